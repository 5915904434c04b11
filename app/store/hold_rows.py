"""Times that are held for somebody on the waitlist: requests to which an active entry points (rule 41)."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, select, text

from app.core.values import Appointment, Instant, WaitlistEntry
from app.core.wishes import has_lapsed
from app.store import mapping, tables
from app.store.quick import QuickLook

if TYPE_CHECKING:
    from app.store.unit import Reader

_w, _a = tables.waitlist_entries.c, tables.appointments.c
_IS_LINKED = text("waitlist_entries.status = 'active' AND waitlist_entries.appointment_id IS NOT NULL")
"""As the partial index says it."""
_LINKED = QuickLook(select(_w.appointment_id).where(_IS_LINKED))
_HOLDS = mapping.appointments.select().where(_a.id.in_(bindparam("ids", expanding=True)), _a.status == "requested")
_ENTRY = mapping.waitlist_entries.select().where(_IS_LINKED, _w.appointment_id == bindparam("hold"))
_ACTIVE = (
    mapping.waitlist_entries.select()
    .where(_w.location_id == bindparam("location"), text("waitlist_entries.status = 'active'"))
    .order_by(_w.created_at, _w.number)
)
_ENDED = (
    select(_a.definition_id, _a.scheduled_start_at, _a.assigned_staff_id, _a.updated_at)
    .where(
        _a.location_id == bindparam("location"),
        _a.scheduled_start_at >= bindparam("start"),
        _a.scheduled_start_at < bindparam("end"),
        _a.status.in_(("cancelled", "rejected", "no_show")),
        _a.updated_at >= bindparam("since"),
    )
    .order_by(_a.updated_at.desc())
)


def linked_bookings(connection: Connection) -> frozenset[str]:
    """The ids of the bookings to which active entries point: nearly always none."""
    return frozenset(row[0] for row in _LINKED.rows(connection, {}))


def holds_among(connection: Connection, ids: Collection[str]) -> list[Appointment]:
    """Those of these bookings that are still requests."""
    return [mapping.appointments.value(row) for row in connection.execute(_HOLDS, {"ids": list(ids)})] if ids else []


def has_lapsed_holds(reader: Reader) -> bool:
    """Whether the time of any hold is over: asked before each write, so nearly always one look at an empty index."""
    linked = linked_bookings(reader.connection)
    return bool(linked) and any(has_lapsed(each, reader.now) for each in holds_among(reader.connection, linked))


def entry_of_hold(connection: Connection, appointment_id: str) -> WaitlistEntry | None:
    """The active entry for which a booking is held."""
    row = connection.execute(_ENTRY, {"hold": appointment_id}).first()
    return None if row is None else mapping.waitlist_entries.value(row)


def active_wishes(connection: Connection, location_id: str) -> list[WaitlistEntry]:
    """Who waits at a place, in the order of joining."""
    return [mapping.waitlist_entries.value(row) for row in connection.execute(_ACTIVE, {"location": location_id})]


def ended_lately(
    connection: Connection, location_id: str, start: Instant, end: Instant, since: Instant
) -> list[tuple[str, Instant, str | None, Instant]]:
    """Service, start, member and when, of bookings in ``[start, end)`` that were given up since then, latest first."""
    given = {"location": location_id, "start": start, "end": end, "since": since}
    return [(row[0], row[1], row[2], row[3]) for row in connection.execute(_ENDED, given)]
