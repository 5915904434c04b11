"""Which bookings a change of what is offered would leave, named before it is made; and what is not booked after it."""

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Calendar
from tests.support.shop_builder import DAY, MONDAY, OPEN, at


def foreseen(shop, kind, key, **fields):
    before = getattr(shop.look("offer_view"), kind)[key]
    return shop.look("offer_effects", before, replace(before, **fields))


def names_left(effects):
    return [each.customer for each in effects.left]


def close(shop):
    before = shop.look("offer_view").locations["mel"]
    return shop.act("change_offer", before, replace(before, is_permanently_closed=True))


def test_closing_a_place_for_good_takes_all_its_times_and_names_its_bookings(shop):
    shop.book(start=at(10) + 2 * DAY, staff_id="ana")
    effects = foreseen(shop, "locations", "mel", is_permanently_closed=True)
    assert effects.added == 0
    assert effects.gone > 100
    assert names_left(effects) == ["Zoe Lee"]


def test_nobody_books_at_a_place_that_is_closed_for_good_whatever_the_reason(shop):
    close(shop)
    with pytest.raises(Refused) as refused:
        shop.book(start=at(11) + DAY, staff_id="ana", override_reason="She came by train")
    assert [each.code for each in refused.value.reasons] == [Code.CLOSED_FOR_GOOD]
    options = shop.look("slot_options", "cut", "mel", MONDAY)
    assert {each.code for option in options for each in option.reasons} >= {Code.CLOSED_FOR_GOOD}


@pytest.mark.parametrize("verb", ["check_in", "join_waitlist"])
def test_nobody_joins_the_line_or_the_list_of_a_place_that_is_closed_for_good(shop, verb):
    close(shop)
    with pytest.raises(Refused, match="Melbourne is closed for good"):
        shop.act(verb, definition_id="cut", location_id="mel", profile_id="zoe")


def test_what_a_place_leaves_that_is_closed_for_good_waits_to_be_decided_and_nobody_could_take_it(shop):
    booked = shop.book(start=at(10) + 2 * DAY, staff_id="ana")
    close(shop)
    (item,) = shop.look("uncovered_view").items
    assert ([each.code for each in item.reasons], item.covers) == ([Code.CLOSED_FOR_GOOD], ())
    shop.act("cancel", booked.id, reason="We close")
    assert shop.look("uncovered_count") == 0


def test_what_was_given_to_nobody_waits_too_at_a_place_that_is_closed_for_good(shop):
    booked = shop.book(definition_id="class", start=at(10) + 2 * DAY)
    assert shop.look("uncovered_ids", {booked.id}) == shop.look("uncovered_ids") == frozenset()
    close(shop)
    (item,) = shop.look("uncovered_view").items
    assert [each.code for each in item.reasons] == [Code.CLOSED_FOR_GOOD]
    assert (item.id, item.staff.id, item.covers, item.can_move) == (booked.id, "", (), False)
    assert shop.look("uncovered_ids", {booked.id}) == shop.look("uncovered_ids") == {booked.id}


def test_what_was_given_to_nobody_is_kept_or_called_off_at_a_place_that_closed(shop):
    first, second = (shop.book(definition_id="class", start=at(hour) + DAY) for hour in (10, 14))
    with pytest.raises(Refused):
        shop.act("keep_uncovered", first.id, reason="The hall next door takes us in")
    close(shop)
    shop.act("keep_uncovered", first.id, reason="The hall next door takes us in")
    shop.act("cancel", second.id, reason="We close")
    assert shop.look("uncovered_count") == 0


def test_what_was_booked_at_a_place_before_it_closed_can_still_be_called_off(shop):
    booked = shop.book(start=at(10) + 2 * DAY, staff_id="ana")
    close(shop)
    assert shop.act("cancel", booked.id, reason="We close").status == "cancelled"


def test_no_request_is_confirmed_at_a_place_that_is_closed_for_good_whatever_the_reason(shop):
    asked = shop.book(definition_id="dye", start=at(10) + 2 * DAY, staff_id="ana")
    close(shop)
    with pytest.raises(Refused) as refused:
        shop.act("approve", asked.id, override_reason="She asked so nicely")
    assert [each.code for each in refused.value.reasons] == [Code.CLOSED_FOR_GOOD]
    assert [each.code for each in shop.look("appointment_card", asked.id).reasons] == [Code.CLOSED_FOR_GOOD]


