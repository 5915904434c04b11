"""A ticket on a printer that the system knows, and which those are. Runs on a thread of its own, never the window's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.printers.receipt import PIXELS
from app.printers.trouble import PrintTrouble, Trouble
from app.ui.printers.drawing import draw_slip, slip_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.ticket_slip import SlipLine

_DOTS = 8
"""Dots a millimetre in which tickets are measured."""


def find_system_printers() -> tuple[str, ...]:
    """The printers of this machine, the usual one first; asking may take seconds."""
    usual, names = QPrinterInfo.defaultPrinterName(), QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def print_by_system(name: str, lines: Sequence[SlipLine], paper: int) -> None:
    """Hand a ticket to the system's printer of that name. Raises ``PrintTrouble``."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrintTrouble(Trouble.GONE)
    if info.state() == QPrinter.PrinterState.Error:
        raise PrintTrouble(Trouble.OFFLINE)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(lines[0].text if lines else "")
    draw_on(printer, lines, paper)


def draw_on(printer: QPrinter, lines: Sequence[SlipLine], paper: int) -> None:
    """Draw a ticket on a printer set up already, on a page just as long as it. Raises ``PrintTrouble``."""
    millimetres = QSizeF(paper, slip_height(lines, paper) / _DOTS + 4)
    page = QPageSize(millimetres, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintTrouble(Trouble.OFFLINE)
    scale = printer.resolution() / 25.4 / _DOTS
    room = printer.pageLayout().fullRectPixels(printer.resolution()).width()
    painter.translate(max(0.0, (min(room, round(paper * _DOTS * scale)) - PIXELS[paper] * scale) / 2), 0)
    painter.scale(scale, scale)
    draw_slip(painter, lines, paper)
    if not painter.end() or printer.printerState() == QPrinter.PrinterState.Error:
        raise PrintTrouble(Trouble.BROKE_OFF, may_be_out=True)
