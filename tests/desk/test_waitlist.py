"""The waitlist: joined where there is one, fulfilled once, called off."""

import pytest

from app.core.errors import Refused
from app.core.values import WaitlistEntry, WaitlistStatus
from tests.support.shop_builder import ZONE, at


def join(shop, **given):
    usual = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe"}
    return shop.act("join_waitlist", **{**usual, **given})


def test_a_wish_keeps_its_time_and_zone(shop):
    entry = join(shop, desired_start_at=at(11))
    assert (entry.status, entry.desired_start_at, entry.timezone) == (WaitlistStatus.ACTIVE, at(11), ZONE)
    assert shop.find(WaitlistEntry, entry.id) == entry


def test_a_service_without_a_waitlist_takes_no_wishes(shop):
    with pytest.raises(Refused, match=r"Dye has no waitlist \(rule 18\)"):
        join(shop, definition_id="dye")


def test_fulfilling_books_and_links_in_one_act(shop):
    entry = join(shop, notes="mornings")
    made = shop.act("fulfil", entry.id, start=at(11), staff_id="bob")
    after = shop.find(WaitlistEntry, entry.id)
    assert (after.status, after.appointment_id) == (WaitlistStatus.FULFILLED, made.id)
    assert (made.profile_id, made.notes, made.assigned_staff_id) == ("zoe", "mornings", "bob")
    assert len(shop.rows("SELECT DISTINCT act FROM audit WHERE verb <> 'join_waitlist'")) == 1


def test_a_wish_comes_true_once(shop):
    entry = join(shop)
    shop.act("fulfil", entry.id, start=at(11))
    with pytest.raises(Refused, match=r"it is fulfilled.*\(rule 23\)"):
        shop.act("fulfil", entry.id, start=at(12))
    assert shop.rows("SELECT count(*) FROM appointments") == [(1,)]


def test_a_wish_for_a_taken_time_stays_a_wish(shop):
    shop.book(staff_id="ana", profile_id="max")
    entry = join(shop)
    with pytest.raises(Refused):
        shop.act("fulfil", entry.id, start=at(10), staff_id="ana")
    assert shop.find(WaitlistEntry, entry.id).status is WaitlistStatus.ACTIVE


def test_a_wish_is_called_off_and_then_not_fulfilled(shop):
    entry = join(shop)
    assert shop.act("cancel", entry.id).status is WaitlistStatus.CANCELLED
    with pytest.raises(Refused):
        shop.act("fulfil", entry.id, start=at(11))
