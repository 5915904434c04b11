"""The window on a large store, offscreen: a place whose day is full, and what a verb costs until it can be seen."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.desk.shop import open_shop
from app.ui.offscreen import Offscreen
from app.ui.start import Options, make_application
from app.ui.today.page import TodayPage
from tests.bench.big_store import big_store, location_id

SIZE = (1366, 800)
PLACE = 0
"""The number of the place that is shown."""


def copy_of(appointments: int, folder: Path, name: str) -> Path:
    """A store of that size that may be written to."""
    return Path(shutil.copyfile(big_store(appointments), folder / f"{name}.db"))


@contextmanager
def today_on(store: Path) -> Iterator[tuple[Offscreen, TodayPage]]:
    """The Today page at 1366×800 on a place of that store, filled."""
    make_application(Options("light"))
    with Offscreen(lambda: open_shop(store), SIZE) as stage:
        stage.show_page("today")
        page = stage.window.page
        assert isinstance(page, TodayPage)
        stage.wait_for(page.filled, lambda: stage.window.header.place_chosen.emit(location_id(PLACE)))
        settle(stage)
        yield stage, page


def settle(stage: Offscreen) -> None:
    """Let everything happen that is on its way, paints included."""
    for _ in range(20):
        QApplication.processEvents()


def until(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds, and then until that is painted."""
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def ids(store: Path, sql: str) -> list[str]:
    """The ids that a statement finds in a store."""
    with closing(sqlite3.connect(store)) as raw:
        return [row[0] for row in raw.execute(sql, {"place": location_id(PLACE)})]
