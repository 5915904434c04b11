"""What a look for uncovered bookings reads: who was given what from a time on, phones, and who served whom before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, literal_column, select

from app.core.values import Instant
from app.store import tables
from app.store.bulk import CHUNK
from app.store.called import FIRST, LAST, Names
from app.store.quick import QuickLook

_booking = tables.appointments.c
_profile = tables.profiles.c


class Given(NamedTuple):
    """A booking that has not begun, as far as it matters whether its member of staff takes it. Instants are UTC.

    ``staff_id`` is empty where it was given to nobody.
    """

    id: str
    definition_id: str
    location_id: str
    staff_id: str
    status: str
    start: Instant
    end: Instant
    override_reason: str | None


class Customer(NamedTuple):
    """Whose booking it is, how to reach them, and the notes on the booking."""

    profile_id: str
    name: str
    phone: str
    email: str
    notes: str


_OPEN = (
    _booking.status != "cancelled",  # an IN would be put together anew each time
    _booking.status != "rejected",
    _booking.status != "completed",
    _booking.status != "no_show",
    _booking.started_at.is_(None),
)
_ALL = select(
    _booking.id,
    _booking.definition_id,
    _booking.location_id,
    func.coalesce(_booking.assigned_staff_id, literal_column("''")),
    _booking.status,
    _booking.scheduled_start_at,
    _booking.scheduled_end_at,
    _booking.override_reason,
).where(*_OPEN)
_OF_DAYS = _ALL.where(
    _booking.location_id == bindparam("location"),
    _booking.scheduled_start_at >= bindparam("start"),
    _booking.scheduled_start_at < bindparam("end"),
)
_AT_LOCATION = QuickLook(_OF_DAYS.where(_booking.assigned_staff_id.is_not(None)))
_WHOEVER = QuickLook(_OF_DAYS)
_OF_MEMBER = QuickLook(_OF_DAYS.where(_booking.assigned_staff_id == bindparam("member")))
_AMONG = _ALL.where(_booking.id.in_(bindparam("ids", expanding=True)))
_CUSTOMERS = (
    select(
        _booking.id,
        _profile.id,
        FIRST,
        LAST,
        _profile.mobile_phone,
        _profile.email,
        _booking.notes,
    )
    .join_from(tables.appointments, tables.profiles, _profile.id == _booking.profile_id)
    .where(_booking.id.in_(bindparam("ids", expanding=True)))
)
_SERVED = (
    select(_booking.profile_id, _booking.assigned_staff_id, func.count())
    .where(
        _booking.profile_id.in_(bindparam("profiles", expanding=True)),
        _booking.status == "completed",
        _booking.assigned_staff_id.is_not(None),
    )
    .group_by(_booking.profile_id, _booking.assigned_staff_id)
)


def given_bookings(
    connection: Connection,
    location_id: str,
    start: Instant,
    end: Instant,
    staff_id: str | None = None,
    *,
    or_nobody: bool = False,
) -> list[Given]:
    """The bookings of a location that start in ``[start, end)``, have not begun, and are given to somebody, by start.

    With ``staff_id`` only those that were given to that member; with ``or_nobody`` those given to nobody as well.
    """
    given = {"location": location_id, "start": start, "end": end}
    rows = (
        (_WHOEVER if or_nobody else _AT_LOCATION).rows(connection, given)
        if staff_id is None
        else _OF_MEMBER.rows(connection, {**given, "member": staff_id})
    )
    found = [Given._make(row) for row in rows]
    found.sort(key=lambda each: (each.start, each.id))
    return found


def given_among(connection: Connection, appointment_ids: Sequence[str]) -> list[Given]:
    """Those of these appointments that have not begun, at whatever time and place, given to somebody or to nobody."""
    chunks = (appointment_ids[at : at + CHUNK] for at in range(0, len(appointment_ids), CHUNK))
    return [Given._make(row) for ids in chunks for row in connection.execute(_AMONG, {"ids": ids})]


def customers_on(connection: Connection, appointment_ids: Collection[str]) -> Mapping[str, Customer]:
    """The customer of each of these appointments."""
    names = Names(connection)
    rows = connection.execute(_CUSTOMERS, {"ids": list(appointment_ids)})
    return {row[0]: Customer(row[1], names(row[2], row[3]), row[4] or "", row[5] or "", row[6] or "") for row in rows}


def served_before(connection: Connection, profile_ids: Collection[str]) -> Mapping[str, Mapping[str, int]]:
    """How often each member of staff completed a booking of each of these customers, by customer."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for profile_id, staff_id, count in connection.execute(_SERVED, {"profiles": list(profile_ids)}):
        found[profile_id][staff_id] = count
    return found
