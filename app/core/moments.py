"""Instants as text: read and written as set-up files and the remote APIs do (rule 4).

Naive ``YYYY-MM-DD HH:MM:SS`` is wall time in a zone that is named beside it, UTC by default; ISO 8601 with an offset or
``Z`` is that instant.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

from app.core.values import Instant
from app.core.wall import is_said_twice, wall_of, zone

_WALL = r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
_NAIVE = re.compile(_WALL, re.ASCII)
_WITH_OFFSET = re.compile(rf"({_WALL}) ?(Z|[+-]\d{{2}}:?\d{{2}}(?::\d{{2}})?)", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NAIVE_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - in UTC; without a zone it is written twice as fast
# What has a wall time in every zone, with room for a day's look to either side.
_FIRST, _LAST = datetime(1, 1, 10, tzinfo=UTC), datetime(9999, 12, 20, tzinfo=UTC)


def read_instant(text: str, zone_name: str = "UTC") -> Instant:
    """The instant that a text says; a wall time is read in the zone by rule 2.

    ``ValueError`` when it says none, or one at the very edge of the years 1 to 9999. Parts of a second are dropped.
    """
    if found := _WITH_OFFSET.fullmatch(text):
        return _seconds(datetime.fromisoformat(found[1] + found[2]))
    if not _NAIVE.fullmatch(text):
        raise ValueError(f"not a time: {text[:40]}")
    # With fold 0 a time in a gap moves forward by it, and of a repeated one it is the first (rule 2).
    return _seconds(datetime.fromisoformat(text).replace(tzinfo=zone(zone_name)))


def read_offset_instant(text: str) -> Instant:
    """The instant of an ISO 8601 text that carries an offset or ``Z``; ``ValueError`` for any other text."""
    if not _WITH_OFFSET.fullmatch(text):
        raise ValueError(f"no offset: {text[:40]}")
    return read_instant(text)


def read_date(text: str) -> date:
    """The date of ``YYYY-MM-DD``, and of that form alone; ``ValueError`` for any other text."""
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII):
        raise ValueError(f"not a date: {text[:40]}")
    return date.fromisoformat(text)


def write_utc(instant: Instant) -> str:
    """``YYYY-MM-DD HH:MM:SS`` in UTC, as the remote API returns it."""
    return (_NAIVE_EPOCH + timedelta(0, instant)).isoformat(" ")


def write_instant(instant: Instant, zone_name: str = "UTC") -> str:
    """The wall time in the zone, with its offset where the wall time alone could be two instants (rule 4)."""
    if zone_name == "UTC":
        return write_utc(instant)
    wall = wall_of(instant, zone_name)
    return (wall if is_said_twice(wall) else wall.replace(tzinfo=None)).isoformat(sep=" ")


def write_iso(instant: Instant) -> str:
    """``YYYY-MM-DDTHH:MM:SSZ``, as the command line prints instants."""
    return (_NAIVE_EPOCH + timedelta(0, instant)).isoformat() + "Z"


def _seconds(moment: datetime) -> Instant:
    try:
        is_possible = _FIRST <= moment <= _LAST
    except OverflowError:
        is_possible = False
    if not is_possible:
        raise ValueError(f"too near the end of time: {moment.year}")
    return (moment - _EPOCH) // timedelta(seconds=1)
