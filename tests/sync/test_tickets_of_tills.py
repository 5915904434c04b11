"""Tickets of bookings at two tills and a hub: none is given twice, and one customer keeps one (rules 26, 36)."""

from __future__ import annotations

import pytest

from app.core.values import Appointment, QueueEntry
from tests.support.shop_builder import MINUTE, at
from tests.support.twin import Twin


def both_have(near: Twin) -> str:
    """The id of a booking that both tills know, each under its own."""
    made = near.a.book(staff_id="ana")
    near.sync("a", "b")
    return made.id


def tickets_of(near: Twin, cls: type = Appointment) -> list[list[str | None]]:
    return [sorted(str(each["ticket"]) for each in desk.said(cls).values()) for desk in (near.a, near.b)]


def test_a_number_that_one_till_gave_is_shown_at_the_other(near: Twin):
    booking_id = both_have(near)
    given = near.a.act("arrive", booking_id).ticket
    near.sync("a", "b")
    assert near.b.shop.look("queue_view", "mel").line[0].tag == given
    assert near.b.shop.look("public_board", "mel").following == (given,)
    assert [each["ticket"] for each in near.hub_has(Appointment).values()] == [given]


@pytest.mark.parametrize("order", ["ab", "ba"], ids=["a first", "b first"])
def test_who_is_let_in_by_two_tills_without_a_network_keeps_the_first_number(near: Twin, order: str):
    booking_id = both_have(near)
    (there,) = near.b.said(Appointment)
    first = near.a.act("arrive", booking_id).ticket
    near.pass_time(MINUTE)
    second = near.b.act("arrive", near.b.here(Appointment, there).id).ticket
    assert first != second
    for name in order * 2:
        near.pass_time(MINUTE)
        near.sync(name)
    near.settle()
    assert tickets_of(near) == [[first], [first]]
    assert not near.needs_a_person()
    near.assert_converged()


def test_a_number_that_was_taken_back_with_its_arrival_is_nobody_elses(near: Twin):
    booking_id = both_have(near)
    given = near.a.act("arrive", booking_id).ticket
    near.a.act("undo", booking_id)
    near.settle()
    again = near.a.act("check_in", definition_id="cut", location_id="mel").ticket
    assert near.a.act("arrive", booking_id).ticket == given != again
    near.settle()
    near.assert_converged()


def test_what_the_hub_gives_meets_no_number_of_a_till(near: Twin):
    both_have(near)
    (remote_id,) = near.hub_has(Appointment)
    near.hub.staff.put(f"/appointments/{remote_id}", json={"status": "arrived"})
    near.sync("a", "b")
    near.a.act("check_in", definition_id="cut", location_id="mel")
    near.b.act("check_in", definition_id="cut", location_id="mel")
    near.settle()
    numbers = tickets_of(near)[0] + tickets_of(near, QueueEntry)[0]
    assert len({*numbers}) == len(numbers) == 3
    near.assert_converged()


def test_a_till_that_begins_its_counter_late_goes_on_behind_what_it_has_heard(near: Twin):
    letter = near.a.shop.look("shop_view").till_letter
    made = near.b.book(staff_id="bob", start=at(11))
    near.b.shop.change(Appointment, made.id, ticket=f"C{letter}040", ticket_at=at(9))
    near.b.act("arrive", made.id)
    near.settle()
    assert near.a.act("check_in", definition_id="cut", location_id="mel").ticket == f"C{letter}041"
