"""Takes out of a window all that is in it: what is not there cannot be seen, pressed, focused or read aloud.

Hiding alone would not do: assistive programs see hidden widgets too, with all that is written on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDrag, QShortcut
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Iterator

SAFE = "safeWhileLocked"
"""The property of a window of its own that stays while the desk is locked: it shows nothing of a customer."""


class Vault:
    """What was in ``window``, but for ``stays``, between ``fill`` and ``empty``."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._holder = QWidget()  # never shown, so it has no window of the system, and is in no list of windows
        self._holder.setObjectName("vault")
        self._parts: list[QWidget] = []
        self._keys: list[QShortcut | QAction] = []
        self._focus: QWidget | None = None

    @property
    def is_full(self) -> bool:
        """Whether it holds what was in the window."""
        return bool(self._parts)

    def fill(self, stays: QWidget) -> None:
        """Take everything but ``stays`` out of the window, switch its keys off, and close what lies over it."""
        close_over(self._window)
        self._focus = QApplication.focusWidget()
        self._holder.resize(self._window.size())
        for key in self._own_keys():
            key.setEnabled(False)
            self._keys.append(key)
        for child in list(self._inside(stays)):
            self._parts.append(child)
            child.setParent(self._holder)

    def empty(self) -> None:
        """Put everything back, shown or hidden as it is meant by now, with the keyboard where it was."""
        parts, self._parts = self._parts, []
        for part in parts:
            if isValid(part) and part.parentWidget() is self._holder:
                is_shown = not part.isHidden()  # not shown, as the holder is not; hidden only if somebody hid it
                part.setParent(self._window)
                part.setVisible(is_shown)
        for key in self._keys:
            if isValid(key):
                key.setEnabled(True)
        self._keys.clear()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Let go of all of it: the window is closing."""
        self.empty()
        self._holder.deleteLater()

    def _inside(self, stays: QWidget) -> Iterator[QWidget]:
        for child in self._window.children():
            if isinstance(child, QWidget) and child is not stays and not child.isWindow():
                yield child

    def _own_keys(self) -> list[QShortcut | QAction]:
        """The keys of the window itself; those of what is in it go with it."""
        inside = self._window.children()
        keys: list[QShortcut | QAction] = [each for each in inside if isinstance(each, QShortcut)]
        return [each for each in (*keys, *self._window.actions()) if each.isEnabled()]


def close_over(window: QWidget) -> None:
    """Close every menu, dialog and other window, but for those that are ``SAFE``; and end what is being carried."""
    QToolTip.hideText()
    if window.findChildren(QDrag):
        QDrag.cancel()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            popup.hide()
            break
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible() and not each.property(SAFE):
            each.close()
            each.hide()
