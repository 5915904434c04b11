"""Customers at the check-in screen: a ticket, an arrival, a door that shuts, and nothing told of anybody."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from app.core.door import Door
from app.core.errors import BadInput, LeaveNeeded, Refused
from app.core.refusals import Code
from app.core.values import Profile
from app.desk.views_kiosk import KioskHit, Miss
from tests.support.guarded import PINS, guard
from tests.support.shop_builder import DAY, MINUTE, SmallShop, at, open_small_shop


@pytest.fixture
def shop(tmp_path: Path):
    made = open_small_shop(tmp_path, letter="A", now=at(9, 30))
    made.change(Profile, "zoe", first_name="Zoe", last_name="Müller-Lüdenscheid", mobile_phone="+61 412 345 678")
    yield made
    made.close()


def shut(shop: SmallShop) -> Code:
    with pytest.raises(Refused) as found:
        shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    view = shop.look("kiosk_view", "mel")
    assert view.shut.code is found.value.reasons[0].code
    return found.value.reasons[0].code


def find(shop: SmallShop, text: str):
    found = shop.look("kiosk_find", text, "mel")
    return found.miss or [(each.initials, each.service) for each in found.hits]


def test_a_walk_in_takes_a_ticket_with_a_quoted_wait(shop: SmallShop):
    entry = shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    assert (entry.ticket, entry.profile_id, entry.guest_name) == ("CA001", None, None)
    (service,) = shop.look("kiosk_view", "mel").services
    assert (service.name, service.letter, service.is_open, service.ahead) == ("Cut", "C", True, 1)


def test_before_opening_it_says_when_and_takes_nobody(shop: SmallShop):
    shop.clock.now = at(8)
    assert shut(shop) is Code.CLOSED_LOCATION
    assert shop.look("kiosk_view", "mel").opens_at == at(9)
    shop.clock.now = at(18)
    assert shop.look("kiosk_view", "mel").opens_at == at(9) + DAY


def test_a_paused_line_takes_nobody_but_the_desk_still_does(shop: SmallShop):
    shop.act("set_door", "mel", is_paused=True)
    assert shut(shop) is Code.LINE_PAUSED
    assert shop.check_in().ticket == "CA001"
    shop.act("set_door", "mel", is_paused=False)
    assert shop.act("kiosk_check_in", definition_id="cut", location_id="mel").ticket == "CA002"


def test_a_full_line_takes_nobody_until_somebody_is_called(shop: SmallShop):
    shop.act("set_door", "mel", most_waiting=2)
    first = shop.check_in()
    shop.check_in()
    assert shut(shop) is Code.LINE_FULL
    shop.act("call", first.id, staff_id="ana")
    assert shop.act("kiosk_check_in", definition_id="cut", location_id="mel").ticket == "CA003"


def test_after_the_last_check_in_nobody_is_let_in(shop: SmallShop):
    shop.act("set_door", "mel", last_minutes=45)
    shop.clock.now = at(16, 14)
    shop.act("kiosk_check_in", definition_id="cut", location_id="mel")
    shop.clock.now = at(16, 15)
    assert shut(shop) is Code.LAST_CHECK_IN


def test_a_door_is_set_once_taken_back_and_never_set_to_nonsense(shop: SmallShop):
    shop.act("set_door", "mel", most_waiting=3)
    shop.act("set_door", "mel", is_paused=True)
    shop.act("undo")
    door = shop.look("door_at", "mel")
    assert (door.is_paused, door.most_waiting) == (False, 3)
    with pytest.raises(BadInput):
        shop.act("set_door", "mel", most_waiting=-1)


def test_a_customer_arrives_by_the_code_of_their_booking(shop: SmallShop):
    booked = shop.book(start=at(10), staff_id="ana")
    (hit,) = shop.look("kiosk_code", f"fw:a:{booked.id.upper()}", "mel").hits
    assert (hit.initials, hit.start) == ("Z. M.", at(10))
    assert shop.act("kiosk_arrive", hit.appointment_id, location_id="mel").status == "arrived"
    assert shop.look("kiosk_code", f"FW:A:{booked.id}", "mel").miss is Miss.HERE


def test_the_code_of_an_old_slip_promises_no_call(shop: SmallShop):
    booked = shop.book(start=at(10), staff_id="ana")
    asked = f"FW:A:{booked.id}"
    shop.act("arrive", booked.id)
    assert shop.look("kiosk_code", asked, "mel").miss is Miss.HERE
    shop.act("serve", booked.id)
    assert shop.look("kiosk_code", asked, "mel").miss is Miss.SERVED
    shop.act("complete", booked.id)
    assert shop.look("kiosk_code", asked, "mel").miss is Miss.SERVED
    shop.clock.now += 7 * DAY
    assert shop.look("kiosk_code", asked, "mel").miss is Miss.OTHER_DAY


def test_who_was_never_sent_home_is_not_waited_for_a_week_later(shop: SmallShop):
    booked = shop.book(start=at(10), staff_id="ana")
    shop.act("arrive", booked.id)
    shop.clock.now += 7 * DAY
    assert shop.look("kiosk_code", f"FW:A:{booked.id}", "mel").miss is Miss.OTHER_DAY


def test_a_customer_is_found_by_the_end_of_their_number_or_the_beginning_of_their_name(shop: SmallShop):
    shop.book(start=at(10), staff_id="ana")
    for typed in ("5678", "345 678", "0412345678", "mull", "Zoe M", "müller-lüd"):
        assert find(shop, typed) == [("Z. M.", "Cut")], typed


@pytest.mark.parametrize(
    ("last_name", "typed"),
    [
        ("O'Neil", "oneil"), ("O\u2019Neil", "o'neil"), ("D'Arc", "darc"), ("Ødegård", "odega"), ("Łukasz", "lukasz"),
        ("Ayd\u0131n", "aydin"), ("Đorđić", "dordic"), ("Lærke", "laerke"), ("Cœur", "coeur"), ("Ødegård", "ødeg"),
    ],
)  # fmt: skip
def test_a_name_is_found_as_it_is_typed_where_the_keyboard_lacks_its_letters(shop: SmallShop, last_name, typed):
    shop.change(Profile, "zoe", last_name=last_name)
    shop.book(start=at(10), staff_id="ana")
    assert find(shop, typed) == [(f"Z. {last_name[0]}.", "Cut")]


def test_who_is_checked_in_already_is_told_their_number_and_their_wait_by_their_phone_number(shop: SmallShop):
    booked = shop.book(start=at(10), staff_id="ana")
    shop.act("arrive", booked.id)
    shop.clock.now = at(9, 50)
    found = shop.look("kiosk_find", "345 678", "mel")
    assert (found.miss, found.hits, found.is_called) == (Miss.HERE, (), False)
    assert (found.slip.number, found.slip.wait.least, found.slip.booked_at) == ("CA001", 10, at(10))
    shop.act("call", booked.id, staff_id="ana")
    assert shop.look("kiosk_find", "345 678", "mel").is_called
    shop.act("serve", booked.id)
    assert shop.look("kiosk_find", "345 678", "mel").miss is Miss.NONE


def test_by_a_name_alone_nobody_is_told_anybodys_number(shop: SmallShop):
    shop.act("arrive", shop.book(start=at(10), staff_id="ana").id)
    found = shop.look("kiosk_find", "müller", "mel")
    assert (found.miss, found.hits, found.slip) == (Miss.HERE, (), None)


def test_who_came_for_one_booking_still_says_that_they_are_here_for_the_next(shop: SmallShop):
    shop.act("arrive", shop.book(start=at(10), staff_id="ana").id)
    shop.book(start=at(14), staff_id="ana")
    assert [each.start for each in shop.look("kiosk_find", "5678", "mel").hits] == [at(14)]


def test_a_number_that_two_of_those_who_wait_have_is_neither_ones(shop: SmallShop):
    shop.change(Profile, "max", mobile_phone="+61 412 345 678")
    for who, hour in (("zoe", 10), ("max", 11)):
        shop.act("arrive", shop.book(profile_id=who, start=at(hour), staff_id="ana").id)
    found = shop.look("kiosk_find", "345678", "mel")
    assert (found.miss, found.slip) == (Miss.HERE, None)


@pytest.mark.parametrize("typed", ["", "678", "Zoe", "z m", "     ", "lee", "ab1c"])
def test_too_little_finds_nobody(shop: SmallShop, typed: str):
    shop.book(start=at(10), staff_id="ana")
    assert find(shop, typed) in (Miss.SHORT, Miss.NONE)


def test_whoever_has_no_booking_of_today_here_is_not_there(shop: SmallShop):
    shop.book(start=at(10) + DAY, staff_id="ana")
    asked = shop.book(definition_id="dye", start=at(14), staff_id="bob")
    assert asked.status == "requested"
    assert find(shop, "5678") is Miss.NONE
    with pytest.raises(Refused):
        shop.act("kiosk_arrive", asked.id, location_id="mel")


def test_more_than_three_have_to_type_more(shop: SmallShop):
    for number, name in enumerate(("max", "ida", "tom", "eve")):
        shop.change(Profile, name, last_name="Lee-Smith")
        shop.book(profile_id=name, start=at(10 + number), staff_id="ana")
    assert find(shop, "smith") is Miss.MANY
    assert find(shop, "ida smith") == [("I. L.", "Cut")]


@pytest.mark.parametrize(
    "code", ["", "12", "FW:A:", "FW:A:nobody", "CA001", "x" * 5000, "FW:Q:1", "a\0b", "FW:C:nobody"]
)
def test_no_other_code_finds_anything(shop: SmallShop, code: str):
    shop.book(start=at(10), staff_id="ana")
    assert shop.look("kiosk_code", code, "mel").miss in (Miss.UNKNOWN, Miss.NONE)


def test_the_number_that_a_file_knows_a_booking_by_is_no_code(shop: SmallShop):
    booked = shop.book(start=at(10), staff_id="ana")
    assert shop.look("kiosk_code", str(booked.number), "mel").miss is Miss.UNKNOWN


def test_of_a_booking_there_are_initials_time_and_service_alone():
    assert {each.name for each in fields(KioskHit)} == {"appointment_id", "initials", "start", "service"}


def test_a_ticket_of_the_screen_is_asked_for_in_the_customers_language(shop: SmallShop):
    shop.act("set_setting", "ticket_printer", value="system:Front")
    booked = shop.book(start=at(10), staff_id="ana")
    shop.act("kiosk_check_in", definition_id="cut", location_id="mel", language="fr")
    shop.act("kiosk_arrive", booked.id, location_id="mel", language="ar")
    shop.act("kiosk_arrive", booked.id, location_id="mel", language="ar")  # pressed twice
    first, second = shop.act("claim_ticket").slip, shop.act("claim_ticket").slip
    assert (first.number, first.language) == ("CA001", "fr")
    assert (second.number, second.language, second.booked_at) == ("CA002", "ar", at(10))
    assert shop.act("claim_ticket") is None


def test_a_late_customer_may_still_say_that_they_are_here(shop: SmallShop):
    booked = shop.book(start=at(9, 40), staff_id="ana")
    shop.clock.now = at(10, 15)
    shop.act("no_show", booked.id)
    shop.clock.now += MINUTE
    assert shop.act("kiosk_arrive", booked.id, location_id="mel").status == "arrived"


@pytest.mark.parametrize("wanted", [{"is_paused": True}, {"most_waiting": 5}, {"last_minutes": 30}])
@pytest.mark.parametrize("who", ["cyd", "bob", None])
def test_nobody_but_a_manager_sets_the_door_and_a_managers_leave_is_named(shop: SmallShop, who, wanted):
    guard(shop, who)
    with pytest.raises(LeaveNeeded):
        shop.act("set_door", "mel", **wanted)
    assert shop.look("door_at", "mel") == Door()
    shop.act("set_door", "mel", leave=shop.seat.give_leave("ana", PINS["ana"], "queue").leave, **wanted)
    assert shop.rows("SELECT staff_id, allowed_by FROM audit WHERE verb = 'set_door'") == [(who, "ana")]
