"""Bookings on the wire: a record of ours as a body, a row as fields of ours (seed 003; rules 4, 19)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from app.core.moments import write_instant
from app.core.tickets import Given, said_to_be_given
from app.core.values import Instant, Json, Status
from app.core.wall import zone
from app.wire.omneo import lenient
from app.wire.omneo.dialect import Dialect
from app.wire.omneo.lenient import Row, Unreadable
from app.wire.omneo.said import NAME, STATUS, Said, write_meta

Fields = Mapping[str, Json]

STAMPS = ("approved_at", "confirmed_at", "arrived_at", "completed_at", "cancelled_at", "no_show_at", "rejected_at")
"""Which the remote sets by itself, at the time at which it hears of the step."""
LINE = ("called_at", "started_at", "called_to_staff_id", "reason", "override_reason")
"""For which the original has no field."""
TICKET = ("ticket", "ticket_at")
TICKET_WORD = "given_ticket"
"""As what a ticket is told: somebody else's system may mean something else by a ``ticket`` in a booking's ``meta``."""
WORDS = (*STAMPS, *LINE, "calls", *TICKET)
"""What is told in ``meta``."""
NAMES = (
    "definition_id", "profile_id", "location_id", "assigned_staff_id", "status", "scheduled_start_at",
    "scheduled_end_at", "timezone", "notes", "meta", *STAMPS, *LINE, "calls", *TICKET,
)  # fmt: skip
"""The fields of a booking that can be said here."""
_ENDS = {"completed": "completed_at", "cancelled": "cancelled_at", "rejected": "rejected_at", "no_show": "no_show_at"}
_OVER: Mapping[str, frozenset[str]] = {
    each.value: frozenset(set(_ENDS.values()) - {_ENDS.get(each.value, "")})
    | ({"arrived_at"} if each in (Status.REQUESTED, Status.CONFIRMED) else frozenset())
    for each in Status
}
"""Stamps that cannot be of a booking in that status: it was taken back, and the original lets them stand."""
KEYS = (
    "status", "appointment_definition_id", "profile_id", "location_id", "assigned_staff_id", "scheduled_start_at",
    "scheduled_end_at", "timezone", "notes", "meta", *STAMPS, "called_at", "started_at", "called_to_staff_id", "reason",
    "calls", *TICKET,
)  # fmt: skip
"""Of a row, what ``read`` looks at; of what comes with it an id in its stead, and the zone of its place."""
_REFS = {"definition_id": "appointment_definition_id", "location_id": "location_id"}
_TIMES = ("scheduled_start_at", "scheduled_end_at")
_PLAIN = ("profile_id", "assigned_staff_id", "status", "notes")


def write_new(record: Fields, intent: str, answers: Sequence[Fields], dialect: Dialect) -> dict[str, Json]:
    """The body that makes a booking."""
    body: dict[str, Json] = {**_refs(record, _REFS), **_times(record)}
    body |= {name: record[name] for name in _PLAIN if record.get(name) is not None}
    if isinstance(record.get("confirmed_at"), int):
        body["confirmed_at"] = write_instant(cast(Instant, record["confirmed_at"]), str(record["timezone"]))
    for name in ("transaction", "order"):
        if record.get(f"{name}_id") is not None:
            body[name] = _receipt(record[f"{name}_id"])
    if answers:
        body["answers"] = write_answers(answers)
    if dialect.is_hub and record.get("override_reason"):
        body["override_reason"] = record["override_reason"]
    body["meta"] = _meta(record, intent, dialect)
    return body


def _receipt(found: Json) -> Json:
    """Which transaction or order: by its id there or, where that is not known, by what stands on it."""
    return found if isinstance(found, dict) else {"id": number(found)}


_QUESTION = "questionnaire_question_id"


def write_answers(answers: Sequence[Fields]) -> list[Json]:
    """What a customer said, each with the number there of its question."""
    return [{**each, _QUESTION: number(each[_QUESTION])} for each in answers]


def write_change(verb: str, changed: Fields, record: Fields, made_by: str | None, dialect: Dialect) -> dict[str, Json]:
    """The body that takes a booking as far as the step did; empty where the step says nothing here."""
    body: dict[str, Json] = {
        **_refs(changed, _REFS), **{name: changed[name] for name in _PLAIN if name in changed}
    }  # fmt: skip
    if any(name in changed for name in (*_TIMES, "timezone")):
        body |= _times(record)
    for name in ("transaction", "order"):
        if f"{name}_id" in changed:
            found = changed[f"{name}_id"]
            body[name] = None if found is None else _receipt(found)
    if any(name in changed for name in ("meta", "status", *WORDS)):
        body["meta"] = _meta(record, made_by, dialect)
    if dialect.is_hub:
        body |= {name: changed[name] for name in ("reason", "override_reason") if changed.get(name) is not None}
        if verb == "undo" and "status" in changed and changed["status"] != Status.CANCELLED:
            return {"undo": True, "status": changed["status"], "meta": body["meta"]}
    return body


def read(row: Row, said: Said) -> dict[str, Json]:
    """The fields that a row says. Raises ``Unreadable``."""
    status = lenient.needed_text(row, "status")
    if status not in _OVER:
        raise Unreadable(f"status {status[:40]!r} is none")
    start, end = (lenient.needed_instant(row, name) for name in _TIMES)
    if end <= start:
        raise Unreadable("scheduled_end_at is not after the start")
    return {
        "definition_id": lenient.needed_ref(row, "appointment_definition_id"),
        "profile_id": lenient.needed_ref(row, "profile_id"),
        "location_id": lenient.needed_ref(row, "location_id"),
        "assigned_staff_id": lenient.ref(row, "assigned_staff_id"),
        "status": status, "scheduled_start_at": start, "scheduled_end_at": end,
        "timezone": _zone(row), "notes": lenient.text(row, "notes"), "meta": said.own,
        **stamps(row, STAMPS, said, status, _OVER[status]),
        **stamps(row, ("called_at", "started_at"), said, status),
        **{name: word(row, name, said, status) for name in ("called_to_staff_id", "reason")},
        # A hub gives reasons of its own for what it lets through; a person's stand in what tills say.
        "override_reason": cast("str | None", said.words.get("override_reason")),
        "calls": lenient.whole(row, "calls", cast("int | None", said.words.get("calls"))) or 0,
        **_ticket(row, said),
    }  # fmt: skip


def ticket_in(words: Mapping[str, Json]) -> Given | None:
    """The ticket that a till says to have given; None where it says none, or what is none (rule 26)."""
    return said_to_be_given(words.get(TICKET_WORD), words.get("ticket_at"))


def _ticket(row: Row, said: Said) -> dict[str, Json]:
    """What its customer was given, where anybody says so: a hub has fields for it, the original what tills say."""
    if "ticket" in row:
        found = said_to_be_given(row["ticket"], lenient.instant(row, "ticket_at"))
    else:
        found = ticket_in(said.words)
    return {} if found is None else {"ticket": found.ticket, "ticket_at": found.at}


def stamps(
    row: Row, names: Sequence[str], said: Said, status: str, over: frozenset[str] = frozenset()
) -> dict[str, Json]:
    """When things happened: as a till said it of this very state, otherwise as the row does; none of what is ``over``.

    The remote stamps what it is told when it hears of it, which may be the evening; a till knows when it was.
    """
    words = said.words if said.is_of(status) else {}
    if not words:  # as nearly all are: only the row says anything
        return {name: None if name in over or row.get(name) is None else lenient.instant(row, name) for name in names}
    found: dict[str, Json] = {}
    for name in names:
        told = cast("Instant | None", words.get(name))
        if name in row:
            own = None if name in over or row[name] is None else lenient.instant(row, name)
            told = told if told is not None and own is not None and told <= own else own
        found[name] = None if name in over else told
    return found


def word(row: Row, name: str, said: Said, status: str) -> str | None:
    """The same of what is text."""
    if name in row:
        return lenient.text(row, name)
    return cast("str | None", said.words.get(name)) if said.is_of(status) else None


def number(found: Json) -> Json:
    """A remote's id as it writes it: what is all digits is a number."""
    return int(found) if isinstance(found, str) and found.isascii() and found.isdigit() and len(found) < 17 else found


def _refs(fields: Fields, names: Mapping[str, str]) -> dict[str, Json]:
    return {wire: number(fields[ours]) for ours, wire in names.items() if ours in fields}


def _times(record: Fields) -> dict[str, Json]:
    zone_name = str(record["timezone"])
    times = {name: write_instant(cast(Instant, record[name]), zone_name) for name in _TIMES}
    return {**times, "timezone": zone_name}


def _meta(record: Fields, intent: str | None, dialect: Dialect) -> Json:
    words = {name: record.get(name) for name in WORDS if record.get(name) not in (None, 0)}
    if "ticket" in words:
        words[TICKET_WORD] = words.pop("ticket")
    if words:
        words[STATUS] = record.get("status")
    words[NAME] = record.get("id")
    return write_meta(record.get("meta"), words, intent, as_list=dialect.meta_is_list)


def _zone(row: Row) -> str:
    said = row.get("timezone")
    if said is None:
        place = row.get("location")
        said = place.get("timezone") if isinstance(place, dict) else None
    try:
        zone(str(said))
    except ValueError:
        raise Unreadable(f"timezone {str(said)[:40]!r} is none") from None
    return str(said)
