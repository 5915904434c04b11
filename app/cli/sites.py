"""``floorwalker hub site`` and ``sites``: which locations an OptimoCMS client sees as one site."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from typing import TYPE_CHECKING

from app.cli.printing import say
from app.cli.stores import find_store

if TYPE_CHECKING:
    from app.store.store import Store

Act = Callable[[str, str, Callable[[argparse.Namespace], int]], argparse.ArgumentParser]
Open = Callable[[object], AbstractContextManager["Store"]]


def add_sites(act: Act, opened: Open) -> None:
    """Add both commands."""
    site = act("site", "make a site of locations, or give it others", lambda given: _keep(given, opened))
    site.add_argument("name", metavar="NAME", help="as clients say it in /v1/sites/NAME/booking")
    site.add_argument("--location", metavar="HANDLE", nargs="+", default=[], help="its branches, all of them")
    site.add_argument("--remove", action="store_true", help="let there be no such site; its locations stay")
    sites = act("sites", "list the sites with their locations", lambda given: _list(given, opened))
    sites.add_argument("--json", action="store_true", help="print JSON")


def _keep(given: argparse.Namespace, opened: Open) -> int:
    from app.hub.optimo.keeping_sites import drop_site, keep_site

    with opened(find_store(given.store)) as store, store.write() as unit:
        if given.remove:
            drop_site(unit, given.name)
            kept = None
        else:
            kept = keep_site(unit, given.name, given.location)
    say(f"{given.name}: removed" if kept is None else f"{kept.handle}: {', '.join(kept.branches)}")
    return 0


def _list(given: argparse.Namespace, opened: Open) -> int:
    from app.hub.optimo.keeping_sites import list_sites

    with opened(find_store(given.store)) as store, store.read() as reader:
        sites = list_sites(reader)
    if given.json:
        print(json.dumps([asdict(each) for each in sites], indent=2))
        return 0
    for each in sites:
        say(f"{each.handle}  {', '.join(each.branches)}")
    return 0
