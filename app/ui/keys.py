"""The keys that work everywhere, and the list of them that F1 shows together with the page's own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui import theme
from app.ui.actions import Action
from app.ui.key_hints import written_key
from app.ui.page import Key
from app.ui.widgets.labels import Label

_LONG = 20
"""From so many letters on, keys stand below each other."""


class KeyGroup(NamedTuple):
    """Keys under a heading."""

    title: str
    keys: tuple[Key, ...]


def bind(window: QWidget, sequence: str, does: Callable[[], object]) -> QShortcut:
    """Let a key of the window do something."""
    shortcut = QShortcut(QKeySequence(sequence), window)
    shortcut.setObjectName(f"key-{sequence}")
    shortcut.activated.connect(does)
    shortcut.activated.connect(theme.theme().note_keyboard)
    return shortcut


def groups_of(page: str, own: Sequence[Key], actions: Iterable[Action]) -> tuple[KeyGroup, ...]:
    """The page's keys, then the window's by their groups, in the order in which these first come."""
    groups: dict[str, list[Key]] = {page: list(own)}
    for action in actions:
        if action.key:
            said = [_written(key) for key in (action.key, *action.more_keys[:1])]
            groups.setdefault(action.group, []).append(Key(" / ".join(said), action.words))
    return tuple(KeyGroup(title, tuple(keys)) for title, keys in groups.items() if keys)


class KeyList(QWidget):
    """Keys on the one side, what they do on the other, under the heading of their group."""

    def __init__(self, groups: Iterable[KeyGroup]) -> None:
        super().__init__()
        self.setObjectName("key-list")
        self.setAccessibleName(self.tr("Keys"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 16)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._row = 0
        for group in groups:
            self._add_group(group)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(self._row, 1)

    def _add_group(self, group: KeyGroup) -> None:
        title = Label(group.title.upper(), 12, 700, "muted")
        title.setContentsMargins(0, theme.STEP * 2 if self._row else 0, 0, 0)
        self._grid.addWidget(title, self._row, 0, 1, 2)
        self._row += 1
        for key in group.keys:
            does = Label(key.does, 14)
            does.setWordWrap(True)
            said = " / ".join(_written(each) for each in (key.key, key.other) if each)
            broken = said.replace(" / ", " /\n") if len(said) > _LONG else said  # what it does needs the room
            self._grid.addWidget(Label(broken, 13, 600), self._row, 0)
            self._grid.addWidget(does, self._row, 1)
            self._row += 1


def _written(key: str) -> str:
    """The keys, apart by " / ", as this system writes them; what is written already stays."""
    return " / ".join(map(written_key, key.split(" / ")))
