"""What happened to bookings after a step: whoever stood in a block before it took nothing meanwhile (rule 24)."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import BindParameter, Connection, bindparam, select, union_all

from app.core.values import AuditStep
from app.store import tables

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
