"""A window's parts on a shop without a store."""

import gc
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui.lanes import Lanes
from app.ui.scene import Scene
from tests.support import sample_views
from tests.support.fake_shop import FakeShop


@pytest.fixture
def shop() -> FakeShop:
    """What stands behind ``lanes``; tell it what to answer in ``shop.answers``."""
    return FakeShop()


@pytest.fixture
def lanes(qtbot: QtBot, shop: FakeShop) -> Iterator[Lanes]:
    """Three running lanes on ``shop``, already open."""
    made, opened = Lanes(), []
    made.open(lambda: shop, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()
    gc.collect()


@pytest.fixture
def scene(lanes: Lanes) -> Scene:
    """Melbourne on 20 November 2026 at 10:52, as in ``sample_views``."""
    made = Scene(lanes)
    made.day = made.today = sample_views.DAY
    made.show_shop(sample_views.shop_view())
    return made
