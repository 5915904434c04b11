"""What stands in the way of a move, asked before it is made: by the store, and at once by the day that is shown."""

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Appointment
from app.desk.preview import MoveWish, foresee
from tests.support.shop_builder import MINUTE, MONDAY, at


def codes(reasons):
    return {each.code for each in reasons}


def booking_of(day, record_id):
    return next(
        (number, each) for number, column in enumerate(day.columns) for each in column.bookings if each.id == record_id
    )


def column_of(day, key):
    return next(number for number, column in enumerate(day.columns) if column.key == key)


def foreseen(shop, made, start, *, staff_id=None, minutes=30):
    """What the day shows against a move, in its own column unless another is named."""
    day = shop.look("day_view", shop.find(Appointment, made.id).location_id, MONDAY)
    column, booking = booking_of(day, made.id)
    column = column if staff_id is None else column_of(day, staff_id)
    return codes(foresee(day, MoveWish(booking, column, start, start + minutes * MINUTE), day.now))


def test_a_free_time_has_nothing_against_it(shop):
    made = shop.book(staff_id="ana")
    assert shop.look("verdict", made.id, start=at(14)) == ()


def test_a_booking_is_not_in_its_own_way(shop):
    made = shop.book(staff_id="ana")
    assert shop.look("verdict", made.id, start=at(10, 10)) == ()


def test_it_names_whose_booking_is_in_the_way(shop):
    other = shop.book(staff_id="ana", start=at(14))
    made = shop.book(staff_id="ana", profile_id="max")
    (taken,) = shop.look("verdict", made.id, start=at(14, 15))
    assert (taken.code, taken.record_id) == (Code.TAKEN, other.id)
    assert dict(taken.facts)["customer"]


def test_a_longer_end_is_judged_too(shop):
    shop.book(staff_id="ana", start=at(11))
    made = shop.book(staff_id="ana", profile_id="max")
    assert codes(shop.look("verdict", made.id, start=at(10), end=at(11, 30))) == {Code.TAKEN}


def test_somebody_who_may_not_do_it_is_named(shop):
    made = shop.book(staff_id="ana")
    assert Code.STAFF_NOT_ELIGIBLE in codes(shop.look("verdict", made.id, start=at(10), staff_id="cyd"))


def test_one_that_has_begun_says_so_instead_of_failing(shop):
    made = shop.book(staff_id="ana")
    shop.act("arrive", made.id)
    assert codes(shop.look("verdict", made.id, start=at(12))) == {Code.WRONG_STEP}


def test_asking_changes_nothing(shop):
    made = shop.book(staff_id="ana")
    shop.look("verdict", made.id, start=at(12), staff_id="bob")
    assert shop.find(Appointment, made.id) == made


@pytest.mark.parametrize(("hour", "minute"), [(8, 30), (10, 0), (13, 30), (13, 45), (14, 0), (15, 0), (16, 45)])
@pytest.mark.parametrize("staff_id", ["ana", "bob"])
def test_the_day_foresees_what_the_store_and_the_verb_say(shop, hour, minute, staff_id):
    shop.book(staff_id="ana", start=at(14))
    shop.book(staff_id="bob", start=at(10), profile_id="ida")
    made = shop.book(staff_id="ana", profile_id="max")
    said = codes(shop.look("verdict", made.id, start=at(hour, minute), staff_id=staff_id))
    # The day does not know the hours of the service, which here are those of the place.
    assert foreseen(shop, made, at(hour, minute), staff_id=staff_id) == said - {Code.CLOSED_DEFINITION}
    assert refusal_of(shop, made, at(hour, minute), staff_id) == said


def refusal_of(shop, made, start, staff_id):
    try:
        shop.act("reschedule", made.id, start=start, staff_id=staff_id)
    except Refused as refusal:
        return codes(refusal.reasons)
    return set()


def test_an_end_before_the_start_is_foreseen(shop):
    made = shop.book(staff_id="ana")
    assert foreseen(shop, made, at(12), minutes=0) == {Code.END_BEFORE_START}
