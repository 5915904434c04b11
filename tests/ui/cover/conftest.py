"""A window on a real store, in which everybody of the staff may be taken off."""

import gc

import pytest
from shiboken6 import delete

from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import at, open_small_shop


@pytest.fixture
def small(tmp_path):
    """The shop at 10:00; the lanes close it. Zoe has a phone."""
    from app.core.values import Profile

    shop = open_small_shop(tmp_path, letter="A", now=at(10))
    shop.change(Profile, "zoe", mobile_phone="+61 400 123 456")
    return shop


@pytest.fixture
def hand(qtbot, small):
    """Presses and types in a wide window on that shop."""
    lanes, opened = Lanes(), []
    lanes.open(lambda: small, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    window.conduct = Conduct(window, small.clock)
    window.resize(1366, 1000)
    with qtbot.waitSignal(window.scene.shop_changed):
        window.show()
        window.conduct.open_shop()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Hand(qtbot, window)
    window.close()
    lanes.close()
    delete(window)
    gc.collect()
