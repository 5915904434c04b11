"""The bookings of several customers at once, for a search over everything."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, bindparam, select

from app.core.values import Instant
from app.store import tables
from app.store.called import Names
from app.store.day_rows import COLUMNS, DayRow

_booking = tables.appointments.c

_COMING = (
    COLUMNS.where(
        _booking.profile_id.in_(bindparam("profiles", expanding=True)),
        _booking.scheduled_start_at >= bindparam("since"),
        _booking.location_id == bindparam("location"),
        _booking.status != "cancelled",
        _booking.status != "rejected",
    )
    .order_by(_booking.scheduled_start_at, _booking.number)
    .limit(bindparam("most"))
)


def bookings_coming(
    connection: Connection, profile_ids: Collection[str], location_id: str, since: Instant, most: int
) -> list[DayRow]:
    """What these customers have at a location from then on, soonest first, without what was called off."""
    if not profile_ids:
        return []
    given = {"profiles": list(profile_ids), "location": location_id, "since": since, "most": most}
    return Names(connection).of(map(DayRow._make, connection.execute(_COMING, given)))


def has_booking(connection: Connection, profile_id: str, definition_id: str, start: Instant) -> bool:
    """Whether a customer has a booking of the service, whatever became of it, that starts at that very instant."""
    wanted = select(_booking.id).where(
        _booking.profile_id == profile_id,
        _booking.definition_id == definition_id,
        _booking.scheduled_start_at == start,
    )
    return connection.execute(wanted.limit(1)).first() is not None
