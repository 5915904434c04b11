"""What presses a button by the keyboard: Return and Enter as well as Space, whatever the system's own habit is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def presses_by_return(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Whether the key is Return or Enter and so the button's, as Space is; one that is held down presses once."""
    if event.key() not in ENTERS or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class Pressable(QAbstractButton):
    """What every button that draws itself is made of, unless Return means something of its own on it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_by_return(self, event):
            super().keyPressEvent(event)
