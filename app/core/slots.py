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

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.core.blocks import AnyBlock, Counts, block_of
from app.core.errors import Refused
from app.core.grid import after, bookable_spans, grid, open_hours, positions
from app.core.hours import open_time
from app.core.offering import check_definition, why_not_offered
from app.core.pool import days_of
from app.core.refusals import Code, reason
from app.core.spans import Span, joined
from app.core.values import Definition, Instant, Location, Staff
from app.core.wall import DAY, day_number, spans_of_days

__all__ = [
    "MOST_DAYS", "POOLED", "Audience", "Slot", "SlotQuery", "block_of", "check_definition", "find_slots", "margin",
    "slots_of_any_range",
]  # fmt: skip

MOST_DAYS = 31
"""The longest range that may be asked for, both ends counted (rule 17)."""

POOLED = ""
"""The key of ``SlotQuery.blocks`` for a definition that requires no staff."""

_NEVER, _FOREVER = -(1 << 60), 1 << 60


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


@dataclass(frozen=True, slots=True)
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
    asked = (query.last - query.first).days + 1
    if asked > MOST_DAYS:
        raise Refused(reason(Code.RANGE_TOO_LONG, days=MOST_DAYS, asked=asked))
    return slots_of_any_range(query)


def slots_of_any_range(query: SlotQuery) -> list[Slot]:
    """The same for a range of any length."""
    if query.last < query.first or why_not_offered(query.definition, query.location):
        return []
    starts = _starts(query)
    return _staff_slots(query, starts) if query.definition.requires_staff else _capacity_slots(query, starts)


def margin(definition: Definition) -> int:
    """How many seconds before and after the days asked for a block can still matter."""
    reach = definition.duration_minutes + definition.buffer_before_minutes + definition.buffer_after_minutes
    return reach * 60 + DAY


def members_asked(query: SlotQuery) -> list[tuple[Staff, list[tuple[int, int]]]]:
    """Who could serve on some day of the range, by id, each with the days on which they may (rule 16)."""
    first, last = day_number(query.first), day_number(query.last)
    found = []
    for member in sorted(query.staff, key=_by_id):
        if query.staff_id is None or member.id == query.staff_id:
            days = days_of(member, query.definition, query.location)
            cut = [(max(lo, first), min(hi, last)) for lo, hi in days if lo <= last and hi >= first]
            if cut:
                found.append((member, cut))
    return found


def free_starts(
    spans: Sequence[Span], blocks: Sequence[AnyBlock], definition: Definition
) -> Iterator[tuple[Instant, Instant]]:
    """The first and last start of each stretch in which a booking keeps to the spans and clear of blocks (rules 11, 12).

    Both are included. ``blocks`` are by start and at whole minutes, so widening the candidate would change nothing.
    """
    duration = definition.duration_minutes * 60
    needed, before = duration + definition.buffer_after_minutes * 60, definition.buffer_before_minutes * 60
    gaps = []
    clear_from = _NEVER
    for block in blocks:
        latest = block[0] - needed
        if latest >= clear_from:
            gaps.append((clear_from, latest))
        if block[1] + before > clear_from:
            clear_from = block[1] + before
    gaps.append((clear_from, _FOREVER))
    at = 0
    for opens, closes in spans:
        latest = closes - duration
        while gaps[at][1] < opens:
            at += 1
        ahead = at
        while gaps[ahead][0] <= latest:
            lo, hi = gaps[ahead]
            first, last = max(lo, opens), min(hi, latest)
            if first <= last:
                yield first, last
            if hi >= latest:
                break
            ahead += 1


def _starts(query: SlotQuery) -> list[Instant]:
    definition, location = query.definition, query.location
    first, last = day_number(query.first), day_number(query.last)
    if query.audience == Audience.CUSTOMER:
        within = bookable_spans(definition, location, query.now, first, last)
    else:
        within = after(spans_of_days(location.timezone, first, last), query.now)
    return grid(definition, open_hours(definition, location, first, last), within)


def _staff_slots(query: SlotQuery, starts: list[Instant]) -> list[Slot]:
    definition, zone_name = query.definition, query.location.timezone
    members = members_asked(query)
    asked = (day_number(query.first), day_number(query.last))
    free = [0] * len(starts)  # of each start, one bit for each member who is free
    for at, (member, days) in enumerate(members):
        hours = open_time(member.calendar, zone_name, asked[0] - 2, asked[1] + 1 + definition.duration_minutes // 1440)
        on_duty = [(0, len(starts))] if days == [asked] else _positions_of_days(starts, zone_name, days)
        for first, last in free_starts(hours, query.blocks.get(member.id, ()), definition):
            lo = bisect_left(starts, first)
            hi = bisect_right(starts, last, lo)
            for begin, end in on_duty:
                for position in range(max(lo, begin), min(hi, end)):
                    free[position] |= 1 << at
    ids = [member.id for member, _ in members]
    return _made(query, starts, free, ids)


def _positions_of_days(starts: list[Instant], zone_name: str, days: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spans = joined([span for lo, hi in days for span in spans_of_days(zone_name, lo, hi)])
    return [(found.start, found.stop) for found in positions(starts, spans)]


def _made(query: SlotQuery, starts: list[Instant], free: list[int], ids: list[str]) -> list[Slot]:
    duration = query.definition.duration_minutes * 60
    bookable = customers_may(query, starts)
    names: dict[int, tuple[str, ...]] = {}
    found = []
    for position, mask in enumerate(free):
        if mask:
            who = names.get(mask)
            if who is None:
                who = names[mask] = tuple(name for at, name in enumerate(ids) if mask >> at & 1)
            start = starts[position]
            found.append(Slot(start, start + duration, len(who), who, bookable[position]))
    return found


def _capacity_slots(query: SlotQuery, starts: list[Instant]) -> list[Slot]:
    definition = query.definition
    duration, most = definition.duration_minutes * 60, definition.max_concurrent_bookings
    bookable = customers_may(query, starts)
    if most is None:
        return [Slot(start, start + duration, None, (), may) for start, may in zip(starts, bookable, strict=True)]
    before, needed = definition.buffer_before_minutes * 60, duration + definition.buffer_after_minutes * 60
    counts = Counts(query.blocks.get(POOLED, ()))
    found = []
    for start, may in zip(starts, bookable, strict=True):
        left = most - counts.peak(start - before, start + needed)
        if left > 0:
            found.append(Slot(start, start + duration, left, (), may))
    return found


def customers_may(query: SlotQuery, starts: Sequence[Instant]) -> list[bool]:
    """For each of the sorted starts, whether a customer could book it, were it free (rules 9, 15)."""
    if not query.definition.allow_customer_booking:
        return [False] * len(starts)
    if query.audience == Audience.CUSTOMER:
        return [True] * len(starts)
    may = [False] * len(starts)
    first, last = day_number(query.first), day_number(query.last)
    for found in positions(starts, bookable_spans(query.definition, query.location, query.now, first, last)):
        may[found.start : found.stop] = [True] * len(found)
    return may


def _by_id(member: Staff) -> str:
    return member.id
