"""Bookings in a list: every filter, every order, page by page."""

from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from app.core.values import Appointment
from app.desk.views_list import NOBODY, BookingFilter, Order
from app.store import booking_filters, booking_names, booking_plans
from tests.support.berlin import add_berlin, book_there, there
from tests.support.server import server
from tests.support.shop_builder import DAY, HOUR, MONDAY, at

__all__ = ["server"]

TUESDAY = date(2026, 5, 12)


@pytest.fixture
def booked(shop):
    """Five bookings: two cuts of Zoe with Ana, a requested dye of Max with Bob, two classes of Ida with nobody."""
    shop.book(start=at(10), staff_id="ana", transaction="R-1001")
    shop.clock.now += 60
    shop.book(definition_id="dye", profile_id="max", start=at(11), staff_id="bob", transaction="R-1002", order="W-7")
    shop.clock.now += 60
    shop.book(definition_id="class", profile_id="ida", start=at(13))
    shop.book(definition_id="class", profile_id="ida", start=at(13) + DAY)
    off = shop.book(start=at(12), staff_id="ana")
    shop.clock.now += 60
    shop.act("cancel", off.id)
    return shop


def starts(shop, **asked):
    page = shop.look("booking_list", BookingFilter(**asked))
    return [(each.start - at(0)) // HOUR for each in page.lines]


def test_everything_comes_latest_first_when_nothing_is_asked_for(booked):
    assert starts(booked) == [37, 13, 12, 11, 10]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"definition_ids": ("class",)}, [37, 13]),
        ({"definition_ids": ("class", "dye")}, [37, 13, 11]),
        ({"statuses": ("cancelled",)}, [12]),
        ({"statuses": ("cancelled", "requested")}, [12, 11]),
        ({"staff_ids": ("bob",)}, [11]),
        ({"staff_ids": (NOBODY,)}, [37, 13]),
        ({"staff_ids": (NOBODY, "bob")}, [37, 13, 11]),
        ({"profile_id": "ida"}, [37, 13]),
        ({"customer": "zo"}, [12, 10]),
        ({"customer": "max@example"}, [11]),
        ({"customer": "nobody"}, []),
        ({"location_ids": ("mel",)}, [37, 13, 12, 11, 10]),
        ({"location_ids": ("elsewhere",)}, []),
        ({"first": MONDAY, "last": MONDAY}, [13, 12, 11, 10]),
        ({"first": date(2026, 5, 12)}, [37]),
        ({"statuses": ("confirmed",), "staff_ids": ("ana",), "customer": "lee", "last": MONDAY}, [10]),
        ({"reference": "R-1001"}, [10]),
        ({"reference": " r-100"}, [11, 10]),
        ({"reference": "w-7", "staff_ids": ("bob",)}, [11]),
        ({"reference": "W-7", "staff_ids": ("ana",)}, []),
        ({"reference": "1001"}, []),
        ({"reference": "%"}, []),
        ({"made_first": MONDAY, "made_last": MONDAY}, [37, 13, 12, 11, 10]),
        ({"made_last": date(2026, 5, 10)}, []),
        ({"made_first": MONDAY, "staff_ids": ("ana",), "order": Order.STAFF}, [12, 10]),
        ({"made_first": MONDAY, "reference": "R-", "order": Order.MADE}, [11, 10]),
    ],
)
def test_each_filter_lets_through_what_it_names_and_all_hold_together(booked, asked, found):
    assert starts(booked, **asked) == found


@pytest.mark.parametrize("order", ["start", "made", "changed"])
def test_more_bookings_about_receipts_than_are_sorted_at_once_are_found_too(booked, monkeypatch, order):
    monkeypatch.setattr(booking_filters, "FEW_ABOUT", 1)
    assert sorted(starts(booked, reference="r-", order=Order(order))) == [10, 11]
    assert starts(booked, reference="w-7", order=Order(order)) == [11]


