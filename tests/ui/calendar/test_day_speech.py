"""What the calendar says of columns and of having nothing to show."""

from dataclasses import replace

import pytest

from app.desk.views import Doing, Span, StaffNow
from app.ui.calendar import speech
from tests.support import sample_views as sample
from tests.support.calendar_days import at, booked, shown, staffed

DOINGS = [
    (StaffNow(Doing.BUSY, at("11:15"), "Sofia R."), ("half", "with Sofia R. to 11:15", "muted")),
    (StaffNow(Doing.OVER, None, "Tom B.", 22), ("warning", "22 min over · Tom B.", "danger_ink")),
    (StaffNow(Doing.NOT_YET, at("11:00")), ("ring", "from 11:00", "muted")),
    (StaffNow(Doing.FREE, at("11:15")), ("dot", "free to 11:15", "good_ink")),
    (StaffNow(Doing.FREE), ("dot", "free", "good_ink")),
    (StaffNow(Doing.BREAK, at("13:00"), "Lunch"), ("pause", "Lunch to 13:00", "muted")),
    (StaffNow(Doing.OFF), ("ring", "not working", "muted")),
]


@pytest.fixture(autouse=True)
def _application(qapp):
    pass


@pytest.mark.parametrize(("now", "said"), DOINGS)
def test_a_head_says_what_its_member_of_staff_does_now(now, said):
    day = shown(replace(staffed("Ann"), now=now))
    assert speech.head_line(day.columns[0], day) == said


def test_on_another_day_a_head_says_the_hours():
    split = Span(at("09:00"), at("12:00")), Span(at("13:00"), at("17:00"))
    day = shown(staffed("Ann", hours=split), staffed("Bo"))
    said = [speech.head_line(column, day)[1] for column in day.columns]
    assert said == ["09:00–12:00, 13:00–17:00", "not working"]


def test_the_column_of_nobody_counts_what_is_to_be_assigned():
    column = replace(staffed("", booked("x", at("10:00"), 30)), kind="unassigned")
    day = shown(column)
    assert (speech.title(column), speech.head_line(column, day)) == ("Unassigned", ("", "1 to assign", "warn_ink"))


def test_a_column_of_a_service_says_how_much_of_it_is_taken():
    bookings = booked("x", at("09:00"), 30), booked("y", at("09:00"), 60), booked("z", at("12:00"), 60)
    column = replace(staffed("Workshop", *bookings), kind="service", capacity=4)
    day = replace(shown(column), is_today=True, now=at("09:10"))
    assert speech.head_line(column, day)[1] == "2 of 4 taken now"


def test_free_time_says_whether_it_is_free_a_break_or_outside_hours():
    column = staffed("Ann", hours=(Span(at("09:00"), at("17:00")),), breaks=(Span(at("12:00"), at("13:00"), "Lunch"),))
    said = [speech.free_time(column, at(clock), sample.ZONE) for clock in ("12:30", "15:00", "18:00")]
    assert said == ["Ann, 12:30, Lunch", "Ann, 15:00, free", "Ann, 18:00, outside hours"]


def test_a_slot_says_time_and_who_and_before_that_what_is_against_it():
    column = staffed("Ann", hours=(Span(at("09:00"), at("17:00")),), breaks=(Span(at("12:00"), at("13:00"), "Lunch"),))
    said = [speech.slot_label(column, at(clock), sample.ZONE) for clock in ("12:30", "15:00", "18:00")]
    assert said == ["+ 12:30 · Lunch · Ann", "+ 15:00 · Ann", "+ 18:00 · outside hours · Ann"]


def test_a_day_without_any_column_says_why_and_where_to_go_on():
    closed, opened = replace(shown(), open=()), shown()
    assert speech.nothing(closed)[0] == "Closed on Fri 20 November"
    title, hint = speech.nothing(opened)
    assert title == "Nobody works on Fri 20 November"
    assert hint.endswith("Press the date above for another day, or Ctrl+B for who is off.")


def test_a_closed_day_says_by_whose_hours():
    title, hint = speech.nothing(replace(shown(staffed("Ann")), open=()))
    assert title == "Closed on Fri 20 November"
    assert hint.startswith("By the hours of The shop.")


def test_a_day_on_which_nobody_works_says_so():
    title, hint = speech.nothing(shown(staffed("Ann")))
    assert title == "Nobody works on Fri 20 November"
    assert hint.startswith("By the hours of each member of staff.")


def test_a_day_with_something_to_draw_needs_no_words():
    assert speech.nothing(sample.day_view()) == ("", "")
    assert speech.nothing(replace(shown(staffed("Ann", booked("x", at("10:00"), 30))), open=())) == ("", "")
