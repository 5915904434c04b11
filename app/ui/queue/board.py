"""The columns of the queue board: waiting, called, in service and due, each a list of cards with its head."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button
from app.ui.widgets.labels import ElidedLabel, Label, WrappedLabel


class Column(QWidget):
    """One column of cards: how many there are, the cards, and what to do when there are none."""

    def __init__(
        self, name: str, title: str, empty: str, *, selects: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.model = RowModel(self)
        self.list = RowList(self.model, f"{name}.list", title, is_cards=True, selects=selects, parent=self)
        self._facts = ElidedLabel("", 12, ink="muted", parent=self)
        self._empty = WrappedLabel(empty, 13, "muted", parent=self)
        self._empty.setObjectName(f"{name}.empty")
        head = self._head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(8)
        named = Label(title, 15, 700, parent=self)
        named.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(named)
        head.addWidget(self._facts, 1)
        theme.theme().changed.connect(self._dress)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.list, 100)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)
        self._dress()
        # Nothing is said to be empty before anybody looked.
        self.list.hide()
        self._empty.hide()

    def add_to_head(self, button: Button) -> None:
        """Put a button at the end of the head."""
        self._head.addWidget(button)

    def add_to_foot(self, button: Button) -> None:
        """Put the one button of the column under its cards."""
        self._column.insertWidget(self._column.count() - 1, button)

    def _dress(self) -> None:
        # Heads of equal height, whether there is a button in them or not, so that the first cards are in a row.
        self._facts.setMinimumHeight(theme.target())
        self.setMinimumSize(theme.scaled(200), theme.scaled(220))

    def show_facts(self, facts: str) -> None:
        """Say how many there are, and show either the cards or what to do without any."""
        self._facts.setText(facts)
        is_empty = self.model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
