"""A month of slots out of a chain's store, as JSON, beside raw ``sqlite3``, the tightest loop and ``json.dumps``."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime, timedelta

from app.cli.slots import slot_rows
from app.core.slots import Audience, find_slots
from app.core.wall import day_bounds
from app.desk.free_days import free_days
from app.desk.shop import Shop, open_shop
from app.desk.slots import ask_slots
from tests.bench.bench_slots import Free, sweep
from tests.bench.big_store import big_store
from tests.bench.busy60 import FIRST, LAST, load
from tests.bench.harness import Run, bench

DAY = date(2027, 3, 24)
ROWS = """
    SELECT assigned_staff_id, holds_from, holds_until FROM appointments
    WHERE assigned_staff_id IN ({marks}) AND holds_from >= ? AND holds_from < ? AND holds_until > ?
    ORDER BY assigned_staff_id, holds_from
"""


@bench("slots/month from 1,000,000 to JSON", goal=2.0)
def a_month_out_of_a_large_store_costs_little_more_than_its_rows(run: Run) -> None:
    _compare(run, FIRST, LAST, members=8)


@bench("slots/day of one member from 1,000,000 to JSON", goal=3.0, limit=1.0)
def a_day_out_of_a_large_store_is_quick(run: Run) -> None:
    _compare(run, DAY, DAY, members=1)


def _compare(run: Run, first: date, last: date, members: int) -> None:
    shop = open_shop(big_store(1_000_000))
    with closing(sqlite3.connect(big_store(1_000_000))) as raw:
        slots, floor = _slots(shop, first, last, members), _floor(raw, first, last, members)
        assert slots() == floor()
        run.compare(slots, floor)
    shop.close()


def _slots(shop: Shop, first: date, last: date, members: int) -> Callable[[], str]:
    now = load().ask().now
    with shop.store.read() as reader:
        service = next(each.id for each in reader.catalogue.definitions.values() if each.handle == "fitting")
        place = next(each.id for each in reader.catalogue.locations.values() if each.handle == "melbourne")
    staff_id = load().staff[0].id if members == 1 else None

    def ask() -> str:
        with shop.store.read(now=now) as reader:
            query = ask_slots(reader, service, place, first, last, staff_id=staff_id, audience=Audience.CUSTOMER)
        return json.dumps(slot_rows(find_slots(query), query))

    return ask


def _floor(raw: sqlite3.Connection, first: date, last: date, members: int) -> Callable[[], str]:
    free, duration = _free(raw, first, last, members), load().definition.duration_minutes * 60
    return lambda: json.dumps(_plain_rows(free(), duration))


def _starts(raw: sqlite3.Connection, first: date, last: date, members: int) -> Callable[[], list[int]]:
    free = _free(raw, first, last, members)
    return lambda: [start for start, _ in free()]


def _free(raw: sqlite3.Connection, first: date, last: date, members: int) -> Callable[[], Free]:
    shop = load().of_one_day(DAY, members) if first == last else load()
    names = [member.id for member in shop.staff]
    start, end = day_bounds(first, shop.location.timezone)[0], day_bounds(last, shop.location.timezone)[1]
    statement = ROWS.format(marks=", ".join("?" * members))
    free = sweep(shop, shop.ask(first, last, names[0] if members == 1 else None))

    def ask() -> Free:
        held: dict[str, list[tuple[int, int]]] = {name: [] for name in names}
        for name, holds_from, holds_until in raw.execute(statement, (*names, start - 86_400, end, start)):
            held[name].append((holds_from, holds_until))
        return free(held)

    return ask


def _plain_rows(found: Free, duration: int) -> list[dict[str, object]]:
    epoch = datetime(1970, 1, 1)
    return [
        {
            "start_at": (epoch + timedelta(0, start)).isoformat() + "Z",
            "end_at": (epoch + timedelta(0, start + duration)).isoformat() + "Z",
            "capacity_remaining": len(names),
            "staff_ids": names,
        }
        for start, names in found
    ]


@bench("booking/month of free counts, 8 staff", unit="ms", limit=60.0)
def how_many_are_free_each_day_of_a_month(run: Run) -> None:
    """What the booking page asks for each service, member and month: out of a chain's store, counted by local date."""
    shop = open_shop(big_store(1_000_000))
    now = load().ask().now
    with shop.store.read() as reader:
        service = next(each.id for each in reader.catalogue.definitions.values() if each.handle == "fitting")
        place = next(each for each in reader.catalogue.locations.values() if each.handle == "melbourne")

    def count() -> dict[date, int]:
        with shop.store.read(now=now) as reader:
            return {day: free for day, free in free_days(reader, service, place.id, FIRST, LAST).free.items() if free}

    with closing(sqlite3.connect(big_store(1_000_000))) as raw:
        starts = _starts(raw, FIRST, LAST, 8)
        assert count() == _by_day(starts(), place.timezone)
        run.compare(count, lambda: _by_day(starts(), place.timezone))
    shop.close()


def _by_day(starts: list[int], zone_name: str) -> dict[date, int]:
    """One pass over the starts, whose days begin at instants that are known."""
    ends = [day_bounds(FIRST + timedelta(days=ahead), zone_name)[1] for ahead in range((LAST - FIRST).days + 1)]
    found: dict[date, int] = {}
    at = 0
    for start in starts:
        while start >= ends[at]:
            at += 1
        day = FIRST + timedelta(days=at)
        found[day] = found.get(day, 0) + 1
    return found
