"""Bookings that were given up here and of which a remote has yet to hear: their time is taken there still."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, select

from app.core.outgoing import PENDING, SENDING
from app.core.values import Instant, Kind
from app.store import tables

_o, _a = tables.outbox.c, tables.appointments.c
_FREED = (
    select(_a.id)
    .join(tables.outbox, _o.record_id == _a.id)
    .where(
        _o.state.in_((PENDING, SENDING)),
        _o.kind == Kind.APPOINTMENT.value,
        _a.status.in_(("cancelled", "rejected", "no_show")),
        _a.scheduled_start_at < bindparam("end"),
        _a.scheduled_end_at > bindparam("start"),
    )
    .distinct()
)


def freed_unheard(connection: Connection, start: Instant, end: Instant) -> list[str]:
    """The ids of those whose time meets ``[start, end)``."""
    return list(connection.execute(_FREED, {"start": start, "end": end}).scalars())
