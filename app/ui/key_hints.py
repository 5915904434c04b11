"""Keys named beside what they do: only where somebody might press one, and so not at a till that fingers work alone."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.dates import isolated
from app.ui.tips import say_tip

_COMMANDS = frozenset({Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta})


def is_command(event: QEvent) -> bool:
    """Whether a hand on a real keyboard begins a command: what is pressed with Ctrl never reaches a window itself.

    Letters, digits, Return and Tab prove nothing: a scanner sends them, and the keyboard on the screen does.
    """
    if not isinstance(event, QKeyEvent):
        return False
    return event.type() == QEvent.Type.KeyPress and event.key() in _COMMANDS


def key_words(key: str) -> str:
    """A key as this system writes it, from left to right in any language; nothing while nobody has a keyboard."""
    return written_key(key) if theme.theme().shows_keys else ""


def written_key(key: str) -> str:
    """The same whether anybody has a keyboard or not; what is written already stays."""
    return isolated(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key) if key else ""


def with_key(says: str, key: str) -> str:
    """What something does, and the key that does the same."""
    named = key_words(key)
    if not (named and says):
        return says
    return QCoreApplication.translate("Keys", "{what} ({key})").format(what=says, key=named)


class KeyTip(QObject):
    """The tool tip of a widget, which names its key or not as the look of the window changes."""

    def __init__(self, widget: QWidget, says: str, key: str) -> None:
        super().__init__(widget)
        self._widget, self._says, self._key = widget, says, key
        theme.theme().changed.connect(self._show)
        self._show()

    def say(self, says: str) -> None:
        """Say something else; nothing, to have no tool tip."""
        self._says = says
        self._show()

    def _show(self) -> None:
        say_tip(self._widget, with_key(self._says, self._key))
