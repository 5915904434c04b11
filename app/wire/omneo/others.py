"""Customers, wishes on the waitlist and visits on the wire (rules 4, 23, 24)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from app.core.moments import write_instant, write_utc
from app.core.values import Instant, Json, WaitlistStatus
from app.wire.omneo import lenient
from app.wire.omneo.appointments import Fields, number, write_answers
from app.wire.omneo.dialect import Dialect
from app.wire.omneo.lenient import Row, Unreadable
from app.wire.omneo.said import Said, write_meta

PROFILE = ("first_name", "last_name", "email", "mobile_phone", "notes", "meta")
WISH = (
    "definition_id", "profile_id", "location_id", "status", "desired_start_at", "timezone", "appointment_id", "notes",
    "meta",
)  # fmt: skip
VISIT = ("location_id", "profile_id", "visited_at", "appointment_id", "queue_entry_id", "notes", "voided_at")


def write_profile(fields: Fields, record: Fields, intent: str | None, dialect: Dialect) -> dict[str, Json]:
    """The body that makes or changes a customer; the UUID of the step in ``meta`` where it makes one."""
    body = {name: fields[name] for name in PROFILE[:-1] if name in fields}
    if intent is not None or "meta" in fields:
        body["meta"] = write_meta(record.get("meta"), {}, intent, as_list=dialect.meta_is_list)
    return body


def read_profile(row: Row, said: Said) -> dict[str, Json]:
    """The fields that a row says; notes only where the remote keeps any."""
    found: dict[str, Json] = {name: lenient.text(row, name) for name in PROFILE[:4]}
    if found["mobile_phone"] is None:
        found["mobile_phone"] = lenient.text(row, "phone")
    if "notes" in row:
        found["notes"] = lenient.text(row, "notes")
    return {**found, "meta": said.own} if "meta" in row else found


def write_wish(fields: Fields, record: Fields, intent: str | None, dialect: Dialect) -> dict[str, Json]:
    """The body that makes or changes an entry of the waitlist."""
    names = {"definition_id": "appointment_definition_id", "location_id": "location_id"}
    if intent is None:
        names = {}  # of an entry that stands these cannot be changed
    body: dict[str, Json] = {wire: number(fields[ours]) for ours, wire in names.items() if ours in fields}
    if intent is not None:
        body["profile_id"] = record["profile_id"]
    body |= {name: fields[name] for name in ("status", "notes") if name in fields}
    if fields.get("appointment_id") is not None or (intent is None and "appointment_id" in fields):
        body["appointment_id"] = number(fields["appointment_id"])
    if fields.get("desired_start_at") is not None or (intent is None and "desired_start_at" in fields):
        body |= _wished(record, dialect)
    return body


def write_wish_meta(record: Fields, made_by: str | None, dialect: Dialect) -> Json:
    """What ``meta`` says of a wish: the zone in which it was said, which the original has no field for."""
    words = {"timezone": record.get("timezone")} if record.get("desired_start_at") is not None else {}
    return write_meta(record.get("meta"), words, made_by, as_list=dialect.meta_is_list)


def _wished(record: Fields, dialect: Dialect) -> dict[str, Json]:
    at, zone = cast("Instant | None", record["desired_start_at"]), record.get("timezone")
    if at is None:
        return {"desired_start_at": None}
    if dialect.is_hub and isinstance(zone, str):
        return {"desired_start_at": write_instant(at, zone), "timezone": zone}
    # Whether the original reads a zone here nobody knows; in UTC both ways are right.
    return {"desired_start_at": write_utc(at), "timezone": "UTC"}


def read_wish(row: Row, said: Said) -> dict[str, Json]:
    """The fields that a row says. Raises ``Unreadable``."""
    status = lenient.needed_text(row, "status")
    if status not in [each.value for each in WaitlistStatus]:
        raise Unreadable(f"status {status[:40]!r} is none")
    found: dict[str, Json] = {
        "definition_id": lenient.needed_ref(row, "appointment_definition_id"),
        "profile_id": lenient.needed_ref(row, "profile_id"), "location_id": lenient.needed_ref(row, "location_id"),
        "status": status, "desired_start_at": lenient.instant(row, "desired_start_at"),
        "appointment_id": lenient.ref(row, "appointment_id"), "notes": lenient.text(row, "notes"), "meta": said.own,
    }  # fmt: skip
    zone = lenient.text(row, "timezone") or said.words.get("timezone")
    return {**found, "timezone": zone} if zone else found


def write_visit(record: Fields) -> dict[str, Json]:
    """The body that counts a visit without a booking."""
    body: dict[str, Json] = {"location_id": number(record["location_id"])}
    body |= {name: record[name] for name in ("profile_id", "notes") if record.get(name) is not None}
    return {**body, "visited_at": write_utc(cast(Instant, record["visited_at"])), "timezone": "UTC"}


def write_form(record: Fields, intent: str, answers: Sequence[Fields], dialect: Dialect) -> dict[str, Json]:
    """The body that hands in a form: its answers as a booking has them, and whose it is."""
    body: dict[str, Json] = {"answers": write_answers(answers)}
    if record.get("profile_id") is not None:
        body["profile_id"] = record["profile_id"]
    if record.get("appointment_id") is not None:
        body["appointment_id"] = number(record["appointment_id"])
    return {**body, "meta": write_meta(record.get("meta"), {}, intent, as_list=dialect.meta_is_list)}


def read_form(_row: Row, _said: Said) -> dict[str, Json]:
    """Nothing: no other till needs it, and a form handed in is never changed."""
    return {}


def read_visit(row: Row, _said: Said) -> dict[str, Json]:
    """The fields that a row says. Raises ``Unreadable``."""
    return {
        "location_id": lenient.needed_ref(row, "location_id"), "profile_id": lenient.ref(row, "profile_id"),
        "visited_at": lenient.needed_instant(row, "visited_at"), "appointment_id": lenient.ref(row, "appointment_id"),
        "queue_entry_id": lenient.ref(row, "appointment_queue_id"), "notes": lenient.text(row, "notes"),
        "voided_at": lenient.instant(row, "voided_at"),
    }  # fmt: skip
