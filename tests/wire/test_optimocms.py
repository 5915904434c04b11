"""OptimoCMS's words: five statuses, wall times of a branch, and no more than that."""

from __future__ import annotations

import pytest

from app.core.values import Status
from app.wire import optimocms as wire
from app.wire.omneo.lenient import Unreadable

ZONE = "Australia/Melbourne"
ROW = {
    "id": "7", "status": "confirmed", "date": "2026-04-05", "startTime": "10:00", "endTime": "10:30",
    "customer": {"name": "Zoe van Lee", "email": None, "phone": "0400"}, "createdAt": "2026-04-01T00:00:00Z",
}  # fmt: skip


def read(**changed):
    return wire.read({**ROW, **changed}, lambda _: ZONE, lambda _: 45)


@pytest.mark.parametrize("status", list(Status))
def test_every_status_is_told_and_read_back_as_the_nearest(status):
    told = wire.write_status(status.value)["status"]
    assert wire.words({"status": status.value})["status"] == read(status=told)["status"]


def test_only_what_is_lost_is_read_back_otherwise():
    lost = {each for each in Status if wire.words({"status": each.value})["status"] != each.value}
    assert lost == {Status.ARRIVED, Status.REJECTED}


def test_a_booking_without_an_end_lasts_as_long_as_the_service():
    fields = read(endTime=None)
    assert fields["scheduled_end_at"] - fields["scheduled_start_at"] == 45 * 60


def test_a_booking_over_midnight_ends_the_day_after():
    fields = read(startTime="23:45", endTime="00:15")
    assert fields["scheduled_end_at"] - fields["scheduled_start_at"] == 30 * 60


def test_the_time_that_clocks_turn_to_is_told_as_it_is_read():
    fields = read(startTime="10:00")
    told = wire.write_new(
        {**fields, "definition_id": "1", "location_id": "13", "timezone": ZONE}, {"first_name": "Zoe"}
    )
    assert (told["date"], told["startTime"]) == ("2026-04-05", "10:00")


@pytest.mark.parametrize("changed", [{"status": "waiting"}, {"startTime": "25:00"}, {"date": None}, {"date": "soon"}])
def test_what_makes_no_sense_is_set_aside(changed):
    with pytest.raises(Unreadable):
        read(**changed)


def test_who_comes_has_a_first_name_and_the_rest():
    customer = wire.read_customer(ROW)
    assert (customer["first_name"], customer["last_name"], customer["mobile_phone"]) == ("Zoe", "van Lee", "0400")
