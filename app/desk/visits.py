"""Footfall: that a customer was here, once per booking and once per walk-in (rule 24)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.values import Appointment, Instant, QueueEntry, Visit
from app.desk.customers import customer_of
from app.desk.lookups import clean, location_of
from app.store import tables
from app.store.line_rows import visit_of_appointment, visit_of_entry

if TYPE_CHECKING:
    from app.store.unit import Unit


def record_visit(
    unit: Unit,
    *,
    location_id: str,
    profile_id: str | None = None,
    notes: str | None = None,
    visited_at: Instant | None = None,
) -> Visit:
    """Record that somebody was here without a booking, now or at ``visited_at``; anonymous when nobody is named."""
    location_of(unit, location_id)
    if profile_id is not None:
        profile_id = customer_of(unit, profile_id).id
    return _add(unit, location_id, profile_id, notes=clean("notes", notes), visited_at=visited_at)


def visit_by_booking(unit: Unit, appointment: Appointment) -> None:
    """Record the visit of a booking whose customer arrived; a second time records nothing."""
    kept = visit_of_appointment(unit.connection, appointment.id)
    if kept is None:
        _add(unit, appointment.location_id, appointment.profile_id, appointment_id=appointment.id)
    else:
        _count_again(unit, kept, kept)


def visit_by_entry(unit: Unit, entry: QueueEntry) -> None:
    """Record the visit of a walk-in who is served, or link it to the booking that it became; never a second one."""
    kept = visit_of_entry(unit.connection, entry.id)
    booked = visit_of_appointment(unit.connection, entry.appointment_id) if entry.appointment_id else None
    if booked is not None and (kept is None or kept.id != booked.id):
        _join(unit, entry, kept, booked)
        return
    if kept is None:
        _add(unit, entry.location_id, entry.profile_id, entry_id=entry.id, appointment_id=entry.appointment_id)
        return
    now_known = replace(kept, appointment_id=entry.appointment_id, profile_id=entry.profile_id or kept.profile_id)
    _count_again(unit, kept, now_known)


def visit_of_whom(unit: Unit, entry: QueueEntry) -> None:
    """Let the visit of a walk-in, if there is one, be of whoever the walk-in is."""
    kept = visit_of_entry(unit.connection, entry.id)
    if kept is not None and kept.profile_id != entry.profile_id:
        unit.replace("record_visit", kept, replace(kept, profile_id=entry.profile_id))


def _join(unit: Unit, entry: QueueEntry, kept: Visit | None, booked: Visit) -> None:
    """The booking counted its visit before it was known to be this walk-in's: one coming is one visit."""
    if kept is None:
        _count_again(unit, booked, replace(booked, queue_entry_id=entry.id))
    elif kept.voided_at is None:
        unit.replace("record_visit", kept, replace(kept, voided_at=unit.now))


def _count_again(unit: Unit, before: Visit, after: Visit) -> None:
    # Taken back before, and now it happened after all: the one row says so.
    if before.voided_at is not None:
        after = replace(after, voided_at=None, visited_at=unit.now)
    unit.replace("record_visit", before, after)


def _add(
    unit: Unit,
    location_id: str,
    profile_id: str | None,
    *,
    appointment_id: str | None = None,
    entry_id: str | None = None,
    notes: str | None = None,
    visited_at: Instant | None = None,
) -> Visit:
    number, at = unit.next_number(tables.visits), unit.now if visited_at is None else visited_at
    visit = Visit(
        unit.make_id(), number, location_id, at, profile_id, appointment_id, entry_id, notes,
        created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    return unit.add("record_visit", visit)
