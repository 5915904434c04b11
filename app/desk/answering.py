"""Several requests answered in one act, and the free times that one could be offered instead (rule 29)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from app.core.counter_offers import Offer, choose_offers
from app.core.errors import Refused
from app.core.pool import days_of
from app.core.slots import MOST_DAYS, POOLED, Audience, SlotQuery, find_slots, margin
from app.core.values import Appointment, Block, Status
from app.core.wall import day_bounds, local_date
from app.desk.appointments import approve, reject
from app.desk.fitting import Wish, names_to_claim
from app.desk.lookups import definition_of, location_of, name_of
from app.desk.openings import NEAR_DAYS
from app.desk.views_inbox import FreeTime, RequestOffers
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from datetime import date

    from app.core.refusals import Reason
    from app.store.unit import Reader, Unit


def approve_many(unit: Unit, appointment_ids: Sequence[str]) -> tuple[Appointment, ...]:
    """Confirm several requests in one act: all of them, or none.

    Raises ``Refused`` with what stands in the way of each that does not fit, the fact ``request`` saying of which.
    """
    claim_all(unit, appointment_ids)
    made: list[Appointment] = []
    against: list[Reason] = []
    for each in dict.fromkeys(appointment_ids):
        try:
            made.append(approve(unit, each))
        except Refused as refusal:
            against += (found._replace(facts=(*found.facts, ("request", each))) for found in refusal.reasons)
    if against:
        raise Refused(*against)
    return tuple(made)


def reject_many(unit: Unit, appointment_ids: Sequence[str], *, reason: str | None = None) -> tuple[Appointment, ...]:
    """Turn several requests down for one reason, in one act: all of them, or none."""
    unit.own(Appointment, *appointment_ids)
    return tuple(reject(unit, each, reason=reason) for each in dict.fromkeys(appointment_ids))


def claim_all(unit: Unit, appointment_ids: Iterable[str]) -> None:
    """Take the requests, and what they would take, all at once: who answers the same ones otherwise waits here."""
    ids = tuple(dict.fromkeys(appointment_ids))
    unit.own(Appointment, *ids)
    found = (unit.find(Appointment, each) for each in ids)
    unit.claim(*(name for each in found if each is not None for name in names_to_claim(Wish.of(unit, each))))


def request_offers(reader: Reader, appointment_ids: Iterable[str], n: int = 3) -> tuple[RequestOffers, ...]:
    """For each of these that is still a request, up to ``n`` free times to offer instead.

    A request is not in its own way; all others are, approved or not, so that an offer takes nothing from anybody.
    """
    found = (reader.find(Appointment, each) for each in appointment_ids)
    return tuple(_offers(reader, each, n) for each in found if each and each.status is Status.REQUESTED)


def _offers(reader: Reader, request: Appointment, n: int) -> RequestOffers:
    zone = location_of(reader, request.location_id).timezone
    today, asked = local_date(reader.now, zone), local_date(request.scheduled_start_at, zone)
    first = max(today, max(today, asked) - timedelta(days=NEAR_DAYS))
    chosen: tuple[Offer, ...] = ()
    for days in (2 * NEAR_DAYS, MOST_DAYS - 1):
        slots = find_slots(_question(reader, request, first, first + timedelta(days=days)))
        chosen = choose_offers(slots, request.scheduled_start_at, request.assigned_staff_id, n)
        if len(chosen) >= n:
            break
    return RequestOffers(request.id, tuple(FreeTime(*each, name_of(reader, each.staff_id)) for each in chosen))


def _question(reader: Reader, request: Appointment, first: date, last: date) -> SlotQuery:
    """All free times of a range for a booking as long as this one, on the grid of its service."""
    definition, location = definition_of(reader, request.definition_id), location_of(reader, request.location_id)
    minutes = -(-(request.scheduled_end_at - request.scheduled_start_at) // 60)
    step = definition.slot_interval_minutes or definition.duration_minutes
    as_long = replace(definition, duration_minutes=minutes, slot_interval_minutes=step)
    start = day_bounds(first, location.timezone)[0] - margin(as_long)
    end = day_bounds(last, location.timezone)[1] + margin(as_long)
    staff = tuple(each for each in reader.catalogue.staff.values() if days_of(each, as_long, location))
    held: Mapping[str, Sequence[Block]]
    if definition.requires_staff:
        held = blocks_of_staff(reader.connection, [each.id for each in staff], start, end)
    else:
        held = {POOLED: blocks_of_service(reader.connection, definition.id, location.id, start, end)}
    others = {key: [each for each in blocks if each.appointment_id != request.id] for key, blocks in held.items()}
    return SlotQuery(as_long, location, staff, first, last, reader.now, Audience.STAFF, None, others)
