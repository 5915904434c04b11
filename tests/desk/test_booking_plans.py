"""Lists of bookings beside their rules said plainly: the same rows in the same order, whichever way they are found."""

from contextlib import closing
from random import Random

from app.core.values import Appointment, Kind, Status
from app.store import booking_filters, booking_plans
from app.store.booking_filters import Asked, AtClock
from app.store.booking_rows import bookings_listed, count_listed
from app.store.bulk import put_all
from tests.support.berlin import add_berlin
from tests.support.server import server
from tests.support.shop_builder import CUSTOMERS, DAY, NINE

__all__ = ["server"]

BOOKINGS, PAGE, MOST = 150, 9, 60
CHOICES = {
    "location_id": ("mel", "ber"),
    "definition_id": ("cut", "dye", "class", "form"),
    "assigned_staff_id": ("ana", "bob", "cyd", None),
    "status": tuple(Status),
}
ORDERS = {"start": "scheduled_start_at", "made": "created_at", "changed": "updated_at"}
ALL, NONE = 10**9, -1
WAYS = {
    "as many as these are": {},
    "walked to where the first may be, then sorted": {"FEW": NONE, "SOME": NONE, "MANY": ALL, "NEAR": 5},
    "walked a little, then sorted": {"FEW": NONE, "SOME": ALL, "MANY": ALL, "NEAR": 5},
    "walked": {"FEW": NONE, "MANY": NONE},
    "walked, and customers tested by sets of rows": {"FEW": NONE, "MANY": NONE, "TIMES_TESTED": NONE},
    "sorted, and customers tested by sets of rows": {"FEW": ALL, "MANY": ALL, "TIMES_TESTED": NONE},
}
"""Bounds by which rows are found in one way and another."""


def booking(dice, number):
    start = NINE + dice.randrange(40) * DAY // 4
    return Appointment(
        f"b{number:03}", number, dice.choice(CHOICES["definition_id"]), dice.choice(CUSTOMERS),
        dice.choice(CHOICES["location_id"]), dice.choice(CHOICES["assigned_staff_id"]), dice.choice(CHOICES["status"]),
        start, start + 1800, "UTC", created_at=start - dice.randrange(5) * DAY,
        updated_at=NINE + dice.randrange(9) * DAY,
    )  # fmt: skip


def asked_for(dice):
    """Some filters, none to all, in some order."""
    names = dice.sample(sorted(CHOICES), dice.randrange(4))
    equal = tuple((name, tuple(dice.sample(CHOICES[name], 1 + dice.randrange(2)))) for name in names)
    since, until, made = (NINE + dice.randrange(10) * DAY for _ in range(3))
    days = dice.choice(({}, {}, {"since": since}, {"until": until}, {"since": since, "until": since + 4 * DAY}))
    booked = dice.choice(({}, {}, {"made_since": made}, {"made_until": made}))
    clocks = dice.choice((False, False, True)) and days.keys() == {"since"} and not booked
    there = (AtClock(("mel",), since), AtClock(("ber",), since + DAY // 2)) if clocks else ()
    return Asked(
        equal, dice.choice(("", "", "lee", "z")), order=dice.choice(sorted(ORDERS)), descends=dice.random() < 0.5,
        clocks=there, **days, **booked,
    )  # fmt: skip


def is_wanted(each, asked):
    named = asked.customer in ("", "lee") or each.profile_id.startswith(asked.customer)
    here = [clock for clock in asked.clocks if each.location_id in clock.places] or [asked]
    return named and all(getattr(each, name) in values for name, values in asked.equal) and all(
        (low or 0) <= at < (high or ALL * 10)
        for bounds in (*here, asked)
        for at, low, high in (
            (each.scheduled_start_at, bounds.since, bounds.until),
            (each.created_at, bounds.made_since, bounds.made_until),
        )
    )  # fmt: skip


def plainly(bookings, asked):
    """The ids of a list, as its rules say."""
    found = [each for each in bookings if is_wanted(each, asked)]
    found.sort(key=lambda each: (getattr(each, ORDERS[asked.order]), each.number), reverse=asked.descends)
    return [each.id for each in found]


def paged(connection, asked):
    found, after = [], None
    while page := bookings_listed(connection, asked, after, PAGE):
        found += [row.id for row in page]
        after = page[-1].place_in(asked.order)
    return found


def compare(shop, monkeypatch, lists):
    add_berlin(shop)
    dice = Random(9)
    bookings = [booking(dice, number) for number in range(1, BOOKINGS + 1)]
    with shop.store.write() as unit:
        put_all(unit, Kind.APPOINTMENT, bookings)
    monkeypatch.setattr(booking_filters, "FEW_CUSTOMERS", 1)
    with shop.store.read() as reader:
        for asked in [asked_for(dice) for _ in range(lists)]:
            expected = plainly(bookings, asked)
            for way, bounds in WAYS.items():
                with monkeypatch.context() as patch:
                    for name, value in bounds.items():
                        patch.setattr(booking_plans if hasattr(booking_plans, name) else booking_filters, name, value)
                    assert paged(reader.connection, asked) == expected, (way, asked)
                    assert count_listed(reader.connection, asked, MOST) == min(len(expected), MOST), (way, asked)


def test_a_list_in_a_file_is_what_its_rules_say_whichever_way_it_is_found(shop, monkeypatch):
    compare(shop, monkeypatch, lists=80)


def test_a_list_on_a_server_is_what_its_rules_say_whichever_way_it_is_found(server, monkeypatch):
    with closing(server.open_small_shop()) as shop:
        compare(shop, monkeypatch, lists=40)
