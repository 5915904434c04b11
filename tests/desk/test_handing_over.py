"""Somebody who was called or is served goes to another member of staff, and a walk-in whom nobody took to one."""

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Appointment, QueueEntry
from tests.support.shop_builder import MONDAY, at


def columns(shop):
    return {
        column.key: [each.id for each in column.bookings] for column in shop.look("day_view", "mel", MONDAY).columns
    }


def test_a_walk_in_whom_nobody_took_is_given_to_somebody_while_served(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id)
    assert columns(shop)["unassigned"] == [entry.id]
    shop.act("hand_over", entry.id, staff_id="bob")
    assert columns(shop)["bob"] == [entry.id]
    (item,) = shop.look("queue_view", "mel").in_service
    assert (item.staff, item.state, set(item.able)) == ("Bob Ng1", "in_service", {"ana", "bob"})


def test_a_booking_goes_to_another_while_called_or_served_and_keeps_whom_it_was_assigned_to(shop):
    booking = shop.book(start=at(9, 30), staff_id="ana")
    shop.act("arrive", booking.id)
    shop.act("call", booking.id)
    shop.act("hand_over", booking.id, staff_id="bob")
    shop.act("serve", booking.id)
    found = shop.find(Appointment, booking.id)
    assert (found.called_to_staff_id, found.assigned_staff_id) == ("bob", "ana")
    assert "hand_over" in shop.look("appointment_card", booking.id).steps


def test_it_is_one_step_with_a_reason_and_one_undo_takes_it_back(shop):
    entry = shop.check_in()
    shop.act("call", entry.id, staff_id="ana")
    shop.act("hand_over", entry.id, staff_id="bob", reason="Asked for Bob")
    assert shop.rows("select verb, reason from audit order by seq desc limit 1") == [("hand_over", "Asked for Bob")]
    shop.act("undo")
    assert shop.find(QueueEntry, entry.id).staff_id == "ana"


def test_whoever_may_not_serve_it_here_does_not_take_it(shop):
    entry = shop.check_in()
    shop.act("serve", entry.id, staff_id="ana")
    with pytest.raises(Refused) as refused:
        shop.act("hand_over", entry.id, staff_id="cyd")
    assert refused.value.reasons[0].code is Code.STAFF_NOT_ELIGIBLE


def test_who_waits_or_is_done_is_not_handed_over(shop):
    entry = shop.check_in()
    for verb in (None, "serve", "finish"):
        if verb:
            shop.act(verb, entry.id)
        if verb != "serve":
            with pytest.raises(Refused):
                shop.act("hand_over", entry.id, staff_id="bob")


def test_who_needs_no_staff_is_handed_to_nobody(shop):
    shop.change_service("class", allow_walk_in=True, allow_queue=True)
    entry = shop.check_in(definition_id="class")
    shop.act("serve", entry.id)
    (item,) = shop.look("queue_view", "mel").in_service
    assert "hand_over" not in item.steps
