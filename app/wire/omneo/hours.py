"""Hours as rows of the wire, read into those of a set-up file: both forms of time, closed in words, rows without times.

Locations say ``open_at`` and ``close_at``, definitions and staff ``available_from`` and ``available_until`` (rule 7).
"""

from __future__ import annotations

import re

from app.core.values import WEEKDAYS, Json
from app.wire.omneo import lenient
from app.wire.omneo.lenient import Row, Unreadable

PLACE, PERSON = ("open_at", "close_at"), ("available_from", "available_until")
Hours = dict[str, Json]


def hours_of(row: Row, names: tuple[str, str]) -> Hours:
    """Both lists of an owner."""
    return {
        "normal_hours": [normal(each, names) for each in lenient.rows(row, "normal_hours")],
        "special_hours": [special(each, names) for each in lenient.rows(row, "special_hours")],
    }


def normal(row: Row, names: tuple[str, str]) -> Hours:
    """A row of a week."""
    word = (lenient.needed_text(row, "day_of_week"))[:3].upper()
    if word not in WEEKDAYS:
        raise Unreadable(f"day_of_week {word!r} is none")
    return {**_numbered(row), "day_of_week": word, **_times(row, names)}


def special(row: Row, names: tuple[str, str]) -> Hours:
    """A row of dates, both included."""
    first = lenient.day(row, "start_at")
    if first is None:
        raise Unreadable("start_at is missing")
    last = lenient.day(row, "end_at") or first
    return {
        **_numbered(row), "name": lenient.text(row, "name") or "", "is_repeating": lenient.flag(row, "is_repeating"),
        "start_at": first.isoformat(), "end_at": last.isoformat(), **_times(row, names),
    }  # fmt: skip


def _numbered(row: Row) -> Hours:
    number = lenient.whole(row, "id")
    return {} if number is None or number < 1 else {"id": number}


def _times(row: Row, names: tuple[str, str]) -> Hours:
    opens, closes = (_time(row, name) for name in names)
    return {names[0]: opens, names[1]: closes, "is_closed": lenient.flag(row, "is_closed")}


def _time(row: Row, name: str) -> str | None:
    said = lenient.text(row, name)
    if said is None:
        return None
    found = re.search(r"(?:^|[ T])([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?", said, re.ASCII)
    if found is None:
        raise Unreadable(f"{name} is not a time of day")
    return f"{int(found[1]) % 24:02d}:{found[2]}"
