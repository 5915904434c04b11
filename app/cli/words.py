"""The words of a ``desk`` call turned into what a verb takes: names into ids, wall times into instants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from app.cli.flags import read_day
from app.core.errors import BadInput, Refused
from app.core.moments import read_instant
from app.core.refusals import Code, reason
from app.core.values import Instant, Kind
from app.desk.lookups import record_of_id
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
_PLAIN = {"reason": "reason", "notes": "notes", "guest": "guest_name", "status": "status"}


def read_words(
    reader: Reader, verb: str, flags: Mapping[str, str], *, answers: Sequence[str] = (), overrides: bool = False
) -> Words:
    """The keyword arguments of a verb. ``Refused(NOT_FOUND)`` for an unknown name, ``BadInput`` for a bad time."""
    words: Words = {_IDS[flag][1]: find_id(reader, _IDS[flag][0], flags[flag]) for flag in flags if flag in _IDS}
    words |= {_PLAIN[flag]: flags[flag] for flag in flags if flag in _PLAIN}
    if "id" in flags:
        words["record_id"] = find_acted_on(reader, verb, flags["id"])
    if "day" in flags:
        words["day"] = read_day(flags["day"], "--day")
    if answers:
        words["answers"] = _answers(answers)
    for flag in ("start", "end"):
        if flag in flags:
            words[flag] = _instant(flags[flag], f"--{flag}", _zone(reader, words))
    return _as_the_verb_says(verb, words, overrides=overrides)


def find_acted_on(reader: Reader, verb: str, name: str) -> str:
    """The local id of the record that a verb acts on: an appointment, a queue entry or a waitlist entry."""
    for kind in _ACTED_ON.get(verb, (Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY)):
        try:
            return find_id(reader, kind, name)
        except Refused:
            continue
    raise Refused(reason(Code.NOT_FOUND, what="record", name=name))


_QUEUE_FIRST = (Kind.QUEUE_ENTRY, Kind.APPOINTMENT)
_ACTED_ON = {
    **dict.fromkeys(("call", "serve", "finish", "requeue", "park", "unpark"), _QUEUE_FIRST),
    **dict.fromkeys(("transfer", "convert"), (Kind.QUEUE_ENTRY,)),
    **dict.fromkeys(
        ("approve", "reject", "arrive", "complete", "no_show", "reschedule", "reassign"), (Kind.APPOINTMENT,)
    ),
    "fulfil": (Kind.WAITLIST_ENTRY,),
}
"""Set-up files number each kind from one: a bare number means the first of these kinds that has it."""


def _zone(reader: Reader, words: Words) -> str:
    location_id = words.get("location_id")
    if location_id is None and "record_id" in words:
        location_id = record_of_id(reader, str(words["record_id"])).location_id
    return reader.catalogue.locations[str(location_id)].timezone


def _instant(text: str, flag: str, zone_name: str) -> Instant:
    try:
        return read_instant(text, zone_name)
    except (ValueError, OverflowError):
        raise BadInput(flag, f"{text!r} is not a time", 'write wall time at the place, "2026-05-11 10:00"') from None


def _answers(given: Sequence[str]) -> dict[int, str]:
    found = {}
    for each in given:
        question, equals, value = each.partition("=")
        if not (equals and question.isascii() and question.isdigit()):
            raise BadInput("--answer", f"{each!r} is no answer", "write the question's id, = and the answer")
        found[int(question)] = value
    return found


def _as_the_verb_says(verb: str, words: Words, *, overrides: bool) -> Words:
    if overrides:
        words["override_reason"] = words.pop("reason")
    if verb == "join_waitlist" and "start" in words:
        words["desired_start_at"] = words.pop("start")
    if verb == "note":
        words["text"] = words.pop("notes")
    return words
