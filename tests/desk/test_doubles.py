"""Customers in a list, and those who may be written down twice."""

import pytest

from app.core.errors import Refused
from app.core.values import Profile
from tests.support.shop_builder import DAY, at


def add(shop, first, last="Lee", **given):
    return shop.act("add_customer", first_name=first, last_name=last, **given).id


def pairs(shop):
    return [(each.why, {each.first.profile.name, each.second.profile.name}) for each in shop.look("duplicate_pairs")]


def test_of_nothing_typed_those_come_who_were_written_down_last(shop):
    add(shop, "Nia")
    assert [each.name for each in shop.look("customer_list", "", 2)] == ["Nia Lee", "Jan Lee"]


def test_numbers_are_shown_as_their_country_writes_them(shop):
    add(shop, "Nia", mobile_phone="+61412345678")
    assert shop.look("customer_list", "nia")[0].phone == "0412 345 678"


def test_the_same_number_or_address_is_a_pair_however_it_was_written(shop):
    shop.act("edit_customer", "max", mobile_phone="0412 345 678")
    add(shop, "Maxine", "Otto", mobile_phone="+61 412 345 678")
    add(shop, "Tommy", "Otto", email="TOM@example.com")
    assert pairs(shop) == [("phone", {"Max Lee", "Maxine Otto"}), ("email", {"Tom Lee", "Tommy Otto"})]


def test_a_number_that_was_kept_as_it_was_said_is_the_same_number(shop):
    shop.change(Profile, "max", mobile_phone="0412 345 678")
    add(shop, "Maxine", "Otto", mobile_phone="+61 412 345 678")
    assert pairs(shop) == [("phone", {"Max Lee", "Maxine Otto"})]


def test_the_same_name_is_a_pair_and_what_tells_them_apart_is_said(shop):
    add(shop, "Zoe", email="another@example.com")
    for number in ("0412 345 678", "0412 345 679"):
        add(shop, "Nia", mobile_phone=number)
    add(shop, "max")
    assert pairs(shop) == [
        ("name", {"Max Lee", "max Lee"}), ("name_not_phone", {"Nia Lee"}), ("name_not_email", {"Zoe Lee"}),
    ]  # fmt: skip


def test_the_same_number_goes_before_the_same_name_however_many_have_that(shop):
    for _ in range(3):
        add(shop, "max")
    shop.act("edit_customer", "ida", mobile_phone="0412 345 678")
    add(shop, "Anna", "Otto", mobile_phone="0412 345 678")
    assert [each.why for each in shop.look("duplicate_pairs", 2)] == ["phone", "name"]


def test_who_were_declined_leave_room_for_the_next(shop):
    for name in ("Nia", "Oda"):
        for number in ("0412 345 678", "0412 345 679"):
            add(shop, name, mobile_phone=f"{number}{len(name)}{ord(name[0])}")
    (first,) = shop.look("duplicate_pairs", 1)
    shop.act("keep_apart", first.first.profile.id, other_id=first.second.profile.id)
    (second,) = shop.look("duplicate_pairs", 1)
    assert first.first.profile.name != second.first.profile.name


def test_who_was_merged_or_erased_is_in_no_pair(shop):
    shop.act("merge_customers", "max", other_id=add(shop, "Max"))
    shop.act("erase_customer", add(shop, "Zoe"))
    assert pairs(shop) == []


def test_two_who_are_two_people_are_not_offered_as_one_any_more(shop):
    shop.act("edit_customer", "max", email="tom@example.com")
    assert len(pairs(shop)) == 1
    for _ in range(2):
        shop.act("keep_apart", "tom", other_id="max")
    assert pairs(shop) == []
    assert shop.look("likely_doubles", "tom") == ()


def test_who_may_be_the_same_is_found_for_one_customer(shop):
    shop.act("edit_customer", "max", mobile_phone="0412 345 678")
    add(shop, "Maxine", "Otto", mobile_phone="0412345678")
    add(shop, "Mac")
    found = {each.name: each.why for each in shop.look("likely_doubles", "max")}
    assert found["Maxine Otto"] == "phone"
    assert "Max Lee" not in found


def test_side_by_side_says_what_hangs_on_each(shop):
    shop.book(start=at(11), staff_id="ana")
    shop.book(start=at(11) + DAY, staff_id="ana")
    shop.act("record_visit", location_id="mel", profile_id="zoe")
    shop.clock.now = at(13)
    pair = shop.look("pair_of", "zoe", "max")
    assert (pair.first.bookings, pair.first.upcoming, pair.first.visits, pair.first.last_seen) == (2, 1, 1, at(11))
    assert (pair.second.bookings, pair.second.last_seen) == (0, None)


def test_who_is_no_more_stands_beside_nobody(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    with pytest.raises(Refused):
        shop.look("pair_of", "zoe", "max")


def test_the_card_of_who_was_merged_is_that_of_who_they_are(shop):
    shop.act("merge_customers", "zoe", other_id="max")
    assert shop.look("customer_card", "max").profile.id == "zoe"
