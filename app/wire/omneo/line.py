"""Walk-ins on the wire (rules 22, 26, 27). The original has a status and notes for them, and hardly more."""

from __future__ import annotations

from typing import cast

from app.core.values import Json, QueueStatus
from app.wire.omneo import lenient
from app.wire.omneo.appointments import Fields, number, stamps, word
from app.wire.omneo.dialect import Dialect
from app.wire.omneo.lenient import Row, Unreadable
from app.wire.omneo.said import CHECKED_IN, NAME, STATUS, Said, write_meta

STAMPS = ("called_at", "first_called_at", "started_at", "finished_at", "cancelled_at", "parked_at")
SERVICE, CUSTOMER = "definition_id", "profile_id"
"""Whom and what a walk-in is for cannot be changed on the original: who is sent on, or named, is so in ``meta``.
A hub is told who it is, since nobody any more can be told too."""
WORDS = (*CHECKED_IN, *STAMPS, "business_day", "reason", SERVICE, CUSTOMER)
NAMES = (
    "definition_id", "location_id", "profile_id", "staff_id", "appointment_id", "status", "notes", "meta", *CHECKED_IN,
    *STAMPS, "business_day", "reason",
)  # fmt: skip
"""The fields of a walk-in that can be said here."""
_STATUSES = frozenset(each.value for each in QueueStatus)
_PLAIN = ("staff_id", "status", "notes")
_NAMING = frozenset({"name_walk_in", "convert"})
"""What says who somebody is; merging makes another customer of them, of which no remote is told (rule 37)."""


def write_new(record: Fields, intent: str, dialect: Dialect) -> dict[str, Json]:
    """The body that checks somebody in, with the ticket that they were given."""
    body: dict[str, Json] = {
        "appointment_definition_id": number(record["definition_id"]), "location_id": number(record["location_id"]),
        **{name: record[name] for name in ("profile_id", *_PLAIN) if record.get(name) is not None},
    }  # fmt: skip
    if record.get("appointment_id") is not None:
        body["appointment_id"] = number(record["appointment_id"])
    return {**body, "meta": _meta(record, intent, dialect)}


def write_change(verb: str, changed: Fields, record: Fields, made_by: str | None, dialect: Dialect) -> dict[str, Json]:
    """The body that takes a walk-in as far as the step did; empty where the step says nothing here."""
    body = {name: changed[name] for name in _PLAIN if name in changed}
    if "appointment_id" in changed:
        body["appointment_id"] = number(changed["appointment_id"])
    if any(name in changed for name in ("meta", "status", *WORDS)):
        body["meta"] = _meta(record, made_by, dialect)
    if dialect.is_hub:
        if CUSTOMER in changed and (verb in _NAMING or (verb == "undo" and changed[CUSTOMER] is None)):
            body[CUSTOMER] = changed[CUSTOMER]
        if verb == "undo" and "status" in changed and changed["status"] != QueueStatus.CANCELLED:
            return {"undo": True, "status": changed["status"], "meta": body["meta"]}
        if verb == "recall":
            body |= {"recall": True, "status": record["status"]}
        if changed.get("reason") is not None:
            body["reason"] = changed["reason"]
    return body


def read(row: Row, said: Said) -> dict[str, Json]:
    """The fields that a row says; of a ticket and of what else was told at check-in only where it is said at all."""
    status = lenient.needed_text(row, "status")
    if status not in _STATUSES:
        raise Unreadable(f"status {status[:40]!r} is none")
    found: dict[str, Json] = {
        "definition_id": lenient.needed_ref(row, "appointment_definition_id"),
        "location_id": lenient.needed_ref(row, "location_id"),
        "profile_id": lenient.ref(row, "profile_id"), "staff_id": lenient.ref(row, "staff_id"),
        "appointment_id": lenient.ref(row, "appointment_id"), "status": status,
        "notes": lenient.text(row, "notes"), "meta": said.own,
        **_checked_in(row, said),
        **stamps(row, STAMPS, said, status),
        "reason": word(row, "reason", said, status),
    }  # fmt: skip
    if "ticket" not in row:  # the original: a till knows better for whom it is, and since when it stands as it does
        found |= {name: said.words[name] for name in (SERVICE, CUSTOMER) if name in said.words}
        if not said.is_of(status):
            found |= _since(row, status)
    return found


def _checked_in(row: Row, said: Said) -> dict[str, Json]:
    words = said.words
    came = lenient.instant(row, "checked_in_at") or words.get("checked_in_at") or lenient.instant(row, "created_at")
    day = lenient.day(row, "business_day")
    found: dict[str, Json] = {
        "ticket": lenient.text(row, "ticket") or words.get("ticket"), "checked_in_at": came,
        "business_day": day.isoformat() if day else words.get("business_day"),
    }  # fmt: skip
    found = {name: value for name, value in found.items() if value is not None}
    found |= {
        name: lenient.instant(row, name) if name in row else words.get(name) for name in ("quoted_from", "quoted_until")
    }
    found["guest_name"] = lenient.text(row, "guest_name") if "guest_name" in row else words.get("guest_name")
    found["calls"] = lenient.whole(row, "calls", cast("int | None", words.get("calls"))) or 0
    return found


_SINCE = {"called": "called_at", "served": "started_at", "cancelled": "cancelled_at"}


def _since(row: Row, status: str) -> dict[str, Json]:
    """Somebody who is no till took it there: when, the row's last change says as well as anything."""
    return {_SINCE[status]: lenient.instant(row, "updated_at")} if status in _SINCE else {}


def _meta(record: Fields, intent: str | None, dialect: Dialect) -> Json:
    words = {name: record.get(name) for name in WORDS}
    words |= {STATUS: record.get("status"), NAME: record.get("id")}
    return write_meta(record.get("meta"), words, intent, as_list=dialect.meta_is_list)
