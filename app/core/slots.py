"""The slots of a definition at a location: one engine for a day or a range, staff or capacity, customers or the desk.

Rules 9 to 17. Everything is an argument; instants are UTC seconds::

    query = SlotQuery(
        definition, location, staff,            # all staff of the shop: the engine picks who is eligible (rule 16)
        first=date(2026, 5, 11), last=date(2026, 5, 11), now=now,
        audience=Audience.STAFF,                # or CUSTOMER, the default: then lead and advance hide slots (rule 15)
        staff_id=None,                          # or the one member who is asked for
        blocks={"anna": [(start, end), ...]},   # who is taken when: sorted, at whole minutes, buffers included
    )
    for slot in find_slots(query):              # sorted by start
        slot.start, slot.end, slot.capacity_remaining, slot.staff_ids, slot.customer_bookable

``blocks`` holds, for a definition that requires staff, the blocks of each member, whichever definition or location they
belong to (rule 12); for any other, under ``POOLED``, those of the same definition and location (rule 13). They need to
reach ``margin(definition)`` seconds beyond the range on both sides. A block is a ``values.Block`` or a plain tuple that
begins like one; ``block_of(appointment, definition)`` makes them.

Why a start is no slot: ``app.core.explain``. Whether one given booking fits: ``app.core.fitting``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum
from operator import itemgetter
from typing import NamedTuple

from app.core.blocks import AnyBlock, Counts, block_of
from app.core.errors import Refused
from app.core.frozen import frozen
from app.core.grid import OpenHours, after, bookable_spans, days_around, grid, open_hours, positions
from app.core.hours import open_time
from app.core.offering import check_definition, why_not_offered
from app.core.pool import days_of
from app.core.refusals import Code, reason
from app.core.spans import FOREVER, Span, common, joined
from app.core.values import Definition, Instant, Location, Staff
from app.core.wall import DAY, day_number, spans_of_days

__all__ = [
    "MOST_DAYS", "POOLED", "Audience", "Slot", "SlotQuery", "block_of", "check_definition", "check_range", "find_slots",
    "margin", "slots_of_any_range",
]  # fmt: skip

MOST_DAYS = 31
"""The longest range that may be asked for, both ends counted (rule 17)."""

POOLED = ""
"""The key of ``SlotQuery.blocks`` for a definition that requires no staff."""


class Audience(StrEnum):
    """Who asks (rule 15)."""

    CUSTOMER = "customer"
    STAFF = "staff"


class Slot(NamedTuple):
    """One bookable start. ``staff_ids`` are who is free, sorted, for a definition that requires staff, else empty.

    ``capacity_remaining`` is how many are free, or the places left; None where there is no limit (rules 12, 13).
    """

    start: Instant
    end: Instant
    capacity_remaining: int | None
    staff_ids: tuple[str, ...]
    customer_bookable: bool


@frozen
class SlotQuery:
    """What is asked: see the module. ``first`` and ``last`` are local dates of starts, both included."""

    definition: Definition
    location: Location
    staff: tuple[Staff, ...]
    first: date
    last: date
    now: Instant
    audience: Audience = Audience.CUSTOMER
    staff_id: str | None = None
    blocks: Mapping[str, Sequence[AnyBlock]] = field(default_factory=dict)


def find_slots(query: SlotQuery) -> list[Slot]:
    """The slots of the range, by start. Raises ``Refused`` for more than 31 days (rule 17)."""
    check_range(query.first, query.last)
    return slots_of_any_range(query)


def check_range(first: date, last: date) -> None:
    """Raises ``Refused`` for a range of more than 31 days, both ends counted (rule 17)."""
    asked = (last - first).days + 1
    if asked > MOST_DAYS:
        raise Refused(reason(Code.RANGE_TOO_LONG, days=MOST_DAYS, asked=asked))


def slots_of_any_range(query: SlotQuery) -> list[Slot]:
    """The same for a range of any length."""
    if query.last < query.first or why_not_offered(query.definition, query.location):
        return []
    return slots_in(look_around(query))


def margin(definition: Definition) -> int:
    """How many seconds before and after the days asked for a block can still matter."""
    reach = definition.duration_minutes + definition.buffer_before_minutes + definition.buffer_after_minutes
    return reach * 60 + DAY


class Member(NamedTuple):
    """Who could serve on some day of a query, in UTC seconds."""

    staff: Staff
    open: Sequence[Span]
    in_pool: list[Span]
    """The part of the days that are asked for in which the definition may be booked with them (rule 16)."""
    free: list[Span]
    """When a booking with them may start: in the pool, inside their hours, clear of their blocks (rules 11, 12)."""


class Surroundings(NamedTuple):
    """All that a query is answered from: hours, grid and pool, in UTC seconds."""

    query: SlotQuery
    hours: OpenHours
    spans: list[Span]
    """The instants of the days that are asked for."""
    starts: list[Instant]
    members: list[Member]


def look_around(query: SlotQuery) -> Surroundings:
    """Hours, grid and pool for a query on a definition whose lengths are sane."""
    definition, location = query.definition, query.location
    first, last = day_number(query.first), day_number(query.last)
    hours, spans = open_hours(definition, location, first, last), spans_of_days(location.timezone, first, last)
    for_customers = query.audience == Audience.CUSTOMER
    earliest = (
        bookable_spans(definition, location, query.now, first, last) if for_customers else after(spans, query.now)
    )
    members = _members(query, first, last, spans) if definition.requires_staff else []
    return Surroundings(query, hours, spans, grid(definition, hours, earliest), members)


def slots_in(around: Surroundings) -> list[Slot]:
    """The slots of the grid that are not taken."""
    return _staff_slots(around) if around.query.definition.requires_staff else _capacity_slots(around)


def free_starts(hours: Iterable[Span], blocks: Iterable[AnyBlock], definition: Definition) -> list[Span]:
    """The spans in which a booking may start, to keep inside the hours and clear of the blocks (rules 11, 12).

    ``blocks`` are by start and at whole minutes, so widening the candidate would change nothing.
    """
    duration, before = definition.duration_minutes * 60, definition.buffer_before_minutes * 60
    needed = duration + definition.buffer_after_minutes * 60
    whole = before + needed
    gaps = []
    reach = -FOREVER
    for begins, ends in map(itemgetter(0, 1), blocks):
        if begins - reach >= whole:
            gaps.append((reach + before, begins - needed + 1))
        if ends > reach:
            reach = ends
    gaps.append((reach + before, FOREVER))
    fits = [(opens, closes - duration + 1) for opens, closes in hours if closes - opens >= duration]
    return common(fits, gaps)


def customers_may(around: Surroundings, starts: Sequence[Instant]) -> list[bool]:
    """For each of the sorted starts, whether a customer could book it, were it free (rules 9, 15)."""
    query = around.query
    if not query.definition.allow_customer_booking:
        return [False] * len(starts)
    if query.audience == Audience.CUSTOMER:
        return [True] * len(starts)
    may = [False] * len(starts)
    first, last = day_number(query.first), day_number(query.last)
    for begin, end in positions(starts, bookable_spans(query.definition, query.location, query.now, first, last)):
        may[begin:end] = [True] * (end - begin)
    return may


def _members(query: SlotQuery, first: int, last: int, spans: list[Span]) -> list[Member]:
    zone_name = query.location.timezone
    days = days_around(query.definition, query.location, first, last)
    found = []
    for member in sorted(query.staff, key=_by_id):
        if query.staff_id is not None and member.id != query.staff_id:
            continue
        pool = days_of(member, query.definition, query.location)
        in_pool = joined([span for each in pool for span in _cut(zone_name, spans, each, (first, last))])
        if in_pool:
            hours = open_time(member.calendar, zone_name, *days)
            free = free_starts(hours, query.blocks.get(member.id, ()), query.definition)
            found.append(Member(member, hours, in_pool, free if in_pool == spans else common(free, in_pool)))
    return found


def _cut(zone_name: str, spans: list[Span], days: tuple[int, int], asked: tuple[int, int]) -> list[Span]:
    if days[0] <= asked[0] and days[1] >= asked[1]:
        return spans
    return spans_of_days(zone_name, max(days[0], asked[0]), min(days[1], asked[1]))


def _staff_slots(around: Surroundings) -> list[Slot]:
    starts, count = around.starts, len(around.starts)
    free: defaultdict[Instant, list[str]] = defaultdict(list)
    for member in around.members:
        for first, until in member.free:
            at = bisect_left(starts, first)
            while at < count and starts[at] < until:
                free[starts[at]].append(member.staff.id)
                at += 1
    in_order = sorted(free)
    duration = around.query.definition.duration_minutes * 60
    return [
        Slot(start, start + duration, len(free[start]), tuple(free[start]), may)
        for start, may in zip(in_order, customers_may(around, in_order), strict=True)
    ]


def _capacity_slots(around: Surroundings) -> list[Slot]:
    definition, starts = around.query.definition, around.starts
    duration, most = definition.duration_minutes * 60, definition.max_concurrent_bookings
    bookable = customers_may(around, starts)
    if most is None:
        return [Slot(start, start + duration, None, (), may) for start, may in zip(starts, bookable, strict=True)]
    before, needed = definition.buffer_before_minutes * 60, duration + definition.buffer_after_minutes * 60
    counts = Counts(around.query.blocks.get(POOLED, ()))
    found = []
    for start, may in zip(starts, bookable, strict=True):
        left = most - counts.peak(start - before, start + needed)
        if left > 0:
            found.append(Slot(start, start + duration, left, (), may))
    return found


def _by_id(member: Staff) -> str:
    return member.id