def test_no_booking_is_put_at_another_time_at_a_place_that_is_closed_for_good(shop):
    booked = shop.book(start=at(10) + 2 * DAY, staff_id="ana")
    close(shop)
    with pytest.raises(Refused) as refused:
        shop.act("reschedule", booked.id, start=at(11) + 2 * DAY, override_reason="It suits her")
    assert [each.code for each in refused.value.reasons] == [Code.CLOSED_FOR_GOOD]
    assert [each.code for each in shop.look("verdict", booked.id, start=at(11) + 2 * DAY)] == [Code.CLOSED_FOR_GOOD]


def test_what_has_begun_at_a_place_before_it_closed_is_given_to_another_and_completed(shop):
    booked = shop.book(start=at(9), staff_id="ana")
    shop.act("arrive", booked.id)
    close(shop)
    shop.act("reassign", booked.id, staff_id="bob")
    assert shop.act("complete", booked.id).status == "completed"


@pytest.mark.parametrize("fields", [{"is_archived": True}, {"is_published": False}, {"places": ()}])
def test_a_service_that_is_not_offered_any_more_names_its_bookings(shop, fields):
    shop.book(start=at(10) + DAY, staff_id="ana")
    effects = foreseen(shop, "definitions", "cut", **fields)
    assert effects.gone > 0
    assert names_left(effects) == ["Zoe Lee"]


def test_fewer_places_at_a_time_leave_whoever_booked_last(shop):
    for customer in ("zoe", "max"):
        shop.book(definition_id="class", profile_id=customer, start=at(10))
    shop.book(definition_id="class", profile_id="ida", start=at(14))
    assert names_left(foreseen(shop, "definitions", "class", max_concurrent_bookings=1)) == ["Max Lee"]


def test_who_was_booked_over_the_places_already_is_not_left_by_fewer(shop):
    for customer in ("zoe", "max"):
        shop.book(definition_id="class", profile_id=customer, start=at(10))
    shop.book(definition_id="class", profile_id="ida", start=at(10), override_reason="She brings a chair")
    assert names_left(foreseen(shop, "definitions", "class", max_concurrent_bookings=1)) == ["Max Lee"]


@pytest.mark.parametrize("fields", [{"is_active": False}, {"places": ()}, {"excluded_service_handles": ("cut",)}])
def test_a_member_who_is_taken_away_leaves_their_bookings_alone(shop, fields):
    shop.book(start=at(10), staff_id="ana")
    shop.book(start=at(10), staff_id="bob", profile_id="max")
    effects = foreseen(shop, "staff", "ana", **fields)
    assert effects.gone > 0
    assert names_left(effects) == ["Zoe Lee"]


def test_a_member_named_for_a_service_without_staff_is_missed_there_too(shop):
    shop.book(definition_id="class", start=at(10), staff_id="cyd")
    assert names_left(foreseen(shop, "staff", "cyd", is_active=False)) == ["Zoe Lee"]


def test_a_member_whom_another_till_took_out_meanwhile_leaves_nothing(shop):
    before = shop.look("offer_view").staff["ana"]
    shop.act("remove_offer", before)
    effects = shop.look("offer_effects", before, replace(before, is_active=False))
    assert (effects.gone, names_left(effects)) == (0, [])


def test_a_place_that_opens_again_gives_its_times_back(shop):
    close(shop)
    effects = foreseen(shop, "locations", "mel", is_permanently_closed=False, calendar=OPEN)
    assert (effects.gone, effects.left) == (0, ())
    assert effects.added > 100


def test_once_it_is_kept_what_it_left_is_told_until_it_is_decided(shop):
    booked = shop.book(definition_id="class", start=at(16) + DAY)
    before = shop.look("offer_view").locations["mel"]
    short = Calendar(tuple(replace(row, closes=15 * 60) for row in OPEN.normal))
    kept = shop.act("change_offer", before, replace(before, calendar=short))
    assert [each.customer for each in shop.look("left_now", kept)] == ["Zoe Lee"]
    service, ana = shop.look("offer_view").definitions["class"], shop.look("offer_view").staff["ana"]
    assert ([each.id for each in shop.look("left_now", service)], shop.look("left_now", ana)) == ([booked.id], ())
    shop.act("cancel", booked.id, reason="We close")
    assert shop.look("left_now", kept) == ()


def test_what_was_taken_outside_the_hours_knowingly_is_not_told(shop):
    shop.book(definition_id="class", start=at(18) + DAY, override_reason="They asked for it")
    assert shop.look("left_now", shop.look("offer_view").locations["mel"]) == ()
