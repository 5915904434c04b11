"""What the day sheet says of those in the line and of bookings that nobody is there for."""

from dataclasses import replace

from app.ui.paper import wording
from tests.support import sample_views as sample

SHEET = sample.day_sheet()
ZONE = SHEET.day.place.timezone


def test_who_was_called_stands_with_the_time_of_the_call_and_who_waits_with_when_they_came():
    called, _, waits, _ = sample.queue_view().line
    called = replace(called, since=sample.at("10:49"))
    assert wording.line_item(SHEET, called)[3] == "called, 10:49"
    assert wording.line_item(SHEET, called)[5] == "Dev Patel"
    assert wording.line_item(SHEET, waits)[3] == "waiting, 10:38"


def test_a_booking_that_its_member_cannot_take_is_uncovered_and_not_outside_hours():
    booking = next(each for column in SHEET.day.columns for each in column.bookings)
    alone = replace(booking, is_out_of_hours=True, is_uncovered=True)
    facts = wording.booking(SHEET, alone)[1]
    assert "Uncovered" in facts
    assert "outside hours" not in facts
    assert "outside hours" in wording.booking(SHEET, replace(alone, is_uncovered=False))[1]
