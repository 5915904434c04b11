"""A hub for each test: on SQLite, or on a real server where a test asks for both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.hub_at_work import HubAtWork, hub_at_work
from tests.support.server import server
from tests.support.shop_builder import SmallShop, open_small_shop

__all__ = ["server"]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.soak)])
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallShop]:
    """A small shop, on each kind of store: ``make soak`` asks all of it of a server, too, which takes its time."""
    if request.param == "sqlite":
        opened = open_small_shop(tmp_path)
    else:
        opened = request.getfixturevalue("server").open_small_shop()
    yield opened
    opened.close()


@pytest.fixture
def hub(shop: SmallShop) -> Iterator[HubAtWork]:
    """A hub that serves the small shop."""
    with hub_at_work(shop) as working:
        yield working
