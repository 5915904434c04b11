"""Zones from the pinned tzdata, and the way between wall time and UTC (rules 1 and 2).

A day is an ``int`` of days since 1970-01-01, a wall time an ``int`` of seconds since that day's midnight as the clock
on the wall counts them; an instant is UTC seconds. So the loops over hours and slots are sums of integers, and only the
offsets of a zone are asked of ``zoneinfo``: once a stretch of days, then remembered.
"""

from __future__ import annotations

import pkgutil
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from app.core.values import Instant

DAY = 86_400
_LOOK_EVERY = 4
"""Days from one look at a zone's offset to the next: fewer than ever lie between two changes of it."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_EPOCH_ORDINAL = date(1970, 1, 1).toordinal()
# zoneinfo cannot tell an offset within a day of the first and the last year that a datetime knows.
_FIRST_ASKED = date.min.toordinal() - _EPOCH_ORDINAL + 2
_LAST_ASKED = date.max.toordinal() - _EPOCH_ORDINAL - 2


class Stretch(NamedTuple):
    """UTC seconds from ``start`` to ``end`` during which wall time is UTC plus ``offset`` seconds."""

    start: Instant
    end: Instant
    offset: int


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name from the ``tzdata`` package (rule 1); ``ValueError`` for any other text."""
    data = pkgutil.get_data("tzdata", f"zoneinfo/{name}") if name in zone_names() else None
    if data is None:
        raise ValueError(f"not a time zone: {name[:40]!r}")
    return ZoneInfo.from_file(BytesIO(data), key=name)


def instant_of(day: date, minutes: int, zone_name: str) -> Instant:
    """The instant of a wall time: moved forward by a gap that it falls in, the first of two (rule 2)."""
    number = day_number(day) + minutes // (24 * 60)
    return to_utc(day_number(day) * DAY + minutes * 60, stretches(zone_name, number, number))


def wall_of(instant: Instant, zone_name: str) -> datetime:
    """The wall time at that instant, aware of its zone."""
    return (_EPOCH + timedelta(seconds=instant)).astimezone(zone(zone_name))


def is_said_twice(wall: datetime) -> bool:
    """Whether the clock of its zone shows that wall time twice, in the hour that an autumn repeats."""
    first, second = wall.replace(fold=0).utcoffset(), wall.replace(fold=1).utcoffset()
    return first is not None and second is not None and first > second


def local_date(instant: Instant, zone_name: str) -> date:
    """The date at that instant in the zone."""
    return wall_of(instant, zone_name).date()


def day_at(instant: Instant, zone_name: str) -> int:
    """The day number of the local date at that instant."""
    return (instant + offset_at(instant, zone_name)) // DAY


def day_bounds(day: date, zone_name: str) -> tuple[Instant, Instant]:
    """From the first to the last midnight of a local date; 23, 24, 25 hours, or none at all (rule 2)."""
    return instant_of(day, 0, zone_name), instant_of(day, 24 * 60, zone_name)


def clock(minutes: int) -> str:
    """``HH:MM`` of minutes after some midnight; whole days are left out."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def clock_of(instant: Instant, zone_name: str) -> str:
    """``HH:MM`` on the wall at that instant."""
    return clock((instant + offset_at(instant, zone_name)) // 60)


def offset_at(instant: Instant, zone_name: str) -> int:
    """How many seconds wall time is ahead of UTC at that instant."""
    day = instant // DAY
    for _, end, offset in stretches(zone_name, day, day):
        if instant < end:
            return offset
    raise AssertionError("a stretch of days holds its instants")


def day_number(day: date) -> int:
    """The date as days since 1970-01-01."""
    return day.toordinal() - _EPOCH_ORDINAL


def day_of_number(number: int) -> date:
    """The date of a day number. ``OverflowError`` or ``ValueError`` outside the years 1 to 9999."""
    return date.fromordinal(number + _EPOCH_ORDINAL)


@lru_cache(maxsize=512)
def stretches(zone_name: str, first: int, last: int) -> tuple[Stretch, ...]:
    """The stretches of one offset that hold every instant of the days ``first`` to ``last``, in order.

    The first begins and the last ends somewhere in the days around. No zone changes its offset twice within six days.
    """
    edges = range((first - 2) // _LOOK_EVERY * _LOOK_EVERY, last + 2 + _LOOK_EVERY, _LOOK_EVERY)
    changes = [(edges[0] * DAY, _offset_of_midnight(edges[0], zone_name))]
    for before, after in pairwise(edges):
        if _offset_of_midnight(after, zone_name) != changes[-1][1]:
            changes.append(_change_after(before, zone_name))
    ends = [start for start, _ in changes[1:]] + [edges[-1] * DAY]
    return tuple(Stretch(start, end, offset) for (start, offset), end in zip(changes, ends, strict=True))


@lru_cache(maxsize=512)
def plain_midnights(zone_name: str, first: int, last: int) -> tuple[Instant | None, ...]:
    """For each day the instant to which any wall time of it and of the next day is added, or None near a change."""
    found: list[Instant | None] = [None] * (last - first + 1)
    before = None
    for start, end, offset in stretches(zone_name, first, last):
        # Later than the end of any repeated hour at the stretch's start, earlier than any gap at its end.
        begins = start + max(offset, offset if before is None else before)
        for day in range(max(first, -(-begins // DAY)), min(last, (end + offset) // DAY - 2) + 1):
            found[day - first] = day * DAY - offset
        before = offset
    return tuple(found)


def to_utc(wall: int, over: tuple[Stretch, ...]) -> Instant:
    """The instant of a wall time in whole seconds since 1970, by rule 2; ``over`` must hold its day."""
    before = over[0].offset
    for start, end, offset in over:
        if wall - offset < end:
            return wall - offset if wall - offset >= start else wall - before
        before = offset
    return wall - before


def spans_of_days(zone_name: str, first: int, last: int) -> list[tuple[Instant, Instant]]:
    """The instants whose local date is one of the days; nearly always one span. None when ``last`` is before ``first``.

    Where a clock goes back over midnight (St John's at 00:01, until 2011) a date comes, goes, and comes again.
    """
    spans: list[tuple[Instant, Instant]] = []
    for start, end, offset in stretches(zone_name, first, last) if first <= last else ():
        lo, hi = max(start, first * DAY - offset), min(end, (last + 1) * DAY - offset)
        if spans and lo < hi and lo == spans[-1][1]:
            spans[-1] = (spans[-1][0], hi)
        elif lo < hi:
            spans.append((lo, hi))
    return spans


@lru_cache(maxsize=4096)
def _offset_of_midnight(day: int, zone_name: str) -> int:
    return _probe(day * DAY, zone_name)


@lru_cache(maxsize=256)
def _change_after(day: int, zone_name: str) -> tuple[Instant, int]:
    """The first instant after the day's UTC midnight at which the offset is another, and what it is from then on."""
    lo, hi = day * DAY, (day + _LOOK_EVERY) * DAY
    before = _probe(lo, zone_name)
    while hi - lo > 1:
        middle = (lo + hi) // 2
        lo, hi = (middle, hi) if _probe(middle, zone_name) == before else (lo, middle)
    return hi, _probe(hi, zone_name)


def _probe(instant: Instant, zone_name: str) -> int:
    offset = wall_of(min(max(instant, _FIRST_ASKED * DAY), _LAST_ASKED * DAY), zone_name).utcoffset()
    assert offset is not None, "an aware time has an offset"  # noqa: S101
    return offset.days * DAY + offset.seconds


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Every IANA name that the ``tzdata`` package has."""
    return frozenset((pkgutil.get_data("tzdata", "zones") or b"").decode().split())
