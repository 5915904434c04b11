"""What somebody who is to join the waitlist has booked of the service already, so that it is said before (rule 40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.values import Instant
from app.core.wall import local_date
from app.core.wishes import Wish, is_about
from app.desk.lookups import location_of
from app.desk.views_waitlist import Already
from app.store.hold_rows import booked_by

if TYPE_CHECKING:
    from app.store.unit import Reader

_AHEAD_SECONDS = 10 * 366 * 86_400


def booked_already(
    reader: Reader,
    profile_id: str,
    *,
    definition_id: str,
    location_id: str,
    wish: Wish,
    desired_start_at: Instant | None = None,
) -> tuple[Already, ...]:
    """Their bookings to come of the service, at any place, on the dates that they wish for, the next first.

    Who waits for another day than they have booked, to come earlier, has none. Raises ``Refused(NOT_FOUND)``.
    """
    zone = location_of(reader, location_id).timezone
    asked = None if desired_start_at is None else local_date(desired_start_at, zone)
    rows = booked_by(reader.connection, [profile_id], reader.now, reader.now + _AHEAD_SECONDS)
    found = (
        Already(appointment_id, start)
        for _, booked_id, start, appointment_id in rows
        if booked_id == definition_id and is_about(wish, asked, local_date(start, zone))
    )
    return tuple(sorted(found, key=lambda each: each.start))
