"""The settings page of a window on a real store: ``hand`` on a small shop, ``own`` on one that holds its lock."""

import gc

import pytest
from shiboken6 import delete

from app.desk.window_shop import open_window_shop
from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import Clock, at, open_small_shop


@pytest.fixture
def hand(qtbot, real):
    """Presses and types on the settings page."""
    real.resize(1366, 1000)
    real.show_page("settings")
    return Hand(qtbot, real)


@pytest.fixture
def kept(tmp_path):
    """A shop that holds the lock of its store, as a window does, at ten; the lanes of ``own`` close it."""
    open_small_shop(tmp_path, letter="A").close()
    return open_window_shop(tmp_path / "shop.db", clock=Clock(at(10)))


@pytest.fixture
def own(qtbot, kept):
    """Presses and types on the settings page of a window on ``kept``."""
    lanes, opened = Lanes(), []
    lanes.open(lambda: kept, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    window.conduct = Conduct(window, Clock(at(10)))
    window.resize(1366, 1000)
    with qtbot.waitSignal(window.scene.shop_changed):
        window.show()
        window.conduct.open_shop()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.show_page("settings")
    yield Hand(qtbot, window)
    window.close()
    lanes.close()
    delete(window)
    gc.collect()
