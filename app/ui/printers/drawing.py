"""A ticket drawn: as a picture for receipt printers that lack its script, on a system's printer, in the settings.

Everything is measured in dots of a receipt printer, eight to the millimetre; whoever draws elsewhere scales.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageWriter, QPainter, QTextLayout

from app.core.ticket_slip import Part, SlipLine
from app.printers.receipt import PIXELS, qr_rows
from app.ui import theme
from app.ui.widgets.laying import lay_anywhere

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZES = {Part.SHOP: (30, 600), Part.NUMBER: (170, 800), Part.SERVICE: (46, 700), Part.PLAIN: (28, 400),
          Part.COPY: (34, 800)}  # fmt: skip
_CODE, _QUIET, _RULE, _GAP, _EDGE = 220, 4, 20, 12, 16


def slip_height(lines: Sequence[SlipLine], paper: int) -> int:
    """How long the ticket is, in dots."""
    width = PIXELS[paper]
    return round(_EDGE * 2 + sum(_height(line, width) + _GAP for line in lines))


def draw_slip(painter: QPainter, lines: Sequence[SlipLine], paper: int) -> None:
    """Draw it from the painter's origin on, black on what is there."""
    width, top = PIXELS[paper], float(_EDGE)
    painter.setPen(QColor("#000000"))
    for line in lines:
        height = _height(line, width)
        _draw(painter, line, QRectF(_EDGE, top, width - 2 * _EDGE, height))
        top += height + _GAP


def slip_image(lines: Sequence[SlipLine], paper: int) -> QImage:
    """The ticket in black and white."""
    image = QImage(PIXELS[paper], slip_height(lines, paper), QImage.Format.Format_Grayscale8)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    try:
        draw_slip(painter, lines, paper)
    finally:
        painter.end()  # or the picture would go before whoever draws on it
    return image


def slip_png(lines: Sequence[SlipLine], paper: int) -> bytes:
    """The ticket as a PNG, as wide as the paper prints."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(slip_image(lines, paper))
    return bytes(buffer.data().data())


def _draw(painter: QPainter, line: SlipLine, box: QRectF) -> None:
    if line.part is Part.CODE:
        _draw_code(painter, line.text, box)
    elif line.part is Part.RULE:
        middle = box.center().y()
        painter.drawLine(QPointF(box.left(), middle), QPointF(box.right(), middle))
    else:
        if line.part is Part.COPY:
            painter.fillRect(box, QColor("#000000"))
            painter.setPen(QColor("#FFFFFF"))
        _laid(line, round(box.width()))[0].draw(painter, box.topLeft())
        painter.setPen(QColor("#000000"))


def _draw_code(painter: QPainter, text: str, box: QRectF) -> None:
    rows = qr_rows(text)
    module = _CODE // (len(rows) + 2 * _QUIET)
    side = module * len(rows)
    left, top = box.center().x() - side / 2, box.center().y() - side / 2
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:
                painter.fillRect(QRectF(round(left) + x * module, round(top) + y * module, module, module),
                                 QColor("#000000"))  # fmt: skip


def _height(line: SlipLine, width: int) -> float:
    if line.part is Part.CODE:
        return _CODE
    if line.part is Part.RULE:
        return _RULE
    return _laid(line, width - 2 * _EDGE)[1]


def _laid(line: SlipLine, inner: int) -> tuple[QTextLayout, int]:
    return lay_anywhere(line.text, _font(line, inner), inner, Qt.AlignmentFlag.AlignHCenter)


def _font(line: SlipLine, inner: int) -> QFont:
    """The font of a line; a number is as large as it fits."""
    pixels, weight = _SIZES[line.part]
    made = QFont(theme.theme().family)
    made.setWeight(QFont.Weight(weight))
    made.setPixelSize(pixels)
    if line.part is Part.NUMBER:
        wide = QFontMetricsF(made).horizontalAdvance(line.text)
        made.setPixelSize(max(40, min(pixels, int(pixels * inner / max(1.0, wide)))))
    return made
