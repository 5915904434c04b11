"""Records as plain rows with the API's field names: what the command line prints.

Ids are local, ``remote_id`` is the remote's (or the set-up file's); instants are ``YYYY-MM-DD HH:MM:SS`` in UTC.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from app.core.moments import write_utc
from app.core.values import Appointment, Json, QueueEntry, WaitlistEntry
from app.core.wall import day_bounds
from app.desk.lookups import location_of
from app.store.bulk import list_records
from app.store.refs import remote_ids
from app.store.trail import list_audit as audit_steps
from app.store.trail import list_outbox as outbox_rows

if TYPE_CHECKING:
    from app.store.unit import Reader

Record = dict[str, Json]
_NAMES = {"definition_id": "appointment_definition_id", "version_id": "questionnaire_version_id"}
_INSTANTS = frozenset({"quoted_from", "quoted_until"})


def record_of(reader: Reader, value: Any) -> Record:
    """One record as a row."""
    return records_of(reader, [value])[0]


def records_of(reader: Reader, values: Sequence[Any]) -> list[Record]:
    """Several records as rows, their remote ids looked up together."""
    known = remote_ids(reader, [value.id for value in values if hasattr(value, "id")])
    return [_row(value, known.get(getattr(value, "id", ""))) for value in values]


def _row(value: Any, remote_id: int | str | None) -> Record:
    row = {_NAMES.get(each.name, each.name): _plain(each.name, getattr(value, each.name)) for each in fields(value)}
    if "id" in row:
        row.pop("number", None)
        row = {"id": row.pop("id"), "remote_id": remote_id, **row}
    return row


def _plain(name: str, value: Any) -> Json:
    if isinstance(value, int) and not isinstance(value, bool) and (name.endswith("_at") or name in _INSTANTS):
        return write_utc(value)
    if name == "at" and isinstance(value, int):
        return write_utc(value)
    if isinstance(value, date):
        return value.isoformat()
    return dict(value) if hasattr(value, "keys") else value


def list_appointments(
    reader: Reader, location_id: str | None = None, status: str | None = None, day: date | None = None
) -> list[Record]:
    """Appointments by start; those of one location, one status, or one local date of their location."""
    found = [
        each
        for each in list_records(reader, Appointment, location_id=location_id, status=status)
        if day is None or _is_on(reader, each, day)
    ]
    return records_of(reader, sorted(found, key=lambda each: (each.scheduled_start_at, each.id)))


def _is_on(reader: Reader, appointment: Appointment, day: date) -> bool:
    start, end = day_bounds(day, location_of(reader, appointment.location_id).timezone)
    return start <= appointment.scheduled_start_at < end


def list_queue(
    reader: Reader, location_id: str | None = None, status: str | None = None, day: date | None = None
) -> list[Record]:
    """Queue entries in the order in which they came; those of one location, one status or one business day."""
    found = list_records(reader, QueueEntry, location_id=location_id, status=status)
    chosen = [each for each in found if day is None or each.business_day == day]
    return records_of(reader, sorted(chosen, key=lambda each: (each.checked_in_at, each.id)))


def list_waitlist(reader: Reader, location_id: str | None = None, status: str | None = None) -> list[Record]:
    """Waitlist entries, longest waiting first."""
    found = list_records(reader, WaitlistEntry, location_id=location_id, status=status)
    return records_of(reader, sorted(found, key=lambda each: (each.created_at, each.id)))


def list_outbox(reader: Reader, status: str | None = None) -> list[Record]:
    """What the remote has yet to hear, and what it has heard, in order."""
    return records_of(reader, outbox_rows(reader.connection, state=status))


def list_audit(reader: Reader) -> list[Record]:
    """Every step that anybody took, in order."""
    return records_of(reader, audit_steps(reader.connection))
