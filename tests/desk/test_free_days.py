"""How many times are free on each day of a month."""

from datetime import date, timedelta

import pytest

from app.core.errors import Refused
from app.desk.shop import Shop
from tests.support.shop_builder import DAY, MONDAY, at, open_small_shop

END = date(2026, 5, 31)


@pytest.fixture
def shop(tmp_path):
    made = open_small_shop(tmp_path)
    yield made
    made.close()


def free(shop: Shop, **also):
    return shop.look("free_days", "cut", "mel", MONDAY, END, **also)


def test_a_day_has_as_many_as_the_times_that_are_offered(shop):
    shop.book(start=at(10), staff_id="ana")
    shop.book(start=at(10), staff_id="bob", profile_id="max")
    options = shop.look("slot_options", "cut", "mel", MONDAY)
    assert free(shop).free[MONDAY] == sum(not each.reasons for each in options) == 15


def test_of_one_member_only_their_own_times_count(shop):
    shop.book(start=at(10) + DAY, staff_id="ana")
    month = free(shop, staff_id="ana")
    assert (month.free[MONDAY + timedelta(days=1)], month.free[END]) == (15, 16)


def test_a_month_without_any_names_the_next_day(shop):
    shop.change_service("cut", max_advance_days=0)
    month = shop.look("free_days", "cut", "mel", date(2026, 4, 1), date(2026, 4, 30))
    assert (set(month.free.values()), month.next_day) == ({0}, MONDAY)


def test_more_than_a_month_is_refused(shop):
    with pytest.raises(Refused, match="at most 31 days"):
        shop.look("free_days", "cut", "mel", MONDAY, MONDAY + timedelta(days=31))
