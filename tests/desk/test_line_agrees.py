"""The button, the rows, the heads of the columns and what is said at check-in go by one judgement (rule 28)."""

import pytest

from app.core.values import StaffPlace
from app.desk.calling import _as_shown
from app.desk.line import line_of
from app.desk.queue import park
from tests.support.shop_builder import at


@pytest.fixture
def salon(shop):
    """At 11:15 and some seconds: Lena Lee has arrived for Ana, all three are booked from 12:00 to 17:00."""
    shop.change_service("cut", duration_minutes=45)
    shop.change_service("dye", duration_minutes=90, buffer_after_minutes=0, allow_walk_in=True, allow_queue=True)
    shop.change_staff("cyd", places=(StaffPlace("mel"),))
    shop.clock.now = at(8)
    lena = shop.book(profile_id="max", start=at(11, 15), staff_id="ana")
    for member in ("ana", "bob", "cyd"):
        for quarter in range(6):
            shop.book(start=at(12, 45 * quarter), staff_id=member)
    shop.clock.now = at(11, 14)
    shop.lena = shop.act("arrive", lena.id)
    shop.clock.now = at(11, 15) + 20
    return shop


def board(shop):
    return shop.look("queue_view", "mel")


def begins(shop):
    """Who the rows say could begin now, and with whom."""
    now = shop.clock.now
    return {
        item.id: item.forecast_staff
        for item in board(shop).line
        if item.forecast_from is not None and item.forecast_from <= now + 59
    }


def test_who_arrived_in_time_is_called_to_whom_they_booked_though_the_next_booking_is_as_long_off(salon):
    call = board(salon).next_call
    assert (call.id, call.staff_id, call.short_minutes) == (salon.lena.id, "ana", 0)
    salon.clock.now = at(11, 21)
    assert board(salon).next_call.staff_id == "ana"


def test_each_free_member_is_promised_to_one_customer(salon):
    cuts = [salon.check_in() for _ in range(3)]
    dye = salon.check_in(definition_id="dye")
    line = {item.id: item for item in board(salon).line}
    assert begins(salon) == {salon.lena.id: "Ana Ng0", cuts[0].id: "Bob Ng1", cuts[1].id: "Cyd Ng"}
    assert [line[each.id].fit and line[each.id].fit.staff_id for each in (*cuts, dye)] == ["bob", "cyd", None, None]
    assert (line[dye.id].forecast_from, cuts[0].quoted_from) == (None, at(11, 16))


def test_somebody_whom_the_first_was_called_to_is_offered_to_nobody_else(salon):
    first, second = salon.check_in(), salon.check_in()
    salon.act("call_next", location_id="mel", staff_id="ana")
    salon.act("call", first.id)
    call = board(salon).next_call
    assert (call.id, call.staff_id) == (second.id, "cyd")
    assert begins(salon) == {salon.lena.id: "Ana Ng0", first.id: "Bob Ng1", second.id: "Cyd Ng"}


def test_where_somebody_is_free_for_less_the_button_knows_how_long_it_would_take(salon):
    salon.act("serve", salon.lena.id)
    entry = salon.check_in()
    salon.clock.now = at(11, 17)
    call = board(salon).next_call
    assert (call.id, call.staff_id, call.short_minutes) == (entry.id, None, 45)


def test_who_was_said_to_be_next_is_called_though_somebody_before_them_fits_nowhere(salon):
    salon.act("serve", salon.lena.id)
    salon.check_in(definition_id="dye")
    cut = salon.check_in()
    call = board(salon).next_call
    assert (call.id, call.staff_id) == (cut.id, "bob")
    called = salon.act("call_next", location_id="mel", staff_id="bob", shown_id=cut.id)
    assert (called.id, called.staff_id, called.reason) == (cut.id, "bob", "whoever is before them does not fit yet")


def test_who_was_said_to_be_next_is_not_when_somebody_before_them_could_begin(salon):
    salon.act("serve", salon.lena.id)
    first, second = salon.check_in(), salon.check_in()
    assert salon.act("call_next", location_id="mel", staff_id="bob", shown_id=second.id).id == first.id


def test_who_was_said_to_be_next_is_not_when_somebody_parked_them_while_the_line_was_looked_at(salon):
    salon.act("serve", salon.lena.id)
    salon.check_in(definition_id="dye")
    cut = salon.check_in()
    with salon.store.write() as unit:
        seen = line_of(unit, unit.catalogue.locations["mel"])
        park(unit, cut.id)
        assert _as_shown(unit, seen, list(seen.places), cut.id, "bob") is None


def test_who_was_called_to_nobody_is_not_reckoned_with_whom_somebody_has_booked(salon):
    called = salon.check_in()
    salon.act("call", called.id, reason="first")
    call = board(salon).next_call
    assert (call.id, call.staff_id) == (salon.lena.id, "ana")
    assert begins(salon)[called.id] == "Bob Ng1"


def test_a_walk_in_who_came_before_does_not_take_the_member_whose_customer_is_here_in_time(salon):
    salon.act("undo", salon.lena.id)
    salon.clock.now = at(11, 5)
    entry = salon.check_in()
    salon.clock.now = at(11, 14)
    salon.act("arrive", salon.lena.id)
    salon.clock.now = at(11, 15) + 20
    assert begins(salon) == {entry.id: "Bob Ng1", salon.lena.id: "Ana Ng0"}
