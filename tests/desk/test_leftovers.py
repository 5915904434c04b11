"""Yesterday's walk-ins and bookings: asked about, and closed or carried on in one act with one undo."""

import pytest

from app.core.errors import Refused
from app.core.values import Appointment, QueueEntry, QueueStatus, Status
from tests.support.shop_builder import DAY, at


@pytest.fixture
def old(shop):
    """Three who were never closed, and the day after."""
    entries = [shop.check_in(guest_name="Lu"), shop.check_in(profile_id="zoe"), shop.check_in()]
    shop.clock.now = at(9) + DAY
    return [entry.id for entry in entries]


def board(shop):
    return shop.look("queue_view", "mel")


def test_they_stand_apart_until_somebody_says_what_became_of_them(shop, old):
    found = shop.look("leftovers", "mel")
    assert [(each.id, each.name, each.ticket) for each in found] == [
        (old[0], "Lu", "C001"), (old[1], "Zoe Lee", "C002"), (old[2], "", "C003"),
    ]  # fmt: skip
    assert (board(shop).line, board(shop).leftovers) == ((), 3)


def test_each_can_be_said_of_in_one_act_and_taken_back_in_one(shop, old):
    shop.act("close_leftovers", location_id="mel", served=[old[0]], gone=[old[1]], carried=[old[2]])
    states = [shop.find(QueueEntry, key).status for key in old]
    assert states == [QueueStatus.SERVED, QueueStatus.CANCELLED, QueueStatus.CANCELLED]
    assert [item.tag for item in board(shop).line] == ["C001"]
    shop.act("undo")
    assert {shop.find(QueueEntry, key).status for key in old} == {QueueStatus.WAITING}
    assert (board(shop).line, board(shop).leftovers) == ((), 3)


def test_whoever_is_still_here_has_a_ticket_and_a_quote_of_today(shop, old):
    *_, new = shop.act("close_leftovers", location_id="mel", carried=[old[1]])
    assert (new.profile_id, new.checked_in_at, new.quoted_until is not None) == ("zoe", shop.clock.now, True)
    assert shop.find(QueueEntry, old[1]).reason == f"carried on as {new.ticket}"


def test_nobody_of_today_is_closed_that_way(shop, old):
    today = shop.check_in()
    with pytest.raises(Refused):
        shop.act("close_leftovers", location_id="mel", gone=[today.id])


def test_one_that_is_closed_already_stops_all_of_it(shop, old):
    shop.act("cancel", old[1])
    with pytest.raises(Refused):
        shop.act("close_leftovers", location_id="mel", gone=old)
    assert shop.find(QueueEntry, old[0]).status is QueueStatus.WAITING


def test_one_that_was_served_teaches_the_forecast_nothing_and_is_nobodys_visit_of_today(shop, old):
    shop.act("close_leftovers", location_id="mel", served=old)
    assert shop.rows("SELECT count(*) FROM visits") == [(0,)]
    assert board(shop).done == ()


# in service, and bookings


def test_whoever_was_in_service_was_served_and_teaches_the_forecast_nothing(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    shop.clock.now = at(9) + DAY
    (found,) = shop.look("leftovers", "mel")
    assert (found.id, found.fates) == (entry.id, ("served",))
    shop.act("close_leftovers", location_id="mel", served=[entry.id])
    kept = shop.find(QueueEntry, entry.id)
    assert (kept.finished_at, shop.look("leftovers", "mel")) == (kept.started_at, ())


@pytest.fixture
def booked(shop):
    """One who came and one who was expected, both of yesterday."""
    came, expected = (shop.book(start=at(10), staff_id=name, profile_id="zoe").id for name in ("ana", "bob"))
    shop.act("arrive", came)
    shop.clock.now = at(9) + DAY
    return came, expected


def test_bookings_that_nobody_closed_are_asked_about_and_stand_in_no_line(shop, booked):
    found = shop.look("leftovers", "mel")
    assert {(each.id, each.has_come, each.fates) for each in found} == {
        (booked[0], True, ("served", "gone")), (booked[1], False, ("served", "gone")),
    }  # fmt: skip
    assert (board(shop).leftovers, board(shop).line, board(shop).due) == (2, (), ())


@pytest.mark.parametrize(
    ("fate", "became"),
    [("served", {Status.COMPLETED}), ("gone", {Status.CANCELLED, Status.NO_SHOW})],
)
def test_bookings_become_what_rule_19_has_for_it_with_one_undo(shop, booked, fate, became):
    shop.act("close_leftovers", location_id="mel", **{fate: list(booked)})
    assert {shop.find(Appointment, key).status for key in booked} == became
    shop.act("undo")
    assert [shop.find(Appointment, key).status for key in booked] == [Status.ARRIVED, Status.CONFIRMED]


def test_a_booking_cannot_be_carried_on(shop, booked):
    with pytest.raises(Refused, match="carried"):
        shop.act("close_leftovers", location_id="mel", carried=[booked[0]])


def test_bookings_of_weeks_ago_are_not_asked_about(shop, booked):
    shop.clock.now = at(9) + 9 * DAY
    assert (shop.look("leftovers", "mel"), board(shop).leftovers) == ((), 0)
