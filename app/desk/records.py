"""Records as plain rows with the API's field names: what the command line prints.

Ids are local, ``remote_id`` is the remote's (or the set-up file's); instants are ``YYYY-MM-DD HH:MM:SS`` in UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import TYPE_CHECKING, Any

from app.core.moments import write_utc
from app.core.values import (
    Appointment,
    AuditStep,
    Json,
    Kind,
    Profile,
    QueueEntry,
    QueueStatus,
    Status,
    Visit,
    WaitlistEntry,
    WaitlistStatus,
)
from app.core.wall import day_bounds
from app.store.bulk import list_records
from app.store.ranges import appointments_between
from app.store.refs import remote_ids
from app.store.trail import list_audit as audit_steps
from app.store.trail import list_outbox as outbox_rows
from app.store.trail import steps_of_act

if TYPE_CHECKING:
    from app.store.unit import Reader

Record = dict[str, Json]
STATUSES: Mapping[str, Sequence[str]] = {
    "list_appointments": [each.value for each in Status],
    "list_queue": [each.value for each in QueueStatus],
    "list_waitlist": [each.value for each in WaitlistStatus],
    "list_outbox": ["pending", "sending", "done", "refused", "conflict"],
}
"""What each list can be asked for by its ``status``."""

_FIELDS = {"staff_id": "assigned_staff_id"}
_NAMES = {
    "definition_id": "appointment_definition_id",
    "version_id": "questionnaire_version_id",
    "queue_entry_id": "appointment_queue_id",
}
_INSTANTS = frozenset({"quoted_from", "quoted_until"})


_CLASSES: Mapping[Kind, type[Any]] = {
    Kind.APPOINTMENT: Appointment,
    Kind.QUEUE_ENTRY: QueueEntry,
    Kind.WAITLIST_ENTRY: WaitlistEntry,
    Kind.VISIT: Visit,
    Kind.PROFILE: Profile,
}


def changed_record(reader: Reader, done: Any, record_id: str | None = None) -> Record:
    """What a verb changed, as a row: the record that it gives.

    Undo and redo give a step: then it is the record that was asked about, or else what the act that is undone, or done
    again, began with.
    """
    if isinstance(done, AuditStep):
        steps = steps_of_act(reader.connection, done.act)
        first = steps[-1] if done.verb == "undo" else steps[0]  # an act is undone from its end
        step = next((each for each in steps if each.record_id == record_id), first)
        done = reader.get(_CLASSES[step.kind], step.record_id) if step.kind in _CLASSES else step
    return record_of(reader, done)


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


def list_appointments(reader: Reader, day: date | None = None, **having: str) -> list[Record]:
    """Appointments by start: those whose fields have these values, on one local date of their location if given."""
    found = [each for each in _appointments(reader, day, having) if _has(each, having)]
    return records_of(reader, sorted(found, key=lambda each: (each.scheduled_start_at, each.number)))


def list_queue(reader: Reader, day: date | None = None, **having: str) -> list[Record]:
    """Queue entries in the order in which they came; those of one business day if given."""
    found = list_records(reader, QueueEntry, business_day=day, **having)
    return records_of(reader, sorted(found, key=lambda each: (each.checked_in_at, each.number)))


def list_waitlist(reader: Reader, **having: str) -> list[Record]:
    """Waitlist entries, longest waiting first."""
    found = list_records(reader, WaitlistEntry, **having)
    return records_of(reader, sorted(found, key=lambda each: (each.created_at, each.number)))


def list_outbox(reader: Reader, record_id: str | None = None, status: str | None = None) -> list[Record]:
    """What the remote has yet to hear, and what it has heard, in order."""
    return records_of(reader, outbox_rows(reader.connection, record_id, status))


def list_audit(reader: Reader, record_id: str | None = None) -> list[Record]:
    """Every step that anybody took, in order."""
    return records_of(reader, audit_steps(reader.connection, record_id))


def _appointments(reader: Reader, day: date | None, having: Mapping[str, str]) -> Iterable[Appointment]:
    if day is None:
        yield from list_records(reader, Appointment, **{_FIELDS.get(name, name): having[name] for name in having})
        return
    for location in reader.catalogue.locations.values():
        start, end = day_bounds(day, location.timezone)
        for each in appointments_between(reader.connection, location.id, start, end):
            if start <= each.scheduled_start_at:
                yield each


def _has(appointment: Appointment, having: Mapping[str, str]) -> bool:
    return all(getattr(appointment, _FIELDS.get(name, name)) == value for name, value in having.items())
