"""``floorwalker pins``: who has a PIN, and the way back in when the only manager has forgotten theirs, or has gone.

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

STATES = ("list", "manager", "forget", "forget-all")


def add(parser: argparse.ArgumentParser) -> None:
    """Add the command's flags."""
    parser.add_argument("what", nargs="?", choices=STATES, default="list", metavar="WHAT", help=", ".join(STATES))
    parser.add_argument("--staff", metavar="ID", help="for manager and forget: whose, by the id that list shows")
    add_store(parser)


def run(given: argparse.Namespace) -> int:
    """List who has a PIN, make one of them a manager, forget one, or all, after which everybody may do everything."""
    from app.desk.shop import Shop
    from app.store.store import Store

    if (given.staff is not None) is not (given.what in ("manager", "forget")):
        raise BadInput(
            "--staff", "it goes with manager and forget, and they with it", "floorwalker pins manager --staff ID"
        )
    with closing(Shop(Store(find_store(given.store)))) as shop:
        if given.what == "list":
            _list(shop)
        elif given.what == "manager":
            _make_manager(shop, given.staff)
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


def _make_manager(shop: Shop, staff_id: str) -> None:
    """Of who has a PIN, so that they can give leave, and others theirs."""
    found = next((each for each in shop.look("staffing").members if each.id == staff_id), None)
    if found is None or not found.has_pin:
        raise BadInput(
            "--staff", "nobody who works here and has a PIN has that id",
            "floorwalker pins lists them; floorwalker pins forget-all begins anew",
        )  # fmt: skip
    member: Member = shop.act("set_role", staff_id, role="manager")
    say(f"{member.name} is a manager at the desk now, and can give leave and PINs")


def _forget_all(shop: Shop) -> None:
    count = int(shop.act("forget_pins"))
    say(f"{count} PINs are forgotten: everybody may do everything until a manager gives new ones" if count else
        "nobody has a PIN")  # fmt: skip
