"""Takes out of a window all that is in it: what is not there cannot be seen, pressed, focused or read aloud.

Hiding alone would not do: assistive programs see hidden widgets too, with all that is written on them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QDrag, QShortcut
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from app.ui.second_press import second_press_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SAFE = "safeWhileLocked"
"""The property of a window of its own that stays while the desk is locked: it shows nothing of a customer."""


class _Part(NamedTuple):
    widget: QWidget
    parent: QWidget | None
    flags: Qt.WindowType | None
    """Of a window of its own."""


class Vault:
    """What was in ``window``, but for ``stays``, between ``fill`` and ``empty``."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._holder = QWidget()  # never shown, so it has no window of the system, and is in no list of windows
        self._holder.setObjectName("vault")
        self._parts: list[_Part] = []
        self._keys: list[QShortcut | QAction] = []
        self._focus: QWidget | None = None
        self._porter = _Porter(window)

    def fill(self, stays: QWidget) -> None:
        """Take everything but ``stays`` out of the window, switch its keys off, and close what lies over it."""
        second_press_of(self._window).stir()
        over = close_over(self._window)
        self._porter.begin()
        self._focus = QApplication.focusWidget()
        self._holder.resize(self._window.size())
        for key in self._own_keys():
            key.setEnabled(False)
            self._keys.append(key)
        for each in [*self._inside(stays), *(other for other in over if other.parentWidget() is None)]:
            flags = each.windowFlags() if each.isWindow() else None
            self._parts.append(_Part(each, each.parentWidget(), flags))
            each.setParent(self._holder)

    def empty(self) -> None:
        """Put everything back, shown or hidden as it is meant by now, with the keyboard where it was."""
        self._porter.end()
        parts, self._parts = self._parts, []
        if parts:
            second_press_of(self._window).stir()
        for widget, parent, flags in parts:
            if not isValid(widget) or widget.parentWidget() is not self._holder:
                continue
            if flags is not None:  # what was closed stays closed
                widget.setParent(parent, flags)
                continue
            is_shown = not widget.isHidden()  # not shown, as the holder is not; hidden only if somebody hid it
            widget.setParent(parent)
            widget.setVisible(is_shown)
        for key in self._keys:
            if isValid(key):
                key.setEnabled(True)
        self._keys.clear()
        focus, self._focus = self._focus, None
        if focus is not None and isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        here = QApplication.focusWidget()
        if here is None or not here.isVisible():  # or no key of the window means anything until the next press
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Let go of all of it: the window is closing."""
        self.empty()
        self._holder.deleteLater()

    def _inside(self, stays: QWidget) -> Iterator[QWidget]:
        for child in self._window.children():
            if isinstance(child, QWidget) and child is not stays and not child.inherits("QTipLabel"):
                yield child

    def _own_keys(self) -> list[QShortcut | QAction]:
        """The keys of the window itself; those of what is in it go with it."""
        inside = self._window.children()
        keys: list[QShortcut | QAction] = [each for each in inside if isinstance(each, QShortcut)]
        return [each for each in (*keys, *self._window.actions()) if each.isEnabled()]


def close_over(window: QWidget) -> list[QWidget]:
    """Close every menu, dialog and other window, but for those that are ``SAFE``; and end what is being carried."""
    QToolTip.hideText()
    if window.findChildren(QDrag):
        QDrag.cancel()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        if QApplication.activePopupWidget() is popup:
            popup.hide()
            break
    over = [each for each in QApplication.topLevelWidgets() if each.isVisible() and _is_over(each, window)]
    for each in over:
        each.close()
        if isValid(each):
            each.hide()
            each.destroy()  # a window that is only hidden is still in the list that assistive programs read
    if over:
        window.activateWindow()
    return [each for each in over if isValid(each)]


def _is_over(widget: QWidget, window: QWidget) -> bool:
    """Whether it is another window than this one, and may show something of a customer."""
    return widget is not window and not widget.property(SAFE) and not widget.inherits("QTipLabel")


class _Porter(QObject):
    """Lets no other window open while it is on duty, whoever asked for it and when. Then alone it sees every event."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def begin(self) -> None:
        if (app := QApplication.instance()) is not None:
            app.installEventFilter(self)

    def end(self) -> None:
        if (app := QApplication.instance()) is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if is_shown and isinstance(watched, QWidget) and _is_over(watched, self._window):
            watched.hide()
            QTimer.singleShot(0, watched, watched.close)
            return True
        return super().eventFilter(watched, event)
