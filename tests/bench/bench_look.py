"""Another language and another theme: from the press until the window with a full day is painted anew."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import cycle
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from app.desk.shop import open_shop
from app.ui import theme
from app.ui.language import speaker
from app.ui.start import Front, Options, make_application
from app.ui.theme import Choice
from tests.bench.harness import Run, bench
from tests.bench.window import SIZE, copy_of, until

ROUNDS = 9
T = TypeVar("T")


@bench("window/another language, to its page painted", unit="ms", goal=300)
def another_language_is_there_at_once(run: Run) -> None:
    try:
        _each_round(run, cycle(("ar", "en", "de")).__next__, speaker_chooses)
    finally:
        speaker().speak("en")


@bench("window/another theme, painted", unit="ms", goal=300)
def another_theme_is_there_at_once(run: Run) -> None:
    try:
        _each_round(run, cycle((Choice.DARK, Choice.CONTRAST, Choice.LIGHT)).__next__, theme_chooses)
    finally:
        theme.theme().choose(Choice.SYSTEM)


def speaker_chooses(code: str) -> None:
    """Say everything in another language."""
    speaker().choose(code)


def theme_chooses(choice: Choice) -> None:
    """Show everything in other colours."""
    theme.theme().choose(choice)


def _each_round(run: Run, what: Callable[[], T], chooses: Callable[[T], None]) -> None:
    make_application(Options("light"))
    store = copy_of(10_000, run.tmp, "look")
    front = Front(lambda: open_shop(store), lambda: run.tmp)
    front.window.resize(*SIZE)
    front.window.show()
    until(lambda: front.window.page is not None)
    taken = []
    for wanted in (what() for _ in range(ROUNDS)):
        filled: list[bool] = []
        started = time.perf_counter()
        chooses(wanted)
        page = front.window.page
        assert page is not None
        if chooses is speaker_chooses:
            page.filled.connect(lambda: filled.append(True))  # noqa: B023
            until(lambda: bool(filled))  # noqa: B023
        front.window.repaint()
        QApplication.processEvents()
        taken.append(time.perf_counter() - started)
    front.close()
    run.samples(taken, [])
