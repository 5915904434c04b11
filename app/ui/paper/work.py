"""What the print sheet lets a lane do: asking for printers, drawing, printing, saving; each can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QImage

from app.ui.paper import printing
from app.ui.paper.drawing import draw_picture, lay_out_here
from app.ui.paper.layout import StoppedError

if TYPE_CHECKING:
    from app.desk.views_sheet import DaySheet
    from app.ui.paper.layout import Pages

PICTURE_WIDTH = 344
"""Pixels of the picture of the first page."""


class Preview(NamedTuple):
    """The pages, and a picture of the first."""

    pages: Pages
    picture: QImage


class Wish:
    """Whether somebody still wants a piece of work; asked from the lane that does it."""

    def __init__(self) -> None:
        self.is_wanted = True

    def __call__(self) -> bool:
        """Whether to go on."""
        return self.is_wanted


def ask_printers() -> tuple[str, ...]:
    """The printers of this machine; asking may take seconds."""
    return printing.find_printers()


def preview(sheet: DaySheet, wish: Wish, ratio: float) -> Preview | None:
    """The pages of a sheet and a picture of the first; None where it is no longer wanted."""
    try:
        pages = lay_out_here(sheet, wish)
    except StoppedError:
        return None
    return Preview(pages, draw_picture(pages, 0, round(PICTURE_WIDTH * ratio)))


def print_sheet(name: str, pages: Pages, copies: int, wish: Wish, drawn: Callable[[int], object]) -> str | None:
    """Print, and give the printer's name; None where it was stopped."""
    try:
        return printing.print_pages(name, pages, copies, wish, drawn)
    except StoppedError:
        return None


def save_sheet(pages: Pages, wish: Wish, drawn: Callable[[int], object], folder: Path) -> Path | None:
    """Save as a PDF, and give the file; None where it was stopped."""
    try:
        return printing.save_pages(pages, wish, drawn, folder)
    except StoppedError:
        return None


def open_saved(path: Path) -> None:
    """Show a file in the program for it."""
    from app.ui.paper.opening import open_file

    open_file(path)


def stop(wish: Wish, _gone: object = None) -> None:
    """Nobody wants it any more."""
    wish.is_wanted = False
