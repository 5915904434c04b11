"""Wishes of which nothing can come, the same wish twice, and the wish that a booking by hand meets (rules 23, 40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import fulfil
from app.core.refusals import Code, Reason, reason
from app.core.values import Appointment, Instant, Profile, WaitlistEntry, WaitlistStatus
from app.core.wall import local_date
from app.core.wishes import Wish, date_asked, is_over, overlaps, wish_of
from app.desk.lookups import definition_of, location_of
from app.desk.offers import why_not_here
from app.desk.phoning import called
from app.store.hold_rows import wishes_of

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def check_to_come(reader: Reader, wish: Wish, desired: Instant | None, zone: str) -> None:
    """Raise ``Refused`` for a wish whose dates are over."""
    if is_over(wish, date_asked(desired, zone), local_date(reader.now, zone)):
        raise Refused(reason(Code.WISH_OVER))


def check_new(unit: Unit, entry: WaitlistEntry) -> None:
    """Raise ``Refused`` where they wait at the place for the same service already, at times that suit both wishes."""
    unit.claim(f"wishes:{entry.profile_id}")
    zone = location_of(unit, entry.location_id).timezone
    asked, today = date_asked(entry.desired_start_at, zone), local_date(unit.now, zone)
    for each in _waits(unit, entry):
        if overlaps((wish_of(each), date_asked(each.desired_start_at, zone)), (wish_of(entry), asked), today):
            customer = called(unit, unit.get(Profile, entry.profile_id))
            service = definition_of(unit, entry.definition_id).name
            raise Refused(reason(Code.WAITS_ALREADY, each.id, customer=customer, service=service))


def why_hopeless(reader: Reader, entry: WaitlistEntry) -> tuple[Reason, ...]:
    """Why no free time can ever come for somebody who waits; nothing where one may."""
    definition = reader.catalogue.definitions.get(entry.definition_id)
    location = location_of(reader, entry.location_id)
    found = why_not_here(definition, location) if definition is not None else ()
    zone = location.timezone
    if is_over(wish_of(entry), date_asked(entry.desired_start_at, zone), local_date(reader.now, zone)):
        found = (*found, reason(Code.WISH_OVER, entry.id))
    return tuple(found)


def meet_wish(unit: Unit, booked: Appointment) -> None:
    """Fulfil the wish for this very time, where its customer has one and nothing else is held for them."""
    for each in _waits(unit, booked):
        # Its row is the unit's from then on: another till may have called it off, or fulfilled it, since it was found.
        if _is_met(each, booked) and _is_met(entry := unit.get(WaitlistEntry, each.id), booked):
            unit.replace("fulfil", entry, fulfil(entry, booked.id, unit.now))
            return


def _is_met(entry: WaitlistEntry, booked: Appointment) -> bool:
    is_free = entry.status is WaitlistStatus.ACTIVE and entry.appointment_id is None
    return is_free and entry.desired_start_at == booked.scheduled_start_at


def _waits(unit: Unit, like: WaitlistEntry | Appointment) -> list[WaitlistEntry]:
    """The wishes of the same customer for the same service there."""
    return wishes_of(unit.connection, like.profile_id, like.definition_id, like.location_id)
