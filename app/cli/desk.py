"""``floorwalker desk VERB``: the desk's verbs without a window, for scripts and for trying things."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.cli.printing import say, say_json
from app.cli.telling import one_line
from app.cli.wishes import FLAGS as WISH_FLAGS
from app.cli.wishes import WISHES
from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.cli.commands import Parser
    from app.core.values import Json
    from app.desk.shop import Shop

Flags = dict[str, str]


class Verb(NamedTuple):
    """A verb of the command line: the desk's verb, the flags that it needs, and those that it takes."""

    name: str
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


BOOKING = ("end", "staff", "override", "answer")
VERBS = {
    "book": Verb("book", ("definition", "location", "profile", "start"), (*BOOKING, "status", "notes")),
    "approve": Verb("approve", ("id",), ("override",)),
    "reject": Verb("reject", ("id",), ("reason",)),
    "cancel": Verb("cancel", ("id",), ("reason",)),
    "arrive": Verb("arrive", ("id",), ("override",)),
    "complete": Verb("complete", ("id",)),
    "no-show": Verb("no_show", ("id",)),
    "reschedule": Verb("reschedule", ("id", "start"), ("end", "staff", "override")),
    "reassign": Verb("reassign", ("id", "staff"), ("override",)),
    "note": Verb("note", ("id", "notes")),
    "check-in": Verb("check_in", ("definition", "location"), ("profile", "guest", "staff", "notes")),
    "call": Verb("call", ("id",), ("staff", "reason")),
    "serve": Verb("serve", ("id",), ("staff",)),
    "hand-over": Verb("hand_over", ("id", "staff"), ("reason",)),
    "finish": Verb("finish", ("id",)),
    "requeue": Verb("requeue", ("id",)),
    "park": Verb("park", ("id",)),
    "unpark": Verb("unpark", ("id",)),
    "transfer": Verb("transfer", ("id", "definition"), ("reason",)),
    "name-walk-in": Verb("name_walk_in", ("id", "profile")),
    "convert": Verb("convert", ("id",), ("start", "profile", *BOOKING)),
    "waitlist": Verb("join_waitlist", ("definition", "location", "profile"), ("start", "notes", *WISHES)),
    "fulfil": Verb("fulfil", ("id", "start"), (*BOOKING, "reason")),
    "visit": Verb("record_visit", ("location",), ("profile", "notes")),
    "undo": Verb("undo", (), ("id",)),
    "redo": Verb("redo", (), ("id",)),
}
CALL_NEXT = Verb("call_next", ("location",), ("staff",))
"""What ``call`` means without an id."""
LISTS = {
    "appointments": Verb("list_appointments", (), ("location", "definition", "staff", "profile", "status", "day")),
    "queue": Verb("list_queue", (), ("location", "definition", "staff", "profile", "status", "day")),
    "waitlist": Verb("list_waitlist", (), ("location", "definition", "profile", "status")),
    "outbox": Verb("list_outbox", (), ("id", "status")),
    "audit": Verb("list_audit", (), ("id",)),
}
FLAGS = {
    "definition": "the service: its handle, local id or id of the set-up file",
    "location": "the place",
    "staff": "the member of staff; for waitlist several, with commas between them",
    "profile": "the customer",
    "appointment": "the appointment to act on, where --id could be something else",
    "id": "the record to act on; for undo and redo, and for the lists outbox and audit, the one they are about",
    "start": 'wall time at the place, "2026-05-11 10:00", or ISO 8601 with an offset',
    "end": "wall time of the end; the service's duration after the start otherwise",
    "reason": "why, in words",
    "notes": "notes",
    "guest": "the name of a walk-in who is no customer yet",
    "day": "for lists: one local date, YYYY-MM-DD",
    "status": "one status: of the booking to make, or for lists of what to list",
    **WISH_FLAGS,
}


