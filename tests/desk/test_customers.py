"""Customers at the desk."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.values import Location, Profile
from app.store.catalogue_write import save_location
from tests.support.shop_builder import OPEN


def test_a_new_customer_is_kept_without_blanks_around(shop):
    added = shop.act("add_customer", first_name=" Noor ", email="noor@example.com")
    assert shop.find(Profile, added.id).name == "Noor"


def test_a_customer_needs_a_name(shop):
    with pytest.raises(BadInput, match="a customer needs a name"):
        shop.act("add_customer", email="noor@example.com")


def test_only_what_is_named_changes(shop):
    edited = shop.act("edit_customer", "zoe", last_name="Ng")
    assert (edited.first_name, edited.last_name, edited.email) == ("Zoe", "Ng", "zoe@example.com")


def test_a_field_that_there_is_not_is_bad_input(shop):
    with pytest.raises(BadInput, match="id: a customer has no such field"):
        shop.act("edit_customer", "zoe", id="max")


def test_a_customer_whom_nobody_knows_is_not_edited(shop):
    with pytest.raises(Refused, match="there is no profile “nobody”"):
        shop.act("edit_customer", "nobody", last_name="Ng")


def test_a_number_is_kept_as_the_country_of_the_shop_writes_it(shop):
    added = shop.act("add_customer", first_name="Noor", mobile_phone="0412 345 678")
    assert added.mobile_phone == "+61412345678"
    assert shop.act("edit_customer", added.id, mobile_phone="+49 30 901820").mobile_phone == "+4930901820"


def test_what_is_no_number_is_kept_as_it_was_said(shop):
    assert shop.act("edit_customer", "zoe", mobile_phone=" ask her sister ").mobile_phone == "ask her sister"


def test_shops_in_several_countries_keep_a_number_without_its_country_as_it_was_said(shop):
    with shop.store.write() as unit:
        save_location(unit, Location("ber", 14, "ber", "Berlin", "Europe/Berlin", OPEN))
    assert shop.act("edit_customer", "zoe", mobile_phone="0412 345 678").mobile_phone == "0412 345 678"
