"""What nobody closed on its day: walk-ins that wait or are served, and bookings that are confirmed or arrived."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, func, select, text

from app.core.values import Appointment, Instant, QueueEntry
from app.store import mapping, tables
from app.store.called import FIRST, LAST, Names
from app.store.line_rows import OVERNIGHT_SECONDS
from app.store.quick import QuickLook

ASKED_DAYS = 7
"""For how many days it is asked what became of a booking, or of a service that was begun."""

_entry = tables.queue_entries.c
_booking = tables.appointments.c

_EARLIER = (
    _entry.location_id == bindparam("location"),
    _entry.business_day < bindparam("today"),
    _entry.checked_in_at < bindparam("since"),
)
_STILL_IN_LINE = (*_EARLIER, text("queue_entries.status IN ('waiting', 'called')"))
_STILL_SERVED = (
    *_EARLIER,
    _entry.business_day >= bindparam("oldest"),
    _entry.status == "served",
    _entry.started_at.is_not(None),
    _entry.finished_at.is_(None),
    _entry.appointment_id.is_(None),  # of what became a booking the booking is asked about
)
_STILL_BOOKED = (
    _booking.location_id == bindparam("location"),
    _booking.scheduled_start_at >= bindparam("start"),
    _booking.scheduled_start_at < bindparam("end"),
    _booking.scheduled_start_at < bindparam("since"),
    text("appointments.status IN ('confirmed', 'arrived')"),
)


def _named(found: Select[Any], table: Table) -> Select[Any]:
    """The rows with the names of their customers, where these have one."""
    names = found.add_columns(FIRST, LAST).select_from(table)
    return names.outerjoin(tables.profiles, tables.profiles.c.id == table.c.profile_id)


# Each look of its own, so that each has its index; a partial one serves what says its condition literally.
_LEFT_IN_LINE, _LEFT_IN_SERVICE = (
    _named(mapping.queue_entries.select(), tables.queue_entries).where(*rows).order_by(_entry.checked_in_at, _entry.id)
    for rows in (_STILL_IN_LINE, _STILL_SERVED)
)
_LEFT_BOOKED = (
    _named(mapping.appointments.select(), tables.appointments)
    .where(*_STILL_BOOKED)
    .order_by(_booking.scheduled_start_at, _booking.id)
)
_COUNT_LEFT = QuickLook(
    select(
        *(
            select(func.count()).select_from(table).where(*rows).scalar_subquery()
            for table, rows in (
                (tables.queue_entries, _STILL_IN_LINE),
                (tables.queue_entries, _STILL_SERVED),
                (tables.appointments, _STILL_BOOKED),
            )
        )
    )
)


def count_leftovers(connection: Connection, location_id: str, today: date, midnight: Instant, now: Instant) -> int:
    """How many entries and bookings of earlier business days nobody closed; today began at ``midnight``."""
    return sum(_COUNT_LEFT.rows(connection, _left_over_given(location_id, today, midnight, now))[0])


def leftovers_of(
    connection: Connection, location_id: str, today: date, midnight: Instant, now: Instant
) -> list[tuple[QueueEntry | Appointment, str]]:
    """The entries and bookings that nobody closed, the earliest first, each with the customer's name.

    Whoever still stands in a line is found however long ago that was; of the rest, what is ``ASKED_DAYS`` old.
    """
    given, names = _left_over_given(location_id, today, midnight, now), Names(connection)
    entries = [
        (mapping.queue_entries.value(row[:-2]), names(*row[-2:]))
        for look in (_LEFT_IN_LINE, _LEFT_IN_SERVICE)
        for row in connection.execute(look, given)
    ]
    left = connection.execute(_LEFT_BOOKED, given)
    bookings = [(mapping.appointments.value(row[:-2]), names(*row[-2:])) for row in left]
    return sorted((*entries, *bookings), key=lambda each: _since(each[0]))


def _left_over_given(location_id: str, today: date, midnight: Instant, now: Instant) -> dict[str, object]:
    return {
        "location": location_id,
        "today": today,
        "oldest": today - timedelta(days=ASKED_DAYS),
        "start": midnight - ASKED_DAYS * 86_400,
        "end": midnight,
        "since": now - OVERNIGHT_SECONDS,
    }


def _since(record: QueueEntry | Appointment) -> Instant:
    return record.checked_in_at if isinstance(record, QueueEntry) else record.scheduled_start_at
