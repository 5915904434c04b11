"""The time that became free lately at a place or with those who work there, as the store tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.freed import TRIED_SECONDS, Freed, freed_between, freed_by, long_before_at
from app.core.hours import open_time
from app.core.meta import said_in
from app.core.outgoing import DAYS_OFF
from app.core.plain import from_plain
from app.core.slots import SlotQuery
from app.core.spans import apart
from app.core.values import Appointment, AuditStep, Calendar, Definition, Instant, Location, Staff, Status
from app.core.wall import day_at, spans_of_days
from app.core.wishes import HOLD
from app.store.freed_heard import freed_heard
from app.store.hold_rows import changed_lately, steps_since

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_PLACES = 100
"""Of a service that takes more at a time it is enough to know that it was full."""
ENDED = frozenset({Status.CANCELLED, Status.REJECTED, Status.NO_SHOW})


def freed_lately(reader: Reader, location: Location, since: Instant, days: int, far: int) -> list[Freed]:
    """What was set free since then of the days from today on, at any place: staff may be of several.

    By bookings of ``far`` days, by other hours and larger classes of ``days`` alone.
    """
    first = day_at(reader.now, location.timezone)
    found = [*freed_heard(reader, since), *_freed_hours(reader, location.timezone, since, first, first + days - 1)]
    until, horizon = (spans_of_days(location.timezone, first, first + most - 1)[-1][1] for most in (days, far))
    found += _opened(reader, location, since, first, first + days - 1)
    found += _widened(reader, location, since, until)
    for booking, steps in changed_lately(reader.connection, since - TRIED_SECONDS):
        definition = reader.catalogue.definitions.get(booking.definition_id)
        if definition is None:
            continue
        found += freed_by(booking, steps, definition)
        was_tried = booking.created_at > booking.updated_at - TRIED_SECONDS and not said_in(booking.meta, HOLD)
        if booking.status in ENDED and not was_tried and _is_from_elsewhere(booking, steps):
            stood = replace(booking, status=Status.CONFIRMED)
            found += freed_between(stood, booking, definition, booking.updated_at)
    return [each for each in found if each.end > reader.now and each.start < horizon and each.at >= since]


def freed_for(definition: Definition, location_id: str, freed: Sequence[Freed]) -> list[Freed]:
    """Those that may matter to a service at a place: of anybody's time, or of its own capacity (rules 12, 13)."""
    if definition.requires_staff:
        return [each for each in freed if isinstance(each.holder, str)]
    return [each for each in freed if each.holder == (definition.id, location_id)]


def freed_of(query: SlotQuery, freed: Sequence[Freed]) -> list[Freed]:
    """Those that matter to this query."""
    staff = {member.id for member in query.staff}
    some = freed_for(query.definition, query.location.id, freed)
    return [each for each in some if each.holder in staff or not isinstance(each.holder, str)]


def _is_from_elsewhere(booking: Appointment, steps: Sequence[AuditStep]) -> bool:
    """Whether a remote or another till gave it up, since no step here did."""
    said = next((status[1] for each in steps if isinstance(status := each.changes.get("status"), list)), None)
    if said is not None:
        return said not in ENDED
    return not steps or booking.updated_at > steps[0].at


def _freed_hours(reader: Reader, zone: str, since: Instant, first: int, last: int) -> list[Freed]:
    """When who works there is there and was not to be: a break or a day off that is none any more, longer hours."""
    found: list[Freed] = []
    changed = [each for each in reader.catalogue.staff.values() if each.updated_at >= since]
    steps = steps_since(reader.connection, [each.id for each in changed], since)
    for member in changed:
        after = member.calendar
        for step in steps[member.id]:
            before = _calendar_before(after, step)
            if before != after:
                now, then = (open_time(each, zone, first, last) for each in (after, before))
                found += [Freed(member.id, *span, step.at, span[0]) for span in apart(now, then)]
            after = before
    return found


def _opened(reader: Reader, location: Location, since: Instant, first: int, last: int) -> Iterator[Freed]:
    """When the place is open and was not to be: time of everybody, and of each service that is given without staff."""
    if location.updated_at < since:
        return
    pooled = ((each, _most(each.max_concurrent_bookings)) for each in reader.catalogue.definitions.values())
    places = [(each.id, location.id) for each, most in pooled for _ in range(most)]
    holders: list[str | tuple[str, str]] = [*reader.catalogue.staff, *places]
    steps = steps_since(reader.connection, [location.id], since - TRIED_SECONDS)[location.id]
    states = [location.calendar]
    for step in steps:
        states.append(_calendar_before(states[-1], step))
    opens = [open_time(each, location.timezone, first, last) for each in states]
    for at, step in enumerate(steps):
        for span in apart(apart(opens[at], opens[at + 1]), opens[long_before_at(steps, at)]):
            yield from (Freed(each, *span, step.at, span[0]) for each in holders)


def _widened(reader: Reader, location: Location, since: Instant, until: Instant) -> Iterator[Freed]:
    """Where a service without staff takes more at a time than it did."""
    changed = [each for each in reader.catalogue.definitions.values() if each.updated_at >= since]
    steps = steps_since(reader.connection, [each.id for each in changed], since)
    for definition in changed:
        for step in steps[definition.id]:
            said = step.changes.get("max_concurrent_bookings")
            was, now = said if isinstance(said, list) and None not in said else (0, 0)
            more = Freed((definition.id, location.id), reader.now, until, step.at, reader.now)
            yield from [more] * (_most(now) - _most(was))


def _most(places: object) -> int:
    """So many at a time; where there is no limit nothing can be full."""
    return min(places, MOST_PLACES) if isinstance(places, int) else 0


def _calendar_before(calendar: Calendar, step: AuditStep) -> Calendar:
    """The hours as they were before a step."""
    said: Any = step.changes.get("calendar") or step.changes.get(DAYS_OFF)
    if not said or None in said:
        return calendar
    if DAYS_OFF not in step.changes:
        old: Calendar = from_plain(Staff, "calendar", said[0])
        return old
    went, came = (from_plain(Staff, "calendar", {"normal": (), "special": rows}).special for rows in said)
    kept = list(calendar.special)
    for row in came:
        same = next((each for each in kept if replace(each, number=None) == replace(row, number=None)), None)
        if same is not None:
            kept.remove(same)
    return replace(calendar, special=(*kept, *went))
