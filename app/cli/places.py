"""Where a command works: the person's own store, another one, or a throw-away demo shop."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

_homes: list[str] = []


def is_demo() -> bool:
    """Whether this command works on a throw-away shop, so that nothing may lead it to a real one."""
    return bool(_homes)


@contextmanager
def throw_away_home() -> Iterator[str]:
    """Work below a throw-away folder, gone afterwards."""
    before = os.environ.get("FLOORWALKER_HOME")
    with tempfile.TemporaryDirectory(prefix="floorwalker-demo-", ignore_cleanup_errors=True) as home:
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
