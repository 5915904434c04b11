"""Breaks: the named gaps that the special hours of a date leave in somebody's day (rule 7)."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from app.core.hours import covers, wall_windows
from app.core.values import Calendar, SpecialHour
from app.core.wall import instant_of
from app.desk.views import Span

BETWEEN = " · "
"""Between the names of the break before and the break after, in the name of a row that stands between two."""

Piece = tuple[int, int, str]
"""From, until, in minutes after midnight (past 1440: past midnight), and a name."""


def special_rows(calendar: Calendar, day: date) -> list[SpecialHour]:
    """The rows of special hours that hold on a date."""
    return [row for row in calendar.special if covers(row, day)]


def breaks_of(calendar: Calendar, day: date, zone_name: str) -> tuple[Span, ...]:
    """The breaks of a date, in order, in UTC seconds; none on a date without special hours, or a closed one."""
    return tuple(
        Span(instant_of(day, start, zone_name), instant_of(day, end, zone_name), name)
        for start, end, name in break_pieces(calendar, day)
    )


def break_pieces(calendar: Calendar, day: date) -> list[Piece]:
    """The breaks of a date in wall minutes: between its special rows, and around them within the usual week."""
    pieces = open_pieces(calendar, day)
    if not pieces or not special_rows(calendar, day):
        return []
    week = [(start, end) for start, end in wall_windows(Calendar(calendar.normal), day)]
    first = min([start for start, _ in week], default=pieces[0][0])
    last = max([end for _, end in week], default=pieces[-1][1])
    found: list[Piece] = []
    if first < pieces[0][0]:
        found.append((first, pieces[0][0], pieces[0][2].split(BETWEEN)[0]))
    for before, after in pairwise(pieces):
        if before[1] < after[0]:
            found.append((before[1], after[0], before[2].split(BETWEEN)[-1]))
    if pieces[-1][1] < last:
        found.append((pieces[-1][1], last, pieces[-1][2].split(BETWEEN)[-1]))
    return found


def open_pieces(calendar: Calendar, day: date) -> list[Piece]:
    """The open time of a date in wall minutes, with the names of the special rows that say so."""
    rows = special_rows(calendar, day)
    if not rows:
        return [(start, end, "") for start, end in wall_windows(calendar, day)]
    if not wall_windows(calendar, day):
        return []  # one of them closes the day
    return sorted(_piece(row.opens or 0, row.closes or 0, row.name) for row in rows)


def _piece(opens: int, closes: int, name: str) -> Piece:
    return opens, closes if closes > opens else closes + 24 * 60, name
