"""The second press of a double one goes nowhere when the first has put something else under the hand.

A page, a drawer, a notice or the lock came or went: what is under the pointer now is not what the hand was sent to. For
a moment presses there are kept from it, as ``rows.settling`` does for rows that slid.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.ui.rows.settling import MOMENT_SECONDS, NEAR_PIXELS, settling_of

KEY_SECONDS = 0.3
"""A key is meant for what has the focus: it waits no longer than a finger needs to strike twice."""
_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
"""Those that press what has the focus."""
_WRITTEN = (QLineEdit, QPlainTextEdit, QTextEdit)
"""In these they write, however soon."""
_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_TOUCH_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class _Moved(NamedTuple):
    """Something came or went at ``moment`` in ``area``, or anywhere; ``stood`` are buttons that it left alone."""

    moment: float
    area: QRect | None
    stood: Mapping[QAbstractButton, QPoint]


class SecondPress(QObject):
    """Watches what reaches the window itself, from a change on until it finds that all has long been still."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("second-press")
        self._window, self._settling = window, settling_of(window)
        self._moved: list[_Moved] = []
        self._is_mouse_kept = self._is_touch_kept = self._is_key_held = False

    def stir(self, area: QRect | None = None, stays: Iterable[QWidget] = ()) -> None:
        """What is seen in ``area`` is another from now on; without one it is all of the window, and the keyboard's too.

        Buttons in ``stays`` are pressed all the same, where they stay.
        """
        buttons = (each for part in stays for each in part.findChildren(QAbstractButton) if each.isVisible())
        self._forget()
        self._moved.append(_Moved(self._settling.clock(), area, {each: self._place(each) for each in buttons}))
        if area is None:
            self._is_key_held = True
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._keeps_mouse(event)
        if isinstance(event, QTouchEvent):
            return self._keeps_touch(event)
        if isinstance(event, QKeyEvent):
            return self._keeps_key(event)
        self._forget()
        if not (self._moved or self._is_mouse_kept or self._is_touch_kept or self._is_key_held):
            watched.removeEventFilter(self)
        return False

    def _keeps_mouse(self, event: QMouseEvent) -> bool:
        """With a press that was kept back goes all that follows from it, until the button is let go."""
        if self._is_mouse_kept:
            self._is_mouse_kept = bool(event.buttons())
            return True
        self._is_mouse_kept = event.type() in _PRESSES and self._is_stray(event.position().toPoint())
        return self._is_mouse_kept

    def _keeps_touch(self, event: QTouchEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            self._is_touch_kept = self._is_stray(event.points()[0].position().toPoint())
        is_kept = self._is_touch_kept
        if is_kept:
            event.accept()  # or it would come again as a press of the mouse
            self._is_touch_kept = event.type() not in _TOUCH_ENDS
        return is_kept

    def _keeps_key(self, event: QKeyEvent) -> bool:
        if event.key() not in _KEYS or isinstance(QApplication.focusWidget(), _WRITTEN):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._is_key_held = self._is_key_held and event.isAutoRepeat()
            return False
        if event.isAutoRepeat():
            is_kept = self._is_key_held
        else:
            self._is_key_held = is_kept = self._has_turned()
        if is_kept:
            event.accept()  # or the keys of the window would have it
        return is_kept

    def _has_turned(self) -> bool:
        """Whether what has the keyboard may have got it by the press just before."""
        self._forget()
        now = self._settling.clock()
        return any(each.area is None and now < each.moment + KEY_SECONDS for each in self._moved)

    def _is_stray(self, at: QPoint) -> bool:
        """Whether a press there hits something else than stood there a moment ago."""
        self._forget()
        hit = self._window.childAt(at)
        while hit is not None and not isinstance(hit, QAbstractButton):
            hit = hit.parentWidget()
        near = (each for each in self._moved if each.area is None or each.area.contains(at))
        return any(not self._has_stayed(hit, each) for each in near)

    def _has_stayed(self, hit: QAbstractButton | None, moved: _Moved) -> bool:
        stood = None if hit is None else moved.stood.get(hit)
        return hit is not None and stood is not None and (self._place(hit) - stood).manhattanLength() <= NEAR_PIXELS

    def _place(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self._window, QPoint(0, 0))

    def _forget(self) -> None:
        """Drop what came or went longer ago than a moment."""
        now = self._settling.clock()
        self._moved = [each for each in self._moved if each.moment <= now < each.moment + MOMENT_SECONDS]


def second_press_of(widget: QWidget) -> SecondPress:
    """The one of the window that the widget is in."""
    window = widget.window()
    found = window.findChild(SecondPress, "second-press", Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, SecondPress) else SecondPress(window)
