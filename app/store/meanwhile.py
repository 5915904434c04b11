"""What happened meanwhile: to bookings after a step (rule 24), and to a store between two looks at it."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all

from app.core.values import AuditStep, Status
from app.store import tables
from app.store.connections import raw_of
from app.store.trail import steps_of_record

_audit = tables.audit.c
_appointment = tables.appointments.c
_ids: BindParameter[str] = bindparam("ids", expanding=True)

_CHANGED_SINCE = union_all(
    select(_audit.record_id).where(
        _audit.record_id.in_(_ids),
        _audit.seq > bindparam("seq"),
    ),
    # What an import or a remote wrote has no step of its own.
    select(_appointment.id).where(
        _appointment.id.in_(_ids),
        _appointment.updated_at > bindparam("at"),
    ),
)


def changed_since(connection: Connection, appointment_ids: Collection[str], step: AuditStep) -> frozenset[str]:
    """Which of these appointments were made or changed in any way after the step.

    A note counts as well: who asks refuses sooner than give one block twice.
    """
    given = {"ids": list(appointment_ids), "seq": step.seq, "at": step.at}
    return frozenset(row[0] for row in connection.execute(_CHANGED_SINCE, given))


def step_to(connection: Connection, appointment_id: str, status: Status) -> AuditStep | None:
    """The latest step that brought an appointment to the status; None when none was taken here."""
    for step in reversed(steps_of_record(connection, appointment_id)):
        change = step.changes.get("status")
        if isinstance(change, list) and change[1] == status:
            return step
    return None


def mark_of(connection: Connection) -> object:
    """A mark of what is written in the store. Where a later one is the same, nobody has written anything since.

    None on a server, which cannot say.
    """
    if connection.dialect.name != "sqlite":
        return None
    raw = raw_of(connection)
    # What others committed, and what this connection wrote itself.
    return raw, raw.execute("PRAGMA data_version").fetchone(), raw.total_changes
