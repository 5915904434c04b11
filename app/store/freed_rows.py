"""Bookings that were given up here and of which a remote has yet to hear: their time is taken there still."""

from __future__ import annotations

from sqlalchemy import BigInteger, Connection, bindparam, select, text

from app.core.values import Instant
from app.store import tables
from app.store.quick import QuickLook

_o, _a = tables.outbox.c, tables.appointments.c
# The partial index of open steps serves a query that says its condition literally. What is reckoned with, no other
# index serves: a planner would else walk all that was ever cancelled.
_OPEN = text("outbox.state <> 'done' AND outbox.state IN ('pending', 'sending') AND outbox.kind = 'appointment'")
_FREED = QuickLook(
    select(_a.id)
    .join(tables.outbox, _o.record_id == _a.id)
    .where(
        _OPEN,
        text("(appointments.status || '') IN ('cancelled', 'rejected', 'no_show')"),
        text("+appointments.scheduled_start_at < :end").bindparams(bindparam("end", type_=BigInteger)),
        text("+appointments.scheduled_end_at > :start").bindparams(bindparam("start", type_=BigInteger)),
    )
    .distinct()
)


def freed_unheard(connection: Connection, start: Instant, end: Instant) -> list[str]:
    """The ids of those whose time meets ``[start, end)``."""
    return [row[0] for row in _FREED.rows(connection, {"start": start, "end": end})]
