"""The settings page of a window on a real store: ``hand`` on a small shop, ``own`` on one that holds its lock."""

import pytest

from app.desk.window_shop import open_window_shop
from tests.support.hand import Hand
from tests.support.shop_builder import Clock, at, open_small_shop
from tests.support.till_window import open_window


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
    with open_window(qtbot, kept, Clock(at(10)), (1366, 1000)) as window:
        window.show_page("settings")
        yield Hand(qtbot, window)
