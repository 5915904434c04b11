"""The panel around a list: what it holds in words, a button at its head, and what to do when it is empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button
from app.ui.widgets.card import CardFrame, Divider
from app.ui.widgets.facts import FactsLabel
from app.ui.widgets.labels import Label, WrappedLabel
from app.ui.widgets.loose import Loose

TYPE_HEAD = 15
"""Pixels of a panel's title."""


class _Foot(QWidget):
    """The line under a list; it is away while its button is."""

    def __init__(self, button: Button, parent: QWidget) -> None:
        super().__init__(parent)
        column, line = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line.setContentsMargins(12, 7, 12, 7)
        line.addWidget(button)
        column.addWidget(Divider(self))
        column.addLayout(line)
        self._button = button
        button.installEventFilter(self)
        self.setVisible(not button.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._button and event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.setVisible(not self._button.isHidden())
        return super().eventFilter(watched, event)


class Pane(CardFrame):
    """A titled panel with a list in it. ``opened`` and ``acted`` are the list's."""

    opened = Signal(str)
    acted = Signal(str, str)

    def __init__(self, name: str, title: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, parent)
        self.model = RowModel(self)
        self.list = RowList(self.model, f"{name}.list", title, parent=self)
        self.list.opened.connect(self.opened)
        self.list.acted.connect(self.acted)
        self._facts = FactsLabel("", 12, ink="muted", parent=self)
        self._empty = WrappedLabel(empty, 13, "muted", parent=self)
        self._empty.setObjectName(f"{name}.empty")
        self._empty.setContentsMargins(12, 12, 12, 14)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(12, 5, 12, 5)
        self._head.setSpacing(8)
        title_label = Label(title, TYPE_HEAD, 700, parent=self)
        title_label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._head.addWidget(title_label)
        self._facts_place = Loose(self._facts, self)
        self._head.addWidget(self._facts_place, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 2)
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addWidget(Divider(self))
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._empty)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        theme.theme().changed.connect(self._dress)
        self._dress()
        self._is_empty: bool | None = None
        # Nothing is said to be empty before anybody looked.
        self.list.hide()
        self._empty.hide()

    def add_to_head(self, button: Button) -> None:
        """Put a button at the end of the head."""
        self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_to_foot(self, button: Button) -> None:
        """Put the one button of the panel under its list."""
        self._column.addWidget(_Foot(button, self))

    def say_empty(self, text: str) -> None:
        """What to say and to do while there is nothing in it."""
        self._empty.setText(text)

    def show_facts(self, facts: str, *, is_help: bool = False) -> None:
        """Say how many there are, and show either the list or what to do without one.

        ``is_help``: what can be done here, which is left out where there is no room for all of it.
        """
        self._facts.is_help = is_help
        if facts != self._facts.text():
            self._facts.setText(facts)
        is_empty = self.model.rowCount() == 0
        if is_empty is self._is_empty:
            return
        self._is_empty = is_empty
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
        self.updateGeometry()

    def _dress(self) -> None:
        # Equal heads, whether there is a button in them or not.
        self._facts_place.setMinimumHeight(theme.target())
