"""The rows of a week as they are edited: each function gives the rows anew (rules 3 and 7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.core.values import NormalHour

MINUTES = 24 * 60
STEP = 15
"""Minutes that a drag goes by."""
Week = tuple[NormalHour, ...]


def of_day(week: Week, day: int) -> list[NormalHour]:
    """The rows of a weekday that are open, by their start."""
    return sorted((row for row in week if row.day == day and is_open(row)), key=lambda row: row.opens or 0)


def is_open(row: NormalHour) -> bool:
    """Whether it opens at all (rule 7)."""
    return not row.is_closed and row.opens is not None and row.closes is not None


def length(row: NormalHour) -> int:
    """Its minutes; one that closes at or before it opens runs past midnight (rule 3)."""
    opens, closes = row.opens or 0, row.closes or 0
    return closes - opens if closes > opens else closes - opens + MINUTES


def with_day(week: Week, day: int, rows: Iterable[NormalHour]) -> Week:
    """The week with these rows on a weekday, in the order of the days; what said that it is closed goes."""
    kept = [row for row in week if row.day != day]
    return tuple(sorted((*kept, *rows), key=lambda row: (row.day, row.opens or 0)))


def added(week: Week, day: int, opens: int, closes: int) -> Week:
    """One row more; one that touches or overlaps another of the day is joined with it."""
    first, last = min(opens, closes), max(opens, closes)
    rows = []
    for row in of_day(week, day):
        start, end = row.opens or 0, (row.opens or 0) + length(row)
        if start <= last and first <= end:
            first, last = min(first, start), max(last, end)
        else:
            rows.append(row)
    return with_day(week, day, [*rows, NormalHour(day, first % MINUTES, last % MINUTES)])


def changed(week: Week, row: NormalHour, opens: int, closes: int) -> Week:
    """The row with other times; it keeps its number."""
    others = [each for each in of_day(week, row.day) if each is not row]
    return with_day(week, row.day, [*others, replace(row, opens=opens % MINUTES, closes=closes % MINUTES)])


def without(week: Week, row: NormalHour) -> Week:
    """The week without a row."""
    return with_day(week, row.day, [each for each in of_day(week, row.day) if each is not row])


def copied(week: Week, day: int, to: Iterable[int]) -> Week:
    """The hours of a day on other days too."""
    rows = of_day(week, day)
    for each in to:
        if each != day:
            week = with_day(week, each, [replace(row, day=each, number=None) for row in rows])
    return week


def free_time(week: Week, day: int) -> tuple[int, int]:
    """Times for one row more on a day: as on a usual day, or an hour after the last one."""
    rows = of_day(week, day)
    if not rows:
        return 9 * 60, 17 * 60
    end = (rows[-1].opens or 0) + length(rows[-1]) + 60
    return min(end, MINUTES - 60), min(end + 2 * 60, MINUTES - 1)
