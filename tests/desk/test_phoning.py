"""Numbers as they are kept, found and shown, by the country of the place where they are said (rule 39)."""

from dataclasses import replace

import pytest

from app.core.setup import Setup
from app.core.values import Location, Profile
from app.store.catalogue_write import save_location
from app.store.people import find_person
from tests.support.shop_builder import MONDAY, OPEN, at


def in_two_countries(shop):
    with shop.store.write() as unit:
        save_location(unit, Location("akl", 14, "akl", "Auckland", "Pacific/Auckland", OPEN))


@pytest.mark.parametrize(
    ("zone", "country", "said", "kept"),
    [
        ("Asia/Calcutta", None, "098765 43210", "+919876543210"), ("UTC", "DEU", "030 901820", "+4930901820"),
        ("US/Eastern", "USA", "(212) 555-0123", "+12125550123"), ("Europe/Kiev", None, "044 279 0000", "+380442790000"),
        ("Europe/Berlin", "CHE", "044 668 18 00", "+41446681800"),
    ],
)  # fmt: skip
def test_a_place_reads_numbers_by_the_country_that_it_says_and_by_old_names_of_zones(shop, zone, country, said, kept):
    with shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], timezone=zone, country_iso_3=country))
    assert shop.act("add_customer", first_name="Noor", mobile_phone=said).mobile_phone == kept


def test_a_chain_in_two_countries_reads_a_number_by_the_place_of_the_till(shop):
    in_two_countries(shop)
    added = shop.act("add_customer", first_name="Noor", mobile_phone="0412 345 678", location_id="mel")
    edited = shop.act("edit_customer", added.id, mobile_phone="021 123 4567", location_id="akl")
    assert (added.mobile_phone, edited.mobile_phone) == ("+61412345678", "+64211234567")


def test_a_number_that_was_typed_is_the_same_as_one_that_is_kept(shop):
    in_two_countries(shop)
    shop.act("edit_customer", "zoe", mobile_phone="+61 412 345 678")
    assert shop.look("similar_customers", phone="0412 345 678", location_id="akl") == ()
    [found] = shop.look("similar_customers", phone="0412 345 678", location_id="mel")
    assert (found.customer.id, found.why) == ("zoe", "phone")


def test_customers_of_a_set_up_file_have_their_number_as_every_other(shop):
    said = {"noor": "(0412) 345-678", "ask": "ask", "amal": "+٦١٤١٢٣٤٥٦٧٨"}
    new = tuple(Profile(each, each, mobile_phone=phone) for each, phone in said.items())
    shop.act("import_setup", lambda _unit: Setup(profiles=new))
    assert [shop.find(Profile, each).mobile_phone for each in said] == ["+61412345678", "ask", "+61412345678"]


@pytest.mark.parametrize("kept", ["0412 345 678", "+61412345678"])
@pytest.mark.parametrize("typed", ["5678", "0412 345", "+61 412 345 678", "0061412345678"])
def test_who_was_pulled_is_found_by_any_part_of_the_number_that_is_typed(shop, kept, typed):
    shop.change(Profile, "zoe", mobile_phone=kept)
    assert "zoe" in [each.id for each in shop.look("find_customers", typed)]


@pytest.mark.parametrize("typed", ["0412345678", "61412345678", "+61 412 345 678", "5678"])
def test_who_was_pulled_says_that_they_are_here_by_their_number_however_it_is_typed(shop, typed):
    shop.change(Profile, "zoe", mobile_phone="0412 345 678")
    shop.book(start=at(10))
    assert [each.initials for each in shop.look("kiosk_find", typed, "mel").hits] == ["Z. L."]


@pytest.mark.parametrize(("kept", "said"), [("0412 345 678", "+61412345678"), ("+61412345678", "0412 345 678")])
def test_whom_a_remote_names_by_a_number_is_who_has_it_here_however_it_is_written(shop, kept, said):
    shop.change(Profile, "zoe", mobile_phone=kept)
    with shop.store.read() as reader:
        assert find_person(reader.connection, None, said) == "zoe"


@pytest.mark.parametrize("kept", ["+61412345678", "0412345678"])
def test_a_number_is_shown_to_staff_in_one_way_wherever_it_is(shop, kept):
    shop.change(Profile, "zoe", mobile_phone=kept)
    booked = shop.book(start=at(15), profile_id="zoe")
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id="zoe")
    shown = {
        shop.look("appointment_card", booked.id).phone,
        shop.look("customer_card", "zoe").phone,
        shop.look("customer_list", "zoe")[0].phone,
        shop.look("day_sheet", "mel", MONDAY).phones["zoe"],
        shop.look("waitlist_view", "mel").wishes[0].phone,
    }
    assert shown == {"0412 345 678"}


@pytest.mark.parametrize(("said", "kept"), [("03 9000 0000", "+61390000000"), ("ask Ana", "ask Ana"), (" ", None)])
def test_the_numbers_of_a_place_and_of_who_works_there_are_kept_as_those_of_customers(shop, said, kept):
    offered = shop.look("offer_view")
    place, member = offered.locations["mel"], offered.staff["ana"]
    changed = shop.act("change_offer", place, replace(place, phone=said))
    assert (changed.phone, shop.act("change_offer", changed, replace(changed, phone=said)).phone) == (kept, kept)
    assert shop.act("change_offer", member, replace(member, mobile_phone=said)).mobile_phone == kept


def test_a_set_up_file_says_numbers_of_places_and_staff_as_it_likes(shop):
    offered = shop.look("offer_view")
    place = replace(offered.locations["mel"], phone="(03) 9000 0000")
    member = replace(offered.staff["ana"], mobile_phone="0412 345 678")
    shop.act("import_setup", lambda _unit: Setup(locations=(place,), staff=(member,)))
    offered = shop.look("offer_view")
    assert (offered.locations["mel"].phone, offered.staff["ana"].mobile_phone) == ("+61390000000", "+61412345678")
