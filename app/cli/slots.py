"""``floorwalker slots``: the bookable starts of a service, from the store or from a set-up file alone."""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from app.cli.flags import not_found, read_day, read_id
from app.cli.printing import say, say_json
from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli.commands import Parser
    from app.core.setup import Setup
    from app.core.slots import Slot, SlotQuery
    from app.core.values import Block, Definition, Instant, Json, Location

T = TypeVar("T", "Definition", "Location")


def add(parser: Parser) -> None:
    """Add the command's flags."""
    parser.add_argument("--definition", required=True, metavar="HANDLE")
    parser.add_argument("--location", required=True, metavar="HANDLE")
    parser.add_argument("--from", required=True, dest="first", metavar="DATE")
    parser.add_argument("--to", required=True, dest="last", metavar="DATE")
    parser.add_argument("--staff", metavar="ID")
    parser.add_argument("--now", metavar="INSTANT", help="the instant to ask at, with an offset or Z")
    parser.add_argument("--audience", choices=("customer", "staff"), default="customer")
    parser.add_argument("--setup", metavar="FILE.json", type=Path, help="from that file alone, touching no store")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(given: argparse.Namespace) -> int:
    """Find the slots and print them, one a line or as JSON."""
    from app.core.slots import find_slots
    from app.core.wall import wall_of

    first, last = read_day(given.first, "--from"), read_day(given.last, "--to")
    if last < first:
        raise BadInput("--to", f"{given.last} is before {given.first}", "name the last day, or the same one")
    query = _of_file(given, first, last) if given.setup else _of_store(given, first, last)
    slots = find_slots(query)
    if given.json:
        say_json(slot_rows(slots, query))
        return 0
    for each in slots:
        left = "" if each.capacity_remaining is None else f"  {each.capacity_remaining} left"
        desk_only = "" if each.customer_bookable else "  (desk only)"
        say(f"{wall_of(each.start, query.location.timezone):%Y-%m-%d %H:%M}{left}{desk_only}")
    return 0


def slot_rows(slots: Sequence[Slot], query: SlotQuery) -> list[dict[str, Json]]:
    """Slots as JSON: instants in UTC; the free staff of a staff definition, sorted."""
    from app.core.moments import write_iso

    needs_staff, of_staff = query.definition.requires_staff, query.audience == "staff"
    rows: list[dict[str, Json]] = []
    for slot in slots:
        row: dict[str, Json] = {
            "start_at": write_iso(slot.start),
            "end_at": write_iso(slot.end),
            "capacity_remaining": slot.capacity_remaining,
        }
        if needs_staff:
            row["staff_ids"] = [*slot.staff_ids]
        if of_staff:
            row["customer_bookable"] = slot.customer_bookable
        rows.append(row)
    return rows


def _of_file(given: argparse.Namespace, first: date, last: date) -> SlotQuery:
    """The question put to a set-up file alone."""
    from app.cli.setup import read_bytes
    from app.core.slots import Audience, SlotQuery
    from app.store.ids import new_id
    from app.wire.setup_file import parse_setup
    from app.wire.setup_meaning import read_setup

    now, name = _now(given), str(given.setup)
    setup = read_setup(parse_setup(read_bytes(given.setup), name), name, make_id=new_id, now=now)
    definition = _named(setup.definitions, given.definition, "service", "--definition")
    location = _named(setup.locations, given.location, "location", "--location")
    if given.staff is not None and given.staff not in {member.id for member in setup.staff}:
        raise not_found("--staff", _nothing("member of staff", given.staff))
    blocks = _blocks(setup, definition, location)
    audience = Audience(given.audience)
    return SlotQuery(definition, location, setup.staff, first, last, now, audience, given.staff, blocks)


def _named(found: Sequence[T], handle: str, what: str, flag: str) -> T:
    for each in found:
        if handle in (each.handle, str(each.number)):
            return each
    raise not_found(flag, _nothing(what, handle))


def _nothing(what: str, name: str) -> str:
    return str(Refused(reason(Code.NOT_FOUND, what=what, name=name)))


def _blocks(setup: Setup, definition: Definition, location: Location) -> dict[str, list[Block]]:
    from app.core.slots import POOLED, block_of

    services = {each.id: each for each in setup.definitions}
    blocks: defaultdict[str, list[Block]] = defaultdict(list)
    for booking in setup.appointments:
        block = block_of(booking, services[booking.definition_id])
        if block and definition.requires_staff:
            blocks[booking.assigned_staff_id or ""].append(block)
        elif block and (booking.definition_id, booking.location_id) == (definition.id, location.id):
            blocks[POOLED].append(block)
    return {key: sorted(found) for key, found in blocks.items()}


def _of_store(given: argparse.Namespace, first: date, last: date) -> SlotQuery:
    """The question put to this till's store."""
    from app.core.slots import Audience
    from app.core.values import Kind
    from app.desk.slots import ask_slots
    from app.store.places import find_places
    from app.store.store import Store

    now = _now(given)
    with closing(Store(find_places().store)) as store, store.read(now=now) as reader:
        return ask_slots(
            reader,
            read_id(reader, Kind.DEFINITION, given.definition, "--definition"),
            read_id(reader, Kind.LOCATION, given.location, "--location"),
            first,
            last,
            staff_id=None if given.staff is None else read_id(reader, Kind.STAFF, given.staff, "--staff"),
            audience=Audience(given.audience),
        )


def _now(given: argparse.Namespace) -> Instant:
    from app.core.moments import read_offset_instant

    if given.now is None:
        return int(time.time())
    try:
        return read_offset_instant(given.now)
    except ValueError:
        raise BadInput(
            "--now", f"{given.now!r} is not an instant", "write 2026-05-11T10:00:00Z or with an offset"
        ) from None
