"""The card of a walk-in of a real shop, and a hand at it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.core.values import QueueEntry
from app.ui.card.entry import open_entry
from app.ui.window import Window
from tests.support.hand import Hand


@pytest.fixture
def at_card(qtbot: QtBot, real: Window, entry: QueueEntry) -> Hand:
    """A hand at the card of ``entry``, whom the test lets into the line of ``small``."""
    open_entry(real.scene, entry.id)
    return Hand(qtbot, real)
