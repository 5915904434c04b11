"""The starts of a day with reasons, and the nearest free ones."""

from datetime import timedelta

from app.core.refusals import Code
from tests.support.shop_builder import DAY, MONDAY, at
from tests.support.statements import statements_of


def options(shop, handle="cut", day=MONDAY, **given):
    return {option.start: option for option in shop.look("slot_options", handle, "mel", day, **given)}


def test_a_free_start_names_who_is_free(shop):
    shop.book(staff_id="ana")
    option = options(shop)[at(10)]
    assert ([person.name for person in option.staff], option.capacity_remaining) == (["Bob Ng1"], 1)
    assert option.reasons == ()


def test_a_start_that_is_not_offered_says_every_reason(shop):
    shop.book(staff_id="ana")
    option = options(shop, staff_id="ana")[at(10)]
    assert [reason.code for reason in option.reasons] == [Code.TAKEN]
    assert (option.staff, option.capacity_remaining) == ((), 0)


def test_a_start_that_was_pointed_at_is_there_off_the_grid_too(shop):
    shop.book(staff_id="ana")
    found = options(shop, besides=at(9, 40))
    assert [person.name for person in found[at(9, 40)].staff] == ["Bob Ng1"]
    assert (found[at(9, 40)].customer_bookable, found[at(9, 30)].customer_bookable) == (False, True)
    taken = options(shop, staff_id="ana", besides=at(9, 40))[at(9, 40)]
    assert [reason.code for reason in taken.reasons] == [Code.TAKEN]
    assert at(9, 40) not in options(shop, day=MONDAY + timedelta(days=1), besides=at(9, 40))


def test_what_is_past_says_so(shop):
    shop.clock.now = at(12)
    assert [reason.code for reason in options(shop)[at(11, 30)].reasons] == [Code.PAST]


def test_a_start_that_a_customer_could_not_book_is_marked(shop):
    shop.change_service("cut", min_lead_minutes=120)
    found = options(shop)
    assert (found[at(10, 30)].customer_bookable, found[at(11)].customer_bookable) == (False, True)


def test_places_left_are_counted_for_a_service_without_staff(shop):
    shop.book(definition_id="class")
    assert options(shop, "class")[at(10)].capacity_remaining == 1


def test_the_nearest_free_starts_come_nearest_first(shop):
    for name, staff_id in (("zoe", "ana"), ("max", "bob")):
        shop.book(staff_id=staff_id, profile_id=name)
    near = shop.look("nearest_slots", "cut", "mel", at(10), 2)
    assert [option.start for option in near] == [at(9, 30), at(10, 30)]


def test_the_nearest_free_start_may_be_weeks_away(shop):
    for staff_id in ("ana", "bob"):
        shop.act("take_off", staff_id, day=MONDAY, name="Fair", until=MONDAY + timedelta(days=13))
    (option,) = shop.look("nearest_slots", "cut", "mel", at(10), 1)
    assert option.start == at(9) + 14 * DAY


def test_nothing_near_is_nothing(shop):
    shop.change_service("cut", is_published=False)
    assert shop.look("nearest_slots", "cut", "mel", at(10)) == ()


def test_a_day_of_reasons_is_read_in_one_look_at_the_bookings(shop):
    options(shop)
    assert len(statements_of(shop, "slot_options", "cut", "mel", MONDAY)) <= 2
