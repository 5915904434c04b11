"""The words of a ``desk`` call turned into what a verb takes: names into ids, wall times into instants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from app.cli.flags import not_found, read_day, read_id
from app.cli.wishes import WISHES, read_wish
from app.core.errors import BadInput, Refused
from app.core.moments import read_instant
from app.core.refusals import Code, reason
from app.core.values import Instant, Kind
from app.desk.lookups import record_of_id
from app.desk.records import STATUSES
from app.desk.refs import find_id

if TYPE_CHECKING:
    from app.store.unit import Reader

Words = dict[str, object]
_IDS = {
    "definition": (Kind.DEFINITION, "definition_id"),
    "location": (Kind.LOCATION, "location_id"),
    "profile": (Kind.PROFILE, "profile_id"),
    "staff": (Kind.STAFF, "staff_id"),
}
_PLAIN = {"reason": "reason", "notes": "notes", "guest": "guest_name", "override": "override_reason"}


def read_words(reader: Reader, verb: str, flags: Mapping[str, str], answers: Sequence[str] = ()) -> Words:
    """The keyword arguments of a verb or a list.

    ``Refused(NOT_FOUND)`` for an unknown name, ``BadInput`` for a time, date, status or answer that cannot be.
    """
    wished = {flag: flags[flag] for flag in WISHES if flag in flags} if verb == "join_waitlist" else {}
    words: Words = {
        _IDS[flag][1]: read_id(reader, _IDS[flag][0], flags[flag], f"--{flag}")
        for flag in flags
        if flag in _IDS and flag not in wished
    }
    if wished:
        words["wish"] = read_wish(reader, wished)
    words |= {_PLAIN[flag]: flags[flag] for flag in flags if flag in _PLAIN}
    if "id" in flags:
        words["record_id"] = _find_acted_on(reader, _ACTED_ON.get(verb, _ANY), flags["id"], "--id")
    if "appointment" in flags:
        words["record_id"] = read_id(reader, Kind.APPOINTMENT, flags["appointment"], "--appointment")
    if "day" in flags:
        words["day"] = read_day(flags["day"], "--day")
    if "status" in flags:
        words["status"] = _status(verb, flags["status"])
    if answers:
        words["answers"] = _answers(answers)
    for flag in ("start", "end"):
        if flag in flags:
            words[flag] = _instant(flags[flag], f"--{flag}", _zone(reader, words))
    _check_order(words, flags)
    return _as_the_verb_says(verb, words)


def _find_acted_on(reader: Reader, kinds: Sequence[Kind], name: str, flag: str) -> str:
    """The local id of the record that a name means: the first of these kinds that has it."""
    for kind in kinds:
        with suppress(Refused):
            return find_id(reader, kind, name)
    what = " or ".join(kind.value.replace("_", " ") for kind in kinds)
    raise not_found(flag, str(Refused(reason(Code.NOT_FOUND, what=what, name=name))))


_ANY = (Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY)
_QUEUE_FIRST = (Kind.QUEUE_ENTRY, Kind.APPOINTMENT)
_EVERY = (*_ANY, Kind.PROFILE, Kind.VISIT, Kind.STAFF)
_ACTED_ON = {
    **dict.fromkeys(("call", "serve", "hand_over", "finish", "requeue"), _QUEUE_FIRST),
    **dict.fromkeys(("park", "unpark", "transfer", "name_walk_in", "convert"), (Kind.QUEUE_ENTRY,)),
    **dict.fromkeys(
        ("approve", "reject", "arrive", "complete", "no_show", "reschedule", "reassign"), (Kind.APPOINTMENT,)
    ),
    **dict.fromkeys(("note", "undo", "redo", "list_outbox", "list_audit"), _EVERY),
    "fulfil": (Kind.WAITLIST_ENTRY,),
}
"""Set-up files number each kind from one: a bare number means the first of these kinds that has it."""


def _zone(reader: Reader, words: Words) -> str:
    location_id = words.get("location_id")
    if location_id is None:
        location_id = record_of_id(reader, str(words["record_id"])).location_id
    return reader.catalogue.locations[str(location_id)].timezone


def _instant(text: str, flag: str, zone_name: str) -> Instant:
    try:
        return read_instant(text, zone_name)
    except ValueError:
        raise BadInput(flag, f"{text!r} is not a time", 'write wall time at the place, "2026-05-11 10:00"') from None


def _check_order(words: Words, flags: Mapping[str, str]) -> None:
    start, end = words.get("start"), words.get("end")
    if isinstance(start, int) and isinstance(end, int) and end <= start:
        what = f"{flags['end']!r} is not after --start {flags['start']!r}"
        raise BadInput("--end", what, "the end must be after the start (rule 4)")


def _status(verb: str, text: str) -> str:
    possible = STATUSES["list_appointments" if verb == "book" else verb]
    if text not in possible:
        raise BadInput("--status", f"{text!r} is no status here", f"use one of {', '.join(possible)}")
    return text


def _answers(given: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in given:
        question, equals, value = each.partition("=")
        if not (equals and question):
            raise BadInput("--answer", f"{each!r} is no answer", "write the question's id or handle, = and the answer")
        if question in found:
            raise BadInput("--answer", f"{question!r} is answered twice", "answer a question once")
        found[question] = value
    return found


def _as_the_verb_says(verb: str, words: Words) -> Words:
    if verb == "join_waitlist" and "start" in words:
        words["desired_start_at"] = words.pop("start")
    if verb == "note":
        words["text"] = words.pop("notes")
    return words
