"""The keys that work everywhere, and the list of them that F1 shows together with the page's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.page import Key
from app.ui.widgets.labels import Label


def window_keys() -> tuple[Key, ...]:
    """The keys of the window itself, in the order of the list."""
    return (
        Key("F1", _say("Show the keys of this page")),
        Key("Ctrl+N", _say("New booking")),
        Key("Ctrl+I", _say("Check in a walk-in")),
        Key("Ctrl+Z", _say("Take back the last step")),
        Key("Ctrl+Shift+Z", _say("Do it again; Ctrl+Y too")),
        Key("Ctrl+B", _say("Breaks and days off")),
        Key("Alt+Left", _say("The day before")),
        Key("Alt+Right", _say("The day after")),
        Key("Alt+Home", _say("Back to today")),
        Key("F5", _say("Read everything again")),
        Key("F6", _say("To the last notice")),
        Key("Esc", _say("Close what lies over the page")),
    )


def bind(window: QWidget, sequence: str, does: Callable[[], object]) -> QShortcut:
    """Let a key of the window do something."""
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setObjectName(f"key-{sequence}")
    shortcut.activated.connect(does)
    return shortcut


class KeyList(QWidget):
    """Keys on the one side, what they do on the other."""

    def __init__(self, keys: Iterable[Key]) -> None:
        super().__init__()
        self.setObjectName("key-list")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 8, 16, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        row = 0
        for row, key in enumerate(keys):
            shown = QKeySequence(key.key).toString(QKeySequence.SequenceFormat.NativeText)
            does = Label(key.does, 14)
            does.setWordWrap(True)
            grid.addWidget(Label(shown or key.key, 13, 600), row, 0)
            grid.addWidget(does, row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(row + 1, 1)


def _say(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
