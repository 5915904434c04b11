"""Customers at the desk."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.values import Location, Profile
from app.desk.customers import add_customer, edit_customer
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


@pytest.mark.parametrize("said", ["0412 345 678 (ask her sister)", "112", "٠٤١٢ ٣٤", "1800 FLOWERS"])
def test_what_is_no_whole_number_is_kept_as_it_was_said(shop, said):
    assert shop.act("edit_customer", "zoe", mobile_phone=f" {said} ").mobile_phone == said


def test_shops_in_several_countries_keep_a_number_without_its_country_as_it_was_said(shop):
    with shop.store.write() as unit:
        save_location(unit, Location("ber", 14, "ber", "Berlin", "Europe/Berlin", OPEN))
    assert shop.act("edit_customer", "zoe", mobile_phone="0412 345 678").mobile_phone == "0412 345 678"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("email", "not an address", "E-mail: “not an address” is no e-mail address; write it like name@example.com"),
        ("mobile_phone", "abc", "Mobile phone: “abc” is no telephone number; write its digits, like +61 412 345 678"),
        ("first_name", "x" * 201, "First name: it has more than 200 characters; shorten it"),
        ("notes", "x" * 10_001, "Notes: it has more than 10000 characters; shorten it"),
    ],
)
def test_the_desk_says_what_it_does_not_take_into_a_field(shop, field, text, said):
    for verb in (("edit_customer", "zoe"), ("add_customer",)):
        with pytest.raises(BadInput) as caught:
            shop.act(*verb, **{"last_name": "Ng", field: text})
        assert str(caught.value) == said


def test_what_is_kept_already_does_not_keep_other_fields_from_being_edited(shop):
    shop.change(Profile, "zoe", email="not an address", notes="x" * 20_000)
    after = shop.act("edit_customer", "zoe", last_name="Ng", email="not an address")
    assert (after.last_name, after.email, len(after.notes)) == ("Ng", "not an address", 20_000)


def test_what_others_say_of_a_customer_is_kept_as_it_is(shop):
    with shop.store.write() as unit:
        made = add_customer(unit, first_name="N" * 300, email="none", is_from_elsewhere=True)
        edit_customer(unit, made.id, notes="x" * 20_000, is_from_elsewhere=True)
    assert len(shop.find(Profile, made.id).notes) == 20_000
