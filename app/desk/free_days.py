"""How many times are free on each day of a month, and which day is the next with any (rules 10-17)."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.slots import MOST_DAYS, check_range, find_slots
from app.core.wall import local_date
from app.desk.slots import ask_slots
from app.desk.views_booking import FreeMonth

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_RANGES = 3
"""How many ranges of ``MOST_DAYS`` are looked through for the next free day."""


def free_days(
    reader: Reader, definition_id: str, location_id: str, first: date, last: date, staff_id: str | None = None
) -> FreeMonth:
    """The free starts of each date from ``first`` to ``last``, as the desk may book them, and where to go if none is.

    Raises ``Refused``: more than 31 days (rule 17), no such service or place.
    """
    check_range(first, last)
    found = _count(reader, definition_id, location_id, first, last, staff_id)
    days = {first + timedelta(days=ahead): 0 for ahead in range((last - first).days + 1)} | found
    return FreeMonth(days, None if found else _next(reader, definition_id, location_id, last, staff_id))


def _count(
    reader: Reader, definition_id: str, location_id: str, first: date, last: date, staff_id: str | None
) -> dict[date, int]:
    query = ask_slots(reader, definition_id, location_id, first, last, staff_id=staff_id)
    zone = query.location.timezone
    return dict(Counter(local_date(slot.start, zone) for slot in find_slots(query)))


def _next(reader: Reader, definition_id: str, location_id: str, after: date, staff_id: str | None) -> date | None:
    for times in range(MOST_RANGES):
        first = after + timedelta(days=1 + times * MOST_DAYS)
        last = first + timedelta(days=MOST_DAYS - 1)
        found = _count(reader, definition_id, location_id, first, last, staff_id)
        if found:
            return min(found)
    return None
