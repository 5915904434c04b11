"""A window on till b of two that share a real hub."""

import pytest

from tests.support.hand import Hand
from tests.support.till_window import open_window


@pytest.fixture
def twin(tmp_path):
    from tests.support import twin as support  # only now: another conftest has its asserts rewritten

    with support.twin(tmp_path) as made:
        yield made


@pytest.fixture
def till(qtbot, twin):
    """The window of till b, without a child: the test itself lets it keep in step."""
    with open_window(qtbot, twin.b.shop, twin.b.shop.clock) as window:
        yield window


@pytest.fixture
def hand(qtbot, till):
    return Hand(qtbot, till)
