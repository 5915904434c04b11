"""What the strict Omneo stand-in believes of a body, and how it shows its rows: Laravel's rules and habits.

Times come back naive and in UTC, stamps that never happened as nulls, closed days in words, places in three shapes, and
beside all of that keys that no documentation names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

Row = dict[str, Any]
Check = Callable[[Any], bool]
STATUSES = ("requested", "confirmed", "arrived", "completed", "cancelled", "no_show", "rejected")
_TIME = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
_STAMPS = {
    "confirmed": "confirmed_at", "arrived": "arrived_at", "completed": "completed_at", "cancelled": "cancelled_at",
    "no_show": "no_show_at", "rejected": "rejected_at",
}  # fmt: skip


def is_text(said: Any) -> bool:
    """Text or null."""
    return said is None or isinstance(said, str)


def is_id(said: Any) -> bool:
    """A whole number."""
    return isinstance(said, int) and not isinstance(said, bool)


def is_id_or_null(said: Any) -> bool:
    """A whole number or null."""
    return said is None or is_id(said)


def is_time(said: Any) -> bool:
    """In the one form that is taken; the ambiguous hour has an offset beside it."""
    return isinstance(said, str) and bool(_TIME.fullmatch(said[:19]))


def is_object(said: Any) -> bool:
    """Any object, or null; a list that is not empty is none."""
    return said is None or isinstance(said, dict)


def is_list_of_texts(said: Any) -> bool:
    """What the first documentation says ``meta`` is."""
    return said is None or (isinstance(said, list) and all(isinstance(each, str) for each in said))


def is_receipt(said: Any) -> bool:
    """What a receipt is found by."""
    return said is None or isinstance(said, dict)


def one_of(*words: str) -> Check:
    """One of these words."""
    return lambda said: said in words


CHECKS: Mapping[str, Mapping[str, Check]] = {
    "appointments": {
        "appointment_definition_id": is_id, "profile_id": lambda said: isinstance(said, str), "location_id": is_id,
        "assigned_staff_id": is_text, "status": one_of(*STATUSES), "scheduled_start_at": is_time,
        "scheduled_end_at": is_time, "timezone": lambda said: said in available_timezones(),
        "confirmed_at": lambda said: said is None or is_time(said), "notes": is_text, "transaction": is_receipt,
        "order": is_receipt, "answers": lambda said: isinstance(said, list),
    },
    "appointment-queues": {
        "appointment_definition_id": is_id, "location_id": is_id, "profile_id": is_text, "staff_id": is_text,
        "appointment_id": is_id_or_null, "status": one_of("waiting", "called", "served", "cancelled"),
        "notes": is_text,
    },
    "appointment-waitlists": {
        "appointment_definition_id": is_id, "profile_id": lambda said: isinstance(said, str), "location_id": is_id,
        "desired_start_at": lambda said: said is None or is_time(said), "appointment_id": is_id_or_null,
        "status": one_of("active", "fulfilled", "cancelled"), "notes": is_text,
    },
    "profiles": {
        "first_name": is_text, "last_name": is_text, "email": is_text, "mobile_phone": is_text,
    },
    "visits": {"location_id": is_id, "profile_id": is_text, "visited_at": is_time, "notes": is_text},
}  # fmt: skip
"""Every field that it takes of a body; any other is ignored, as Laravel does."""
NEEDED = {
    "appointments": (
        "appointment_definition_id", "profile_id", "location_id", "scheduled_start_at", "scheduled_end_at", "timezone",
    ),
    "appointment-queues": ("appointment_definition_id", "location_id"),
    "appointment-waitlists": ("appointment_definition_id", "profile_id", "location_id"),
    "profiles": (),
    "visits": ("location_id", "visited_at"),
}  # fmt: skip
CHANGED = {"appointment-queues": ("staff_id", "appointment_id", "status", "notes"),
           "appointment-waitlists": ("appointment_id", "status", "desired_start_at", "notes")}  # fmt: skip
"""What alone can be changed where not everything can."""
BORN = {"appointments": "requested", "appointment-queues": "waiting", "appointment-waitlists": "active"}


def utc(said: str, zone: str) -> str:
    """A wall time as it is kept and shown."""
    at = datetime.fromisoformat(said)
    at = at if at.tzinfo else at.replace(tzinfo=ZoneInfo(zone))
    return at.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S")


def wrong_in(resource: str, body: Row, *, is_new: bool, meta: Check) -> dict[str, list[str]]:
    """What is wrong with a body, by field."""
    checks = {**CHECKS[resource], "meta": meta}
    needed = NEEDED[resource] if is_new else ()
    wrong = {name: [f"The {name} field is required."] for name in needed if body.get(name) is None}
    bad = {name: [f"The {name} is invalid."] for name, fits in checks.items() if name in body and not fits(body[name])}
    return {**wrong, **bad}


def kept(resource: str, before: Row, body: Row, now: str) -> Row:
    """The row after a body that was taken."""
    is_new = "created_at" not in before
    names = {*CHECKS[resource], "meta"} if is_new else {*CHANGED.get(resource, CHECKS[resource]), "meta"}
    told = {name: body[name] for name in names & body.keys()}
    for name in ("transaction", "order", "answers"):
        told.pop(name, None)
    after = {**before, **told, "updated_at": now}
    zone = body.get("timezone") or "UTC"
    for name in ("scheduled_start_at", "scheduled_end_at", "desired_start_at", "confirmed_at", "visited_at"):
        if isinstance(told.get(name), str):
            after[name] = utc(told[name], zone)
    stamp = _STAMPS.get(str(after.get("status"))) if resource == "appointments" else None
    if stamp and after.get("status") != before.get("status") and "confirmed_at" not in told:
        after[stamp] = now
    return {**after, "created_at": now} if is_new else after


def shown(resource: str, row: Row, person: Row | None) -> Row:
    """A row as it is answered."""
    beside: Row = {"custom_fields": [], "is_legacy": 0}
    if resource == "appointments":
        nulls = dict.fromkeys((*_STAMPS.values(), "approved_at", "approved_by", "cancelled_by", "rejected_by"))
        beside |= {**nulls, "assigned_staff_id": None, "notes": None, "meta": None, "transaction": None, "answers": []}
    if resource in ("appointment-queues", "appointment-waitlists"):
        beside |= dict.fromkeys(("profile_id", "appointment_id", "notes", "meta"))
    if resource == "appointment-queues":
        beside |= {"staff_id": None, "staff": None}
    return {**beside, **row, "profile": person}
