"""One page of the window as a picture, drawn offscreen once its data is in."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QIODevice, QSaveFile

from app.core.errors import BadInput, Known
from app.ui import pages
from app.ui.offscreen import Offscreen
from app.ui.start import Options, make_application
from app.ui.theme import Choice

if TYPE_CHECKING:
    from app.ui.lane import Shop

SURFACES = ("check-in", "display")
"""What covers the window, or has one of its own."""
PAGES = (*(entry.name for entry in pages.PAGES), *SURFACES)
"""The pages that can be drawn."""
SMALLEST, LARGEST = 320, 8192
"""Pixels that a side of a picture may have."""


def draw_page(
    open_shop: Callable[[], Shop],
    *,
    page: str,
    out: str | Path,
    theme: str = "light",
    size: str = "1366x800",
    language: str = "en",
    text_scale: float = 1.0,
    touch: bool = False,
    clock: Callable[[], float] = time.time,
) -> Path:
    """Draw ``page`` of the shop into the PNG file ``out``, which is replaced only when all is well.

    ``size`` is in pixels. Raises ``BadInput`` for what no picture can be made of, ``Known`` when the file cannot be
    written, and what opening the shop raises.
    """
    _check_page(page)
    width, height = _read_size(size)
    _check_theme(theme)
    try:
        make_application(Options(theme, text_scale, touch, language))
    except ValueError as error:
        raise BadInput("--language", str(error)) from None
    with Offscreen(open_shop, (width, height), clock) as stage:
        picture = stage.show_surface(page).grab() if page in SURFACES else stage.show_page(page).window().grab()
        _save(Path(out), lambda file: picture.save(file, "PNG"))
    return Path(out)


def _check_page(page: str) -> None:
    if page not in PAGES:
        raise BadInput("--page", f"there is no page “{page}”", f"it is one of {', '.join(PAGES)}")


def _check_theme(theme: str) -> None:
    drawable = [each.value for each in Choice if each is not Choice.SYSTEM]
    if theme not in drawable:
        raise BadInput("--theme", f"there is no theme “{theme}”", f"it is {' or '.join(drawable)}")


def _read_size(size: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d{1,5})x(\d{1,5})", size)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(SMALLEST <= side <= LARGEST for side in sides):
        raise BadInput(
            "--size",
            f"“{size}” is no size",
            f"it is WIDTHxHEIGHT in pixels, each from {SMALLEST} to {LARGEST}: 1366x800",
        )
    return sides


def _save(path: Path, write: Callable[[QIODevice], bool]) -> None:
    if path.is_dir() or not path.parent.is_dir():
        raise BadInput("--out", f"{path} cannot be written", "name a file in a folder that is there")
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and write(file) and file.commit()):
        raise Known(f"{path} cannot be written: {file.errorString()}")
