"""Whether a booking fits, asked inside the unit that books or moves it, and who takes it (rules 11-16, 25, 29)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.blocks import block_around
from app.core.errors import Refused
from app.core.fitting import check_member, check_start, choose_staff
from app.core.frozen import frozen
from app.core.obstacles import nobody_eligible
from app.core.pool import eligible_staff
from app.core.refusals import Code, Reason
from app.core.roles import Act
from app.core.slots import Audience
from app.core.values import Appointment, Block, Definition, Instant, Location, Staff
from app.core.wall import day_bounds, local_date
from app.desk.codes import BOOKING, OVERRIDABLE, TAKEN, Codes
from app.desk.leave import require
from app.desk.lookups import definition_of, location_of, who_acts
from app.store.day_rows import names_on, requested_among
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


@frozen
class Wish:
    """A booking that somebody wants: ``[start, end)`` of a service, with a member of staff or with nobody named.

    ``ignoring`` is the appointment that is being moved or approved, which is not in its own way. ``over_requests``: nor
    are requests, which have not been promised to anybody yet (rule 29). ``audience``: customers keep to more rules than
    the desk (15, 18).
    """

    definition: Definition
    location: Location
    staff: Staff | None
    start: Instant
    end: Instant
    ignoring: str = ""
    over_requests: bool = False
    audience: Audience = Audience.STAFF

    @classmethod
    def of(cls, reader: Reader, appointment: Appointment) -> Wish:
        """What an appointment holds as it stands."""
        return cls(
            definition_of(reader, appointment.definition_id),
            location_of(reader, appointment.location_id),
            reader.catalogue.staff.get(appointment.assigned_staff_id or ""),
            appointment.scheduled_start_at,
            appointment.scheduled_end_at,
            appointment.id,
        )


def reasons_against(reader: Reader, wish: Wish, counting: Codes = BOOKING) -> tuple[Reason, ...]:
    """Everything of the kinds ``counting`` that stands in the way, with names and local times."""
    blocks = _of_member(reader, wish) if wish.definition.requires_staff else _of_service(reader, wish)
    found = check_start(
        wish.definition,
        wish.location,
        wish.start,
        wish.end,
        now=reader.now,
        member=wish.staff,
        blocks=blocks,
        audience=wish.audience,
    )
    if wish.staff is not None and not wish.definition.requires_staff and wish.end > wish.start:
        found += _taken_member(reader, wish, wish.staff)
    return tuple(each for each in found if each.code in counting)


def bookings_around(reader: Reader, wish: Wish) -> list[str]:
    """Whose blocks overlap what is wanted: those of its member, and of its service where that needs nobody."""
    blocks = [*_of_member(reader, wish), *(() if wish.definition.requires_staff else _of_service(reader, wish))]
    return [block.appointment_id for block in blocks]


def refuse_unless(
    unit: Unit, wish: Wish, because: str | None, counting: Codes = BOOKING, *, is_new: bool = True
) -> tuple[Reason, ...]:
    """The reasons that are overridden; raises ``Refused`` when one may not be, or when nobody says why (rule 25).

    Raises ``LeaveNeeded`` where who acts may not override; what was overridden before, not ``is_new``, still stands.
    """
    claim_for(unit, wish)
    reasons = reasons_against(unit, wish, counting)
    if reasons and (because is None or any(each.code not in OVERRIDABLE for each in reasons)):
        raise Refused(*with_customers(unit, reasons))
    if reasons and is_new:
        require(unit, Act.OVERRIDE)
    return reasons


def claim_for(unit: Unit, wish: Wish) -> None:
    """Let nobody else check or take what is wanted until this unit ends: the member's time, the service's capacity."""
    unit.claim_for_booking(*names_to_claim(wish), definition_id=wish.definition.id)


def names_to_claim(wish: Wish) -> list[str]:
    """What nobody else may check or take meanwhile: the member's time, the service's capacity at its place."""
    names = [] if wish.staff is None else [f"staff:{wish.staff.id}"]
    if not wish.definition.requires_staff:
        names.append(f"service:{wish.definition.id}:{wish.location.id}")
    return names


def choose(unit: Unit, wish: Wish, because: str | None) -> Wish:
    """The wish with the free member who has the least booked that day, where nobody was named (rule 16).

    Raises ``Refused`` with what each one has in the way when all are taken; with a reason to override, the one with
    the least in the way is taken.
    """
    if wish.staff is not None or not wish.definition.requires_staff or wish.end <= wish.start:
        return wish
    day = local_date(wish.start, wish.location.timezone)
    pool = eligible_staff(wish.definition, wish.location, unit.catalogue.staff.values(), day)
    unit.claim_for_booking(*(f"staff:{member.id}" for member in pool), definition_id=wish.definition.id)
    blocks = _of_day(unit, wish, pool)
    free = choose_staff(wish.definition, wish.location, pool, wish.start, wish.end, blocks)
    return replace(wish, staff=free or _least_bad(unit, wish, pool, blocks, because))


def mark(unit: Unit, appointment: Appointment, reasons: Sequence[Reason], because: str | None) -> Appointment:
    """The appointment marked as booked over a rule, by whom and why; the mark goes when no rule is broken any more."""
    if not reasons:
        return replace(appointment, override_reason=None, overridden_by=None)
    return replace(appointment, override_reason=because, overridden_by=who_acts(unit))


def _least_bad(
    unit: Unit, wish: Wish, pool: Sequence[Staff], blocks: Mapping[str, Sequence[Block]], because: str | None
) -> Staff:
    if not pool:
        raise Refused(nobody_eligible(wish.definition, wish.location))
    against = {
        member.id: check_member(wish.definition, wish.location, member, wish.start, wish.end, blocks[member.id])
        for member in pool
    }
    if because is None:
        of_staff = [each for reasons in against.values() for each in reasons]
        raise Refused(*with_customers(unit, _whoever(unit, wish) or of_staff))
    return min(pool, key=lambda member: (len(against[member.id]), member.id))


def _whoever(reader: Reader, wish: Wish) -> list[Reason]:
    """What stands in the way of the time itself, whoever were to take it."""
    found = check_start(wish.definition, wish.location, wish.start, wish.end, now=reader.now)
    return [each for each in found if each.code is not Code.STAFF_NEEDED]


def _of_day(reader: Reader, wish: Wish, pool: Sequence[Staff]) -> Mapping[str, list[Block]]:
    lo, hi = day_bounds(local_date(wish.start, wish.location.timezone), wish.location.timezone)
    first, last = block_around(wish.definition, wish.start, wish.end)
    found = blocks_of_staff(reader.connection, [each.id for each in pool], min(lo, first), max(hi, last))
    return {key: _others(reader, wish, blocks) for key, blocks in found.items()}


def _of_member(reader: Reader, wish: Wish) -> list[Block]:
    if wish.staff is None or wish.end <= wish.start:
        return []
    first, last = block_around(wish.definition, wish.start, wish.end)
    return _others(reader, wish, blocks_of_staff(reader.connection, [wish.staff.id], first, last)[wish.staff.id])


def _of_service(reader: Reader, wish: Wish) -> list[Block]:
    if wish.definition.max_concurrent_bookings is None or wish.end <= wish.start:
        return []
    first, last = block_around(wish.definition, wish.start, wish.end)
    return _others(
        reader, wish, blocks_of_service(reader.connection, wish.definition.id, wish.location.id, first, last)
    )


def _taken_member(reader: Reader, wish: Wish, member: Staff) -> tuple[Reason, ...]:
    """Whoever does a service that requires nobody is still only once there (rule 12)."""
    found = check_member(wish.definition, wish.location, member, wish.start, wish.end, _of_member(reader, wish))
    return tuple(each for each in found if each.code in TAKEN)


def _others(reader: Reader, wish: Wish, blocks: Sequence[Block]) -> list[Block]:
    others = [block for block in blocks if block.appointment_id != wish.ignoring]
    if not wish.over_requests or not others:
        return others
    requests = requested_among(reader.connection, [block.appointment_id for block in others])
    return [block for block in others if block.appointment_id not in requests]


def with_customers(reader: Reader, reasons: Sequence[Reason]) -> tuple[Reason, ...]:
    """The reasons, those that name a booking with the fact ``customer``: whose it is."""
    taken = [each.record_id for each in reasons if each.code in (Code.TAKEN, Code.TAKEN_BUFFER)]
    names = names_on(reader.connection, taken) if taken else {}
    return tuple(
        each._replace(facts=(*each.facts, ("customer", names[each.record_id]))) if each.record_id in names else each
        for each in reasons
    )
