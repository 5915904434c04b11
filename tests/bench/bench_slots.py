"""The slot engine beside the tightest loop over integers that gives the same answer.

The floor knows all that the engine has to find out: that the service requires staff, that no window is past midnight
or touches another, that the clock changes at night, that lead, advance and place cut nothing. It is one sweep over
each member's sorted blocks, which jumps over what is taken, and it makes no objects but the lists of who is free.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Protocol, TypeAlias

from app.core import grid, hours, wall
from app.core.explain import explain_day
from app.core.slots import SlotQuery, find_slots, slots_of_any_range
from app.core.values import Calendar, NormalHour, SpecialHour
from app.core.wall import day_number, zone
from tests.bench.busy60 import FIRST, Workload, load, next_days
from tests.bench.harness import Run, bench

Free: TypeAlias = list[tuple[int, list[str]]]
Rows: TypeAlias = list[tuple[int, int, int]]
"""Hours: weekday, and from when until when in seconds after midnight."""
Exceptions: TypeAlias = dict[date, list[tuple[int, int]]]

Held: TypeAlias = Mapping[str, Sequence[tuple[int, int]]]
"""Blocks by member."""

ONE_DAY = timedelta(days=1)
WEDNESDAY = date(2027, 3, 24)


class Floor(Protocol):
    """The loop: over the bookings of the workload, or over those that are handed to it."""

    def __call__(self, held: Held | None = None) -> Free:
        """Each start with who is free."""


def sweep(busy: Workload, query: SlotQuery) -> Floor:
    """The floor for a query; out here only the inputs are unpacked into plain tuples, before the clock runs."""
    zone_name = query.location.timezone
    begin, days = datetime(query.first.year, query.first.month, query.first.day), (query.last - query.first).days + 1
    members = [(one.id, _rows(one.calendar)) for one in query.staff if query.staff_id in (None, one.id)]
    kept = {name: [(block.start, block.end) for block in busy.blocks[name]] for name, _ in members}
    service, place = _rows(query.definition.calendar), _rows(query.location.calendar)
    special = {row.first: _seconds(row) for row in query.definition.calendar.special}  # each of one day
    duration, step = busy.definition.duration_minutes * 60, (busy.definition.slot_interval_minutes or 0) * 60
    before = busy.definition.buffer_before_minutes * 60
    needed = duration + busy.definition.buffer_after_minutes * 60

    def run(held: Held | None = None) -> Free:
        blocks_of = held or kept
        opened = _opened(zone_name, begin, days, service, place, special)
        free: dict[int, list[str]] = {}
        for name, rows in members:
            week, blocks = _by_weekday(rows), blocks_of[name]
            at, count = 0, len(blocks)
            for weekday, midnight, lo, hi in opened:
                for opens, closes in week[weekday]:
                    start = midnight + (lo if opens <= lo else lo - (lo - opens) // step * step)
                    latest = midnight + (closes if closes < hi else hi) - duration  # noqa: FURB136 - min is slower
                    while start <= latest:
                        while at < count and blocks[at][1] + before <= start:
                            at += 1
                        if at < count and blocks[at][0] < start + needed:
                            start -= (start - blocks[at][1] - before) // step * step
                            continue
                        if start in free:
                            free[start].append(name)
                        else:
                            free[start] = [name]
                        start += step
        return [(start, free[start]) for start in sorted(free)]

    return run


def _opened(
    zone_name: str, begin: datetime, days: int, service: Rows, place: Rows, special: Exceptions
) -> list[tuple[int, int, int, int]]:
    """Of each window that the service and the place share: weekday, midnight in UTC, and seconds after it."""
    by_service, by_place = _by_weekday(service), _by_weekday(place)
    its_zone = zone(zone_name)
    number = day_number(begin.date())
    found = []
    for ahead in range(days):
        noon = begin.replace(hour=12, tzinfo=its_zone) + ahead * ONE_DAY
        offset = noon.utcoffset()
        assert offset is not None
        midnight = (number + ahead) * 86_400 - offset.days * 86_400 - offset.seconds
        weekday = noon.weekday()
        exceptions = special.get(noon.date())
        for opens, closes in by_service[weekday] if exceptions is None else exceptions:
            for opened, closed in by_place[weekday]:
                lo, hi = max(opens, opened), min(closes, closed)
                if lo < hi:
                    found.append((weekday, midnight, lo, hi))
    return found


def _by_weekday(rows: Rows) -> list[list[tuple[int, int]]]:
    week: list[list[tuple[int, int]]] = [[], [], [], [], [], [], []]
    for weekday, opens, closes in rows:
        week[weekday].append((opens, closes))
    return week


def _rows(calendar: Calendar) -> Rows:
    return [(row.day, *window) for row in calendar.normal for window in _seconds(row)]


def _seconds(row: NormalHour | SpecialHour) -> list[tuple[int, int]]:
    return [] if row.opens is None or row.closes is None else [(row.opens * 60, row.closes * 60)]


def plain(query: SlotQuery) -> Free:
    """The engine's answer, as the floor gives it."""
    return [(slot.start, [*slot.staff_ids]) for slot in slots_of_any_range(query)]


