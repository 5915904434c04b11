"""Breaks, blocks of time and days off: special hours of a member's date, so that they reach the remote (rule 7)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeAlias, cast

from app.core.errors import BadInput, Refused
from app.core.hours import wall_windows
from app.core.obstacles import closed_staff
from app.core.outgoing import DAYS_OFF
from app.core.refusals import Code, reason
from app.core.values import Calendar, Instant, Json, Kind, SpecialHour, Staff
from app.core.wall import local_date, wall_of
from app.core.worded import Worded
from app.desk.breaks import MINUTES_A_DAY, Piece, cut_out, night_rows, open_pieces, own_rows, special_rows
from app.desk.lookups import clean, location_of, staff_of
from app.store.catalogue_write import save_staff

if TYPE_CHECKING:
    from app.store.unit import Unit

Rows: TypeAlias = list[SpecialHour]


def block_time(
    unit: Unit, staff_id: str, *, location_id: str, day: date, start: Instant, end: Instant, name: str
) -> Staff:
    """Keep ``[start, end)`` of a member's day free of bookings, under a name; the rest of the day stays open.

    ``day`` is the local date of the hours, or that of the time where hours of the day before run past midnight.
    Bookings that stand in that time stay. Raises ``Refused`` when the member does not work then, and ``BadInput``
    without a name, or where hours that repeat every year hold.
    """
    unit.claim_catalogue()
    member, location = staff_of(unit, staff_id), location_of(unit, location_id)
    words = time_off_name(name)
    if end <= start:
        raise Refused(reason(Code.END_BEFORE_START, staff_id, start, end))
    day = opening_day(member.calendar, day, start, end, location.timezone)
    first, last = (wall_minutes(each, day, location.timezone) for each in (start, end))
    if not _opens_in(member.calendar, day, first, last):
        raise Refused(closed_staff(member))
    went, came = day_rows(member.calendar, day, cut_out(member.calendar, day, first, last, words), words)
    return change_hours(unit, "block_time", member, went, came)


def take_break(
    unit: Unit, staff_id: str, *, location_id: str, minutes: int, name: str, start: Instant | None = None
) -> Staff:
    """A break of so many minutes from ``start``, or from now. Raises as ``block_time`` does."""
    member, location = staff_of(unit, staff_id), location_of(unit, location_id)
    begins = (unit.now if start is None else start) // 60 * 60
    if minutes < 1:
        raise BadInput("minutes", Worded("{minutes} is no length of a break", minutes=minutes), "use 1 or more")
    today = local_date(begins, location.timezone)
    day = next(
        (
            each
            for each in (today, today - timedelta(days=1))
            if _is_open(member.calendar, each, wall_minutes(begins, each, location.timezone))
        ),
        today,
    )
    return block_time(
        unit, staff_id, location_id=location_id, day=day, start=begins, end=begins + 60 * minutes, name=name
    )


def take_off(unit: Unit, staff_id: str, *, day: date, name: str, until: date | None = None) -> Staff:
    """Close a member's whole day, or the days ``until`` a date, that included: sick, on leave.

    Nothing is cancelled. Raises ``BadInput`` without a name, or with an end before the start.
    """
    unit.claim_catalogue()
    member, words = staff_of(unit, staff_id), time_off_name(name)
    if until is not None and until < day:
        raise BadInput(
            "until", Worded("{until} is before {day}", until=until, day=day), "name the same day or a later one"
        )
    return change_hours(unit, "take_off", member, [], [closed_row(words, day, until or day)])


def closed_row(name: str, first: date, last: date) -> SpecialHour:
    """The row that closes these dates, both included, whatever else is said of them (rule 7)."""
    return SpecialHour(name, first, last, is_closed=True)


def restore_hours(unit: Unit, step_seq: int, staff_id: str, changes: Mapping[str, Json], verb: str = "undo") -> None:
    """Reverse such a step: the rows that came go, those that went come back. Raises ``Refused`` when they changed."""
    unit.claim_catalogue()
    member = staff_of(unit, staff_id)
    went, came = (_rows(each) for each in cast("list[list[dict[str, Json]]]", changes[DAYS_OFF]))
    if any(_find(member.calendar, row) is None for row in came):
        raise Refused(reason(Code.CHANGED_SINCE, staff_id))
    gone = [found for row in came if (found := _find(member.calendar, row))]
    if any(_opens_beside(row, went) for row in member.calendar.special if row not in gone):
        raise Refused(reason(Code.CHANGED_SINCE, staff_id))
    change_hours(unit, verb, member, gone, went, undoes=step_seq)


def _opens_beside(row: SpecialHour, went: Sequence[SpecialHour]) -> bool:
    """Whether a row that is there now would add to the hours of one that comes back (rule 7)."""
    return not row.is_closed and any(
        not back.is_closed and row.first <= back.last and back.first <= row.last for back in went
    )


def day_rows(calendar: Calendar, day: date, pieces: Sequence[Piece], name: str) -> tuple[Rows, Rows]:
    """The special rows that go, and those that come, for a date to be open in just these pieces; closed without any.

    Where the pieces are those of the usual week, no rows come. Raises ``BadInput`` where yearly hours hold.
    """
    rows, tomorrow = own_rows(calendar, day), day + timedelta(days=1)
    others = [piece for row in rows for piece in beside(row, day)]
    left = night_rows(calendar, day)
    next_day = [row for row in special_rows(calendar, tomorrow) if row.first == row.last] if left else []
    kept = [row for row in next_day if row not in left]
    is_usual = [piece[:2] for piece in pieces] == wall_windows(Calendar(calendar.normal), day)
    if is_usual and len(rows) == len(special_rows(calendar, day)):
        is_bare = [(row.opens, row.closes) for row in kept] == _usual_rows(calendar, tomorrow)
        return [*rows, *next_day], [*others, *(() if is_bare else kept)]
    evening = [_open_row(day, piece) for piece in pieces if piece[0] < MINUTES_A_DAY]
    night = [
        (start - MINUTES_A_DAY, end - MINUTES_A_DAY, said) for start, end, said in pieces if start >= MINUTES_A_DAY
    ]
    own = evening or [closed_row(name, day, day)]
    if kept:
        return [*rows, *next_day], [*others, *own, *kept, *(_open_row(tomorrow, piece) for piece in night)]
    return [*rows, *next_day], [*others, *own, *_after_midnight(calendar, tomorrow, night)]


def _usual_rows(calendar: Calendar, day: date) -> list[tuple[int, int]]:
    return [(opens, closes % MINUTES_A_DAY) for opens, closes in wall_windows(Calendar(calendar.normal), day)]


def _open_row(day: date, piece: Piece) -> SpecialHour:
    start, end, said = piece
    return SpecialHour(said, day, day, is_closed=False, opens=start, closes=end % MINUTES_A_DAY)


def _after_midnight(calendar: Calendar, day: date, night: Sequence[Piece]) -> list[SpecialHour]:
    """What is left of the evening's hours after a midnight: rows of that date, beside its own (rules 3, 7)."""
    own = open_pieces(calendar, day)
    if not night:
        return []
    if not special_rows(calendar, day):
        return [_open_row(day, (start, end, said or night[0][2])) for start, end, said in (*night, *own)]
    if not own:
        raise BadInput(
            Worded("{day}", day=day),
            "that date is closed, so the hours after the break would go",
            "end it at closing time",
        )
    return [_open_row(day, piece) for piece in night]