def test_a_server_finds_bookings_about_a_receipt_alike(server, monkeypatch):
    with closing(server.open_small_shop()) as shop:
        shop.book(start=at(10), staff_id="ana", transaction="R-1001")
        shop.book(start=at(11), staff_id="ana", order="W_7")
        for few in (2_000, 0):
            monkeypatch.setattr(booking_filters, "FEW_ABOUT", few)
            assert [starts(shop, reference=each) for each in ("r-10", "W_", "WX", "%")] == [[10], [11], [], []]


@pytest.mark.parametrize("few", [0, 2, 30_000])
@pytest.mark.parametrize("order", ["start", "made", "changed", "staff"])
def test_bookings_made_on_some_days_are_the_same_whichever_way_they_are_found(booked, monkeypatch, few, order):
    monkeypatch.setattr(booking_plans, "FEW", few)
    old = booked.find(Appointment, booked.rows("SELECT id FROM appointments ORDER BY number")[0][0])
    booked.change(Appointment, old.id, created_at=old.created_at - 3 * DAY)
    asked = {"order": Order(order), "location_ids": ("mel",), "made_last": date(2026, 5, 10)}
    assert starts(booked, **asked) == [10]
    assert starts(booked, **asked, statuses=("requested",)) == []


WIDE = (
    {"statuses": ("cancelled",)}, {"statuses": ("confirmed", "cancelled"), "definition_ids": ("cut", "class")},
    {"customer": "lee"}, {"customer": "lee", "statuses": ("confirmed",)}, {"customer": "lee", "reference": "r-"},
    {"customer": "lee", "made_first": MONDAY}, {"first": MONDAY}, {"first": MONDAY, "last": MONDAY},
    {"definition_ids": ("dye",), "statuses": ("cancelled",)},
    {"customer": "lee", "first": MONDAY, "last": MONDAY, "location_ids": ("mel",)},
    {"staff_ids": (NOBODY, "ana"), "statuses": ("confirmed", "requested"), "first": MONDAY},
)  # fmt: skip


ALL, NONE = 10**9, -1
WAYS = (
    {"FEW": NONE, "SOME": NONE, "MANY": ALL, "NEAR": 0},  # walked to where the first row may be, then sorted
    {"FEW": NONE, "SOME": ALL, "MANY": ALL, "NEAR": 1},  # walked a little, then sorted
    {"FEW": NONE, "SOME": NONE, "MANY": ALL, "NEAR": 100},  # walked all of it
    {"FEW": NONE, "MANY": NONE, "TIMES_TESTED": NONE},  # walked, and customers of a name tested by sets of rows
    {"FEW": NONE, "SOME": NONE, "MANY": ALL, "NEAR": 1, "TIMES_TESTED": ALL},
    {"FEW": ALL, "MANY": ALL, "TIMES_TESTED": NONE},
)  # fmt: skip
"""Bounds by which rows are found in one way and another."""


def pages(shop, **asked):
    """All rows of a list, two at a time."""
    wanted, found, page = BookingFilter(**asked), [], None
    while page is None or page.after is not None:
        page = shop.look("booking_list", wanted, page.after if page else None, limit=2)
        found += [each.id for each in page.lines]
    return found


@pytest.mark.parametrize("descends", [True, False])
@pytest.mark.parametrize("order", [Order.START, Order.MADE, Order.CHANGED])
@pytest.mark.parametrize("asked", WIDE)
def test_rows_are_the_same_in_the_same_order_whichever_way_they_are_found(booked, monkeypatch, asked, order, descends):
    expected = pages(booked, **asked, order=order, descends=descends)
    monkeypatch.setattr(booking_filters, "FEW_ABOUT", 1)
    monkeypatch.setattr(booking_filters, "FEW_CUSTOMERS", 1)
    for way in WAYS:
        for name, value in way.items():
            monkeypatch.setattr(booking_plans if hasattr(booking_plans, name) else booking_filters, name, value)
        assert pages(booked, **asked, order=order, descends=descends) == expected, way
        assert booked.look("booking_count", BookingFilter(**asked), 100) == len(expected), way


