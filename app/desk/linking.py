"""A walk-in or a wish linked to a booking that stands already, as clients of a remote do it (rules 22-24)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.lifecycles import fulfil
from app.core.line_steps import convert_entry, name_entry
from app.core.values import Appointment, QueueEntry, QueueStatus, WaitlistEntry
from app.desk.visits import visit_by_entry

if TYPE_CHECKING:
    from app.store.unit import Unit


def convert_into(unit: Unit, entry_id: str, appointment_id: str, *, staff_id: str | None = None) -> QueueEntry:
    """Link a walk-in to the booking that was made of it; one who still waits is served in the same step.

    An anonymous one is the booking's customer from then on. Raises ``Refused`` as ``convert`` does.
    """
    before, booking = unit.get(QueueEntry, entry_id), unit.get(Appointment, appointment_id)
    named = before if before.profile_id else name_entry(before, booking.profile_id, unit.now)
    later = booking.scheduled_start_at > unit.now and before.status is not QueueStatus.SERVED
    after = convert_entry(named, booking.id, unit.now, later=later, staff_id=staff_id)
    after = unit.replace("convert", before, after)
    if not later:
        visit_by_entry(unit, after)
    return after


def link_entry(unit: Unit, entry_id: str, appointment_id: str | None) -> QueueEntry:
    """Link a walk-in to a booking, or to none any more, and let it stand where it stands in the line."""
    before = unit.get(QueueEntry, entry_id)
    if appointment_id is not None:
        unit.get(Appointment, appointment_id)
        if before.status is QueueStatus.SERVED and before.appointment_id is None:
            return convert_into(unit, entry_id, appointment_id)
    return unit.replace("link", before, replace(before, appointment_id=appointment_id, updated_at=unit.now))


def fulfil_with(unit: Unit, entry_id: str, appointment_id: str) -> WaitlistEntry:
    """A wish come true by a booking that stands already (rule 23). Raises ``Refused`` once it is off the list."""
    before, booking = unit.get(WaitlistEntry, entry_id), unit.get(Appointment, appointment_id)
    return unit.replace("fulfil", before, fulfil(before, booking.id, unit.now))
