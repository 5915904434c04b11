"""A window on a real store, in which everybody of the staff may be taken off."""

import pytest

from tests.support.hand import Hand
from tests.support.shop_builder import at, open_small_shop
from tests.support.till_window import open_window


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
    with open_window(qtbot, small, small.clock, (1366, 1000)) as window:
        yield Hand(qtbot, window)
