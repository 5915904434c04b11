"""Bookings as this API shows them, which of them a list means, and where its pages break."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, or_

from app.core.moments import write_iso
from app.core.wall import day_bounds, wall_of
from app.hub import errors
from app.hub.omneo.rows import Nest
from app.hub.optimo.customers import customer_row
from app.hub.optimocms import SAID_AS
from app.store import tables

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Appointment, Location, Profile
    from app.store.unit import Reader
    from app.wire.writing import Row

_row = tables.appointments.c


def here(places: Sequence[Location], day: date | None) -> ColumnElement[bool]:
    """Bookings at these places; on a date by the clock of each."""
    if day is None:
        return _row.location_id.in_([each.id for each in places])
    parts = []
    for zone in {each.timezone for each in places}:
        since, until = day_bounds(day, zone)
        here = _row.location_id.in_([each.id for each in places if each.timezone == zone])
        parts.append(and_(here, _row.scheduled_start_at >= since, _row.scheduled_start_at < until))
    return or_(*parts) if parts else _row.location_id.in_([])


def booking_rows(reader: Reader, found: Sequence[Appointment]) -> list[Row]:
    """Bookings at the wall times of their branches, with their customers."""
    customers = Nest(reader).profiles({each.profile_id for each in found})
    return [_shape(reader, each, customers.get(each.profile_id)) for each in found]


def _shape(reader: Reader, each: Appointment, customer: Profile | None) -> Row:
    place = reader.catalogue.locations[each.location_id]
    start, end = (wall_of(at, place.timezone) for at in (each.scheduled_start_at, each.scheduled_end_at))
    return {
        "id": str(each.number), "status": SAID_AS[each.status], "date": start.date().isoformat(),
        "startTime": start.strftime("%H:%M"), "endTime": end.strftime("%H:%M"), "customer": customer_row(customer),
        "createdAt": write_iso(each.created_at),
        "serviceId": str(reader.catalogue.definitions[each.definition_id].number), "branchId": str(place.number),
        "staffId": each.assigned_staff_id,
    }  # fmt: skip


def write_cursor(number: int) -> str:
    """Where the next page begins: after the booking of that number."""
    return base64.urlsafe_b64encode(str(number).encode()).decode().rstrip("=")


def read_cursor(given: str | None) -> int:
    """The number after which a page begins. Raises ``ApiError``."""
    if not given:
        return 0
    try:
        said = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4)).decode("ascii")
    except ValueError:
        said = ""
    if not said.isdigit() or len(said) > 18:
        raise errors.invalid({"cursor": ["it is none that a page before gave as nextCursor"]})
    return int(said)
