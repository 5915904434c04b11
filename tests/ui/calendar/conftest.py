"""A calendar that shows the day of ``sample_views``."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui.calendar import CalendarView
from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support import sample_views
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at, open_small_shop


@pytest.fixture
def calendar(qtbot: QtBot) -> CalendarView:
    """The calendar as wide as on Today, shown, with the keyboard on it."""
    made = CalendarView()
    qtbot.addWidget(made)
    made.resize(864, 716)
    made.show_day(sample_views.day_view())
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def small(tmp_path: Path) -> SmallShop:
    """A real shop at 10:00; the lanes of ``live`` close it."""
    return open_small_shop(tmp_path, letter="A", now=at(10))


@pytest.fixture
def live(qtbot: QtBot, small: SmallShop) -> Iterator[Hand]:
    """A hand on a window that shows ``small``."""
    lanes, opened = Lanes(), []
    lanes.open(lambda: small, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    window.conduct = Conduct(window, small.clock)  # type: ignore[attr-defined]
    window.resize(1366, 1000)
    with qtbot.waitSignal(window.scene.shop_changed):
        window.show()
        window.conduct.open_shop()  # type: ignore[attr-defined]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hand(qtbot, window)
    window.close()
    lanes.close()
    delete(window)
    gc.collect()
