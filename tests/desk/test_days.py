"""Several days side by side: every booking in its day, in one pass over the store."""

from datetime import timedelta

import pytest

from app.core.errors import BadInput, Refused
from tests.support.shop_builder import MONDAY, at
from tests.support.statements import statements_of

DAY = 86_400


def days(shop, count=3, **how):
    return shop.look("days_view", "mel", MONDAY, count, **how)


def test_each_day_is_as_the_calendar_of_that_day_has_it(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="bob", start=at(10) + DAY, profile_id="max")
    seen = days(shop, 7)
    assert seen.days[0] == shop.look("day_view", "mel", MONDAY)
    assert [day.day for day in seen.days] == [MONDAY + timedelta(days=number) for number in range(7)]
    for day in seen.days:
        if alone := shop.look("day_view", "mel", day.day).columns:
            assert day.columns == alone


def test_its_columns_are_those_of_all_days_one_after_the_other(shop):
    seen = days(shop)
    assert seen.columns == tuple(column for day in seen.days for column in day.columns)
    assert (seen.day_start, seen.day_end) == (seen.days[0].day_start, seen.days[-1].day_end)


def test_joined_days_have_one_column_with_bookings_side_by_side(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="bob", profile_id="max")
    first = days(shop, is_joined=True).days[0]
    assert [column.kind for column in first.columns] == ["day"]
    assert [(each.staff_id, each.lane, each.lanes) for each in first.columns[0].bookings] == [
        ("ana", 0, 2), ("bob", 1, 2),
    ]  # fmt: skip


def test_days_of_one_member_have_their_column_alone_on_days_off_too(shop):
    shop.book(staff_id="bob", profile_id="max")
    shop.act("take_off", "ana", day=MONDAY, name="Sick")
    seen = days(shop, staff_id="ana", is_joined=True)
    assert [column.key for column in seen.columns] == ["ana"] * 3
    assert not seen.columns[0].bookings
    assert not seen.columns[0].open


def test_who_can_be_chosen_is_everybody_in_it(shop):
    assert [person.id for person in days(shop, staff_id="ana").staff] == ["ana", "bob"]


def test_a_day_without_any_column_has_one_for_its_head(shop):
    seen = days(shop, 31)
    assert all(day.columns for day in seen.days)


def test_a_month_is_read_in_as_few_statements_as_a_day(shop):
    days(shop, 31)
    day = statements_of(shop, "day_view", "mel", MONDAY)
    assert len(statements_of(shop, "days_view", "mel", MONDAY, 31)) == len(day)


@pytest.mark.parametrize("count", [0, 32])
def test_no_days_and_too_many_are_told_as_such(shop, count):
    with pytest.raises(BadInput, match=f"{count} is no number of days"):
        days(shop, count)


def test_a_place_that_there_is_not_is_refused(shop):
    with pytest.raises(Refused, match="there is no location"):
        shop.look("days_view", "nowhere", MONDAY, 3)