def beside(row: SpecialHour, day: date) -> list[SpecialHour]:
    """What is left of a row of several dates when one of them gets rows of its own."""
    if row.is_repeating:
        raise BadInput(f"“{row.name}”", "these hours repeat every year", "change them for this year first")
    before = replace(row, last=day - timedelta(days=1))
    after = replace(row, first=day + timedelta(days=1), number=row.number if row.first == day else None)
    return [each for each in (before, after) if each.first <= each.last]


def change_hours(
    unit: Unit,
    verb: str,
    member: Staff,
    went: Sequence[SpecialHour],
    came: Sequence[SpecialHour],
    *,
    undoes: int | None = None,
) -> Staff:
    """Write a member's hours with these special rows gone and those come, as one step of this verb."""
    kept = [row for row in member.calendar.special if row not in went]
    changed = replace(member, calendar=replace(member.calendar, special=(*kept, *came)), updated_at=unit.now)
    save_staff(unit, changed)
    unit.log(verb, Kind.STAFF, member.id, {DAYS_OFF: [_plain(went), _plain(came)]}, undoes=undoes)
    return unit.catalogue.staff[member.id]


def _plain(rows: Sequence[SpecialHour]) -> list[dict[str, Json]]:
    return [{**asdict(row), "first": row.first.isoformat(), "last": row.last.isoformat()} for row in rows]


def _rows(plain: Sequence[Mapping[str, Json]]) -> list[SpecialHour]:
    dates = ("first", "last")
    return [
        SpecialHour(**{key: date.fromisoformat(str(value)) if key in dates else value for key, value in row.items()})  # type: ignore[arg-type]
        for row in plain
    ]


def _find(calendar: Calendar, wanted: SpecialHour) -> SpecialHour | None:
    same = replace(wanted, number=None)
    # Of equal ones the latest: who takes back the last step leaves those of the steps before.
    return next((row for row in reversed(calendar.special) if replace(row, number=None) == same), None)


def opening_day(calendar: Calendar, day: date, start: Instant, end: Instant, zone_name: str) -> date:
    """The date whose hours ``[start, end)`` is in: the one given, or the one before where those go on (rule 3)."""
    for each in (day, day - timedelta(days=1)):
        if _opens_in(calendar, each, *(wall_minutes(at, each, zone_name) for at in (start, end))):
            return each
    return day


def _opens_in(calendar: Calendar, day: date, first: int, last: int) -> bool:
    return any(first < closes and opens < last for opens, closes, _ in open_pieces(calendar, day))


def _is_open(calendar: Calendar, day: date, minutes: int) -> bool:
    return any(opens <= minutes < closes for opens, closes, _ in open_pieces(calendar, day))


def wall_minutes(at: Instant, day: date, zone_name: str) -> int:
    """Minutes on the wall since the midnight of ``day``; past 1440 on the next."""
    wall = wall_of(at, zone_name)
    return (wall.date() - day).days * MINUTES_A_DAY + wall.hour * 60 + wall.minute


def time_off_name(name: str) -> str:
    """What time off is called. Raises ``BadInput`` where that is nothing."""
    words = clean("name", name)
    if words is None:
        raise BadInput("name", "time off needs a name", "say what it is, for example Lunch")
    return words
