"""A booking as a file for anybody's own calendar."""

from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from app.core.values import Appointment
from tests.support.shop_builder import at

SECOND_TWO = int(datetime(2027, 4, 3, 16, tzinfo=UTC).timestamp())
"""02:00 in Melbourne for the second time, as summer time ends."""


def read(shop, booking):
    made = Calendar.from_ical(shop.look("appointment_ics", booking.id).data)
    return made, next(iter(made.walk("VEVENT")))


@pytest.fixture
def booked(shop):
    return shop.book(start=at(10), staff_id="ana", notes="Comes with a dog")


def test_it_says_when_what_and_where_on_the_wall_of_the_place(shop, booked):
    made, event = read(shop, booked)
    assert (made["method"], event["status"]) == ("PUBLISH", "CONFIRMED")
    assert event["dtstart"].params["TZID"] == "Australia/Melbourne"
    assert event["dtstart"].dt.replace(tzinfo=None) == datetime(2026, 5, 11, 10)
    assert event["dtend"].dt - event["dtstart"].dt == timedelta(minutes=30)
    assert event["summary"] == "Cut – Melbourne"
    assert "Ana Ng0" in event["description"]


def test_the_code_of_the_slip_is_in_it_as_long_as_they_may_come(shop, booked):
    code = f"FW:A:{booked.id}"
    event = read(shop, booked)[1]
    assert (event["x-floorwalker-code"], str(event["description"]).splitlines()[-1]) == (code, code)
    assert shop.look("code_of", event["x-floorwalker-code"], "mel").id == booked.id
    shop.act("cancel", booked.id)
    assert b"FW:A:" not in shop.look("appointment_ics", booked.id).data


def test_what_staff_wrote_for_themselves_and_who_it_is_for_is_not_in_it(shop, booked):
    data = shop.look("appointment_ics", booked.id).data
    assert b"dog" not in data
    assert b"Zoe" not in data
    assert b"zoe@" not in data


def test_it_is_the_same_entry_with_a_higher_sequence_after_a_move_and_after_a_cancellation(shop, booked):
    seen = [read(shop, booked)[1]]
    for verb, given in (("reschedule", {"start": at(11)}), ("cancel", {}), ("undo", {})):
        shop.clock.now += 60
        shop.act(verb, booked.id, **given)
        seen.append(read(shop, booked)[1])
    assert {str(each["uid"]) for each in seen} == {f"{booked.id}@floorwalker"}
    sequences = [each["sequence"] for each in seen]
    assert sequences == sorted(set(sequences))
    assert seen[1]["dtstart"].dt.hour == 11


def test_two_moves_in_one_second_and_one_after_the_clock_was_set_back_raise_it_too(shop, booked):
    shop.clock.now += 60
    seen = []
    for hour, later in ((11, 0), (12, 0), (13, -3600)):
        shop.clock.now += later
        shop.act("reschedule", booked.id, start=at(hour))
        seen.append(read(shop, booked)[1]["sequence"])
    assert seen == sorted(set(seen))


def test_what_a_remote_changed_raises_the_sequence_too(shop, booked):
    before = read(shop, booked)[1]["sequence"]
    shop.clock.now += 60
    shop.change(Appointment, booked.id, scheduled_start_at=at(12), scheduled_end_at=at(13))
    assert read(shop, booked)[1]["sequence"] > before


def test_the_same_booking_twice_is_the_same_but_for_when_it_was_handed_out(shop, booked):
    first, second = (read(shop, booked)[1] for _ in range(2))
    assert first == second


@pytest.mark.parametrize("minutes", [-90, -45, -30, 0, 15, 30, 45, 90])
def test_in_the_hour_that_the_autumn_repeats_it_begins_and_ends_at_the_right_instant(shop, booked, minutes):
    start = SECOND_TWO + 60 * minutes
    shop.change(Appointment, booked.id, scheduled_start_at=start, scheduled_end_at=start + 30 * 60)
    made, event = read(shop, booked)
    assert [event[each].dt.timestamp() for each in ("dtstart", "dtend")] == [start, start + 30 * 60]
    twice = -60 <= minutes < 60 or -60 <= minutes + 30 < 60
    written = made.to_ical().decode()
    assert ("DTSTART;TZID" in written, "DTEND;TZID" in written) == (not twice, not twice)


@pytest.mark.parametrize(("verb", "service"), [("cancel", "cut"), ("reject", "dye")])
def test_what_was_called_off_takes_the_entry_back(shop, verb, service):
    booking = shop.book(definition_id=service, start=at(12), staff_id="bob")
    shop.act(verb, booking.id, reason="Ill")
    made, event = read(shop, booking)
    assert (made["method"], event["status"]) == ("CANCEL", "CANCELLED")
    assert b"Ill" not in shop.look("appointment_ics", booking.id).data


def test_a_request_is_tentative(shop):
    booking = shop.book(definition_id="dye", start=at(12), staff_id="bob")
    assert read(shop, booking)[1]["status"] == "TENTATIVE"


def test_the_rules_of_the_zone_are_beside_it_and_right_on_both_sides_of_a_change(shop, booked):
    made, _ = read(shop, booked)
    [rules] = made.walk("VTIMEZONE")
    assert rules["tzid"] == "Australia/Melbourne"
    changes = {
        (str(each["tzname"]), each["dtstart"].dt): each["tzoffsetto"].td for each in rules.subcomponents
    }  # fmt: skip
    assert changes["AEST", datetime(2026, 4, 5, 3)] == timedelta(hours=10)
    assert changes["AEDT", datetime(2026, 10, 4, 2)] == timedelta(hours=11)


def test_the_place_is_the_organiser_and_can_be_written_to_where_it_has_an_address(shop, booked):
    event = read(shop, booked)[1]
    assert (str(event["organizer"]), event["organizer"].params["CN"]) == ("invalid:nomail", "Melbourne")