def add(parser: Parser) -> None:
    """Add the flags: the same for every verb, which refuses what it has no use for."""
    parser.add_argument("verb", choices=[*VERBS, "list"], metavar="VERB", help=", ".join([*VERBS, "list"]))
    parser.add_argument("what", nargs="?", help=f"for list: {', '.join(LISTS)}")
    for flag, words in FLAGS.items():
        parser.add_argument(f"--{flag}", help=words)
    parser.add_argument("--answer", action="append", metavar="QUESTION=VALUE", help="an answer, by the question's id")
    parser.add_argument(
        "--override",
        nargs="?",
        const="",
        metavar="REASON",
        help="over a broken rule, knowingly; the reason here or in --reason",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object, for lists an array")


def run(given: argparse.Namespace) -> int:
    """Run one verb in one unit, then print the changed record; or print a list."""
    verb = _verb(given)
    flags = _flags(given, verb)
    from app.desk.shop import open_shop

    shop = open_shop()
    try:
        if given.verb == "list":
            rows = _rows(shop, verb, flags)
            _print_list(rows, as_json=given.json)
        else:
            record = _act(shop, verb, flags, given.answer or ())
            _print_record(given.verb, record, as_json=given.json)
    finally:
        shop.close()
    return 0


def _verb(given: argparse.Namespace) -> Verb:
    if given.verb == "list":
        if given.what not in LISTS:
            what = "no list is named" if given.what is None else f"{given.what!r} is no list"
            raise BadInput("desk list", what, f"name one of {', '.join(LISTS)}")
        return LISTS[given.what]
    if given.what is not None:
        raise BadInput(f"desk {given.verb}", f"{given.what!r} is one word too many", "this verb takes flags only")
    is_next = given.verb == "call" and given.id is None and given.appointment is None
    return CALL_NEXT if is_next else VERBS[given.verb]


def _flags(given: argparse.Namespace, verb: Verb) -> Flags:
    """The flags that were given, checked against what the verb needs and takes."""
    where = f"desk {given.verb}"
    flags: Flags = {name: getattr(given, name) for name in (*FLAGS, "override") if getattr(given, name) is not None}
    if "override" in flags and "override" in verb.takes:
        flags["override"] = flags["override"] or flags.pop("reason", "")
        if not flags["override"].strip():
            raise Refused(reason(Code.REASON_NEEDED))
    acted_on = {"id": "appointment"} if "appointment" in flags else {}
    for name in verb.needs:
        if acted_on.get(name, name) not in flags:
            raise BadInput(where, f"--{name} is missing", f"it is {FLAGS[name]}")
    allowed = {acted_on.get(name, name) for name in (*verb.needs, *verb.takes)}
    for name in (*flags, *(("answer",) if given.answer else ())):
        if name not in allowed:
            raise BadInput(where, f"--{name} means nothing here", "leave it out")
    return flags


def _act(shop: Shop, verb: Verb, flags: Flags, answers: Sequence[str]) -> Mapping[str, Json]:
    from app.cli.words import read_words
    from app.desk.records import changed_record

    with shop.store.read() as reader:
        words = read_words(reader, verb.name, flags, answers)
    named = [str(words.pop("record_id"))] if "record_id" in words else []
    done = shop.act(verb.name, *named, **words)
    with shop.store.read() as reader:
        return changed_record(reader, done, named[0] if named else None)


def _rows(shop: Shop, wanted: Verb, flags: Flags) -> Sequence[Mapping[str, Json]]:
    from app.cli.words import read_words
    from app.desk import records

    query: Callable[..., list[records.Record]] = getattr(records, wanted.name)
    with shop.store.read() as reader:
        return query(reader, **read_words(reader, wanted.name, flags))


def _print_record(verb: str, record: Mapping[str, Json], *, as_json: bool) -> None:
    if as_json:
        say_json(record)
    else:
        say(f"{verb}: {_line(record)}")


def _print_list(rows: Sequence[Mapping[str, Json]], *, as_json: bool) -> None:
    if as_json:
        say_json(rows)
        return
    for row in rows:
        say(_line(row))


_SHOWN = (
    "seq",
    "ticket",
    "verb",
    "status",
    "state",
    "scheduled_start_at",
    "desired_start_at",
    "guest_name",
    "record_id",
    "last_error",
    "id",
)


def _line(record: Mapping[str, Json]) -> str:
    return one_line("  ".join(str(record[name]) for name in _SHOWN if record.get(name) is not None))
