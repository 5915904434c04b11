"""A booking that nobody is there for says so on its card, and a head names who is late."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.desk.views import Doing, StaffNow
from app.ui import words
from app.ui.calendar.faces import Style, lines
from app.ui.calendar.speech import head_line
from tests.support import sample_views as sample

ZONE = sample.PLACE.timezone
BOOKING = next(
    each for column in sample.day_view().columns for each in column.bookings if each.look.value == "confirmed"
)


def test_its_card_says_uncovered_in_the_place_of_its_state(qapp):
    style = Style(ZONE, mirrored=False)
    said = [line.text for line in lines(replace(BOOKING, is_uncovered=True), 260, 90, style)]
    assert any("Uncovered" in text for text in said)
    assert not any("Confirmed" in text for text in said)


def test_the_head_says_who_is_late_in_as_few_words_as_there_is_room_for(qapp):
    now = StaffNow(Doing.FREE, sample.at("12:00"), "Petra H.", 24)
    assert words.doing_words(now, ZONE) == "free to 12:00 · Petra H. 24 min late"
    assert words.shorter_doing_words(now, ZONE) == ("Petra H. 24 min late", "Petra H. late", "24 min late")
    assert words.doing_words(replace(now, until=None), ZONE) == "free · Petra H. 24 min late"


@pytest.mark.parametrize("until", [None, sample.at("12:00")])
def test_the_head_of_who_waits_for_somebody_late_has_the_colour_and_the_sign_of_lateness(qapp, until):
    day = sample.day_view()
    late = replace(day.columns[0], now=StaffNow(Doing.FREE, until, "Petra H.", 24))
    assert head_line(late, day)[::2] == ("warning", "danger_ink")
    expected = replace(late, now=StaffNow(Doing.FREE, until, "Petra H."))
    assert head_line(expected, day)[::2] == ("dot", "good_ink")


def shown_at(calendar, clock):
    """How far down the line of now is in the viewport at that time."""
    calendar.clock.set(sample.at(clock))
    calendar.clock.ticked.emit()
    return calendar.plan.y(sample.at(clock)) - calendar.verticalOffset()


def test_a_calendar_that_nobody_scrolls_goes_along_with_the_day(calendar):
    calendar.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # where an earlier test left the pointer
    calendar.resize(864, 300)
    calendar.scroll_to_now()
    third = calendar.viewport().height() // 3
    assert shown_at(calendar, "11:00") < calendar.viewport().height() // 2
    assert abs(shown_at(calendar, "13:00") - third) <= 1


def test_a_calendar_that_was_scrolled_stays_where_it_is(calendar):
    calendar.resize(864, 300)
    calendar.scroll_to_now()
    calendar.verticalScrollBar().setValue(0)
    shown_at(calendar, "13:00")
    assert calendar.verticalOffset() == 0


def test_a_calendar_under_the_pointer_stays_where_it_is(calendar):
    calendar.viewport().setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    calendar.resize(864, 300)
    calendar.scroll_to_now()
    before = calendar.verticalOffset()
    shown_at(calendar, "13:00")
    assert calendar.verticalOffset() == before
