"""``floorwalker desk VERB``: the desk's verbs without a window, for scripts and for trying things."""

from __future__ import annotations

import argparse
import json
from typing import TYPE_CHECKING, NamedTuple

from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.cli import Parser
    from app.core.values import Json
    from app.desk.shop import Shop


class Verb(NamedTuple):
    """A verb of the command line: the desk's verb, the flags that it needs, and those that it takes."""

    name: str
    needs: tuple[str, ...] = ()
    takes: tuple[str, ...] = ()


BOOKING = ("end", "staff", "override", "reason")
VERBS = {
    "book": Verb("book", ("definition", "location", "profile", "start"), (*BOOKING, "notes", "answer")),
    "approve": Verb("approve", ("id",), ("override", "reason")),
    "reject": Verb("reject", ("id",), ("reason",)),
    "cancel": Verb("cancel", ("id",), ("reason",)),
    "arrive": Verb("arrive", ("id",)),
    "complete": Verb("complete", ("id",)),
    "no-show": Verb("no_show", ("id",)),
    "reschedule": Verb("reschedule", ("id", "start"), BOOKING),
    "reassign": Verb("reassign", ("id", "staff"), ("override", "reason")),
    "note": Verb("note", ("id", "notes")),
    "check-in": Verb("check_in", ("definition", "location"), ("profile", "guest", "staff", "notes")),
    "call": Verb("call", (), ("id", "location", "staff", "reason")),
    "serve": Verb("serve", ("id",), ("staff",)),
    "finish": Verb("finish", ("id",)),
    "requeue": Verb("requeue", ("id",)),
    "park": Verb("park", ("id",)),
    "unpark": Verb("unpark", ("id",)),
    "transfer": Verb("transfer", ("id", "definition")),
    "convert": Verb("convert", ("id",), ("start", "profile", *BOOKING)),
    "waitlist": Verb("join_waitlist", ("definition", "location", "profile"), ("start", "notes")),
    "fulfil": Verb("fulfil", ("id", "start"), BOOKING),
    "visit": Verb("record_visit", ("location",), ("profile", "notes")),
    "undo": Verb("undo", (), ("id",)),
}
TAKES: dict[str, tuple[str, ...]] = {
    "appointments": ("location", "status", "day"),
    "queue": ("location", "status", "day"),
    "waitlist": ("location", "status"),
    "outbox": ("status",),
    "audit": (),
}
FLAGS = {
    "definition": "the service: its handle, local id or id of the set-up file",
    "location": "the place",
    "staff": "the member of staff",
    "profile": "the customer",
    "appointment": "the appointment to act on; the same as --id",
    "id": "the record to act on",
    "start": 'wall time at the place, "2026-05-11 10:00"',
    "end": "wall time of the end; the service's duration after the start otherwise",
    "reason": "why, in words",
    "notes": "notes",
    "guest": "the name of a walk-in who is no customer yet",
    "day": "for list: one local date, YYYY-MM-DD",
    "status": "for list: one status",
}


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command's flags: the same for every verb, which refuses what it has no use for."""
    parser = commands.add_parser("desk", help="a verb of the desk, without a window")
    parser.add_argument("verb", choices=[*VERBS, "list"], metavar="VERB", help=", ".join([*VERBS, "list"]))
    parser.add_argument("what", nargs="?", help=f"for list: {', '.join(TAKES)}")
    for flag, words in FLAGS.items():
        parser.add_argument(f"--{flag}", help=words)
    parser.add_argument("--answer", action="append", metavar="QUESTION=VALUE", help="an answer, by the question's id")
    parser.add_argument("--override", action="store_true", help="over a broken rule, knowingly; needs --reason")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Run one verb in one unit, then print the changed record; or print a list."""
    flags = _flags(given)
    from app.desk.shop import open_shop

    shop = open_shop()
    try:
        if given.verb == "list":
            _print_list(_rows(shop, given.what, flags), as_json=given.json)
        else:
            _print_record(given.verb, _act(shop, given, flags), as_json=given.json)
    finally:
        shop.close()
    return 0


def _flags(given: argparse.Namespace) -> dict[str, str]:
    """The flags that were given, checked against what the verb needs and takes."""
    _check_what(given)
    verb = Verb("list", (), TAKES[given.what]) if given.verb == "list" else VERBS[given.verb]
    flags = {name: getattr(given, name) for name in FLAGS if getattr(given, name) is not None}
    if "appointment" in flags:
        flags.setdefault("id", flags.pop("appointment"))
    given_too = [name for name in ("override", "answer") if getattr(given, name)]
    for name in verb.needs:
        if name not in flags:
            raise BadInput(f"desk {given.verb}", f"--{name} is missing", FLAGS[name])
    for name in (*flags, *given_too):
        if name not in (*verb.needs, *verb.takes):
            raise BadInput(f"desk {given.verb}", f"--{name} means nothing here", "leave it out")
    if given.override and not given.reason:
        raise Refused(reason(Code.REASON_NEEDED))
    return flags


def _check_what(given: argparse.Namespace) -> None:
    if given.verb == "list" and given.what not in TAKES:
        raise BadInput("desk list", f"{given.what or 'nothing'} is no list", f"name one of {', '.join(TAKES)}")
    if given.verb != "list" and given.what:
        raise BadInput(f"desk {given.verb}", f"{given.what!r} is one word too many", "this verb takes flags only")


def _act(shop: Shop, given: argparse.Namespace, flags: Mapping[str, str]) -> Mapping[str, Json]:
    from app.cli.words import read_words
    from app.desk.records import record_of

    name = VERBS[given.verb].name
    with shop.store.read() as reader:
        words = read_words(reader, name, flags, answers=given.answer or (), overrides=given.override)
    named = [words.pop("record_id")] if "record_id" in words else []
    name = "call_next" if name == "call" and not named else name
    record = shop.act(name, *named, **words)
    with shop.store.read() as reader:
        return record_of(reader, record)


def _rows(shop: Shop, what: str, flags: Mapping[str, str]) -> Sequence[Mapping[str, Json]]:
    from app.cli.words import read_words
    from app.desk import records

    query: Callable[..., list[records.Record]] = getattr(records, f"list_{what}")
    with shop.store.read() as reader:
        return query(reader, **read_words(reader, "list", flags))


def _print_record(verb: str, record: Mapping[str, Json], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(record, ensure_ascii=False))
    else:
        print(f"{verb}: {_line(record)}")


def _print_list(rows: Sequence[Mapping[str, Json]], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(rows, ensure_ascii=False))
        return
    for row in rows:
        print(_line(row))


_SHOWN = (
    "seq",
    "ticket",
    "verb",
    "status",
    "state",
    "scheduled_start_at",
    "guest_name",
    "record_id",
    "last_error",
    "id",
)


def _line(record: Mapping[str, Json]) -> str:
    return "  ".join(str(record[name]) for name in _SHOWN if record.get(name) is not None)
