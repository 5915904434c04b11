"""The day sheet has what a shop needs to go on by hand."""

from datetime import date, timedelta

import pytest

from app.core.errors import Refused
from tests.support.shop_builder import MONDAY, at
from tests.support.statements import statements_of


def titles(sheet):
    return [booking.title for column in sheet.day.columns for booking in column.bookings]


def test_the_bookings_of_the_day_stand_in_the_columns_of_staff(shop):
    shop.book(staff_id="ana")
    sheet = shop.look("day_sheet", "mel", MONDAY)
    assert titles(sheet) == ["Zoe Lee"]
    assert [column.title for column in sheet.day.columns if column.bookings] == ["Ana Ng0"]


def test_the_line_of_today_is_on_the_sheet_in_its_order(shop):
    tickets = [shop.check_in().ticket, shop.check_in().ticket]
    assert [item.tag for item in shop.look("day_sheet", "mel", MONDAY).line] == tickets


def test_another_day_has_no_line(shop):
    shop.check_in()
    assert shop.look("day_sheet", "mel", MONDAY + timedelta(days=1)).line == ()


def test_requests_are_listed(shop):
    request = shop.book(definition_id="dye", start=at(11), status="requested")
    assert [each.id for each in shop.look("day_sheet", "mel", MONDAY).requests] == [request.id]


def test_telephone_numbers_come_only_where_permitted(shop):
    shop.act("edit_customer", "zoe", mobile_phone="+61400000123")
    shop.book()
    assert shop.look("day_sheet", "mel", MONDAY).phones == {"zoe": "0400 000 123"}
    assert shop.look("day_sheet", "mel", MONDAY, with_phones=False).phones == {}


def test_the_telephone_numbers_of_all_are_read_at_once(shop):
    shop.book(staff_id="ana")
    shop.book(staff_id="bob", profile_id="max")
    assert sum("FROM profiles" in each for each in statements_of(shop, "day_sheet", "mel", MONDAY)) == 1


def test_a_place_that_is_not_there_is_refused(shop):
    with pytest.raises(Refused):
        shop.look("day_sheet", "nowhere", date(2026, 5, 11))
