"""The inbox: requests with the state of their time, and with those who want the same."""

from dataclasses import replace

from app.core.refusals import Code
from app.core.rivals import fitting_together
from app.core.values import Appointment, BookingType, DefinitionPlace, StaffPlace
from app.store.catalogue_write import save_location
from tests.support.shop_builder import CUSTOMERS, MONDAY, at
from tests.support.statements import statements_of


def inbox(shop):
    return shop.look("inbox_view", "mel").requests


def ask(shop, name="zoe", staff_id="ana", **given):
    return shop.book(definition_id="dye", profile_id=name, staff_id=staff_id, **given)


def test_requests_come_oldest_first_with_who_and_when(shop):
    first = ask(shop)
    shop.clock.now += 60
    second = ask(shop, "max", start=at(14))
    assert [(item.id, item.name, item.staff) for item in inbox(shop)] == [
        (first.id, "Zoe Lee", "Ana Ng0"), (second.id, "Max Lee", "Ana Ng0"),
    ]  # fmt: skip


def test_a_request_whose_time_is_free_has_no_reasons(shop):
    ask(shop)
    assert inbox(shop)[0].reasons == ()


def test_a_request_whose_time_is_taken_says_by_whom(shop):
    asked = ask(shop, staff_id="bob")
    taken = shop.book(staff_id="ana", profile_id="max")
    shop.change(Appointment, asked.id, assigned_staff_id="ana")
    (reason,) = inbox(shop)[0].reasons
    assert (reason.code, reason.record_id) == (Code.TAKEN, taken.id)
    assert dict(reason.facts)["customer"] == "Max Lee"


def test_rivals_name_each_other_and_are_no_reasons_against_each_other(shop):
    one, other = ask(shop), ask(shop, "max", "bob")
    shop.change(Appointment, other.id, assigned_staff_id="ana")
    assert [(item.rivals, item.rival_names, item.reasons) for item in inbox(shop)] == [
        ((other.id,), ("Max Lee",), ()), ((one.id,), ("Zoe Lee",), ()),
    ]  # fmt: skip


def test_requests_at_different_times_are_no_rivals(shop):
    ask(shop)
    ask(shop, "max", start=at(14))
    assert [item.rivals for item in inbox(shop)] == [(), ()]


def test_requests_rival_for_the_last_place_of_a_class(shop):
    shop.book(definition_id="class")
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED)
    one = shop.book(definition_id="class", profile_id="max")
    other = shop.book(definition_id="class", profile_id="ida", override_reason="rival")
    assert {item.id: item.rivals for item in inbox(shop)} == {one.id: (other.id,), other.id: (one.id,)}


def test_requests_for_a_class_with_room_are_no_rivals(shop):
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED)
    for name in ("max", "ida"):
        shop.book(definition_id="class", profile_id=name)
    assert [item.rivals for item in inbox(shop)] == [(), ()]


def test_a_request_with_somebody_who_went_off_no_longer_fits(shop):
    ask(shop)
    shop.act("take_off", "ana", day=MONDAY, name="Sick")
    assert [reason.code for reason in inbox(shop)[0].reasons] == [Code.CLOSED_STAFF]


def test_the_inbox_says_what_approving_will_say(shop):
    one, other = ask(shop), ask(shop, "max", "bob")
    shop.change(Appointment, other.id, assigned_staff_id="ana")
    shop.act("approve", one.id)
    (item,) = inbox(shop)
    assert [reason.record_id for reason in item.reasons] == [one.id]


def test_the_inbox_is_read_in_few_statements_however_many_ask(shop):
    ask(shop)
    few = statements_of(shop, "inbox_view", "mel")
    for name in CUSTOMERS * 3:
        ask(shop, name, start=at(13), override_reason="rival")
        ask(shop, name, "bob", start=at(15), override_reason="rival")
    assert len(statements_of(shop, "inbox_view", "mel")) <= len(few) + 2 <= 8


def test_a_request_for_a_service_without_staff_shows_that_whoever_does_it_is_taken(shop):
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED)
    made = shop.book(definition_id="class", staff_id="bob")
    shop.book(staff_id="ana", profile_id="max")
    shop.change(Appointment, made.id, assigned_staff_id="ana")
    [item] = inbox(shop)
    assert [each.code for each in item.reasons] == [Code.TAKEN]


def test_requests_for_the_last_place_are_rivals_whoever_does_it(shop):
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED, max_concurrent_bookings=1)
    first = shop.book(definition_id="class", staff_id="ana")
    second = shop.book(definition_id="class", staff_id="bob", start=at(13), profile_id="max")
    shop.change(Appointment, second.id, scheduled_start_at=at(10), scheduled_end_at=at(11))
    assert [item.rivals for item in inbox(shop)] == [(second.id,), (first.id,)]


def test_a_request_of_another_place_for_the_same_member_is_a_rival(shop):
    with shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], id="syd", number=14, handle="syd"))
    shop.change_service("dye", places=(DefinitionPlace("mel"), DefinitionPlace("syd")))
    shop.change_staff("ana", places=(StaffPlace("mel"), StaffPlace("syd")))
    other = ask(shop, "max", location_id="syd")
    shop.change(Appointment, other.id, assigned_staff_id="bob")
    ask(shop)
    shop.change(Appointment, other.id, assigned_staff_id="ana")
    [item] = inbox(shop)
    assert (item.rivals, item.rival_names) == ((other.id,), ("Max Lee",))


def test_whoever_contends_stands_in_one_group_through_others_too(shop):
    early, middle = ask(shop, start=at(10)), ask(shop, "max", start=at(10, 30), override_reason="rival")
    late, apart = ask(shop, "ida", start=at(11), override_reason="rival"), ask(shop, "tom", start=at(15))
    groups = {item.id: item.group for item in inbox(shop)}
    assert groups == {early.id: early.id, middle.id: early.id, late.id: early.id, apart.id: ""}


def test_three_who_want_two_places_are_a_group_though_any_two_fit(shop):
    shop.change_service("class", booking_type=BookingType.APPROVAL_REQUIRED)
    made = [shop.book(definition_id="class", profile_id=name, override_reason="rival") for name in CUSTOMERS[:3]]
    assert [item.group for item in inbox(shop)] == [made[0].id] * 3
    view = shop.look("inbox_view", "mel")
    assert fitting_together(view.askings, view.rooms) == ((made[0].id, made[1].id), (made[2].id,))


def test_a_request_says_how_reliably_its_customer_came_before(shop):
    for start in (at(9), at(9, 30)):
        shop.act("arrive", shop.book(start=start, status="confirmed").id)
    shop.act("no_show", shop.book(start=at(16), status="confirmed").id)
    ask(shop)
    ask(shop, "max", start=at(14))
    assert [(item.visits, item.no_shows) for item in inbox(shop)] == [(2, 1), (0, 0)]


def test_a_request_says_which_answers_are_told_to_the_customer(shop):
    shop.change_service("dye", confirmed_target_id="sms")
    ask(shop)
    assert inbox(shop)[0].tells == ("approve",)


def test_a_booking_of_many_days_stands_in_the_way_of_a_request(shop):
    long = shop.book(staff_id="ana", profile_id="max", start=at(9), end=at(9) + 3 * 86_400, override_reason="camp")
    asked = ask(shop, staff_id="bob", start=at(10) + 2 * 86_400)
    shop.change(Appointment, asked.id, assigned_staff_id="ana")
    assert [each.record_id for each in inbox(shop)[0].reasons] == [long.id]
