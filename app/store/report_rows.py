"""How many bookings of a day came to what."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from app.core.values import Instant
from app.store import tables

_b = tables.appointments.c


def bookings_counted(
    connection: Connection, location_id: str, start: Instant, end: Instant
) -> list[tuple[str, str, int]]:
    """The definition, the status and how many of each start in ``[start, end)`` at a location."""
    wanted = (
        select(_b.definition_id, _b.status, func.count())
        .where(_b.location_id == location_id, _b.scheduled_start_at >= start, _b.scheduled_start_at < end)
        .group_by(_b.definition_id, _b.status)
    )
    return [(row[0], row[1], int(row[2])) for row in connection.execute(wanted)]