@bench("slots/range of 31 days, 8 staff", goal=1.8)
def a_month_costs_little_more_than_the_loop(run: Run) -> None:
    """The main workload: 307 starts, 391 pairs."""
    busy = load()
    query = busy.ask()
    floor = sweep(busy, query)
    assert floor() == plain(query)
    assert (len(floor()), sum(len(names) for _, names in floor())) == (307, 391)
    run.compare(lambda: find_slots(query), floor)


@bench("slots/the same, nothing remembered", goal=2.0)
def nor_does_it_when_every_calendar_is_new(run: Run) -> None:
    """The engine remembers the open time of calendars and the offsets of zones; the first query has none of it."""
    busy = load()
    query = busy.ask()

    def cold() -> object:
        for each in (grid._open_hours, hours.open_time, wall.plain_midnights, wall.stretches):
            each.cache_clear()
        wall._offset_of_midnight.cache_clear()
        wall._change_after.cache_clear()
        return find_slots(query)

    run.compare(cold, sweep(busy, query))


@bench("slots/124 days against 31", goal=5.0)
def four_times_the_days_cost_about_four_times(run: Run) -> None:
    """Below the rule of 31 days."""
    month, months = load(), load().of_many_weeks()
    query, longer = month.ask(), months.ask(FIRST, next_days(FIRST, 124))
    assert sweep(months, longer)() == plain(longer)
    run.compare(lambda: slots_of_any_range(longer), lambda: slots_of_any_range(query))


@bench("slots/128 staff against 8", goal=14.0)
def sixteen_times_the_staff_cost_less_than_sixteen_times(run: Run) -> None:
    """Every member with bookings of their own."""
    shop, store = load(), load().of_times_the_staff(16)
    query, larger = shop.ask(), store.ask()
    assert sweep(store, larger)() == plain(larger)
    run.compare(lambda: slots_of_any_range(larger), lambda: slots_of_any_range(query))


@bench("slots/one day, one member", goal=3.0, limit=1.0)
def a_day_of_one_member_is_quick(run: Run) -> None:
    """What a tap on a day costs."""
    busy = load().of_one_day(WEDNESDAY, members=1)
    query = busy.ask(WEDNESDAY, WEDNESDAY, busy.staff[0].id)
    floor = sweep(busy, query)
    assert floor() == plain(query)
    run.compare(lambda: find_slots(query), floor)


@bench("slots/reasons of a day, 8 staff", goal=5.0)
def reasons_cost_little_more_than_slots(run: Run) -> None:
    """The same day with and without its reasons."""
    query = load().of_one_day(WEDNESDAY).ask(WEDNESDAY, WEDNESDAY)
    assert [each.slot for each in explain_day(query, WEDNESDAY) if each.slot] == find_slots(query)
    run.compare(lambda: explain_day(query, WEDNESDAY), lambda: find_slots(query))
