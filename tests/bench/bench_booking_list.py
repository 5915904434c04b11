"""The list of appointments over 1,000,000 of them: what its first page costs with whatever filter, and the pages after.

The floor is the least that any such page costs: a hundred bookings by their ids, with their customers.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, select

from app.store import tables
from app.store.booking_filters import Asked, AtClock
from app.store.booking_names import bookings_by_name
from app.store.booking_rows import bookings_listed, bookings_of_ids, count_listed
from app.store.engine import open_reader
from tests.bench.big_store import big_store
from tests.bench.harness import Run, bench

APPOINTMENTS = 1_000_000
PAGE = 100
NOW = int(time.time())
WEEK = 7 * 86_400
A_PLACE = ("location_id", ("location-03",))
A_SERVICE = ("definition_id", ("service-05",))
MANY_SERVICES = ("definition_id", tuple(f"service-{number:02}" for number in range(20)))
A_MEMBER = ("assigned_staff_id", ("staff-03-1",))
RARE = ("status", ("rejected",))
OPEN = ("status", ("requested", "no_show"))
DONE = ("status", ("completed",))
OFF = ("status", ("cancelled",))
MISSED = ("status", ("no_show",))
SOME_PLACES = ("location_id", tuple(f"location-{number:02}" for number in range(5)))
DOZEN_PLACES = ("location_id", tuple(f"location-{number:02}" for number in range(0, 36, 3)))
DOZEN_SERVICES = ("definition_id", tuple(f"service-{number:02}" for number in range(0, 36, 3)))
THREE_SERVICES = ("definition_id", tuple(f"service-{number:02}" for number in (1, 4, 7)))
MEMBERS = ("assigned_staff_id", tuple(f"staff-{number:02}-3" for number in range(20)))
TO_COME = ("status", ("confirmed",))
OTHER_SERVICES = ("definition_id", tuple(f"service-{number:02}" for number in range(20, 25)))

CLOCKS = tuple(
    AtClock(tuple(f"location-{number:02}" for number in range(zone, 40, 5)), since, since + WEEK, since, since + WEEK)
    for zone, since in enumerate(range(NOW, NOW + 5 * 10_800, 10_800))
)
"""The places of each clock, whose week begins three hours after that of those before."""
DAYS_THERE = tuple(replace(each, until=None, made_since=None, made_until=None) for each in CLOCKS)
WEEK_THERE = tuple(replace(each, made_since=None, made_until=None) for each in CLOCKS)

ASKED: Sequence[Asked] = (
    Asked(),
    Asked(descends=False, since=NOW),
    Asked((A_PLACE,)),
    Asked((A_PLACE, RARE)),
    Asked((A_PLACE, A_SERVICE)),
    Asked((A_MEMBER, DONE)),
    Asked((OPEN,)),
    Asked((OPEN,), order="made"),
    Asked((RARE,), order="changed"),
    Asked((MANY_SERVICES, OPEN)),
    Asked((DONE,), since=NOW),
    Asked((), since=NOW, until=NOW + WEEK, order="made"),
    Asked((("assigned_staff_id", (None,)),)),
    Asked(customer="kim"),
    Asked(customer="grace kim"),
    Asked(customer="ma", order="made"),
    Asked((A_PLACE, DONE), customer="silva"),
    Asked((OFF,), order="made"),
    Asked((MISSED,), order="changed"),
    Asked((), since=NOW + 300 * 86_400, order="made"),
    Asked((), since=NOW, until=NOW + 30 * 86_400, order="made"),
    Asked((), since=NOW, until=NOW + 30 * 86_400, order="changed"),
    Asked(customer="grace", since=NOW, until=NOW + 30 * 86_400, order="changed", descends=False),
    Asked((SOME_PLACES, OTHER_SERVICES)),
    Asked((SOME_PLACES, OTHER_SERVICES), order="made"),
    Asked(descends=False, since=NOW, clocks=DAYS_THERE),
    Asked((DONE,), since=NOW, order="made", clocks=DAYS_THERE),
    Asked(since=NOW, until=NOW + WEEK + 43_200, order="changed", clocks=WEEK_THERE),
    Asked((), since=NOW, order="made", descends=False),
    Asked((), since=NOW + 200 * 86_400, order="changed", descends=False),
    Asked((TO_COME,), made_until=NOW + 30 * 86_400, order="changed"),
    Asked(customer="an", since=NOW, order="made"),
    Asked(customer="an", since=NOW, order="changed", descends=False),
    Asked(customer="s", until=NOW - 200 * 86_400, order="changed"),
    Asked((DOZEN_SERVICES, TO_COME), order="made", descends=False),
    Asked((DOZEN_PLACES, TO_COME), order="changed", descends=False),
    Asked((DOZEN_PLACES, DONE)),
    Asked((DOZEN_PLACES, MISSED), order="made"),
    Asked((MEMBERS, TO_COME), order="made", descends=False),
    Asked((SOME_PLACES, MISSED), order="changed"),
    Asked((SOME_PLACES, OFF), customer="an", order="made"),
    Asked((A_SERVICE,), customer="a", order="changed"),
    Asked((DOZEN_PLACES, THREE_SERVICES), made_since=NOW - 200 * 86_400, order="made"),
)  # fmt: skip
"""Wide and narrow filters alone and together, in each order, at places of one clock or several; some find nothing.

