"""A location's day as hours and staff lists have it, before any booking: worked out once and kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.business_day import business_bounds, business_day
from app.core.frozen import frozen
from app.core.hours import open_windows
from app.core.pool import eligible_staff
from app.core.spans import Span, common
from app.core.values import Definition, Instant, Location, Staff
from app.core.wall import day_bounds
from app.desk.offers import is_live

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_KEPT = 100
"""Days that are remembered before all are forgotten: weeks of paging through a calendar."""


@frozen
class DayPlan:
    """One local date, or business day, or both, of one location. Spans are UTC seconds, in order.

    ``working`` are the open hours of each member of staff who is assigned here that day, cut to the location's;
    ``windows`` those of each definition offered here, cut likewise; ``serves`` who may be booked for what (rule 16).
    """

    location: Location
    day: date
    start: Instant
    end: Instant
    open: tuple[Span, ...]
    staff: tuple[Staff, ...]
    working: Mapping[str, tuple[Span, ...]]
    definitions: tuple[Definition, ...]
    windows: Mapping[str, tuple[Span, ...]]
    serves: Mapping[str, frozenset[str]]


def plan_today(reader: Reader, location: Location) -> DayPlan:
    """The plan of the location's business day: to when it closes, where it is open past midnight."""
    day = business_day(location, reader.now)
    return _plan(reader, location, day, business_bounds(location, day))


def plan_shown(reader: Reader, location: Location, day: date) -> DayPlan:
    """The plan of a local date as a calendar shows it alone: today's goes on until the place closes."""
    start, end = day_bounds(day, location.timezone)
    if day == business_day(location, reader.now):
        end = max(end, business_bounds(location, day)[1])
    return _plan(reader, location, day, (start, end))


def plan_of(reader: Reader, location: Location, day: date) -> DayPlan:
    """The plan of a local date, at once when it has been asked for before."""
    return _plan(reader, location, day, day_bounds(day, location.timezone))


def _plan(reader: Reader, location: Location, day: date, bounds: Span) -> DayPlan:
    key = ("day plan", location.id, day, bounds)
    kept = reader.catalogue.derived.get(key)
    if isinstance(kept, DayPlan):
        return kept
    if len(reader.catalogue.derived) > MOST_KEPT:
        reader.catalogue.derived.clear()
    made = _make(reader, location, day, bounds)
    reader.catalogue.derived[key] = made
    return made


def _make(reader: Reader, location: Location, day: date, bounds: Span) -> DayPlan:
    start, end = bounds
    night = day + timedelta(days=bounds != day_bounds(day, location.timezone))
    opened = tuple(common(open_windows(location.calendar, location.timezone, day, night), [bounds]))
    definitions = tuple(each for each in reader.catalogue.definitions.values() if is_live(each, location))
    serves = _serves(definitions, location, reader.catalogue.staff.values(), day)
    here = [each for each in reader.catalogue.staff.values() if each.id in serves or _is_assigned(each, location)]
    staff = tuple(sorted(here, key=lambda member: (member.name.casefold(), member.id)))

    def hours(owner: Staff | Definition) -> tuple[Span, ...]:
        return tuple(common(open_windows(owner.calendar, location.timezone, day, night), opened))

    return DayPlan(
        location,
        day,
        start,
        end,
        opened,
        staff,
        {each.id: hours(each) for each in staff},
        definitions,
        {each.id: hours(each) for each in definitions},
        serves,
    )


def _serves(
    definitions: tuple[Definition, ...], location: Location, staff: Iterable[Staff], day: date
) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    members = tuple(staff)
    for definition in definitions:
        if not definition.requires_staff:
            found[""].add(definition.id)
            continue
        for member in eligible_staff(definition, location, members, day):
            found[member.id].add(definition.id)
    return {key: frozenset(ids) for key, ids in found.items()}


def _is_assigned(member: Staff, location: Location) -> bool:
    return member.is_active and any(place.is_active and place.location_id == location.id for place in member.places)
