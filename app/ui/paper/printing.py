"""Sending the sheet to a printer, or to a file where there is none. All of it runs in a lane, never on the window's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.core.errors import StoreUnavailable
from app.core.worded import Worded, system_words
from app.ui.paper import wording
from app.ui.paper.drawing import GoOn, make_pdf, print_on
from app.ui.paper.folders import documents

if TYPE_CHECKING:
    from app.ui.paper.layout import Pages


def find_printers() -> tuple[str, ...]:
    """The printers of this machine, the usual one first; asking may take seconds."""
    usual, names = QPrinterInfo.defaultPrinterName(), QPrinterInfo.availablePrinterNames()
    return tuple(sorted(names, key=lambda name: (name != usual, name)))


def print_pages(
    name: str,
    pages: Pages,
    copies: int = 1,
    go_on: GoOn = lambda: True,
    drawn: Callable[[int], object] = lambda _: None,
) -> str:
    """Print on the printer of that name, and give the name. Raises ``StoreUnavailable`` when it does not take it."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise StoreUnavailable(wording.translate("Paper", "There is no printer {name} any more.").format(name=name))
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setCopyCount(copies)
    printer.setDocName(wording.title(pages.sheet))
    try:
        print_on(printer, pages, go_on, drawn)
    except OSError as error:
        raise StoreUnavailable(Worded("{printer}: {why}", printer=name, why=system_words(error))) from error
    return name


def save_pages(
    pages: Pages,
    go_on: GoOn = lambda: True,
    drawn: Callable[[int], object] = lambda _: None,
    folder: Path | None = None,
) -> Path:
    """Save as a PDF in a folder, among the person's documents where none is said, beside what is there.

    Raises ``StoreUnavailable`` without room, and where nothing may be written.
    """
    from app.desk.sheet_file import save_paper

    name = f"{pages.sheet.day.place.name} {pages.sheet.day.day.isoformat()}"
    return save_paper(make_pdf(pages, go_on, drawn), folder or documents(), name)
