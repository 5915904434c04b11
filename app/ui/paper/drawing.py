"""One drawing of the day sheet for every device: a PDF, a printer, a picture. None of it needs the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from app.ui.paper import wording
from app.ui.paper.blocks import SMALL, TITLE
from app.ui.paper.layout import MARGIN, Pages, StoppedError, lay_out

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

    from app.desk.views_sheet import DaySheet

_LETTER = {"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "SV", "VE", "DO", "PR", "NI"}
DOTS_PER_INCH = 300

GoOn = Callable[[], bool]


def paper_of(locale: QLocale | None = None) -> QPageSize.PageSizeId:
    """Letter where people use it, A4 elsewhere."""
    country = QLocale.territoryToCode((locale or QLocale()).territory())
    return QPageSize.PageSizeId.Letter if country in _LETTER else QPageSize.PageSizeId.A4


def lay_out_here(sheet: DaySheet, go_on: GoOn = lambda: True, page: QPageSize.PageSizeId | None = None) -> Pages:
    """The pages as this desk wants them: its paper, its direction. Raises ``StoppedError``."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return lay_out(sheet, page or paper_of(), is_mirrored=mirrored, go_on=go_on)


def make_pdf(pages: Pages, go_on: GoOn = lambda: True, drawn: Callable[[int], object] = lambda _: None) -> bytes:
    """The sheet as a PDF; ``drawn`` hears the number of each finished page. Raises ``StoppedError``."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(wording.title(pages.sheet))
    writer.setCreator("Floorwalker")
    _draw_on(writer, pages, go_on, drawn)
    return bytes(buffer.data().data())


def print_on(
    printer: QPrinter, pages: Pages, go_on: GoOn = lambda: True, drawn: Callable[[int], object] = lambda _: None
) -> None:
    """Print the sheet. Raises ``StoppedError``, and ``OSError`` when the printer does not take it."""
    _draw_on(printer, pages, go_on, drawn)


def draw_picture(pages: Pages, number: int, width: int) -> QImage:
    """One page, counted from 0, as a picture of that width in pixels."""
    scale = width / pages.size.width()
    image = QImage(width, round(pages.size.height() * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    draw_page(painter, pages, number)
    painter.end()
    return image


def draw_page(painter: QPainter, pages: Pages, number: int) -> None:
    """Draw a page with its head; the painter is in tenths of a point from the corner of the paper."""
    foot = wording.page_of(number + 1, len(pages.pages))
    _draw_head(painter, pages, foot)
    for each in pages.pages[number]:
        each.piece.draw(painter, each.left, each.top)


def _draw_head(painter: QPainter, pages: Pages, foot: str) -> None:
    title = pages.text(wording.title(pages.sheet), TITLE, pages.inner)
    said = pages.text(wording.joined(wording.printed(pages.sheet), foot), SMALL, pages.inner)
    title.draw(painter, MARGIN, MARGIN)
    said.draw(painter, MARGIN, MARGIN + title.height)


def _draw_on(device: QPagedPaintDevice, pages: Pages, go_on: GoOn, drawn: Callable[[int], object]) -> None:
    way = QPageLayout.Orientation.Landscape if pages.is_across else QPageLayout.Orientation.Portrait
    upright = pages.size.transposed() if pages.is_across else pages.size
    size = QPageSize(upright / 10, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    device.setPageLayout(QPageLayout(size, way, QMarginsF()))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(wording.translate("Paper", "the printer does not answer"))
    try:
        # A printer cannot print to the edge: the sheet is moved so that its margins fall where they should.
        full, inner = QRectF(device.pageLayout().fullRectPixels(device.logicalDpiX())), device.pageLayout()
        origin = inner.paintRectPixels(device.logicalDpiX()).topLeft()
        scale = full.width() / pages.size.width()
        for number in range(len(pages.pages)):
            if not go_on():
                raise StoppedError
            if number:
                device.newPage()
            painter.save()
            painter.translate(-origin.x(), -origin.y())
            painter.scale(scale, scale)
            draw_page(painter, pages, number)
            painter.restore()
            drawn(number + 1)
    finally:
        painter.end()
