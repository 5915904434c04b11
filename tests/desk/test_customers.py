"""Customers at the desk."""

import pytest

from app.core.errors import BadInput, Refused
from app.core.values import Profile


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