The last ones were the slowest of 1,400 chosen by chance, each alone or with one or two others.
"""


@bench("list/first page of 1,000,000, the slowest filter", unit="ms", limit=100.0)
def the_first_page_comes_at_once_whatever_is_asked_for(run: Run) -> None:
    engine = open_reader(big_store(APPOINTMENTS))
    with engine.begin() as connection:
        _check(connection)
        run.samples(*_slowest(connection, ASKED, lambda asked: bookings_listed(connection, asked, None, PAGE)))
    engine.dispose()


BY_NAME: Sequence[Asked] = (
    Asked((A_PLACE,), order="staff", descends=False),
    Asked(order="staff", descends=False),
    Asked(order="staff", descends=False, since=NOW + 300 * 86_400),
    Asked((), since=NOW, until=NOW + WEEK, order="staff"),
    Asked((A_MEMBER, DONE), order="customer", descends=False),
    Asked((A_PLACE,), since=NOW, until=NOW + 20 * WEEK, order="customer", descends=False),
    Asked((), since=NOW, until=NOW + WEEK // 2, order="customer"),
    Asked(order="staff", descends=False, since=NOW, clocks=DAYS_THERE),
    Asked(since=NOW, until=NOW + WEEK + 43_200, order="staff", clocks=WEEK_THERE),
    Asked(customer="grace kim", order="customer", descends=False),
    Asked((OPEN,), order="customer"),
    Asked((DONE, A_SERVICE), order="staff"),
)  # fmt: skip
"""Narrow ones, which are sorted, all of staff, which is walked, and such as are too many for either."""


COUNTED = 10_001
"""The page of appointments says of more that they are more."""


@bench("list/count beside the first page of 1,000,000, the slowest", unit="ms", limit=100.0)
def how_many_there_are_is_known_at_once_too(run: Run) -> None:
    engine = open_reader(big_store(APPOINTMENTS))
    with engine.begin() as connection:
        run.samples(*_slowest(connection, ASKED, lambda asked: count_listed(connection, asked, COUNTED)))
    engine.dispose()


@bench("list/first page by name of 1,000,000, the slowest", unit="ms", limit=100.0)
def the_first_page_by_name_comes_at_once_too(run: Run) -> None:
    engine = open_reader(big_store(APPOINTMENTS))
    with engine.begin() as connection:
        staff = connection.execute(select(tables.staff.c.id).order_by(tables.staff.c.first_name)).scalars().all()
        members = [*staff, None]
        run.samples(
            *_slowest(connection, BY_NAME, lambda asked: bookings_by_name(connection, asked, members, None, PAGE))
        )
    engine.dispose()


MONTH = 30 * 86_400
MONTH_THERE = tuple(AtClock(each.places, made_since=NOW - MONTH + 3_600, made_until=NOW) for each in CLOCKS)
ABOUT: Sequence[Asked] = (
    Asked(reference="R-1012340"),
    Asked(reference="R-10123"),
    Asked(reference="r-101", order="made"),
    Asked(reference="R-1"),
    Asked((A_PLACE, DONE), reference="R-1"),
    Asked((A_PLACE,), since=NOW, reference="R-10", order="changed"),
    Asked(reference="none such"),
    Asked(reference="R-10123", order="staff", descends=False),
    Asked(made_since=NOW - WEEK),
    Asked((A_PLACE, DONE), made_since=NOW - MONTH, made_until=NOW),
    Asked((A_SERVICE,), made_since=NOW - WEEK, order="changed"),
    Asked((OPEN,), made_since=NOW - 5 * MONTH, made_until=NOW - MONTH, order="made"),
    Asked(since=NOW, made_since=NOW - 5 * MONTH, descends=False),
    Asked((A_PLACE,), since=NOW, made_since=NOW - WEEK, order="customer", descends=False),
    Asked(made_since=NOW - MONTH, made_until=NOW, order="made", clocks=MONTH_THERE),
)  # fmt: skip
"""By receipts, of which every tenth booking has one, and by when they were booked."""


@bench("list/first page by receipt or booking day of 1,000,000", unit="ms", limit=100.0)
def the_first_page_comes_at_once_by_receipt_and_by_the_day_of_booking(run: Run) -> None:
    engine = open_reader(_with_receipts())
    with engine.begin() as connection:
        assert count_listed(connection, ABOUT[0], 10) == 1
        assert count_listed(connection, ABOUT[2], 20_000) == 1_000
        run.samples(*_slowest(connection, ABOUT, lambda asked: _first_page(connection, asked)))
    engine.dispose()


def _first_page(connection: Connection, asked: Asked) -> object:
    if asked.order not in ("staff", "customer"):
        return bookings_listed(connection, asked, None, PAGE)
    return bookings_by_name(connection, asked, (A_MEMBER[1][0], None), None, PAGE)


def _with_receipts() -> Path:
    """The same store, every tenth of its bookings about a transaction."""
    plain = big_store(APPOINTMENTS)
    kept = plain.with_suffix(".receipts")
    if not kept.exists():
        part = kept.with_suffix(".receipts-part")
        shutil.copy(plain, part)
        with closing(sqlite3.connect(part, isolation_level=None)) as raw:
            raw.execute("PRAGMA synchronous = OFF")
            raw.execute("BEGIN")
            raw.execute(
                "INSERT INTO transactions (id, number, receipt_ref, created_at, updated_at)"
                " SELECT 'receipt-' || number, number, 'R-' || number, 0, 0 FROM appointments WHERE number % 10 = 0"
            )
            raw.execute("UPDATE appointments SET transaction_id = 'receipt-' || number WHERE number % 10 = 0")
            raw.execute("COMMIT")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        part.replace(kept)
    return kept


@bench("list/a thousandth page beside the first", unit="ms", goal=3.0)
def a_late_page_costs_what_the_first_does(run: Run) -> None:
    engine = open_reader(big_store(APPOINTMENTS))
    with engine.begin() as connection:
        wanted, after = Asked(), None
        last = bookings_listed(connection, wanted, None, 100_000)[-1]
        after = last.place_in("start")
        assert len(bookings_listed(connection, wanted, after, PAGE)) == PAGE
        run.compare(
            lambda: bookings_listed(connection, wanted, after, PAGE),
            lambda: bookings_listed(connection, wanted, None, PAGE),
        )
    engine.dispose()


def _check(connection: Connection) -> None:
    assert count_listed(connection, Asked((RARE,)), 10) == 0
    for asked in ASKED:
        rows = bookings_listed(connection, asked, None, PAGE)
        places = [row.place_in(asked.order) for row in rows]
        assert places == sorted(places, reverse=asked.descends), f"{asked} is not in its order"


def _slowest(
    connection: Connection, wanted: Sequence[Asked], page: Callable[[Asked], object]
) -> tuple[list[float], list[float]]:
    """Seconds of the slowest of these pages, time after time, and of the floor: as many rows by their ids."""
    ids = connection.execute(select(tables.appointments.c.id).limit(PAGE)).scalars().all()
    slowest, floors = [], []
    for _ in range(7):
        slowest.append(max(_seconds(lambda asked=asked: page(asked)) for asked in wanted))
        floors.append(_seconds(lambda: bookings_of_ids(connection, ids)))
    return slowest, floors


def _seconds(work: object) -> float:
    assert callable(work)
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
