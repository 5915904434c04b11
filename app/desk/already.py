"""What somebody who is to join the waitlist has booked of the service already, so that it is said before (rule 40)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.values import Appointment, Instant
from app.core.wall import local_date
from app.core.wishes import Wish, is_about
from app.desk.looks import place_of
from app.desk.lookups import location_of
from app.desk.views_waitlist import Already
from app.store.hold_rows import booked_by

if TYPE_CHECKING:
    from app.desk.views import Place
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
    booked = [(start, _place(reader, each), each) for _, of, start, each in rows if of == definition_id]
    found = (
        Already(appointment_id, start, place)
        for start, place, appointment_id in booked
        if is_about(wish, asked, local_date(start, place.timezone))
    )
    return tuple(sorted(found, key=lambda each: each.start))


def _place(reader: Reader, appointment_id: str) -> Place:
    return place_of(location_of(reader, reader.get(Appointment, appointment_id).location_id))
