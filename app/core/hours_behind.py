"""Days of every year on which a place is to be open longer, and services there cannot be: no one row says their hours.

A row of every year has the same hours on whichever weekday it falls (rule 7). At several places a service keeps what it
is open beside (``shop_hours``), which may differ by weekday: such a day stays as it is, and a person is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from app.core.hours import dates_told_apart, exceptions_on, times_of, wall_windows
from app.core.shop_hours import YEARS, longer
from app.core.spans import Span, apart, joined
from app.core.values import Calendar, Definition, Location, SpecialHour

Days = tuple[SpecialHour, ...]


def stay_behind(
    before: Location, after: Location, services: Iterable[Definition]
) -> tuple[tuple[Definition, Days], ...]:
    """The services at a place, each with the days of every year whose longer hours it has not even if it goes along.

    A day for which the service has hours of its own is none of them.
    """
    changed = _yearly_changes(before.calendar, after.calendar)
    if not changed:
        return ()
    there = (
        each
        for each in services
        if not each.is_archived and any(place.location_id == before.id and place.is_active for place in each.places)
    )
    found = ((each, tuple(row for row in changed if _is_left_out(each, row, before, after))) for each in there)
    return tuple((each, rows) for each, rows in found if rows)


def _is_left_out(service: Definition, row: SpecialHour, before: Location, after: Location) -> bool:
    went = {_bare(each) for each in before.calendar.special} - {_bare(each) for each in after.calendar.special}
    kept = Calendar((), tuple(each for each in service.calendar.special if _bare(each) not in went))
    own = longer(service, before, after).calendar
    calendars = (own, kept, before.calendar, after.calendar)
    days = (some[0] for time in times_of(row, YEARS) for some in dates_told_apart(calendars, *time))
    return any(
        apart(apart(_windows(after.calendar, day), _windows(before.calendar, day)), _windows(own, day))
        for day in days
        if not exceptions_on(kept, day)
    )


def _yearly_changes(before: Calendar, after: Calendar) -> Sequence[SpecialHour]:
    """The rows of every year that came, and those that went, by their dates; one of each day."""
    was, now = ({_bare(row) for row in each.special if row.is_repeating} for each in (before, after))
    by_dates = {(row.first, row.last): row for row in (*(was - now), *(now - was))}  # what came stands for the day
    return [by_dates[dates] for dates in sorted(by_dates)]


def _bare(row: SpecialHour) -> SpecialHour:
    return replace(row, number=None)


def _windows(calendar: Calendar, day: date) -> list[Span]:
    return joined(wall_windows(calendar, day))
