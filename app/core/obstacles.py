"""The reasons that a time is not free, each made in one place (rules 8, 10 to 16)."""

from __future__ import annotations

from typing import TypeAlias

from app.core.blocks import AnyBlock
from app.core.refusals import Code, Reason, reason
from app.core.values import Block, Definition, Instant, Location, Staff
from app.core.wall import clock_of

Facts: TypeAlias = tuple[tuple[str, str | int], ...]


def closed_definition(definition: Definition) -> Reason:
    """Outside the definition's hours, or it has none at all (rules 8, 11)."""
    has_rows = definition.calendar.normal or definition.calendar.special
    code = Code.CLOSED_DEFINITION if has_rows else Code.NO_HOURS
    return reason(code, definition.id, who=definition.name)


def closed_location(location: Location) -> Reason:
    """Outside the location's hours, or it has none at all (rules 8, 11)."""
    has_rows = location.calendar.normal or location.calendar.special
    return reason(Code.CLOSED_LOCATION if has_rows else Code.NO_HOURS, location.id, who=location.name)


def closed_for_good(location: Location) -> Reason:
    """The location does not open again (rule 9)."""
    return reason(Code.CLOSED_FOR_GOOD, location.id, place=location.name)


def closed_staff(member: Staff) -> Reason:
    """Outside the member's hours, or they have none at all (rules 8, 11)."""
    has_rows = member.calendar.normal or member.calendar.special
    return Reason(Code.CLOSED_STAFF if has_rows else Code.NO_HOURS, member.id, facts=named(member))


def off_grid(definition: Definition) -> Reason:
    """Open, but between two starts of the grid (rule 10)."""
    return reason(Code.OFF_GRID, definition.id, who=definition.name)


def lead(definition: Definition) -> Reason:
    """Too soon for a customer (rule 15)."""
    return reason(Code.LEAD, definition.id, minutes=definition.min_lead_minutes)


def advance(definition: Definition) -> Reason:
    """Too far ahead for a customer (rule 15)."""
    return reason(Code.ADVANCE, definition.id, days=definition.max_advance_days or 0)


def full(definition: Definition, peak: int) -> Reason:
    """As many at one time as there are places, or more (rule 13)."""
    return reason(Code.FULL, definition.id, peak=peak, capacity=definition.max_concurrent_bookings or 0)


def nobody_eligible(definition: Definition, location: Location) -> Reason:
    """No member of staff is in the definition's pool on that date (rule 16)."""
    return reason(Code.NO_STAFF, definition.id, service=definition.name, place=location.name)


def not_eligible(who: str, staff_id: str, definition: Definition, location: Location) -> Reason:
    """The member who was asked for is not in the pool on that date (rule 16)."""
    service, place = definition.name, location.name
    return reason(Code.STAFF_NOT_ELIGIBLE, staff_id, who=who, service=service, place=place, staff_id=staff_id)


def named(member: Staff) -> Facts:
    """The facts that say whom a reason is about."""
    return ("who", _name(member)), ("staff_id", member.id)


def taken(who: Facts, block: AnyBlock) -> tuple[Reason, Reason]:
    """The member is taken by a booking, and the same where only a buffer is in the way (rule 12).

    ``who`` is ``named(member)``. Each names the booking, with its own start and end, without buffers.
    """
    name = block[2] if len(block) > 2 else ""  # a plain row may stop after its end
    start, end = core_of(block)
    return Reason(Code.TAKEN, name, start, end, who), Reason(Code.TAKEN_BUFFER, name, start, end, who)


def timed(given: Reason, zone_name: str) -> Reason:
    """The reason with its start and end as the facts ``start`` and ``end``, ``HH:MM`` in the zone."""
    times = ("start", clock_of(given.start, zone_name)), ("end", clock_of(given.end, zone_name))
    return given._replace(facts=(*given.facts, *times))


def core_of(block: AnyBlock) -> tuple[Instant, Instant]:
    """The booking's own start and end; of a plain row the block's."""
    if isinstance(block, Block) and block[4]:
        return block[3], block[4]
    return block[0], block[1]


def _name(member: Staff) -> str:
    return member.name or member.id