@pytest.mark.parametrize("order", [Order.CUSTOMER, Order.STAFF])
def test_bookings_made_on_some_days_are_those_of_the_days_asked_for_in_the_order_of_names_too(
    booked, monkeypatch, order
):
    monkeypatch.setitem(booking_names.FEW_NAMED, order, 2)
    for number in (1, 4):  # on Monday, and on Tuesday
        [(found,)] = booked.rows(f"SELECT id FROM appointments WHERE number = {number}")
        booked.change(Appointment, found, created_at=booked.clock.now - 3 * DAY)
    assert starts(booked, order=order, first=MONDAY, last=MONDAY, made_last=date(2026, 5, 10)) == [10]


def test_earliest_first_is_the_other_way_round(booked):
    assert starts(booked, descends=False) == [10, 11, 12, 13, 37]


def test_lists_are_ordered_by_when_bookings_were_made_or_changed_too(booked):
    assert starts(booked, order=Order.MADE, descends=False) == [10, 11, 13, 37, 12]
    assert starts(booked, order=Order.CHANGED)[0] == 12


def test_lists_are_ordered_by_the_names_of_customers_and_of_staff_and_within_one_by_time(booked):
    assert starts(booked, order=Order.CUSTOMER, descends=False) == [13, 37, 11, 10, 12]
    assert starts(booked, order=Order.STAFF, descends=False) == [10, 12, 11, 13, 37]
    assert starts(booked, order=Order.STAFF, descends=False, statuses=("confirmed",)) == [10, 13, 37]
    assert starts(booked, order=Order.CUSTOMER, customer="lee", last=MONDAY) == [12, 10, 11, 13]


def test_names_are_sorted_without_their_accents(shop):
    for number, name in enumerate(("Zora", "Özil", "Élan", "Pia")):
        made = shop.act("add_customer", first_name=name)
        shop.book(start=at(10 + number), profile_id=made.id, staff_id="ana")
    wanted = BookingFilter(order=Order.CUSTOMER, descends=False)
    assert [each.name for each in shop.look("booking_list", wanted).lines] == ["Élan", "Özil", "Pia", "Zora"]


