"""Why a time is not free, as the calendar asks."""

from app.core.refusals import Code
from tests.support.shop_builder import HOUR, at


def why(shop, start, definition_id="cut", staff_id="ana"):
    return shop.look("why_not", definition_id, "mel", start=start, staff_id=staff_id)


def codes(answer):
    return [each.code for each in answer.reasons]


def test_a_free_time_has_no_reasons_and_needs_no_other(shop):
    answer = why(shop, at(11))
    assert (answer.reasons, answer.nearest, answer.end) == ((), (), at(11, 30))


def test_a_taken_time_says_by_whom_and_what_is_free_near_it(shop):
    shop.book(staff_id="ana")
    answer = why(shop, at(10))
    assert [(each.code, dict(each.facts)["customer"]) for each in answer.reasons] == [(Code.TAKEN, "Zoe Lee")]
    assert at(10, 30) in [option.start for option in answer.nearest]


def test_closed_hours_say_whose_they_are(shop):
    assert codes(why(shop, at(18))) == [Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION, Code.CLOSED_STAFF]


def test_what_only_keeps_customers_away_is_no_reason_for_the_desk(shop):
    answer = why(shop, at(11, 10))
    assert (answer.reasons, [each.code for each in answer.customers_only]) == ((), [Code.OFF_GRID])


def test_somebody_who_does_not_do_the_service_is_named(shop):
    assert Code.STAFF_NOT_ELIGIBLE in codes(why(shop, at(11), staff_id="cyd"))


def test_without_a_member_a_time_is_free_when_anybody_is(shop):
    shop.book(staff_id="ana")
    assert why(shop, at(10), staff_id=None).reasons == ()


def test_a_service_without_staff_is_full_when_its_places_are(shop):
    for name in ("zoe", "max"):
        shop.book(definition_id="class", profile_id=name)
    assert codes(why(shop, at(10), "class")) == [Code.FULL]


def test_a_walk_in_is_told_with_ticket_service_and_length(shop):
    entry = shop.check_in(guest_name="Pat")
    wish = shop.look("walk_in_wish", entry.id)
    assert (wish.ticket, wish.name, wish.definition_id, wish.minutes) == (entry.ticket, "Pat", "cut", 30)


def test_a_walk_in_fits_where_the_desk_would_convert_them(shop):
    entry = shop.check_in()
    shop.book(staff_id="ana")
    assert shop.look("walk_in_verdict", entry.id, start=at(10, 30), staff_id="ana") == ()
    taken = shop.look("walk_in_verdict", entry.id, start=at(10), staff_id="ana")
    assert [each.code for each in taken] == [Code.TAKEN]


def test_a_walk_in_may_stand_with_nobody_named(shop):
    entry = shop.check_in()
    assert shop.look("walk_in_verdict", entry.id, start=at(9) + HOUR) == ()


def test_a_booking_that_is_moved_to_nobody_takes_nobodys_time(shop):
    booking = shop.book(staff_id="ana")
    moved = shop.act("reschedule", booking.id, start=at(11), staff_id="")
    assert (moved.assigned_staff_id, moved.scheduled_start_at) == (None, at(11))
    assert shop.look("verdict", booking.id, start=at(12), staff_id="") == ()
