"""A window on a small real shop whose check-in screen is open, and a customer's hand at it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.core.values import Profile
from app.ui.conduct import Conduct
from app.ui.kiosk import page
from app.ui.kiosk.kiosk import Kiosk
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at, open_small_shop
from tests.support.till_window import delete_window


class Customer(Hand):
    """Presses on the check-in screen; ``ticks`` is its clock, in seconds, and ``keys`` that of a scanner, in ms."""

    ticks = 1000.0
    keys = float("nan")

    @property
    def kiosk(self) -> Kiosk:
        made: Kiosk = self.window.conduct.for_customers.kiosk
        return made

    @property
    def page(self):
        return self.kiosk.page

    @property
    def screen(self) -> str:
        return str(self.page.screen_shown.objectName())

    def press(self, name: str) -> None:
        """Press what is there once the screen is calm; a customer aims at the middle."""
        self.until(lambda: not self.page.is_settling and self._usable(name))
        widget = self.find(name)
        self._bring_into_view(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def comes_to(self, screen: str) -> None:
        self.until(lambda: self.page is not None and self.screen == f"kiosk.{screen}")

    def scan(self, code: str) -> None:
        """A scanner types: five milliseconds from key to key, and Enter."""
        self.keys = 1_000_000.0 if self.keys != self.keys else self.keys + 1_000
        for letter in code + "\r":
            self.keys += 5
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return if letter == "\r" else letter)
        self.keys = float("nan")

    @contextmanager
    def before_it_is_calm(self) -> Iterator[None]:
        """What comes to the screen in this block is calm only after it, however slow the machine is."""
        settling = self.page._settling
        usual = settling.interval()
        settling.setInterval(3_600_000)
        yield
        settling.start(usual)

    def texts(self) -> str:
        """Everything that is written on the screen, or said of it."""
        said = []
        for each in (self.page, *self.page.findChildren(QWidget)):
            if each.isVisible():
                text = getattr(each, "text", None)
                said += [each.accessibleName(), each.accessibleDescription(), each.toolTip(), each.windowTitle()]
                said += [text()] if callable(text) else []
        return "\n".join(said)


@pytest.fixture(autouse=True)
def _calm_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "SETTLE_MILLISECONDS", 60)


@pytest.fixture
def small(tmp_path) -> SmallShop:
    """At 10:00; Zoe Müller is booked at 11:00 with Ana."""
    made = open_small_shop(tmp_path, letter="A", now=at(10))
    made.change(Profile, "zoe", first_name="Zoe", last_name="Müller", mobile_phone="+61 412 345 678")
    made.book(staff_id="ana", start=at(11), notes="Allergic to latex")
    return made


@pytest.fixture
def customer(qtbot: QtBot, small: SmallShop) -> Iterator[Customer]:
    yield from open_kiosk(qtbot, small)


def open_kiosk(qtbot: QtBot, shop: SmallShop) -> Iterator[Customer]:
    lanes, opened = Lanes(), []
    lanes.open(lambda: shop, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window = Window(Scene(lanes))
    conduct = Conduct(window, shop.clock)
    window.conduct = conduct
    hand = Customer(qtbot, window)
    conduct.for_customers.take_kiosk(Kiosk(window, clock=lambda: hand.ticks, key_clock=lambda _: hand.keys))
    window.resize(1024, 768)
    conduct.for_customers.wants_kiosk = True
    window.show()
    conduct.open_shop()
    window.activateWindow()
    qtbot.waitUntil(lambda: conduct.for_customers.is_kiosk and bool(hand._usable("kiosk.service.cut")))
    yield hand
    window.leave()
    lanes.close()
    delete_window(window)
    delete(lanes)
    gc.collect()
