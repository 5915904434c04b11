"""Calendars to open time (rules 3, 6, 7 and 8).

Rows are wall time; what comes out is UTC seconds. Days are numbers as in ``app.core.wall``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TypeAlias

from app.core.spans import Span, common, joined
from app.core.values import Calendar, NormalHour, SpecialHour
from app.core.wall import DAY, Stretch, day_bounds, day_number, day_of_number, plain_midnights, stretches, to_utc

_THURSDAY = 3
"""The weekday of day 0, 1970-01-01."""


Window: TypeAlias = tuple[int, int]
"""A row: wall seconds after midnight; an end past midnight is past 86,400 (rule 3)."""

Opening: TypeAlias = tuple[int, int, int]
"""A row on a date: start and end in UTC seconds, and the day on which it opens (rule 3). Plain, for the loops' sake."""


def open_windows(calendar: Calendar, zone_name: str, first: date, last: date) -> list[Span]:
    """The open time of the local dates ``first`` to ``last``, overnight hours of the date before included.

    Cut to the dates' own midnights; touching windows are one.
    """
    lo, hi = day_bounds(first, zone_name)[0], day_bounds(last, zone_name)[1]
    everything = open_time(calendar, zone_name, day_number(first) - 2, day_number(last) + 1)
    return common(everything, ((lo, hi),)) if lo < hi else []


def wall_windows(calendar: Calendar, day: date) -> list[tuple[int, int]]:
    """The rows that open on a date, in minutes after its midnight; past 1440 is past midnight (rule 3)."""
    week, special = _of_year(calendar, day.year)
    rows = special.get(day_number(day), week[day.weekday()])
    return [(opens // 60, closes // 60) for opens, closes in rows]


@lru_cache(maxsize=1024)
def _of_year(calendar: Calendar, year: int) -> tuple[list[list[Window]], dict[int, list[Window]]]:
    """The week, and the exceptions of a year. Remembered: many dates of one are asked, of the same calendars."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    return week_of(calendar), special_days(calendar, day_number(first), day_number(last))


@lru_cache(maxsize=1024)
def open_time(calendar: Calendar, zone_name: str, first: int, last: int) -> tuple[Span, ...]:
    """All that opens on the days ``first`` to ``last``, joined where it touches. Remembered: days are asked again."""
    return tuple(joined([(start, end) for start, end, _ in openings(calendar, zone_name, first, last)]))


def openings(calendar: Calendar, zone_name: str, first: int, last: int) -> list[Opening]:
    """Every row of each of the days ``first`` to ``last``, by day; those that a gap swallows are left out (rule 2)."""
    week, special = week_of(calendar), special_days(calendar, first, last)
    found: list[Opening] = []
    for day, midnight in enumerate(plain_midnights(zone_name, first, last), first):
        rows = special[day] if day in special else week[(day + _THURSDAY) % 7]
        if midnight is None:
            found += _near_a_change(rows, day, stretches(zone_name, first, last + 1))
        else:
            for opens, closes in rows:
                found.append((midnight + opens, midnight + closes, day))
    return found


def _near_a_change(rows: Sequence[Window], day: int, over: tuple[Stretch, ...]) -> list[Opening]:
    walls = [(day * DAY + opens, day * DAY + closes) for opens, closes in rows]
    spans = [(to_utc(opens, over), to_utc(closes, over)) for opens, closes in walls]
    return [(start, end, day) for start, end in spans if start < end]


def week_of(calendar: Calendar) -> list[list[Window]]:
    """The normal rows of each weekday, Monday first, sorted."""
    week: list[list[Window]] = [[], [], [], [], [], [], []]
    for row in calendar.normal:
        week[row.day] += _window(row)
    for rows in week:
        rows.sort()
    return week


def exceptions_on(calendar: Calendar, day: date) -> list[SpecialHour]:
    """Those that cover the date."""
    _, special = _of_year(calendar, day.year)
    return [row for row in calendar.special if covers(row, day)] if day_number(day) in special else []


def covers(row: SpecialHour, day: date) -> bool:
    """Whether the exception covers the date, in any year when it repeats (rule 7)."""
    number = day_number(day)
    return any(first <= number <= last for first, last in _ranges(row, number, number))


def dates_told_apart(calendars: Iterable[Calendar], first: date, last: date) -> Iterator[list[date]]:
    """The dates from ``first`` to ``last`` on which the same exceptions hold, and the same weekday: runs of both.

    What is so on one date of a list is so on all of them, however long an exception lasts.
    """
    begins, ends = day_number(first), day_number(last)
    spans = [span for each in calendars for row in each.special for span in _ranges(row, begins, ends)]
    edges = {begins, ends + 1, *(edge for lo, hi in spans for edge in (lo, hi + 1) if begins < edge <= ends)}
    for lo, hi in pairwise(sorted(edges)):
        for day in range(lo, min(lo + 7, hi)):
            yield [day_of_number(each) for each in range(day, hi, 7)]


def times_of(row: SpecialHour, years: int) -> list[tuple[date, date]]:
    """The first and last date of each time that an exception holds, of one of every year in its first so many."""
    last = min(row.first.year + years, date.max.year - 1)
    ranges = _ranges(row, day_number(row.first), day_number(date(last, 1, 1)))
    return [(day_of_number(begins), day_of_number(ends)) for begins, ends in ranges if begins >= day_number(row.first)]


def special_days(calendar: Calendar, first: int, last: int) -> dict[int, list[Window]]:
    """The windows of every day that an exception covers; none where one of them closes the day (rule 7)."""
    found: dict[int, list[Window]] = {}
    closed: set[int] = set()
    for row in calendar.special:
        window = _window(row)
        for begins, ends in _ranges(row, first, last):
            for day in range(max(begins, first), min(ends, last) + 1):
                found.setdefault(day, []).extend(window)
                if not window:
                    closed.add(day)
    for day, rows in found.items():
        rows.sort()
        if day in closed:
            rows.clear()
    return found


def _ranges(row: SpecialHour, first: int, last: int) -> Iterator[tuple[int, int]]:
    """The first and last day of each time that the exception holds, of those that may touch the days given."""
    if not row.is_repeating:
        yield day_number(row.first), day_number(row.last)
        return
    years = row.last.year - row.first.year
    for year in range(_year(first) - years, _year(last) + 1):
        if year >= 1 and year + years <= date.max.year:
            yield day_number(_anniversary(row.first, year)), day_number(_anniversary(row.last, year + years))


def _anniversary(day: date, year: int) -> date:
    if day.month == 2 and day.day == 29:
        return date(year, 3, 1) - timedelta(days=1)
    return day.replace(year=year)


def _year(day: int) -> int:
    return day_of_number(min(max(day, day_number(date.min)), day_number(date.max))).year


def _window(row: NormalHour | SpecialHour) -> Sequence[Window]:
    """The row in wall seconds, or nothing when it is closed (rules 3, 7)."""
    if row.is_closed or row.opens is None or row.closes is None:
        return ()
    return ((row.opens * 60, (row.closes if row.closes > row.opens else row.closes + 24 * 60) * 60),)
