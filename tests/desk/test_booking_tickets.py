"""Tickets of bookings: whoever arrives has a number of their own, given once and kept (rules 24, 26)."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.core.values import Appointment, Kind, Status
from app.desk.seat import Seat
from tests.support.shop_builder import DAY, MINUTE, SmallShop, at, open_small_shop

FIVE = ("zoe", "max", "ida", "tom", "eve")


@pytest.fixture
def till(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A")
    yield made
    made.close()


def arrived(shop: SmallShop, **given) -> Appointment:
    return shop.act("arrive", shop.book(**given).id)


def as_heard_without(shop: SmallShop, **given) -> Appointment:
    """Somebody who has arrived elsewhere, as a remote says it that knows no tickets."""
    made = shop.book(**given)
    return shop.change(Appointment, made.id, status=Status.ARRIVED, arrived_at=shop.clock.now)


def test_five_who_arrive_for_one_hour_have_five_numbers_beside_the_walk_ins(till: SmallShop):
    till.change_service("cut", requires_staff=False)
    walk_in = till.check_in().ticket
    numbers = [arrived(till, profile_id=who).ticket for who in FIVE]
    assert [walk_in, *numbers, till.check_in().ticket] == [f"CA{number:03}" for number in range(1, 8)]


def test_an_arrival_taken_back_and_made_again_has_the_number_that_was_said(till: SmallShop):
    first = arrived(till)
    till.act("undo", first.id)
    till.check_in()
    assert till.act("arrive", first.id).ticket == "CA001"
    assert till.check_in().ticket == "CA003"


def test_on_another_day_it_is_another_number(till: SmallShop):
    first = arrived(till)
    till.act("undo", first.id)
    till.act("reschedule", first.id, start=at(10) + DAY)
    till.clock.now += DAY
    till.check_in()
    again = till.act("arrive", first.id)
    assert (again.ticket, again.ticket_at) == ("CA002", till.clock.now)


def test_who_is_late_for_their_booking_has_a_number_too(till: SmallShop):
    made = till.book(start=at(9, 5), staff_id="ana")
    till.clock.now += 30 * MINUTE
    till.act("no_show", made.id)
    assert till.act("arrive", made.id).ticket == "CA001"


def test_who_is_booked_as_having_arrived_has_a_number_and_who_is_served_already_none(till: SmallShop):
    entry = till.check_in(profile_id="max")
    assert till.act("convert", entry.id, staff_id="ana").ticket is None
    assert till.book(status="arrived", staff_id="bob").ticket == "CA002"


def test_said_twice_it_is_one_number_and_nothing_changes(till: SmallShop):
    first = arrived(till)
    assert till.act("arrive", first.id) == first


def test_numbers_that_came_from_elsewhere_are_not_given_again(till: SmallShop):
    heard = as_heard_without(till)
    till.change(Appointment, heard.id, ticket="CA011", ticket_at=at(9))
    assert till.check_in().ticket == "CA012"


def test_who_comes_from_another_place_gets_a_number_that_is_nobodys_here(till: SmallShop):
    first = arrived(till)
    till.act("undo", first.id)
    entry = till.check_in()
    till.change(Appointment, first.id, ticket=entry.ticket)
    assert till.act("arrive", first.id).ticket == "CA003"


def test_the_board_and_the_display_call_the_number_and_the_board_says_the_time_too(till: SmallShop):
    made = arrived(till, start=at(9), staff_id="ana")
    (item,) = till.look("queue_view", "mel").line
    assert (item.tag, item.booked_at, item.is_called_by_time) == ("CA001", at(9), False)
    assert till.look("public_board", "mel").following == ("CA001",)
    till.act("call", made.id)
    assert [each.number for each in till.look("public_board", "mel").called] == ["CA001"]


def test_an_arrival_that_was_heard_without_a_number_is_called_by_its_time(till: SmallShop):
    made = as_heard_without(till, start=at(9, 30))
    (item,) = till.look("queue_view", "mel").line
    assert (item.tag, item.is_called_by_time) == ("09:30", True)
    slip = till.look("ticket_slip", made.id)
    assert (slip.number, slip.is_time) == ("09:30", True)


def test_the_slip_has_the_number_and_for_when_they_have_booked(till: SmallShop):
    slip = till.look("ticket_slip", arrived(till).id)
    assert (slip.number, slip.booked_at, slip.is_time) == ("CA001", at(10), False)


def test_who_is_done_is_still_known_by_the_number(till: SmallShop):
    made = arrived(till, start=at(9), staff_id="ana")
    till.act("serve", made.id)
    till.act("finish", made.id)
    assert [each.tag for each in till.look("queue_view", "mel").done] == ["CA001"]


def test_a_number_that_is_scanned_or_typed_finds_the_booking(till: SmallShop):
    made = arrived(till)
    found = till.look("code_of", "ca001", "mel")
    assert (found.kind, found.id, found.name) == (Kind.APPOINTMENT, made.id, "Zoe Lee")
    assert [(each.id, each.ticket) for each in till.look("find_bookings", "ca001", "mel")] == [(made.id, "CA001")]
    assert [each.id for each in till.look("find_bookings", "zoe", "mel")] == [made.id]
    till.act("undo", made.id)
    assert till.look("code_of", "CA001", "mel") is None


def test_a_desk_prints_it_as_a_walk_ins_and_marks_the_second_as_a_copy(till: SmallShop):
    till.act("set_setting", "ticket_printer", value="system:Front")
    till.seat = Seat(till)
    made = arrived(till)
    for copy in (0, 1):
        order = till.act("claim_ticket")
        till.act("settle_ticket", order.job_id, outcome="done")
        assert (order.slip.number, order.slip.copy) == ("CA001", copy)
        till.act("undo", made.id)
        till.act("arrive", made.id)


def test_a_command_prints_nothing(till: SmallShop):
    till.act("set_setting", "ticket_printer", value="system:Front")
    arrived(till)
    assert till.act("claim_ticket") is None
