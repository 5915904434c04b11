"""Breaks and days off that are there already: renamed, made longer or shorter, taken out; and what new ones would cost.

Rule 7: all of them are special hours of a date, so a change of one is a change of those rows.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.hours import covers, open_windows
from app.core.refusals import Code, reason
from app.core.values import Calendar, Instant, SpecialHour, Staff
from app.desk.breaks import Piece, break_pieces, breaks_of, cut_out, filled_in, night_rows
from app.desk.cover import leaves, uncovered_count
from app.desk.day import day_view
from app.desk.hours import beside, change_hours, closed_row, day_rows, opening_day, time_off_name, wall_minutes
from app.desk.lookups import location_of, staff_of
from app.desk.views import Person, Span
from app.desk.views_cover import Leaves, StaffDayView

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def change_block(
    unit: Unit,
    staff_id: str,
    *,
    location_id: str,
    day: date,
    start: Instant,
    end: Instant | None = None,
    name: str | None = None,
) -> Staff:
    """Let the break that begins at ``start`` of a member's day end at ``end``, or be called otherwise, or both.

    An end at its start takes it out. Raises ``Refused`` where no break begins then, ``BadInput`` for an empty name.
    """
    unit.claim_catalogue()
    member, location = staff_of(unit, staff_id), location_of(unit, location_id)
    first = wall_minutes(start, day, location.timezone)
    old = _break_at(member, day, first)
    last = old[1] if end is None else wall_minutes(end, day, location.timezone)
    if last < first:
        raise Refused(reason(Code.END_BEFORE_START, staff_id, start, end or start))
    words = old[2] if name is None else time_off_name(name)
    pieces = filled_in(member.calendar, day, first) or []
    if last > first:
        pieces = cut_out(_with(member.calendar, day, pieces), day, first, last, words)
    verb = "change_block" if last > first else "remove_block"
    went, came = day_rows(member.calendar, day, pieces, words)
    return member if sorted(went, key=repr) == sorted(came, key=repr) else change_hours(unit, verb, member, went, came)


def remove_block(unit: Unit, staff_id: str, *, location_id: str, day: date, start: Instant) -> Staff:
    """Take out the break that begins at ``start`` of a member's day. Raises ``Refused`` where none does."""
    return change_block(unit, staff_id, location_id=location_id, day=day, start=start, end=start)


def work_again(unit: Unit, staff_id: str, *, day: date) -> Staff:
    """End a member's time off: from this date on they work as usual again; days off before it stay.

    Raises ``Refused`` when they are not off that day, ``BadInput`` where the day is closed every year.
    """
    unit.claim_catalogue()
    member = staff_of(unit, staff_id)
    went = [row for row in member.calendar.special if row.is_closed and covers(row, day)]
    if not went:
        raise _not_there(member)
    came = [piece for row in went for piece in beside(row, day) if piece.last < day]
    return change_hours(unit, "work_again", member, went, came)


def block_leaves(reader: Reader, staff_id: str, *, location_id: str, day: date, start: Instant, end: Instant) -> Leaves:
    """What ``block_time`` with the same arguments would leave uncovered that is covered now; changes nothing."""
    member, location = staff_of(reader, staff_id), location_of(reader, location_id)
    day = opening_day(member.calendar, day, start, end, location.timezone)
    first, last = (wall_minutes(each, day, location.timezone) for each in (start, end))
    if last <= first:
        return Leaves(0, ())
    pieces = cut_out(member.calendar, day, first, last, "?")
    blocked = replace(member, calendar=_with(member.calendar, day, pieces))
    return leaves(reader, member, blocked, day, day + timedelta(days=1))


def staff_day(reader: Reader, staff_id: str, *, location_id: str, day: date) -> StaffDayView:
    """A member's date at a location, as the sheets for breaks and days off show it. Raises ``Refused(NOT_FOUND)``."""
    member, location = staff_of(reader, staff_id), location_of(reader, location_id)
    shown = day_view(reader, location.id, day)
    column = next((each for each in shown.columns if each.key == member.id), None)
    off = [row for row in member.calendar.special if row.is_closed and covers(row, day)]
    return StaffDayView(
        Person(member.id, member.name),
        shown.place,
        day,
        reader.now,
        shown.is_today,
        column.now if column else None,
        tuple(Span(*each) for each in open_windows(member.calendar, location.timezone, day, day)),
        breaks_of(member.calendar, day, location.timezone),
        off[0].name if off else "",
        max((day if row.is_repeating else row.last for row in off), default=None),
        uncovered_count(reader, staff_id=member.id),
    )


def _break_at(member: Staff, day: date, first: int) -> Piece:
    found = next((each for each in break_pieces(member.calendar, day) if each[0] == first), None)
    if found is None:
        raise _not_there(member)
    return found


def _not_there(member: Staff) -> Refused:
    return Refused(reason(Code.NO_TIME_OFF, member.id, who=member.name))


def _with(calendar: Calendar, day: date, pieces: list[Piece]) -> Calendar:
    """The calendar with a date open in just these pieces."""
    night = night_rows(calendar, day)
    kept = [row for row in calendar.special if not covers(row, day) and row not in night]
    rows = [SpecialHour(name, day, day, False, start, end % (24 * 60)) for start, end, name in pieces]
    return replace(calendar, special=(*kept, *(rows or [closed_row("?", day, day)])))
