"""The window of a place that is open from 18:00 to 02:00: its evening is today until it closes."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QImage

from app.ui import theme
from app.ui.calendar.view import CalendarView
from tests.support.hand import Hand
from tests.support.night import open_by_night
from tests.support.shop_builder import MONDAY, at
from tests.support.till_window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
TUESDAY = MONDAY + timedelta(days=1)


@pytest.fixture
def bar(qtbot, small):
    """The window at one o'clock in the night from Monday to Tuesday."""
    open_by_night(small)
    small.book(start=at(25, 30), staff_id="ana")
    small.clock.now = at(25)
    with open_window(qtbot, small, small.clock) as window:
        yield window


@pytest.fixture
def hand(qtbot, bar):
    return Hand(qtbot, bar)


def test_today_is_the_evening_until_the_place_closes_and_then_the_date(bar, small):
    assert (bar.scene.today, bar.header.title.text()) == (MONDAY, "Mon 11 May")
    small.clock.now = at(26)
    bar.conduct.days.tick()
    assert (bar.scene.today, bar.header.title.text()) == (TUESDAY, "Tue 12 May")


def test_the_button_of_today_leads_back_to_the_evening(bar, hand):
    hand.press("header-day-after")
    hand.press("header-today")
    assert bar.scene.day == MONDAY


def test_the_line_of_now_stands_in_the_small_hours_of_the_evening(bar, hand):
    view = bar.page.findChild(CalendarView)
    hand.until(lambda: view.plan is not None)
    assert view.now() == at(25)
    assert view.plan.ends(0) == at(26)
    hand.until(lambda: view.plan.y(at(25)) - view.verticalOffset() in range(view.viewport().height()))


def test_in_a_week_it_stands_on_the_date_that_it_is(bar, hand):
    bar.show_page("calendar")
    view = bar.page.findChild(CalendarView)
    hand.press("calendar.span.week")
    hand.until(lambda: view.plan is not None and len(view.plan.frames.days) == 7)
    view.verticalScrollBar().setValue(0)
    image = QImage(view.viewport().size(), QImage.Format.Format_RGB32)
    view.viewport().render(image)
    y, ink = view.plan.y(at(25)), theme.current().danger_ink.rgb()
    monday, tuesday = (view.plan.day_box(number).center().x() for number in (0, 1))
    assert [image.pixel(x, y) == ink for x in (monday, tuesday)] == [False, True]


def test_what_is_booked_next_is_of_the_date_that_it_is(bar, hand):
    hand.press("header-new-booking")
    hand.until(lambda: bar.page_name == "booking")
    assert bar.page.days.day == TUESDAY
