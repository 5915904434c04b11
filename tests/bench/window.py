"""The window on a large store, offscreen: a place whose day is full, and what a verb costs until it can be seen."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.desk.shop import open_shop
from app.ui.offscreen import Offscreen
from app.ui.rows.settling import settling_of
from app.ui.start import Options, make_application
from app.ui.today.page import TodayPage
from tests.bench.big_store import ZONES, big_store, location_id

SIZE = (1366, 800)
MORNING = 9.0
"""The hour at which a place is looked at, as nearly as the zones allow: most of what its day shows is yet to come."""


def place_at_work(now: datetime) -> int:
    """The number of the place where it is nearest to that hour: where the day is over, verbs show nothing."""
    clocks = [now.astimezone(ZoneInfo(zone)) for zone in ZONES]
    return min(range(len(ZONES)), key=lambda at: abs(clocks[at].hour + clocks[at].minute / 60 - MORNING))


PLACE = place_at_work(datetime.now(UTC))
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


class Paints(QObject):
    """Counts how often a window is painted."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.count = 0
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        self.count += event.type() == QEvent.Type.UpdateRequest
        return False

    def wait(self) -> None:
        """Let the window work until nothing more is painted of what has come."""
        seen = -1
        while seen != self.count:
            seen = self.count
            QApplication.processEvents()


def rest(stage: Offscreen) -> None:
    """As long after the last press as a person takes: what had moved under the hand may be pressed again."""
    settling_of(stage.window)._until = 0.0


def until(holds: Callable[[], bool]) -> None:
    """Let the window work until something holds, and then until that is painted."""
    while not holds():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    QApplication.processEvents()


def ids(store: Path, sql: str) -> list[str]:
    """The ids that a statement finds in a store."""
    with closing(sqlite3.connect(store)) as raw:
        return [row[0] for row in raw.execute(sql, {"place": location_id(PLACE)})]


def repeat(milliseconds: int, does: Callable[[], object]) -> QTimer:
    """Do something again and again, until the timer is stopped."""
    timer = QTimer()
    timer.timeout.connect(does)
    timer.start(milliseconds)
    return timer
