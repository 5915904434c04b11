"""Who stands in the line of a location or is being served, and the visits of both."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Select,
    Table,
    and_,
    bindparam,
    desc,
    exists,
    or_,
    select,
    union_all,
)

from app.core.values import Appointment, Instant, QueueEntry, Visit
from app.store import mapping, tables
from app.store.quick_records import QuickRecords

OVERNIGHT_SECONDS = 6 * 3600
"""Whoever checked in before midnight still stands in the line after it, this long; later they are leftovers."""

_entry = tables.queue_entries.c
_booking = tables.appointments.c
_visit = tables.visits.c

_OPEN = or_(
    _entry.status == "waiting",  # an IN would be put together anew each time
    _entry.status == "called",
    and_(_entry.status == "served", _entry.started_at.is_not(None), _entry.finished_at.is_(None)),
)
ON_DAY = (
    _entry.location_id == bindparam("location"),
    _entry.business_day >= bindparam("yesterday"),
    _entry.business_day <= bindparam("today"),
    or_(_entry.business_day == bindparam("today"), _entry.checked_in_at >= bindparam("since")),
)
"""The conditions by which an entry belongs to a business day, or to the evening before it."""
OF_DAYS = mapping.queue_entries.select().where(*ON_DAY)
_LINE = QuickRecords(OF_DAYS.where(_OPEN))
_ARRIVED = QuickRecords(
    mapping.appointments.select().where(
        _booking.location_id == bindparam("location"),
        _booking.scheduled_start_at >= bindparam("start"),
        _booking.scheduled_start_at < bindparam("end"),
        _booking.status == "arrived",
    )
)
_BY_APPOINTMENT = mapping.visits.select().where(_visit.appointment_id == bindparam("record"))
_BY_ENTRY = mapping.visits.select().where(_visit.queue_entry_id == bindparam("record"))
_CONVERTED = mapping.queue_entries.select().where(_entry.appointment_id == bindparam("record"))


def _latest(table: Table, ended: Column[int], *also: ColumnElement[bool]) -> Select[Any]:
    """The latest services of one table, by its index of just those that have begun and ended."""
    found = (
        select(table.c.started_at, ended.label("ended_at"))
        .where(
            table.c.definition_id == bindparam("definition"),
            table.c.location_id == bindparam("location"),
            ended >= bindparam("since"),
            ended > table.c.started_at,
            *also,
        )
        .order_by(ended.desc())
        .limit(bindparam("most"))
    )
    return select(found.subquery())


_BECAME_BOOKING = exists().where(_booking.id == _entry.appointment_id, _booking.started_at == _entry.started_at)
"""The service of the walk-in is that of a booking: counted as that, and not at all where it was called off."""
_REAL = (
    union_all(
        _latest(tables.queue_entries, _entry.finished_at, _entry.status == "served", ~_BECAME_BOOKING),
        _latest(
            tables.appointments,
            _booking.completed_at,
            _booking.status == "completed",
            # What was closed the day after says nothing about how long it took.
            _booking.completed_at < _booking.scheduled_end_at + OVERNIGHT_SECONDS,
        ),
    )
    .order_by(desc("ended_at"))
    .limit(bindparam("most"))
)


def days_given(location_id: str, today: date, now: Instant) -> dict[str, object]:
    """What ``OF_DAYS`` needs to be told of a business day."""
    yesterday = today - timedelta(days=1)
    return {"location": location_id, "yesterday": yesterday, "today": today, "since": now - OVERNIGHT_SECONDS}


def entries_in_line(connection: Connection, location_id: str, today: date, now: Instant) -> list[QueueEntry]:
    """Today's entries of a location that wait, are called, or are being served."""
    rows = _LINE.rows(connection, days_given(location_id, today, now))
    return [mapping.queue_entries.value(row) for row in rows]


def arrived_between(connection: Connection, location_id: str, start: Instant, end: Instant) -> list[Appointment]:
    """The location's bookings of ``[start, end)`` whose customers have arrived and are not done."""
    rows = _ARRIVED.rows(connection, {"location": location_id, "start": start, "end": end})
    return [mapping.appointments.value(row) for row in rows]


def real_minutes(connection: Connection, location_id: str, definition_id: str, since: Instant, most: int) -> list[int]:
    """How long the latest services of a definition really took, the latest last, in whole minutes (rule 28).

    Those of walk-ins and of bookings that ended since then, each once; what was called off does not count.
    """
    given = {"location": location_id, "definition": definition_id, "since": since, "most": most}
    return [(row[1] - row[0] + 59) // 60 for row in connection.execute(_REAL, given)][::-1]


def visit_of_appointment(connection: Connection, appointment_id: str) -> Visit | None:
    """The visit that this booking recorded, voided or not."""
    row = connection.execute(_BY_APPOINTMENT, {"record": appointment_id}).first()
    return mapping.visits.value(row) if row else None


def visit_of_entry(connection: Connection, entry_id: str) -> Visit | None:
    """The visit that this walk-in recorded, voided or not."""
    row = connection.execute(_BY_ENTRY, {"record": entry_id}).first()
    return mapping.visits.value(row) if row else None


def entry_of_appointment(connection: Connection, appointment_id: str) -> QueueEntry | None:
    """The walk-in that became this booking."""
    row = connection.execute(_CONVERTED, {"record": appointment_id}).first()
    return mapping.queue_entries.value(row) if row else None
