"""The hours of places as the services there take them over: what a new one begins with, and when they grow longer.

A service has hours of its own (rule 6), so those of its place are copied, never followed by themselves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from app.core.hours import dates_told_apart, exceptions_on, times_of, wall_windows, week_of
from app.core.spans import Span, apart, joined
from app.core.values import Calendar, Definition, DefinitionPlace, Location, NormalHour, SpecialHour, Staff

T = TypeVar("T")

USUAL = Calendar(tuple(NormalHour(day, 9 * 60, 17 * 60) for day in range(5)))
"""The hours of a service without a place."""
USUAL_MINUTES = 30
_DAY = 24 * 60
YEARS = 12
"""In so many a date has been each of the seven weekdays."""


def new_service(places: Iterable[Location], services: Iterable[Definition], staff: Iterable[Staff]) -> Definition:
    """A service without a name yet: at every place that is open, in its hours, and as open as the others of the shop.

    Where there are no others it takes walk-ins and a waitlist, and needs a member of staff if anybody works there.
    """
    there = [each for each in places if not each.is_permanently_closed]
    others = [each for each in services if not each.is_archived]
    works = any(each.is_active for each in staff)
    walk_ins = _mostly([each.allow_walk_in and each.allow_queue for each in others])
    return Definition(
        "", 0, "", "", USUAL_MINUTES, allow_walk_in=walk_ins, allow_queue=walk_ins,
        allow_waitlist=_mostly([each.allow_waitlist for each in others]),
        requires_staff=works and _mostly([each.requires_staff for each in others]),
        places=tuple(DefinitionPlace(each.id) for each in there), calendar=hours_of(there),
    )  # fmt: skip


def hours_of(places: Sequence[Location]) -> Calendar:
    """The hours in which any of these places is open, and the special days on which all of them open.

    When a place is closed nothing can be booked there anyway, so days of that kind are left to it.
    """
    bare = [_bare(each.calendar) for each in places]
    if not bare:
        return USUAL
    opening = (row for row in bare[0].special if not row.is_closed)
    special = tuple(row for row in opening if all(row in each.special for each in bare))
    if all(each.normal == bare[0].normal for each in bare):
        return Calendar(bare[0].normal, special)
    return Calendar(tuple(
        row for day in range(7) for row in _rows(day, [span for each in bare for span in _day(each, day)])
    ), special)  # fmt: skip


def keep_shorter(before: Location, after: Location, services: Iterable[Definition]) -> tuple[Definition, ...]:
    """The services at a place that is open longer ``after`` whose own hours leave out some of what comes."""
    return tuple(
        each
        for each in services
        if not each.is_archived
        and any(place.location_id == before.id and place.is_active for place in each.places)
        and longer(each, before, after) != each
    )


def work_shorter(before: Location, after: Location, staff: Iterable[Staff]) -> tuple[Staff, ...]:
    """Who works at a place that is open longer ``after``, and not in all of the time that comes on some weekday."""
    comes = [apart(_day(after.calendar, day), _day(before.calendar, day)) for day in range(7)]
    return tuple(
        each
        for each in staff
        if each.is_active
        and any(place.location_id == before.id and place.is_active for place in each.places)
        and any(apart(comes[day], _day(each.calendar, day)) for day in range(7))
    )


def longer(service: Definition, before: Location, after: Location) -> Definition:
    """The service, open too when its place is on the weekdays and special days on which that is open longer ``after``.

    What it is open beside that stays. Special days are taken over from its only place; hours of a special day stand
    for those of every place, so with several the service is open then too, beside all that it has on those dates. On a
    date for which the service has hours of its own it keeps them.
    """
    week = service.calendar.normal
    for day in range(7):
        own, then = _day(service.calendar, day), _day(after.calendar, day)
        comes = apart(then, _day(before.calendar, day))
        if apart(comes, own):
            week = (*(row for row in week if row.day != day), *_rows(day, [*own, *then]))
    is_alone = sum(each.is_active for each in service.places) == 1
    special_of = _special if is_alone else _special_of_several
    special = special_of(Calendar(week, service.calendar.special), before.calendar, after.calendar)
    calendar = Calendar(tuple(sorted(week, key=lambda row: (row.day, row.opens or 0))), special)
    is_same = (set(week), special) == (set(service.calendar.normal), service.calendar.special)
    return service if is_same else replace(service, calendar=calendar)


def _special(own: Calendar, before: Calendar, after: Calendar) -> tuple[SpecialHour, ...]:
    """The special days of a service whose place has others now: a copy of one that is no more goes with it."""
    was, now = _bare(before).special, _bare(after).special
    copies = [row for row in own.special if replace(row, number=None) in set(was) - set(now)]
    left = Calendar(own.normal, tuple(row for row in own.special if row not in copies))
    came = tuple(row for row in now if row not in was and _is_missed(left, row, after))
    return (*left.special, *came) if came or any(row.is_closed for row in copies) else own.special


def _special_of_several(own: Calendar, before: Calendar, after: Calendar) -> tuple[SpecialHour, ...]:
    """The special days of a service of several places, one of which has others now.

    One of every year goes along where the service is then open in the same hours on whichever weekday it falls.
    """
    was, now = _bare(before).special, _bare(after).special
    gone, came = (set(one) - set(other) for one, other in ((was, now), (now, was)))
    yearly = (row for row in (*sorted(came, key=_in_order), *sorted(gone, key=_in_order)) if row.is_repeating)
    for row in {(each.first, each.last): each for each in reversed([*yearly])}.values():
        own = _with_yearly(own, gone, row, before, after)
    opened = {
        day: (row.name, spans)
        for row in (*sorted(gone, key=_in_order), *sorted(came, key=_in_order))
        for days in ([] if row.is_repeating else dates_told_apart((own, before, after), row.first, row.last))
        if (spans := _opened(own, gone, days[0], before, after)) is not None
        for day in days
    }
    if not opened:
        return own.special
    week = [_day(own, day) for day in range(7)]
    new = _in_runs({day: what for day, what in opened.items() if what[1] != week[day.weekday()]})
    return (
        *(piece for row in own.special for piece in _without(row, opened)),
        *(_open_row(name, first, last, span) for first, last, (name, spans) in new for span in spans),
    )


def _with_yearly(
    own: Calendar, gone: Collection[SpecialHour], row: SpecialHour, before: Calendar, after: Calendar
) -> Calendar:
    copies = [
        each
        for each in own.special
        if replace(each, number=None) in gone and (each.first, each.last) == (row.first, row.last)
    ]
    left = replace(own, special=tuple(each for each in own.special if each not in copies))
    then: list[list[Span]] = []
    days = [some[0] for time in times_of(row, YEARS) for some in dates_told_apart((own, before, after), *time)]
    for day in days:
        there, own_then = _windows(after, day), _windows(own, day)
        beside = _windows(left if all(each.is_closed for each in copies) else own, day)
        then.append(joined([*beside, *there]))
        is_longer = apart(apart(there, _windows(before, day)), own_then)
        if exceptions_on(left, day) or (then[-1] != own_then and not is_longer):
            return own
    if then == [_windows(left, day) for day in days]:
        return left  # its usual hours, on each weekday others: what stood in their way goes
    if any(each != then[0] for each in then) or all(then[0] == _windows(own, day) for day in days):
        return own
    new = (replace(_open_row(row.name, row.first, row.last, span), is_repeating=True) for span in then[0])
    return replace(left, special=(*left.special, *new))


def _opened(
    own: Calendar, gone: Collection[SpecialHour], day: date, before: Calendar, after: Calendar
) -> list[Span] | None:
    """When the service is open on a date on which its place is open longer; null where it is then, or has its own."""
    rows = exceptions_on(own, day)
    if any(row.is_repeating or replace(row, number=None) not in gone for row in rows):
        return None
    there = _windows(after, day)
    if not apart(apart(there, _windows(before, day)), _windows(own, day)):
        return None
    beside = _windows(Calendar(own.normal) if all(row.is_closed for row in rows) else own, day)
    return joined([*beside, *there])


def _without(row: SpecialHour, days: Collection[date]) -> list[SpecialHour]:
    """What is left of a special day without some dates; its number goes with the first of it."""
    if row.is_repeating or not any(row.first <= day <= row.last for day in days):
        return [row]
    left = _in_runs({day: None for day in _all_dates(row) if day not in days})
    pieces = [replace(row, first=first, last=last, number=None) for first, last, _ in left]
    return [replace(pieces[0], number=row.number), *pieces[1:]] if pieces else []


def _in_runs(said: Mapping[date, T]) -> list[tuple[date, date, T]]:
    """Of what is said of dates: from which until which date the same is said."""
    found: list[tuple[date, date, T]] = []
    for day, what in sorted(said.items(), key=lambda pair: pair[0]):
        if found and found[-1][1] + timedelta(days=1) == day and found[-1][2] == what:
            found[-1] = (found[-1][0], day, what)
        else:
            found.append((day, day, what))
    return found


def _is_missed(own: Calendar, row: SpecialHour, of_place: Calendar) -> bool:
    """Whether a special day of the place opens it when the service is not open, which has no such day of its own."""
    usual = Calendar(own.normal)
    return any(
        apart(_windows(of_place, day), _windows(usual, day)) and not exceptions_on(own, day)
        for time in times_of(row, YEARS)
        for day, *_ in dates_told_apart((own, of_place), *time)
    )


def _in_order(row: SpecialHour) -> tuple[date, date, int, str]:
    return row.first, row.last, row.opens or 0, row.name


def _all_dates(row: SpecialHour) -> list[date]:
    return [row.first + timedelta(days=at) for at in range((row.last - row.first).days + 1)]


def _windows(calendar: Calendar, day: date) -> list[tuple[int, int]]:
    return joined(wall_windows(calendar, day))


def _day(calendar: Calendar, day: int) -> list[tuple[int, int]]:
    """The open minutes of a weekday; past 1440 is past midnight (rule 3)."""
    return joined((opens // 60, closes // 60) for opens, closes in week_of(calendar)[day])


def _rows(day: int, spans: Iterable[tuple[int, int]]) -> list[NormalHour]:
    return [
        NormalHour(day, opens % _DAY, (opens + min(closes - opens, _DAY)) % _DAY) for opens, closes in joined(spans)
    ]


def _open_row(name: str, first: date, last: date, span: Span) -> SpecialHour:
    opens, closes = span
    until = (opens + min(closes - opens, _DAY)) % _DAY
    return SpecialHour(name, first, last, is_closed=False, opens=opens % _DAY, closes=until)


def _bare(calendar: Calendar) -> Calendar:
    """The hours without the numbers that a remote knows their rows by."""
    return Calendar(
        tuple(replace(row, number=None) for row in calendar.normal),
        tuple(replace(row, number=None) for row in calendar.special),
    )


def _mostly(flags: Sequence[bool]) -> bool:
    """Whether at least half of them are on; of none it is so."""
    return 2 * sum(flags) >= len(flags)
