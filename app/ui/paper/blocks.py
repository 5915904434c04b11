"""The pieces that a sheet is laid out from: text that wraps and is never cut, in tenths of a point.

Everything is measured by the fonts alone, not by a device: so a page on a printer, in a PDF and in a picture is the
same, and may be laid out in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from app.core.frozen import frozen

POINT = 10.0
"""Units in a point."""
INK, MUTED, LINE, SHADE = QColor("#000000"), QColor("#444444"), QColor("#999999"), QColor("#eeeeee")


@frozen
class Style:
    """How a piece of text is written: its size in points, bold or not, its ink."""

    size: float = 8.5
    is_bold: bool = False
    ink: QColor = field(default_factory=lambda: INK)

    def font(self) -> QFont:
        """The font, in the units of the sheet."""
        font = QFont()
        font.setPixelSize(round(self.size * POINT))
        font.setBold(self.is_bold)
        for joined in ("liga", "calt"):  # letters drawn as one, or as others, could not be searched for in a PDF
            font.setFeature(QFont.Tag(joined), 0)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


TITLE, HEAD, STRONG, PLAIN, SMALL = (
    Style(15, True), Style(10, True), Style(9, True), Style(), Style(8, ink=MUTED),
)  # fmt: skip


class Text:
    """Text wrapped to a width: between words, or inside one that is wider than that."""

    def __init__(self, text: str, style: Style, width: float, *, is_mirrored: bool) -> None:
        self._ink = style.ink
        self._layout = QTextLayout(text.replace("\n", "\u2028"), style.font())
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self.height = self._wrap(width) if text else 0.0

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        painter.setPen(self._ink)
        self._layout.draw(painter, QPointF(left, top))

    def _wrap(self, width: float) -> float:
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        self._layout.endLayout()
        return height


@dataclass(slots=True)
class Block:
    """Texts below each other with a frame, a shade, or a line under them; it stays together on a page."""

    texts: list[Text]
    width: float
    padding: float = 3 * POINT
    is_shaded: bool = False
    is_dashed: bool = False
    mark: float = 0.0
    """How wide the empty box before the text is, for a tick by hand; 0 for none."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return sum(each.height for each in self.texts) + 2 * self.padding

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        box = QRectF(left, top, self.width, self.height)
        if self.is_shaded:
            painter.fillRect(box, SHADE)
        style = Qt.PenStyle.DashLine if self.is_dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(LINE, 0.6 * POINT, style))
        painter.drawRect(box)
        at = top + self.padding
        for each in self.texts:
            each.draw(painter, left + self.padding, at)
            at += each.height


@dataclass(slots=True)
class Row:
    """Cells beside each other, all as high as the highest, and at least ``least``."""

    cells: list[Block]
    least: float = 0.0
    is_mirrored: bool = False

    @property
    def height(self) -> float:
        """How much of the page it takes."""
        return max([self.least, *(each.height for each in self.cells)])

    def draw(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the cells from the start side on, with their frames at one height."""
        height, at = self.height, left
        for each in reversed(self.cells) if self.is_mirrored else self.cells:
            painter.setPen(QPen(LINE, 0.6 * POINT))
            if each.is_shaded:
                painter.fillRect(QRectF(at, top, each.width, height), SHADE)
            painter.drawRect(QRectF(at, top, each.width, height))
            below = top + each.padding
            for text in each.texts:
                text.draw(painter, at + each.padding, below)
                below += text.height
            at += each.width
