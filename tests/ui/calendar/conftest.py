"""A calendar that shows the day of ``sample_views``."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.calendar import CalendarView
from app.ui.window import Window
from tests.support import sample_views
from tests.support.hand import Hand


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
def live(qtbot: QtBot, real: Window) -> Hand:
    """A hand on a window that shows ``small``."""
    real.resize(1366, 1000)
    return Hand(qtbot, real)
