"""Customers without a name are called by their address, else by their number, wherever staff read of them."""

import pytest

from app.core.values import Profile
from app.desk.views_list import BookingFilter
from app.store.backup import Backups
from app.store.backup_look import look_into
from tests.support.shop_builder import DAY, MONDAY, at

MAIL, NUMBER = "only.mail@example.com", "0412 345 679"
BOTH = pytest.mark.parametrize("called", [MAIL, NUMBER])
IDS = {MAIL: "mailed", NUMBER: "phoned"}


@pytest.fixture
def shop(shop):
    with shop.store.write() as unit:
        unit.keep(None, Profile("mailed", first_name="", email=MAIL, mobile_phone="+61412345678"))
        unit.keep(None, Profile("phoned", mobile_phone="+61412345679"))
    return shop


def book(shop, called, **given):
    return shop.book(**{"profile_id": IDS[called], "staff_id": "bob", "start": at(11), **given})


def titles(shop):
    columns = shop.look("day_view", "mel", MONDAY).columns
    return [each.title for column in columns for each in column.bookings]


@BOTH
def test_in_the_day_and_on_its_sheet(shop, called):
    book(shop, called)
    assert titles(shop) == [called]


@BOTH
def test_on_the_day_sheet_once_and_not_where_it_is_printed_without_numbers(shop, called):
    book(shop, called)
    book(shop, called, definition_id="dye", status="requested", start=at(13))
    for with_phones, shown in ((True, called), (False, "")):
        sheet = shop.look("day_sheet", "mel", MONDAY, with_phones=with_phones)
        assert {each.title for column in sheet.day.columns for each in column.bookings} == {shown}
        assert {each.name for each in sheet.requests} == {shown}
        assert called not in sheet.phones.values()


@BOTH
def test_in_the_head_of_the_column_of_whoever_serves_them_whole(shop, called):
    made = book(shop, called, start=at(9))
    shop.act("arrive", made.id)
    shop.act("serve", made.id)
    [bob] = [each for each in shop.look("day_view", "mel", MONDAY).columns if each.key == "bob"]
    assert bob.now.with_whom == called


@BOTH
def test_in_the_line_due_waiting_in_service_and_done(shop, called):
    made = book(shop, called, start=at(9))
    assert [each.name for each in shop.look("queue_view", "mel").due] == [called]
    shop.act("arrive", made.id)
    walked = shop.check_in(profile_id=IDS[called])
    assert {each.name for each in shop.look("queue_view", "mel").line} == {called}
    for each in (made, walked):
        shop.act("serve", each.id)
    assert {each.name for each in shop.look("queue_view", "mel").in_service} == {called}
    assert called in titles(shop)
    for each in (made, walked):
        shop.act("finish", each.id)
    assert {each.name for each in shop.look("queue_view", "mel").done} == {called}


@BOTH
def test_among_requests_and_what_their_rivals_are_told(shop, called):
    book(shop, called, definition_id="dye", status="requested")
    assert [each.name for each in shop.look("inbox_view", "mel").requests] == [called]


@BOTH
def test_in_what_is_told_of_them(shop, called):
    made = book(shop, called, start=at(9))
    book(shop, called, definition_id="dye", status="requested", start=at(13))
    assert {each.name for each in shop.look("tell_events", "mel").events} == {called}
    shop.act("arrive", made.id)
    assert {each.name for each in shop.look("tell_events", "mel").events} == {called}


@BOTH
def test_on_the_waitlist_and_in_the_call_about_a_time(shop, called):
    booked = shop.book(staff_id="ana", start=at(11)).id
    shop.book(staff_id="bob", start=at(11), profile_id="max")
    shop.act("join_waitlist", definition_id="cut", location_id="mel", profile_id=IDS[called], desired_start_at=at(11))
    shop.act("cancel", booked)
    view = shop.look("waitlist_view", "mel")
    assert [each.name for each in view.wishes] == [called]
    assert {match.name for each in view.openings for match in each.matches} == {called}


@BOTH
def test_in_the_list_of_bookings_and_in_its_file(shop, called):
    book(shop, called)
    for order in ("start", "customer"):
        [line] = shop.look("booking_list", BookingFilter(order=order)).lines
        assert line.name == called


@BOTH
def test_among_what_was_left_over_and_what_is_uncovered(shop, called):
    book(shop, called)
    shop.check_in(profile_id=IDS[called])
    shop.act("take_off", "bob", day=MONDAY, name="Sick")
    assert [each.name for each in shop.look("uncovered_view").items] == [called]
    shop.clock.now += DAY
    assert {each.name for each in shop.look("leftovers", "mel")} == {called}


@BOTH
def test_in_a_backup_that_is_looked_into(shop, called, tmp_path):
    book(shop, called)
    made = Backups(tmp_path / "shop.db").make(at(9))
    [line] = look_into(made.path, at(9)).bookings
    assert line.customer.replace("+61", "0").replace(" ", "") == called.replace(" ", "")


@BOTH
def test_the_check_in_screen_shows_and_seeks_nothing_of_either(shop, called):
    book(shop, called)
    for typed in ("only", "mail", "example", "exam com"):
        assert not shop.look("kiosk_find", typed, "mel").hits
    found = shop.look("kiosk_find", "5678" if called == MAIL else "5679", "mel")
    assert [each.initials for each in found.hits] == [""]
