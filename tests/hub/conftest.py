"""A hub for each test, on SQLite and on a real server: one program, given one store after the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.hub_at_work import LASTING, HubAtWork, LastingHub, lasting_hub
from tests.support.server import Recycled, Server, server
from tests.support.shop_builder import SmallShop, open_small_shop

__all__ = ["server"]
PATIENCE_SECONDS = 1.0


@pytest.fixture(scope="session")
def recycled(server: Server) -> Iterator[Recycled]:
    """A store on the server, as new for each test."""
    kept = Recycled(server.small_store(lasting=True))
    yield kept
    kept.store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallShop]:
    """A small shop, on each kind of store."""
    if request.param == "sqlite":
        opened = open_small_shop(tmp_path)
        yield opened
        opened.close()
    else:
        yield request.getfixturevalue("recycled").open_small_shop()


@pytest.fixture(scope="session")
def lasting(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LastingHub]:
    """The hub of all tests."""
    first = open_small_shop(tmp_path_factory.mktemp("lasting"))
    with lasting_hub(first) as kept:
        yield kept
    first.close()


@pytest.fixture
def hub(shop: SmallShop, lasting: LastingHub) -> Iterator[HubAtWork]:
    """A hub that serves the small shop."""
    with lasting.at_work(shop) as working:
        yield working


@pytest.fixture(autouse=True)
def _no_thread_survives() -> Iterator[None]:
    """As everywhere, but that the hub of all tests keeps the threads that work for its requests."""
    before = set(threading.enumerate())
    yield
    strays = [each for each in threading.enumerate() if each not in before and not _may_stay(each)]
    assert not strays, f"the test left threads running: {', '.join(each.name for each in strays)}"


def _may_stay(thread: threading.Thread) -> bool:
    if thread.name == "AnyIO worker thread" and any(each.name == LASTING for each in threading.enumerate()):
        return True
    thread.join(PATIENCE_SECONDS)
    return not thread.is_alive()
