"""A window on a small real shop in which PINs are in use, with Bob at the desk; and what a hand does there."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.lock.lock import Lock
from app.ui.window import Window
from tests.support.guarded import PINS, guard
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at, open_small_shop
from tests.support.till_window import open_window


@pytest.fixture
def small(tmp_path: Path) -> SmallShop:
    """A real shop at 10:00; Zoe is booked with Bob."""
    made = open_small_shop(tmp_path, letter="A", now=at(10))
    made.book(staff_id="bob", start=at(11))
    return made


@pytest.fixture
def guarded(small: SmallShop) -> SmallShop:
    """The same with PINs."""
    return guard(small, "bob")


@pytest.fixture
def till(qtbot: QtBot, guarded: SmallShop) -> Iterator[Window]:
    """The window with its own pages on ``guarded``; ``till.conduct`` is its conduct, whose lock knows when to fall."""
    with open_window(qtbot, guarded, guarded.clock) as window:
        qtbot.waitUntil(lambda: window.conduct.lock._minutes > 0)
        yield window


class Guest(Hand):
    """A hand at a till that may be locked."""

    @property
    def lock(self) -> Lock:
        """The lock of its window."""
        lock: Lock = self.window.conduct.lock
        return lock

    def let_in(self, who: str, pin: str = "") -> None:
        """Press the face and type the PIN, slowly enough for a hand."""
        self.press(f"lock.who.faces.{who}")
        if who in PINS:
            self.type_pin(pin or PINS[who])
        self.until(lambda: not self.lock.is_locked)

    def type_pin(self, pin: str, name: str = "lock.who.pin") -> None:
        """Type a PIN, a fifth of a second between its digits by the pad's clock, and Enter."""
        self.until(lambda: self.sees(name))
        pad = self.find(name)
        ticks = count(1)
        pad.clock = lambda: next(ticks) / 5
        pad.setFocus()
        for digit in pin:
            self.qtbot.keyClick(QApplication.focusWidget(), digit)
        self.qtbot.keyClick(QApplication.focusWidget(), "\r")

    def said(self, name: str = "lock.who.said") -> str:
        """What stands under the pad."""
        return str(self.find(name).text())


@pytest.fixture
def guest(qtbot: QtBot, till: Window) -> Guest:
    """Somebody at ``till``."""
    return Guest(qtbot, till)
