"""A gap that was offered is looked at again when somebody begins in it."""

import pytest

from app.core.errors import Refused
from app.core.values import QueueEntry, QueueStatus
from tests.support.shop_builder import at


def begin(shop, entry):
    return shop.act("serve", entry.id, staff_id="ana", in_gap=True)


def test_who_fits_begins(shop):
    shop.book(start=at(9, 35), staff_id="ana")
    assert begin(shop, shop.check_in()).status is QueueStatus.SERVED


def test_where_the_member_has_begun_with_somebody_else_it_says_so(shop):
    entry = shop.check_in()
    shop.act("serve", shop.check_in().id, staff_id="ana")
    with pytest.raises(Refused, match="Ana Ng0 is taken from 09:00 to 09:30"):
        begin(shop, entry)
    assert shop.find(QueueEntry, entry.id).status is QueueStatus.WAITING


def test_where_somebody_has_been_booked_meanwhile_it_says_whom(shop):
    entry = shop.check_in()
    shop.book(start=at(9, 15), staff_id="ana", profile_id="zoe")
    with pytest.raises(Refused, match="Ana Ng0 is taken from 09:15 to 09:45"):
        begin(shop, entry)


def test_where_the_hours_are_over_meanwhile_it_says_so(shop):
    entry = shop.check_in()
    shop.clock.now = at(16, 50)
    with pytest.raises(Refused, match="hours"):
        begin(shop, entry)


def test_without_a_gap_staff_may_begin_as_they_like(shop):
    entry = shop.check_in()
    shop.book(start=at(9, 15), staff_id="ana")
    assert shop.act("serve", entry.id, staff_id="ana").status is QueueStatus.SERVED
