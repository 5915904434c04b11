"""``floorwalker customer``: hand out everything that is kept of one person, or erase them, on whichever store."""

from __future__ import annotations

import argparse
import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput, Refused
from app.core.refusals import Code

if TYPE_CHECKING:
    from app.cli.commands import Parser
    from app.desk.shop import Shop


def add(parser: Parser) -> None:
    """Add what can be done with a customer."""
    acts = parser.add_subparsers(dest="act", metavar="ACT", required=True)
    export = acts.add_parser("export", help="write everything that is kept of a person as JSON")
    export.add_argument("customer", metavar="ID", help="the customer's id")
    export.add_argument("file", metavar="FILE.json", type=Path)
    erase = acts.add_parser("erase", help="take a person out of everything that is kept; their bookings stay")
    erase.add_argument("customer", metavar="ID", help="the customer's id")
    erase.add_argument("--name", required=True, help="the customer's whole name, to be sure who is meant")
    for each in (export, erase):
        add_store(each)


def run(given: argparse.Namespace) -> int:
    """Do it. Raises ``BadInput`` for nobody, and for a name that is not that customer's."""
    from app.desk.shop import Shop
    from app.store.store import Store

    with closing(Shop(Store(find_store(given.store)))) as shop:
        try:
            return _export(shop, given) if given.act == "export" else _erase(shop, given)
        except Refused as refusal:
            if any(each.code is Code.NOT_FOUND for each in refusal.reasons):
                raise BadInput("ID", str(refusal), "give the id that floorwalker export has for them") from None
            raise


def _export(shop: Shop, given: argparse.Namespace) -> int:
    from app.cli.export import expect_place, write_whole

    expect_place(given.file)
    said = shop.act("export_customer", given.customer)
    write_whole(given.file, json.dumps(said, ensure_ascii=False, indent=2) + "\n")
    say(f"{given.file}: written")
    return 0


def _erase(shop: Shop, given: argparse.Namespace) -> int:
    view = shop.look("erasure_view", given.customer)
    if _plain(given.name) != _plain(view.name):
        raise BadInput("--name", "this is not that customer's name", "write it as their card has it, first name first")
    gone = shop.act("erase_customer", given.customer)
    say(f"erased; bookings that stay: {gone.appointments}; steps that are not told any more: {gone.unsent}")
    if shop.store.is_file:
        from app.desk.erasing import scrub, scrub_kept

        scrub(shop)
        done = scrub_kept(Path(shop.store.where), shop.store.clock())
        if done is not None:
            say(f"the file was written anew; backups rewritten: {done.rewritten}, removed: {done.removed}")
    else:
        from app.desk.erasing import sweep

        sweep(shop)
        say("the tables were swept; the server's logs, dumps and replicas are for whoever keeps the server")
    return 0


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
