"""Records of every kind on the wire: which request tells a step, what a row says, and what can be said at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, cast

from app.core.moments import write_utc
from app.core.values import Instant, Json, Kind
from app.wire.omneo import appointments, lenient, line, others
from app.wire.omneo.appointments import Fields
from app.wire.omneo.dialect import PATHS, Dialect, forms_answered, path_of
from app.wire.omneo.lenient import Row
from app.wire.omneo.said import NAME, Said, read_meta

KINDS = frozenset({
    Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY, Kind.PROFILE, Kind.VISIT, Kind.SUBMISSION,
})  # fmt: skip
"""Of which records the remote can be told."""
NAMES: Mapping[Kind, tuple[str, ...]] = {
    Kind.APPOINTMENT: appointments.NAMES, Kind.QUEUE_ENTRY: line.NAMES, Kind.WAITLIST_ENTRY: others.WISH,
    Kind.PROFILE: others.PROFILE, Kind.VISIT: others.VISIT,
}  # fmt: skip
"""The fields of each kind that can be said here."""


WAS = ("status", "assigned_staff_id", "staff_id", "notes", "first_name", "last_name")
WAS_AT = ("scheduled_start_at", "scheduled_end_at")
"""The fields that two may have changed: of stamps and calls the later is right, and a remote writes phones its way."""


class Request(NamedTuple):
    """One request, before it is sent."""

    method: str
    path: str
    body: dict[str, Json]


class Told(NamedTuple):
    """What a row says of a record."""

    remote_id: str
    fields: dict[str, Json]
    updated_at: Instant | None
    intent: str | None
    named: str | None
    """What the till that told of it last calls it."""


def write_new(
    kind: Kind, record: Fields, intent: str, dialect: Dialect, answers: Sequence[Fields] = ()
) -> Request | None:
    """The request that makes a record; None where the remote makes it by itself, as it does the visits of bookings."""
    if kind is Kind.APPOINTMENT:
        return _post(kind, appointments.write_new(record, intent, answers, dialect))
    if kind is Kind.QUEUE_ENTRY:
        return _post(kind, line.write_new(record, intent, dialect))
    if kind is Kind.WAITLIST_ENTRY:
        meta = others.write_wish_meta(record, intent, dialect)
        return _post(kind, {**others.write_wish(record, record, intent, dialect), "meta": meta})
    if kind is Kind.PROFILE:
        return _post(kind, others.write_profile(record, record, intent, dialect))
    if kind is Kind.SUBMISSION:
        return Request("POST", forms_answered(record), others.write_form(record, intent, answers, dialect))
    is_own = record.get("appointment_id") is None and record.get("queue_entry_id") is None
    return _post(kind, others.write_visit(record)) if kind is Kind.VISIT and is_own else None


def write_change(
    kind: Kind, remote_id: str, verb: str, changed: Fields, record: Fields, made_by: str | None, dialect: Dialect
) -> Request | None:
    """The request that takes a record as far as a step did; None where the step changed nothing that is told here."""
    if kind is Kind.APPOINTMENT:
        body = appointments.write_change(verb, changed, record, made_by, dialect)
    elif kind is Kind.QUEUE_ENTRY:
        body = line.write_change(verb, changed, record, made_by, dialect)
    elif kind is Kind.WAITLIST_ENTRY:
        body = others.write_wish(changed, record, None, dialect)
        if "meta" in changed or "desired_start_at" in changed:
            body["meta"] = others.write_wish_meta(record, made_by, dialect)
        if dialect.is_hub and verb == "undo" and "status" in changed and changed["status"] != "cancelled":
            body = {"undo": True, "status": changed["status"]}
    elif kind is Kind.PROFILE:
        body = others.write_profile(changed, record, made_by if "meta" in changed else None, dialect)
    else:
        body = {}
    return Request("PUT", path_of(kind, remote_id), body) if body else None


_READ: Mapping[Kind, Callable[[Row, Said], dict[str, Json]]] = {
    Kind.APPOINTMENT: appointments.read, Kind.QUEUE_ENTRY: line.read, Kind.WAITLIST_ENTRY: others.read_wish,
    Kind.PROFILE: others.read_profile, Kind.VISIT: others.read_visit, Kind.SUBMISSION: others.read_form,
}  # fmt: skip


def read_row(kind: Kind, given: object) -> Told:
    """What a row says. Raises ``Unreadable`` where it makes no sense."""
    row = lenient.as_row(given)
    said = read_meta(row.get("meta"))
    fields = _READ[kind](row, said)
    made = lenient.instant(row, "created_at")
    if made is not None:
        fields["created_at"] = made
    named = cast("str | None", said.words.get(NAME))
    return Told(lenient.needed_ref(row, "id"), fields, lenient.instant(row, "updated_at"), said.intent, named)


def words(kind: Kind, fields: Fields) -> dict[str, Json]:
    """Fields of ours as they would be read back: those that can be said, blanks as nulls."""
    names = (*NAMES.get(kind, ()), "created_at")
    return {name: _plain(name, fields[name]) for name in names if name in fields}


def _plain(name: str, value: Json) -> Json:
    if name == "calls":
        return value or 0
    if name == "meta":
        return read_meta(value).own
    if isinstance(value, str):
        return value[: lenient.LONGEST_TEXT] if value.strip() else None
    return value


def as_it_was(kind: Kind, fields: Fields, body: Mapping[str, Json]) -> dict[str, Json]:
    """What fields were before a step that ``body`` tells, for a hub to compare with what is there."""
    times = {name: write_utc(at) for name in WAS_AT if isinstance(at := fields.get(name), int)}
    says_who = kind is Kind.QUEUE_ENTRY and line.CUSTOMER in body
    compared = (*WAS, line.CUSTOMER) if says_who else WAS
    return {**{name: fields[name] for name in compared if name in fields}, **times}


def _post(kind: Kind, body: dict[str, Json]) -> Request:
    return Request("POST", PATHS[kind], body)
