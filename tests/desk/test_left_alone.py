"""The head of a column names who is late, and a booking that its member cannot take is not like any other."""

from app.core.values import Appointment
from app.desk.views import Doing
from tests.support.shop_builder import MONDAY, at


def column(shop, key):
    return next(each for each in shop.look("day_view", "mel", MONDAY).columns if each.key == key)


def test_who_is_free_because_somebody_is_late_says_who_and_by_how_much(shop):
    booking = shop.book(start=at(9, 15), end=at(10), staff_id="ana")
    shop.clock.now = at(9, 39)
    now = column(shop, "ana").now
    assert (now.doing, now.with_whom, now.over_minutes) == (Doing.FREE, "Zoe L.", 24)
    shop.act("no_show", booking.id)
    assert column(shop, "ana").now.with_whom == ""


def test_in_the_first_minutes_they_are_expected(shop):
    shop.book(start=at(9, 15), end=at(10), staff_id="ana")
    shop.clock.now = at(9, 20)
    now = column(shop, "ana").now
    assert (now.with_whom, now.over_minutes) == ("Zoe L.", 0)


def test_the_bookings_of_somebody_who_is_ill_are_uncovered(shop):
    booking = shop.book(start=at(10), staff_id="ana")
    other = shop.book(start=at(11), staff_id="bob")
    shop.act("take_off", "ana", day=MONDAY, name="Ill")
    found = {each.id: each for key in ("ana", "bob") for each in column(shop, key).bookings}
    assert (found[booking.id].is_uncovered, found[other.id].is_uncovered) == (True, False)


def test_what_was_booked_knowingly_outside_the_hours_is_not(shop):
    booking = shop.book(start=at(18), staff_id="ana", override_reason="Asked for it")
    assert shop.find(Appointment, booking.id).override_reason
    (drawn,) = column(shop, "ana").bookings
    assert (drawn.is_out_of_hours, drawn.is_uncovered) == (True, False)
