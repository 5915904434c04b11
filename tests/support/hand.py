"""A hand on a window: real presses and keys on what can be seen, found by its object name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.ui.rows.settling import settling_of
from app.ui.window import Window
from tests.support.moments import let_moment_pass


class Hand:
    """Waits until a control is there and may be pressed, so that a test needs no waiting of its own."""

    def __init__(self, qtbot: QtBot, window: Window) -> None:
        self.qtbot, self.window = qtbot, window

    def find(self, name: str) -> QWidget:
        """The control of that name that can be seen and is not waiting for an answer."""

        def found() -> None:
            assert self._usable(name), f"nothing to press is called {name}"

        self.qtbot.waitUntil(found)
        return self._usable(name)[0]

    def sees(self, name: str) -> bool:
        """Whether there is something of that name to be seen now."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Press a button, a row or a time with the mouse."""
        self.until(lambda: self._usable(name) and self._is_at_rest)
        if not settling_of(self.window).is_calm:
            let_moment_pass(self.window)
        widget = self._usable(name)[0]
        self._bring_into_view(widget)
        at = QPoint(min(20, widget.width() // 2), min(12, widget.height() // 2))
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def type(self, name: str, text: str) -> None:
        """Type into a field."""
        QTest.keyClicks(self.find(name), text)

    def type_here(self, text: str) -> None:
        """Type wherever the keyboard is; each letter may take it elsewhere."""
        for letter in text:
            QTest.keyClicks(QApplication.focusWidget() or self.window, letter)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key wherever the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)

    def until(self, holds: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(holds()))

    def roll(self, name: str, notches: int) -> None:
        """Turn the wheel over the middle of what can be seen, towards whoever sits there where it is less than none."""
        roll(self.find(name), notches)

    def notices(self) -> list[str]:
        """What the notices say, oldest first."""
        return [notice.wish.text for notice in self.window.conduct.notices.shown()]  # type: ignore[attr-defined]

    @property
    def _is_at_rest(self) -> bool:
        """Whether the window waits for no answer, so that nothing is about to move what is pressed."""
        lanes = self.window.scene.lanes
        return not (lanes._reading or lanes.is_acting)

    def _usable(self, name: str) -> list[QWidget]:
        found = self.window.findChildren(QWidget, name)
        # What is not laid out yet has no room, and takes no press.
        return [each for each in found if each.isVisible() and each.isEnabled() and not each.rect().isEmpty()]

    def _bring_into_view(self, widget: QWidget) -> None:
        outer = widget.parentWidget()
        while outer is not None:
            if isinstance(outer, QScrollArea):
                outer.ensureWidgetVisible(widget)
            outer = outer.parentWidget()


def roll(widget: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of a part: to its window, as a real one does, which finds what takes it."""
    window = widget.window()
    at = widget.mapTo(window, widget.rect().center())
    QTest.wheelEvent(window.windowHandle(), at, QPoint(0, 120 * notches))
