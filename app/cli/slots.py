"""``floorwalker slots``: the bookable starts of a service, from the store or from a set-up file alone."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from app.core.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.cli import Parser
    from app.core.slots import Slot
    from app.core.values import Instant, Json


def add(commands: argparse._SubParsersAction[Parser]) -> None:
    """Add the command's flags."""
    parser = commands.add_parser("slots", help="print the bookable starts of a service")
    parser.add_argument("--definition", required=True, metavar="HANDLE")
    parser.add_argument("--location", required=True, metavar="HANDLE")
    parser.add_argument("--from", required=True, dest="first", metavar="DATE")
    parser.add_argument("--to", required=True, dest="last", metavar="DATE")
    parser.add_argument("--staff", metavar="ID")
    parser.add_argument("--now", metavar="INSTANT", help="the instant to ask at, with an offset or Z")
    parser.add_argument("--audience", choices=("customer", "staff"), default="customer")
    parser.add_argument("--setup", metavar="FILE.json", type=Path, help="from that file alone, touching no store")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Find the slots and print them, one a line or as JSON."""
    from app.core.wall import wall_of

    first, last = _date(given.first, "--from"), _date(given.last, "--to")
    if last < first:
        raise BadInput("--to", f"{given.last} is before {given.first}", "name the last day, or the same one")
    zone, slots = _from_file(given, first, last) if given.setup else _from_store(given, first, last)
    if given.json:
        print(json.dumps([slot_row(each, given.audience) for each in slots]))
        return 0
    for each in slots:
        left = "" if each.capacity_remaining is None else f"  {each.capacity_remaining} left"
        print(f"{wall_of(each.start, zone):%Y-%m-%d %H:%M}{left}{'' if each.customer_bookable else '  (desk only)'}")
    return 0


def slot_row(slot: Slot, audience: str) -> dict[str, Json]:
    """A slot as JSON: instants in UTC; the free staff of a staff definition, sorted."""
    from app.core.moments import write_iso

    row: dict[str, Json] = {
        "start_at": write_iso(slot.start),
        "end_at": write_iso(slot.end),
        "capacity_remaining": slot.capacity_remaining,
    }
    if slot.staff_ids is not None:
        row["staff_ids"] = [*slot.staff_ids]
    if audience == "staff":
        row["customer_bookable"] = slot.customer_bookable
    return row


def _date(text: str, flag: str) -> date:
    from app.core.moments import read_date

    try:
        return read_date(text)
    except ValueError:
        raise BadInput(flag, f"{text!r} is not a date", "write YYYY-MM-DD") from None


def _now(given: argparse.Namespace) -> Instant | None:
    from app.core.moments import read_offset_instant

    if given.now is None:
        return None
    try:
        return read_offset_instant(given.now)
    except (ValueError, OverflowError):
        raise BadInput(
            "--now", f"{given.now!r} is not an instant", "write 2026-05-11T10:00:00Z or with an offset"
        ) from None
