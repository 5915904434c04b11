"""Real deletion, which the desk does not have: the remote API does, and a GET afterwards finds nothing.

What hangs on a record goes or lets go of it in the same commit, and the trail keeps that it was deleted (never what).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Table, delete, update

from app.core.values import Appointment, Kind, QueueEntry, WaitlistEntry
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

DELETE = "delete"


def delete_appointment(unit: Unit, appointment: Appointment) -> None:
    """Delete a booking with its answers and notifications; the walk-in, the wish and the visit that led to it stay."""
    for table in (tables.answers, tables.notifications, tables.appointment_links):
        unit.connection.execute(delete(table).where(table.c.appointment_id == appointment.id))
    for table in (tables.queue_entries, tables.waitlist_entries, tables.visits):
        let_go = update(table).where(table.c.appointment_id == appointment.id)
        unit.connection.execute(let_go.values(appointment_id=None, updated_at=unit.now))
    _delete(unit, Kind.APPOINTMENT, tables.appointments, appointment.id)


def delete_entry(unit: Unit, entry: QueueEntry) -> None:
    """Delete a walk-in; its visit stays, since somebody was here (rule 24)."""
    visit = tables.visits
    let_go = update(visit).where(visit.c.queue_entry_id == entry.id)
    unit.connection.execute(let_go.values(queue_entry_id=None, updated_at=unit.now))
    _delete(unit, Kind.QUEUE_ENTRY, tables.queue_entries, entry.id)


def delete_wish(unit: Unit, wish: WaitlistEntry) -> None:
    """Delete an entry of the waitlist."""
    _delete(unit, Kind.WAITLIST_ENTRY, tables.waitlist_entries, wish.id)


def _delete(unit: Unit, kind: Kind, table: Table, record_id: str) -> None:
    unit.connection.execute(delete(table).where(table.c.id == record_id))
    unit.log(DELETE, kind, record_id, {})
