"""Managers who are retired, made a host or deleted at one till, and are the last with a PIN at another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.core.errors import Refused
from app.core.refusals import Code
from app.core.values import Staff
from tests.support.offering import change, offered


@pytest.fixture
def dee(near, told):
    """A manager of both tills, with the only PIN of a manager at till b; Ana has one there as a host."""
    made = near.a.act("change_offer", None, Staff("", "Dee", "Ng", role="manager"))
    told()
    for who, pin in ((made.id, "482915"), ("ana", "593026")):
        near.b.act("set_pin", who, pin=pin)
    return made


def managers(desk):
    return [each.name for each in desk.shop.look("staffing").managers]


def test_who_is_made_a_host_elsewhere_stays_the_last_manager_here(near, told, dee):
    change(near.a, Staff, "Dee", role="host")
    told()
    assert offered(near.b.shop, Staff, "Dee").role == "host"
    assert managers(near.b) == ["Dee Ng"]
    assert near.b.shop.rows("SELECT verb FROM audit WHERE kind = 'setting' AND record_id LIKE 'set_role:%'")


def test_who_is_made_a_host_elsewhere_is_one_here_where_another_manager_has_a_pin(near, told, dee):
    near.b.act("set_role", "ana", role="manager")
    change(near.a, Staff, "Dee", role="host")
    told()
    assert managers(near.b) == [offered(near.b.shop, Staff, "Ana").name]


@pytest.mark.parametrize("verb", ["retire", "remove"])
def test_who_is_retired_or_deleted_elsewhere_is_no_manager_here_and_the_till_says_so(near, told, dee, verb):
    member = offered(near.a.shop, Staff, "Dee")
    if verb == "retire":
        change(near.a, Staff, "Dee", is_active=False)
    else:
        near.a.act("remove_offer", member)
    told()
    assert managers(near.b) == []
    assert near.b.shop.look("staffing").stranded == (offered(near.b.shop, Staff, "Ana").name, "Dee Ng")


def test_who_is_taken_back_where_they_were_retired_gives_leave_here_again(near, told, dee):
    change(near.a, Staff, "Dee", is_active=False)
    told()
    near.a.act("undo")
    told()
    assert managers(near.b) == ["Dee Ng"]
    assert near.b.shop.look("staffing").stranded == ()


def test_where_the_pin_is_known_the_last_manager_is_neither_retired_nor_made_a_host(near, dee):
    member = offered(near.b.shop, Staff, "Dee")
    for fields in ({"is_active": False}, {"role": "host"}):
        with pytest.raises(Refused) as refused:
            near.b.act("change_offer", member, replace(member, **fields))
        assert [each.code for each in refused.value.reasons] == [Code.LAST_MANAGER]
