"""Draws the sheet in a process of its own: drawing holds Python's lock for moments in which the window could not act.

The sheet goes in by the standard input, the PDF comes out by the standard output.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont, QGuiApplication

from app.own_process import own_command
from app.ui.language import Speaker, own_language
from app.ui.paper.drawing import lay_out_here, make_pdf

if TYPE_CHECKING:
    from app.desk.views_sheet import DaySheet

PATIENCE_SECONDS = 60
_NICER = 10


class _Wanted(NamedTuple):
    sheet: DaySheet
    language: str
    locale: str
    is_mirrored: bool
    font: str


def draw_here(sheet: DaySheet) -> bytes:
    """The sheet as a PDF, drawn in this process."""
    return make_pdf(lay_out_here(sheet))


def draw_apart(sheet: DaySheet) -> bytes:
    """The same, drawn in another process; in this one where that is not possible."""
    own = own_language()
    wanted = _Wanted(sheet, own.code, own.locale.name(), own.is_from_right, QGuiApplication.font().toString())
    given = pickle.dumps(wanted)
    with suppress(OSError, subprocess.SubprocessError):
        done = subprocess.run(  # noqa: S603 - our own program
            own_command("sheet"), input=given, capture_output=True, timeout=PATIENCE_SECONDS, check=True,
            env=_environment(),
        )  # fmt: skip
        if done.stdout.startswith(b"%PDF"):
            return done.stdout
    return draw_here(sheet)


def _environment() -> dict[str, str]:
    """Ours, with the same program and the same kind of screen: fonts are the same then."""
    known = str(Path(__file__).parents[3])
    return {**os.environ, "PYTHONPATH": known, "QT_QPA_PLATFORM": QGuiApplication.platformName()}


def answer() -> None:
    """What the other process does."""
    if hasattr(os, "nice"):
        os.nice(_NICER)
    wanted: _Wanted = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - what our own window has just written
    app = QGuiApplication([])
    Speaker(app).speak(wanted.language)
    QLocale.setDefault(QLocale(wanted.locale))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if wanted.is_mirrored else Qt.LayoutDirection.LeftToRight)
    font = QFont()
    font.fromString(wanted.font)
    app.setFont(font)
    sys.stdout.buffer.write(draw_here(wanted.sheet))
