"""A moment of rest for what has just moved under the hand: a quick second press must not reach the next customer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

MOMENT_SECONDS = 0.4
"""Longer than the two presses of a double click are apart, shorter than anybody takes to read a name."""
NEAR_PIXELS = 4


class Pressables(Protocol):
    """A list in a window."""

    def pressable(self) -> list[QWidget]:
        """What of it can be seen, and pressed."""


class Settling(QObject):
    """Remembers, for a moment after lists of a window changed, where everything stood that could be pressed.

    ``clock`` gives seconds that never go back.
    """

    def __init__(self, window: QWidget, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self.setObjectName("settling")
        self.clock = clock
        self._window = window
        self._until = 0.0
        self._stood: dict[str, QPoint] = {}
        self._lists: list[Pressables] = []
        self._handed = ""
        self._renewed: dict[QWidget, float] = {}

    @property
    def is_calm(self) -> bool:
        """Whether no list, and no button that asks to be pressed, has changed for a moment."""
        return self._is_still and not any(self.is_renewed(each) for each in tuple(self._renewed))

    @property
    def _is_still(self) -> bool:
        return self.clock() >= self._until

    def renew(self, button: QWidget) -> None:
        """A button has just begun to mean something else: for a moment a press is one of what it meant before."""
        self._renewed = {each: until for each, until in self._renewed.items() if until > self.clock()}
        self._renewed[button] = self.clock() + MOMENT_SECONDS

    def is_renewed(self, button: QWidget) -> bool:
        """Whether the button has begun to mean something else just now."""
        return self.clock() < self._renewed.get(button, 0.0)

    def know(self, rows: Pressables) -> None:
        """A list is shown in this window."""
        if rows not in self._lists:
            self._lists = [each for each in self._lists if isValid(each)] + [rows]

    def stir(self) -> None:
        """A list is about to look otherwise: remember where stands what could be pressed until now."""
        if self._is_still:
            lists = [each for each in self._lists if isValid(each)]
            self._stood = {each.objectName(): self._place(each) for rows in lists for each in rows.pressable()}
            self._handed = ""
        self._until = self.clock() + MOMENT_SECONDS

    def hand_on(self, name: str) -> None:
        """The keyboard came to the row of that name though nobody moved it there."""
        self._handed = name

    def takes_press(self, widget: QWidget) -> bool:
        """Whether a press means this: it stands where it stood a moment ago."""
        stood = self._stood.get(widget.objectName())
        if self._is_still:
            return True
        return stood is not None and (self._place(widget) - stood).manhattanLength() <= NEAR_PIXELS

    def takes_key(self, name: str) -> bool:
        """Whether a key means the row of that name: the keyboard was not handed to it just now."""
        return self._is_still or name != self._handed

    def _place(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self._window, QPoint(0, 0))


def settling_of(widget: QWidget) -> Settling:
    """The one of the window that the widget is in."""
    window = widget.window()
    found = window.findChild(Settling, "settling", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Settling) else Settling(window)
