"""Where a command works: the person's own store, another one, or a throw-away demo shop."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.store.unit import Unit

_homes: list[str] = []


def is_demo() -> bool:
    """Whether this command works on a throw-away shop, so that nothing may lead it to a real one."""
    return bool(_homes)


@contextmanager
def throw_away_home(name: str = "demo") -> Iterator[str]:
    """Work below a throw-away folder for this user alone, gone afterwards."""
    from app.store.homes import make_home

    before = os.environ.get("FLOORWALKER_HOME")
    with make_home(name) as made:
        home = str(made)
        os.environ["FLOORWALKER_HOME"] = home
        _homes.append(home)
        try:
            yield home
        finally:
            _homes.remove(home)
            if before is None:
                del os.environ["FLOORWALKER_HOME"]
            else:
                os.environ["FLOORWALKER_HOME"] = before


@contextmanager
def demo_home() -> Iterator[str]:
    """Work below a throw-away folder in which a demo shop was built."""
    with throw_away_home() as home:
        build_demo()
        yield home


def build_demo() -> None:
    """Build the demo shop around this moment in the store of this home."""
    from app.demo import build_demo_shop
    from app.store.places import find_places
    from app.store.store import Store

    store = Store(find_places().store)
    try:
        build_demo_shop(store)
    finally:
        store.close()


def build_practice(original: Path) -> None:
    """Copy a store into this home, as one for practice: it has no remote to sync with, and no printer.

    Raises ``Known`` where there is no store, ``StoreDamaged``, ``StoreUnavailable``.
    """
    from contextlib import closing

    from app.core.errors import Known
    from app.store.copies import copy_store
    from app.store.places import find_places, make_private_folder
    from app.store.store import Store

    if not original.is_file():
        raise Known("there is no shop on this till yet to practise on; --demo opens an invented one")
    target = find_places().store
    make_private_folder(target.parent)
    part = target.with_suffix(".part")  # it has the name of a store once nothing leads out of it
    copy_store(original, part)
    with closing(Store(part)) as store, store.write() as unit:
        _cut_off(unit)
    part.replace(target)


def _cut_off(unit: Unit) -> None:
    """Whatever leads out of the copy is taken from it."""
    from app.core.settings import KEYS
    from app.sync.connecting import forget_connection

    forget_connection(unit)
    for key in (each for each in KEYS if each.endswith("_printer")):
        unit.set_setting(key, None)
