"""A scanned code finds its booking, its ticket of today or its customer."""

import pytest

from app.core.values import Kind
from app.store.refs import CONNECTED
from app.store.there import keep_refs
from tests.support.shop_builder import DAY, at


def scan(shop, text):
    return shop.look("code_of", text, "mel")


def test_our_own_code_of_a_booking_finds_it(shop):
    booked = shop.book()
    assert (scan(shop, f"FW:A:{booked.id}").kind, scan(shop, f"FW:A:{booked.id}").id) == (Kind.APPOINTMENT, booked.id)


def test_a_scanner_that_writes_other_letters_finds_it_too(shop):
    booked = shop.book()
    assert scan(shop, f"fw:a:{booked.id.upper()}").id == booked.id


@pytest.mark.parametrize("write", [str, str.lower, " {} \t".format])
def test_a_ticket_of_today_finds_who_waits(shop, write):
    entry = shop.check_in(guest_name="Kim")
    found = scan(shop, write(entry.ticket))
    assert (found.kind, found.id, found.name) == (Kind.QUEUE_ENTRY, entry.id, "Kim")


def test_a_ticket_of_yesterday_finds_nobody(shop):
    entry = shop.check_in()
    shop.clock.now += DAY
    assert scan(shop, entry.ticket) is None


def test_a_walk_in_that_became_a_booking_is_found_as_the_booking(shop):
    entry = shop.check_in(profile_id="zoe")
    booked = shop.act("convert", entry.id)
    assert (scan(shop, entry.ticket).kind, scan(shop, entry.ticket).id) == (Kind.APPOINTMENT, booked.id)


def test_a_customer_is_found_with_the_bookings_of_today(shop):
    today, _other = shop.book(start=at(11)), shop.book(start=at(11) + DAY)
    found = scan(shop, "FW:C:zoe")
    assert (found.kind, found.id, [each.id for each in found.bookings]) == (Kind.PROFILE, "zoe", [today.id])


def test_a_code_of_who_was_merged_finds_who_they_are_now_at_the_desk_and_at_the_check_in_screen(shop):
    booked = shop.book(profile_id="max", start=at(11))
    shop.act("merge_customers", "zoe", other_id="max")
    found = scan(shop, "FW:C:max")
    assert (found.id, found.name, [each.id for each in found.bookings]) == ("zoe", "Zoe Lee", [booked.id])
    (hit,) = shop.look("kiosk_code", "FW:C:max", "mel").hits
    assert hit.appointment_id == booked.id


def test_a_code_that_a_hub_told_finds_the_customer_who_has_another_id_here(shop):
    booked = shop.book(start=at(11))
    with shop.store.write() as unit:
        unit.set_setting(CONNECTED, "hub")
        keep_refs(unit.connection, "hub", [(Kind.PROFILE, "zoe", "z-there")])
    assert scan(shop, "FW:C:z-there").id == "zoe"
    (hit,) = shop.look("kiosk_code", "FW:C:z-there", "mel").hits
    assert hit.appointment_id == booked.id


def test_a_customer_without_a_booking_is_found_by_the_bare_code(shop):
    assert (scan(shop, "ZOE").kind, scan(shop, "ZOE").bookings) == (Kind.PROFILE, ())


@pytest.mark.parametrize("text", ["", "   ", "9400000000017", "FW:A:", "FW:A:zoe", "FW:C:nobody", "a\x00b", "\ud800"])
def test_a_code_that_nobody_knows_finds_nothing(shop, text):
    assert scan(shop, text) is None
