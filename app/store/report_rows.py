"""How many bookings of a day came to what."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Connection, func, select

from app.core.values import Instant
from app.store import tables
from app.store.hold_rows import held_only

_b = tables.appointments.c


def bookings_counted(
    connection: Connection, location_id: str, start: Instant, end: Instant
) -> list[tuple[str, str, int]]:
    """The definition, the status and how many of each start in ``[start, end)`` at a location.

    A time that was only held for somebody on the waitlist was no booking.
    """
    there = (_b.location_id == location_id, _b.scheduled_start_at >= start, _b.scheduled_start_at < end)
    wanted = select(_b.definition_id, _b.status, func.count()).where(*there).group_by(_b.definition_id, _b.status)
    held = Counter((each.definition_id, each.status) for each in held_only(connection, *there))
    counted = [(row[0], row[1], int(row[2]) - held[row[0], row[1]]) for row in connection.execute(wanted)]
    return [each for each in counted if each[2]]
