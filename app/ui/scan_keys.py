"""Keys that are kept back for a while: who would have got them, a copy to hand on, and taking back what was written."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid


def receiver() -> QWidget | None:
    """Who gets the keys: what has the focus, in a menu or dialog that lies over it or in the window."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        inside: QWidget | None = popup.focusWidget()
        return popup if inside is None else inside
    return QApplication.focusWidget() or QApplication.activeWindow()


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """The same key, which outlives the event that brought it."""
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())


def take_back(target: QWidget | None, count: int) -> None:
    """Remove the characters of a slow scanner that a field had already been given."""
    if target is None or not isValid(target):
        return
    for _ in range(count):
        if isinstance(target, QLineEdit):
            target.backspace()
        elif isinstance(target, QTextEdit | QPlainTextEdit):
            target.textCursor().deletePreviousChar()
