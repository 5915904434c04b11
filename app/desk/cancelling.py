"""Calling off whatever it is, and writing a note on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.line_steps import cancel_entry
from app.core.values import Appointment, Profile, QueueEntry, WaitlistEntry
from app.desk.appointments import cancel_booking
from app.desk.lookups import Record, clean, record_of_id
from app.desk.waitlist import leave_waitlist

if TYPE_CHECKING:
    from app.store.unit import Unit


def cancel(unit: Unit, record_id: str, *, reason: str | None = None) -> Record:
    """Call off a booking, a walk-in or a wish on the waitlist (rules 19, 22, 23). Raises ``Refused`` once over."""
    before, why = record_of_id(unit, record_id), clean("reason", reason)
    if isinstance(before, Appointment):
        return cancel_booking(unit, before, why)
    if isinstance(before, QueueEntry):
        return unit.replace("cancel", before, cancel_entry(before, unit.now, why), why=why)
    return leave_waitlist(unit, before, why)


def note(unit: Unit, record_id: str, *, text: str | None) -> Record | Profile:
    """Write the notes of a booking, walk-in, wish or customer anew; nothing empties them. Raises ``BadInput``."""
    words = clean("text", text)
    unit.own(Profile, record_id)
    before: Record | Profile = unit.find(Profile, record_id) or record_of_id(unit, record_id)
    if isinstance(before, Appointment):
        return unit.replace("note", before, replace(before, notes=words))
    if isinstance(before, QueueEntry):
        return unit.replace("note", before, replace(before, notes=words))
    if isinstance(before, WaitlistEntry):
        return unit.replace("note", before, replace(before, notes=words))
    return unit.replace("note", before, replace(before, notes=words))
