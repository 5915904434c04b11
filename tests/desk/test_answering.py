"""Several requests answered at once, taken back at once, and what one could be offered instead."""

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Appointment, BookingType, Status
from app.desk.views_cards import StepSaid
from tests.support.shop_builder import MONDAY, at


def ask(shop, name="zoe", staff_id="ana", **given):
    return shop.book(
        **{"definition_id": "dye", "profile_id": name, "staff_id": staff_id, "status": "requested",
           "override_reason": "rival", **given}
    )  # fmt: skip


def statuses(shop, *bookings):
    return [shop.find(Appointment, each.id).status for each in bookings]


def offered(shop, request, n=3):
    [found] = shop.look("request_offers", [request.id], n)
    return [(each.start, each.staff_id) for each in found.times]


def test_several_are_approved_in_one_act_and_taken_back_by_one_undo(shop):
    one, other = ask(shop), ask(shop, "max", start=at(14))
    shop.act("approve_many", [one.id, other.id])
    assert statuses(shop, one, other) == [Status.CONFIRMED] * 2
    shop.act("undo", one.id)
    assert statuses(shop, one, other) == [Status.REQUESTED] * 2


def test_of_rivals_none_is_approved_and_the_one_that_does_not_fit_is_named(shop):
    one, rival, third = ask(shop), ask(shop, "max", "bob"), ask(shop, "ida", start=at(14))
    shop.change(Appointment, rival.id, assigned_staff_id="ana", override_reason=None)
    with pytest.raises(Refused) as refused:
        shop.act("approve_many", [one.id, rival.id, third.id])
    [why] = refused.value.reasons
    assert (why.code, why.record_id, dict(why.facts)["request"]) == (Code.TAKEN, one.id, rival.id)
    assert statuses(shop, one, rival, third) == [Status.REQUESTED] * 3


def test_several_are_rejected_for_one_reason_and_taken_back_by_one_undo(shop):
    asked = [ask(shop), ask(shop, "max", start=at(14))]
    shop.act("reject_many", [each.id for each in asked], reason="No time left")
    assert [shop.find(Appointment, each.id).reason for each in asked] == ["No time left"] * 2
    shop.act("undo", asked[1].id)
    assert statuses(shop, *asked) == [Status.REQUESTED] * 2


def test_one_that_was_answered_elsewhere_keeps_all_from_being_rejected(shop):
    asked = [ask(shop), ask(shop, "max", start=at(14))]
    shop.act("cancel", asked[1].id)
    with pytest.raises(Refused):
        shop.act("reject_many", [each.id for each in asked])
    assert statuses(shop, *asked) == [Status.REQUESTED, Status.CANCELLED]


def test_the_same_request_named_twice_is_answered_once(shop):
    one = ask(shop)
    assert [each.id for each in shop.act("approve_many", [one.id, one.id])] == [one.id]


def test_others_at_the_same_time_are_offered_first_then_what_is_near(shop):
    one, rival = ask(shop, start=at(12)), ask(shop, "max", start=at(12))
    assert offered(shop, rival)[0] == (at(12), "bob")
    assert (at(12), "ana") not in offered(shop, rival)
    assert any(staff == "ana" for _, staff in offered(shop, rival))
    shop.act("approve", one.id)
    assert offered(shop, rival)[0] == (at(12), "bob")


def test_every_offer_is_taken_in_one_press(shop):
    one, rival = ask(shop, start=at(12)), ask(shop, "max", start=at(12))
    shop.act("approve", one.id)
    for start, staff_id in offered(shop, rival, 6):
        shop.act("counter_offer", rival.id, start=start, staff_id=staff_id)
        assert statuses(shop, rival) == [Status.CONFIRMED]
        shop.act("undo", rival.id)


def test_a_request_is_not_in_the_way_of_its_own_offers(shop):
    request = ask(shop, start=at(16))
    shop.act("take_off", "bob", day=MONDAY, name="Ill")
    starts = [start for start, _ in offered(shop, request, 20)]
    assert at(15) in starts


def test_a_full_class_is_offered_at_its_other_times(shop):
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED, max_concurrent_bookings=1)
    shop.book(definition_id="class", status="confirmed")
    late = ask(shop, "max", staff_id=None, definition_id="class", start=at(10))
    assert offered(shop, late, 2) == [(at(9), None), (at(11), None)]


def test_what_was_answered_is_offered_nothing(shop):
    request = ask(shop)
    shop.act("approve", request.id)
    assert shop.look("request_offers", [request.id, "nobody"]) == ()


def test_what_was_done_to_several_is_said_of_the_first_and_counted(shop):
    one, other = ask(shop), ask(shop, "max", start=at(14))
    shop.act("approve_many", [one.id, other.id])
    undone = shop.act("undo", one.id)
    assert shop.look("step_said", undone.seq) == StepSaid("approve", "Zoe Lee", 1)
