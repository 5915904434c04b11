"""Whether one booking fits, with the start and end that it was given (rule 14), and who takes it (rule 16).

This is what a verb asks in the transaction that writes. The booking's own block must not be among ``blocks``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.core.blocks import AnyBlock, Counts, block_around
from app.core.grid import is_on_grid, open_hours
from app.core.hours import open_time
from app.core.obstacles import (
    advance,
    closed_definition,
    closed_location,
    closed_staff,
    core_of,
    full,
    lead,
    named,
    not_eligible,
    off_grid,
    taken,
    timed,
)
from app.core.offering import is_sane, why_not_offered
from app.core.pool import eligible_staff
from app.core.refusals import Code, Reason, reason
from app.core.slots import Audience
from app.core.spans import Span, holds, overlap
from app.core.values import Definition, Instant, Location, Staff
from app.core.wall import DAY, day_bounds, day_number, local_date

LONGEST_DAYS = 400
"""A booking of more days than this is taken not to fit any hours, without looking at each day."""


def check_start(
    definition: Definition,
    location: Location,
    start: Instant,
    end: Instant,
    *,
    now: Instant,
    audience: Audience = Audience.STAFF,
    member: Staff | None = None,
    blocks: Sequence[AnyBlock] = (),
    allow_past: bool = False,
) -> tuple[Reason, ...]:
    """Every rule in the way of ``[start, end)``; empty when the booking fits.

    ``blocks``: of the member, or of the definition at the location when it requires no staff. The desk need not keep to
    lead, advance and grid; nor to the present with ``allow_past`` (a walk-in is booked when its service has begun).
    """
    if end <= start:
        return (reason(Code.END_BEFORE_START),)
    found = _refused_to(audience, definition, location)
    if not is_sane(definition):
        return tuple(found)
    found += _too_early(definition, start, now, audience, allow_past)
    if audience == Audience.CUSTOMER:
        found += _customers_rules(definition, location, start, now)
    found += _closed(definition, location, start, end)
    if not definition.requires_staff:
        return (*found, *_full(definition, start, end, blocks))
    if member is None:
        return (*found, reason(Code.STAFF_NEEDED, definition.id, service=definition.name))
    return (*found, *check_member(definition, location, member, start, end, blocks))


def check_member(
    definition: Definition,
    location: Location,
    member: Staff,
    start: Instant,
    end: Instant,
    blocks: Iterable[AnyBlock],
) -> tuple[Reason, ...]:
    """Every rule of the member's own in the way: eligible, at work, not taken (rules 11, 12, 16)."""
    found = []
    day = local_date(start, location.timezone)
    if not eligible_staff(definition, location, [member], day):
        found.append(not_eligible(member.name or member.id, member.id, definition, location))
    if not holds(_open_around(member, location, start, end), start, end):
        found.append(closed_staff(member))
    first, last = block_around(definition, start, end)
    for block in blocks:
        if block[0] < last and block[1] > first:
            itself, buffer_only = taken(named(member), block)
            in_the_way = itself if overlap(core_of(block), (start, end)) else buffer_only
            found.append(timed(in_the_way, location.timezone))
    return tuple(found)


def choose_staff(
    definition: Definition,
    location: Location,
    staff: Iterable[Staff],
    start: Instant,
    end: Instant,
    blocks: Mapping[str, Sequence[AnyBlock]],
) -> Staff | None:
    """The free eligible member with the least booked that local day, of equals the first by id; None if all are taken.

    ``blocks`` of each member by id, of the whole day (rule 16).
    """
    day = local_date(start, location.timezone)
    lo, hi = day_bounds(day, location.timezone)
    free = [
        member
        for member in eligible_staff(definition, location, staff, day)
        if not check_member(definition, location, member, start, end, blocks.get(member.id, ()))
    ]

    def booked(member: Staff) -> int:
        held = (min(block[1], hi) - max(block[0], lo) for block in blocks.get(member.id, ()))
        return sum(seconds for seconds in held if seconds > 0)

    return min(free, key=booked, default=None)


def _refused_to(audience: Audience, definition: Definition, location: Location) -> list[Reason]:
    is_customer = audience == Audience.CUSTOMER
    found = list(why_not_offered(definition, location, walk_in_only_counts=is_customer))
    if is_customer and not definition.allow_customer_booking:
        found.append(reason(Code.NOT_BOOKABLE, definition.id, service=definition.name, why="booked by staff only"))
    return found


def _too_early(
    definition: Definition, start: Instant, now: Instant, audience: Audience, allow_past: bool
) -> list[Reason]:
    if start < now:
        return [] if allow_past else [reason(Code.PAST)]
    if audience == Audience.CUSTOMER and start < now + definition.min_lead_minutes * 60:
        return [lead(definition)]
    return []


def _customers_rules(definition: Definition, location: Location, start: Instant, now: Instant) -> list[Reason]:
    found = []
    day = day_number(local_date(start, location.timezone))
    today = day_number(local_date(now, location.timezone))
    if definition.max_advance_days is not None and day > today + definition.max_advance_days:
        found.append(advance(definition))
    hours = open_hours(definition, location, day, day)
    if holds(hours.open, start, start + 1) and not is_on_grid(definition, hours, start):
        found.append(off_grid(definition))
    return found


def _closed(definition: Definition, location: Location, start: Instant, end: Instant) -> list[Reason]:
    found = []
    if not holds(_open_around(definition, location, start, end), start, end):
        found.append(closed_definition(definition))
    if not holds(_open_around(location, location, start, end), start, end):
        found.append(closed_location(location))
    return found


def _full(definition: Definition, start: Instant, end: Instant, blocks: Sequence[AnyBlock]) -> list[Reason]:
    most = definition.max_concurrent_bookings
    if most is None:
        return []
    peak = Counts(blocks).peak(*block_around(definition, start, end))
    return [full(definition, peak)] if peak >= most else []


def _open_around(
    owner: Definition | Location | Staff, location: Location, start: Instant, end: Instant
) -> Sequence[Span]:
    first = day_number(local_date(start, location.timezone)) - 2
    days = min((end - start) // DAY, LONGEST_DAYS)
    return open_time(owner.calendar, location.timezone, first, first + 4 + days)
