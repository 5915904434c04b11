"""``floorwalker pins``: who has a PIN, and the way back in when the only manager has forgotten theirs.

Whoever may read the store's file is its operator: this asks for no PIN, and says in the trail what was done.
"""

from __future__ import annotations

import argparse
from contextlib import closing
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.cli.stores import add_store, find_store
from app.core.errors import BadInput

if TYPE_CHECKING:
    from app.desk.shop import Shop
    from app.desk.views_staffing import Member

STATES = ("list", "forget", "forget-all")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    parser.add_argument("what", nargs="?", choices=STATES, default="list", metavar="WHAT", help=", ".join(STATES))
    parser.add_argument("--staff", metavar="ID", help="for forget: whose PIN, by the id that list shows")
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """List who has a PIN, forget one, or forget all, after which everybody may do everything again."""
    from app.desk.shop import Shop
    from app.store.store import Store

    if (given.staff is not None) is not (given.what == "forget"):
        raise BadInput("--staff", "it goes with forget, and forget with it", "floorwalker pins forget --staff ID")
    with closing(Shop(Store(find_store(given.store)))) as shop:
        if given.what == "list":
            _list(shop)
        elif given.what == "forget":
            member: Member = shop.act("forget_pin", given.staff)
            say(f"{member.name} has no PIN any more, and is a host at the desk until a manager gives another")
        else:
            _forget_all(shop)
    return 0


def _list(shop: Shop) -> None:
    staffing = shop.look("staffing")
    for each in staffing.members:
        say(f"{each.id}  {each.name}  {each.role}  {'PIN' if each.has_pin else 'no PIN'}")
    if not staffing.is_guarded:
        say("nobody has a PIN: everybody may do everything, and the desk is never locked")


def _forget_all(shop: Shop) -> None:
    count = int(shop.act("forget_pins"))
    say(f"{count} PINs are forgotten: everybody may do everything until a manager gives new ones" if count else
        "nobody has a PIN")  # fmt: skip
