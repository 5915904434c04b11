"""A window on till b of two that share a real hub."""

import gc

import pytest
from shiboken6 import delete

from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support.hand import Hand


@pytest.fixture
def twin(tmp_path):
    from tests.support import twin as support  # only now: another conftest has its asserts rewritten

    with support.twin(tmp_path) as made:
        yield made


@pytest.fixture
def till(qtbot, twin):
    """The window of till b, without a child: the test itself lets it keep in step."""
    lanes, opened = Lanes(), []
    shop = twin.b.shop
    lanes.open(lambda: shop, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    window.conduct = Conduct(window, shop.clock)
    window.resize(1366, 800)
    with qtbot.waitSignal(window.scene.shop_changed):
        window.show()
        window.conduct.open_shop()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    window.leave()
    lanes.close()
    delete(window)
    gc.collect()


@pytest.fixture
def hand(qtbot, till):
    return Hand(qtbot, till)
