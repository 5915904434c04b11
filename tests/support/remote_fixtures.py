"""Fixtures for tests of remotes: one hub for a whole module, each remote through a network of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.hub_at_work import LASTING, LastingHub, lasting_hub
from tests.support.remotes import HUB, OMNEO, OPTIMO, Far, far_hub, far_omneo, far_optimo
from tests.support.shop_builder import at, open_small_shop

__all__ = ["_no_thread_survives", "far", "hub", "omneo", "optimo", "server"]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LastingHub]:
    """The hub of a module: it is given the store of each test."""
    shop = open_small_shop(tmp_path_factory.mktemp("first"))
    with lasting_hub(shop) as made:
        yield made
    shop.close()


@pytest.fixture(autouse=True)
def _no_thread_survives() -> Iterator[None]:
    """As everywhere, but that the hub of the module keeps the threads that work for its requests."""
    before = set(threading.enumerate())
    yield
    strays = [each for each in threading.enumerate() if each not in before and not _may_stay(each)]
    assert not strays, f"the test left threads running: {', '.join(each.name for each in strays)}"


def _may_stay(thread: threading.Thread) -> bool:
    if thread.name in ("AnyIO worker thread", LASTING):
        return True
    thread.join(1)
    return not thread.is_alive()


@pytest.fixture
def omneo() -> Iterator[Far]:
    """The strict stand-in of Omneo."""
    with far_omneo() as made:
        yield made


@pytest.fixture
def hub(server: LastingHub, tmp_path: Path) -> Iterator[Far]:
    """A hub, at half past nine."""
    shop = open_small_shop(tmp_path)
    shop.clock.now = at(9, 30)
    shop.change_service("dye", allow_walk_in=True, allow_queue=True)
    with server.at_work(shop) as working, far_hub(working) as made:
        yield made
    shop.close()


@pytest.fixture
def optimo(server: LastingHub, tmp_path: Path) -> Iterator[Far]:
    """A hub that speaks OptimoCMS."""
    shop = open_small_shop(tmp_path)
    with server.at_work(shop) as working, far_optimo(working) as made:
        yield made
    shop.close()


@pytest.fixture(params=[OMNEO, HUB, OPTIMO])
def far(request: pytest.FixtureRequest) -> Far:
    """Each of them."""
    made: Far = request.getfixturevalue({OPTIMO: "optimo"}.get(request.param, request.param))
    return made