def test_more_bookings_than_are_sorted_come_by_time_and_say_so(booked, monkeypatch):
    monkeypatch.setitem(booking_names.FEW_NAMED, "customer", 3)
    wanted = BookingFilter(order=Order.CUSTOMER, first=MONDAY, descends=False)
    page = booked.look("booking_list", wanted, limit=2)
    assert (page.is_too_long, [(each.start - at(0)) // HOUR for each in page.lines]) == (True, [10, 11])
    assert [each.name for each in booked.look("booking_list", wanted, page.after).lines][-1] == "Ida Lee"
    assert not booked.look("booking_list", replace(wanted, last=MONDAY, statuses=("requested",))).is_too_long


@pytest.mark.parametrize("descends", [False, True])
def test_all_bookings_by_staff_are_walked_member_by_member(booked, monkeypatch, descends):
    wanted = BookingFilter(("mel",), order=Order.STAFF, descends=descends)
    sorted_at_once = booked.look("booking_list", wanted).lines
    monkeypatch.setitem(booking_names.FEW_NAMED, "staff", 0)
    found, after = [], None
    while (page := booked.look("booking_list", wanted, after, limit=2)).lines:
        found += page.lines
        after = page.after
        if after is None:
            break
    assert tuple(found) == sorted_at_once


@pytest.mark.parametrize("order", Order)
@pytest.mark.parametrize("asked", [{}, {"definition_ids": ("class", "cut")}, {"customer": "lee"}])
def test_pages_put_together_are_the_whole_list(booked, order, asked):
    wanted = BookingFilter(order=order, **asked)
    whole = booked.look("booking_list", wanted).lines
    found, after = [], None
    while (page := booked.look("booking_list", wanted, after, limit=2)).lines:
        found += page.lines
        if (after := page.after) is None:
            break
    assert tuple(found) == whole


def test_a_row_says_who_what_where_and_with_whom(booked):
    line = booked.look("booking_list", BookingFilter(statuses=("requested",))).lines[0]
    assert (line.name, line.service, line.staff, line.place, line.email) == (
        "Max Lee", "Dye", "Bob Ng1", "Melbourne", "max@example.com",
    )  # fmt: skip


def test_many_values_of_one_filter_find_what_few_do(booked):
    many = tuple(f"s{number}" for number in range(20))
    assert starts(booked, definition_ids=("class", *many)) == [37, 13]
    assert starts(booked, staff_ids=(NOBODY, *many)) == [37, 13]


def test_rows_are_counted_up_to_a_number(booked):
    wanted = BookingFilter()
    assert [booked.look("booking_count", wanted, most) for most in (3, 100)] == [3, 5]


def test_a_customer_of_a_common_name_is_looked_for_among_the_bookings(booked, monkeypatch):
    monkeypatch.setattr("app.store.booking_filters.FEW_CUSTOMERS", 2)
    assert starts(booked, customer="lee", statuses=("requested", "cancelled")) == [12, 11]


def test_a_wide_filter_walks_the_order_that_was_asked_for(booked, monkeypatch):
    monkeypatch.setattr(booking_plans, "FEW", 1)
    assert starts(booked, customer="", statuses=("confirmed",), order=Order.MADE) == [37, 13, 10]
    assert starts(booked, first=MONDAY, last=MONDAY, order=Order.MADE) == [12, 13, 11, 10]


def test_a_list_holds_on_to_its_place_when_a_booking_leaves_it(booked):
    wanted = BookingFilter()
    first = booked.look("booking_list", wanted, limit=2)
    gone = booked.find(Appointment, first.lines[0].id)
    with booked.store.write() as unit:
        unit.keep(gone, replace(gone, scheduled_start_at=0, scheduled_end_at=60))
    following = booked.look("booking_list", wanted, first.after, limit=2)
    assert [each.start for each in following.lines] == [at(12), at(11)]


@pytest.fixture
def around(shop):
    """Bookings in Berlin on Monday 10:00, 16:00 and on Tuesday 16:00, which is Wednesday here; one here on Tuesday."""
    add_berlin(shop)
    for hour, day in ((10, MONDAY), (16, MONDAY), (16, TUESDAY)):
        book_there(shop, hour, day)
    shop.book(start=at(10) + DAY, staff_id="ana")
    return shop


def listed(shop, **asked):
    wanted = BookingFilter(descends=False, **asked)
    lines = shop.look("booking_list", wanted).lines
    assert shop.look("booking_count", wanted, 100) == len(lines)
    return [(each.place, each.start) for each in lines]


def test_days_are_those_of_the_place_that_is_asked_for(around):
    there_on = [("Berlin Mitte", there(16, day=TUESDAY))]
    assert listed(around, location_ids=("ber",), first=TUESDAY, last=TUESDAY) == there_on


@pytest.mark.parametrize("few", [0, 30_000])
@pytest.mark.parametrize("order", [Order.START, Order.MADE, Order.CUSTOMER, Order.STAFF])
def test_of_several_places_each_has_its_own_days(around, monkeypatch, few, order):
    monkeypatch.setattr(booking_plans, "FEW", few)
    monkeypatch.setitem(booking_names.FEW_NAMED, "customer", few)
    found = [("Berlin Mitte", there(16, day=TUESDAY)), ("Melbourne", at(10) + DAY)]
    assert sorted(listed(around, first=TUESDAY, last=TUESDAY, order=order)) == found
    assert len(listed(around, first=TUESDAY, order=order)) == 2
    assert len(listed(around, last=MONDAY, order=order)) == 2


def test_the_day_on_which_something_was_booked_is_that_of_its_place_too(around):
    around.clock.now = there(23)  # Tuesday in Melbourne
    late = book_there(around, 12, TUESDAY).scheduled_start_at
    here = around.book(start=at(12) + DAY, staff_id="bob").scheduled_start_at
    assert late in [start for _, start in listed(around, made_last=MONDAY)]
    assert [start for _, start in listed(around, made_first=TUESDAY)] == [here]
