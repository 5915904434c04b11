"""Walk-ins: checked in, parked, put back, sent to another service (rules 18, 22, 26-28)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.line_steps import park_entry, requeue_booking, requeue_entry, transfer_entry, unpark_entry
from app.core.values import Appointment, QueueEntry, QueueStatus
from app.desk.customers import customer_of
from app.desk.elsewhere import CheckedIn, as_said, free_ticket
from app.desk.line import quote_joining
from app.desk.lookups import clean, definition_of, in_line_of_id, location_of, staff_of
from app.desk.offers import check_walk_ins
from app.desk.pool import check_eligible
from app.desk.ticket_numbers import next_ticket
from app.desk.tickets import ask_ticket
from app.store import tables
from app.store.trail import first_step_of_record

if TYPE_CHECKING:
    from app.store.unit import Unit


def check_in(
    unit: Unit,
    *,
    definition_id: str,
    location_id: str,
    profile_id: str | None = None,
    guest_name: str | None = None,
    staff_id: str | None = None,
    notes: str | None = None,
    said: CheckedIn | None = None,
    prints: str | None = None,
) -> QueueEntry:
    """Put a walk-in into the line with a ticket and a quoted wait; ``staff_id`` is whom they want to wait for.

    ``said`` is what another till has told the customer already: that stands (rule 26). ``prints`` asks for a ticket on
    this till's printer, if it has one, in that language (empty: the shop's).
    Raises ``Refused`` when the service takes no walk-ins here, or that member does not offer it (rules 16, 18).
    """
    definition, location = definition_of(unit, definition_id), location_of(unit, location_id)
    check_walk_ins(definition, location)
    if profile_id is not None:
        profile_id = customer_of(unit, profile_id).id
    if staff_id is not None:
        check_eligible(definition, location, staff_of(unit, staff_id), unit.now)
    at = unit.now if said is None else said.checked_in_at
    ticket = next_ticket(unit, definition, location) if said is None else free_ticket(unit, location, said)
    entry = QueueEntry(
        unit.make_id(), unit.next_number(tables.queue_entries), definition.id, location.id, QueueStatus.WAITING,
        ticket, business_day(location, at), at, profile_id, clean("guest_name", guest_name), staff_id,
        notes=clean("notes", notes), created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    if said is not None:
        return unit.add("check_in", as_said(unit, entry, said))
    quote = quote_joining(unit, location, entry)
    entry = unit.add("check_in", replace(entry, quoted_from=quote[0], quoted_until=quote[1]))
    if prints is not None:
        ask_ticket(unit, entry.id, prints)
    return entry


def park(unit: Unit, record_id: str) -> QueueEntry:
    """Let a walk-in keep the place and be skipped, for somebody who stepped out."""
    before = unit.get(QueueEntry, record_id)
    return unit.replace("park", before, park_entry(before, unit.now))


def unpark(unit: Unit, record_id: str) -> QueueEntry:
    """Somebody who stepped out is back, and stands where they stood."""
    before = unit.get(QueueEntry, record_id)
    return unit.replace("unpark", before, unpark_entry(before, unit.now))


def requeue(unit: Unit, record_id: str) -> QueueEntry | Appointment:
    """No answer to a call: back in line at the old place, the count of calls kept (rule 22)."""
    before = in_line_of_id(unit, record_id)
    if isinstance(before, Appointment):
        return unit.replace("requeue", before, requeue_booking(before, unit.now))
    return unit.replace("requeue", before, requeue_entry(before, unit.now, _asked_for(unit, before)))


def transfer(unit: Unit, entry_id: str, *, definition_id: str, reason: str | None = None) -> QueueEntry:
    """Let a walk-in wait for another service instead, with the same ticket and due time (rules 26, 27)."""
    before, why = unit.get(QueueEntry, entry_id), clean("reason", reason)
    definition, location = definition_of(unit, definition_id), location_of(unit, before.location_id)
    check_walk_ins(definition, location)
    return unit.replace("transfer", before, transfer_entry(before, definition.id, unit.now, why), why=why)


def _asked_for(unit: Unit, entry: QueueEntry) -> str | None:
    """Whom they wanted at check-in, unless they have been sent to another service since."""
    made = first_step_of_record(unit.connection, entry.id)
    wanted = made.changes.get("staff_id") if made else None
    definition = unit.catalogue.definitions[entry.definition_id]
    staff = unit.catalogue.staff.get(str(wanted[1])) if isinstance(wanted, list) else None
    same = made is not None and made.changes.get("definition_id") == [None, definition.id]
    return staff.id if staff and same else None
