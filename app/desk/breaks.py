"""Breaks: the named gaps that the special hours of a date leave in somebody's day (rule 7)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from app.core.hours import covers, wall_windows
from app.core.values import Calendar, SpecialHour
from app.core.wall import instant_of
from app.desk.views import Span

MINUTES_A_DAY = 24 * 60
BETWEEN = " · "
"""Between the names of the break before and the break after, in the name of a row that stands between two."""

Piece = tuple[int, int, str]
"""From, until, in minutes after midnight (past 1440: past midnight), and a name."""


def special_rows(calendar: Calendar, day: date) -> list[SpecialHour]:
    """The rows of special hours that hold on a date."""
    return [row for row in calendar.special if covers(row, day)]


def night_rows(calendar: Calendar, day: date) -> list[SpecialHour]:
    """What a break has left of a date's hours past its midnight: rows of the next date, before the evening's usual end.

    Special hours of one date cannot open after its midnight, so that is where they have to stand (rules 3, 7).
    """
    usual = max([end for _, end in wall_windows(Calendar(calendar.normal), day)], default=0) - MINUTES_A_DAY
    if usual <= 0 or not any(covers(row, day) for row in calendar.special):
        return []
    return [row for row in special_rows(calendar, day + timedelta(days=1)) if _is_night(row, usual)]


def own_rows(calendar: Calendar, day: date) -> list[SpecialHour]:
    """The special rows of a date that are not of the evening before."""
    before = night_rows(calendar, day - timedelta(days=1))
    return [row for row in special_rows(calendar, day) if row not in before]


def _is_night(row: SpecialHour, usual: int) -> bool:
    is_plain = not row.is_closed and not row.is_repeating and row.first == row.last
    return is_plain and row.opens is not None and row.closes is not None and row.opens < row.closes <= usual


def breaks_of(calendar: Calendar, day: date, zone_name: str) -> tuple[Span, ...]:
    """The breaks of a date, in order, in UTC seconds; none on a date without special hours, or a closed one."""
    if not calendar.special:
        return ()
    return tuple(
        Span(instant_of(day, start, zone_name), instant_of(day, end, zone_name), name)
        for start, end, name in break_pieces(calendar, day)
    )


def break_pieces(calendar: Calendar, day: date) -> list[Piece]:
    """The breaks of a date in wall minutes: between its special rows, and around them within the usual week."""
    pieces = open_pieces(calendar, day)
    if not pieces or not own_rows(calendar, day):
        return []
    week = wall_windows(Calendar(calendar.normal), day)
    first = min([start for start, _ in week], default=pieces[0][0])
    last = max([end for _, end in week], default=pieces[-1][1])
    found: list[Piece] = []
    if first < pieces[0][0]:
        found.append((first, pieces[0][0], _first(pieces[0])))
    for before, after in pairwise(pieces):
        if before[1] < after[0]:
            found.append((before[1], after[0], joined_names(_last(before), _first(after))))
    if pieces[-1][1] < last:
        found.append((pieces[-1][1], last, _last(pieces[-1])))
    if not week:
        return found
    # What is closed in any other week too is no break.
    cut = [(max(start, opens), min(end, closes), name) for start, end, name in found for opens, closes in week]
    return [piece for piece in cut if piece[0] < piece[1]]


def open_pieces(calendar: Calendar, day: date) -> list[Piece]:
    """The open time of a date in wall minutes, with the names of the special rows that say so."""
    windows = wall_windows(calendar, day)
    rows = own_rows(calendar, day)
    if not rows or not windows:
        return [(start, end, "") for start, end in windows]
    if any(row.is_closed for row in rows):
        return []
    night = [
        (row.opens + MINUTES_A_DAY, row.closes + MINUTES_A_DAY, row.name)
        for row in night_rows(calendar, day)
        if row.opens is not None and row.closes is not None
    ]
    return sorted((*(_piece(row.opens or 0, row.closes or 0, row.name) for row in rows), *night))


def cut_out(calendar: Calendar, day: date, start: int, end: int, name: str) -> list[Piece]:
    """The open time of a date without ``[start, end)``, each piece named after the breaks that it touches."""
    breaks = [*break_pieces(calendar, day), (start, end, name)]
    return [
        (begins, ends, _named_after(begins, ends, breaks) or old or name)
        for begins, ends, old in _without(open_pieces(calendar, day), start, end)
    ]


def filled_in(calendar: Calendar, day: date, start: int) -> list[Piece] | None:
    """The open time of a date without the break that begins at wall minute ``start``; None where none does.

    Where nothing then differs from the usual week, its own pieces, without names.
    """
    breaks = break_pieces(calendar, day)
    gone = next((each for each in breaks if each[0] == start), None)
    if gone is None:
        return None
    merged: list[Piece] = []
    for begins, ends, name in sorted([*open_pieces(calendar, day), gone]):
        if merged and begins <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(ends, merged[-1][1]), merged[-1][2] or name)
        else:
            merged.append((begins, ends, name))
    week = open_pieces(Calendar(calendar.normal), day)
    if [each[:2] for each in merged] == [each[:2] for each in _without(week, 0, 0)]:
        return week
    left = [each for each in breaks if each is not gone]
    return [(begins, ends, _named_after(begins, ends, left) or name) for begins, ends, name in merged]


def joined_names(*names: str) -> str:
    """The names, each once, in one."""
    return BETWEEN.join(dict.fromkeys(name for name in names if name))


def _without(pieces: Sequence[Piece], start: int, end: int) -> list[Piece]:
    left = [(begins, min(ends, start), name) for begins, ends, name in pieces]
    right = [(max(begins, end), ends, name) for begins, ends, name in pieces]
    return sorted({piece for piece in (*left, *right) if piece[0] < piece[1]})


def _named_after(begins: int, ends: int, breaks: Sequence[Piece]) -> str:
    before = [_last(each) for each in breaks if each[0] < begins <= each[1]]
    after = [_first(each) for each in breaks if each[0] <= ends < each[1]]
    return joined_names(*before[-1:], *after[-1:])


def _first(piece: Piece) -> str:
    return piece[2].split(BETWEEN)[0]


def _last(piece: Piece) -> str:
    return piece[2].split(BETWEEN)[-1]


def _piece(opens: int, closes: int, name: str) -> Piece:
    return opens, closes if closes > opens else closes + MINUTES_A_DAY, name
