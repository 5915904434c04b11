"""The columns of the queue board: waiting, called, in service and due, each a list of cards with its head."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button
from app.ui.widgets.facts import FactsLabel
from app.ui.widgets.labels import Label, WrappedLabel

_LEAST_HIGH, SHORT = 220, 160
"""Pixels of a column at least, before text scaling; fewer where several stand under each other."""


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
        self._facts = FactsLabel("", 12, ink="muted", parent=self)
        self._empty = WrappedLabel(empty, 13, "muted", parent=self)
        self._empty.setObjectName(f"{name}.empty")
        self._empty.setContentsMargins(4, 0, 4, 0)
        self._says_empty, self._least = empty, _LEAST_HIGH
        self.show_all = Button(self.tr("Show all"), f"{name}.show_all", parent=self)
        self.show_all.hide()
        head = self._head = QHBoxLayout()
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(8)
        self._title = Label(title, 15, 700, parent=self)
        self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(self._title)
        head.addWidget(self._facts, 1)
        theme.theme().changed.connect(self._dress)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addWidget(self.list, 100)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.show_all)
        self._column.addStretch(1)
        self._dress()
        # Nothing is said to be empty before anybody looked.
        self.list.hide()
        self._empty.hide()

    def entitle(self, title: str, empty: str) -> None:
        """Call it something else, and say something else while there are no cards."""
        for named in (self, self.list):
            named.setAccessibleName(title)
        self._title.setText(title)
        self._says_empty = empty

    def add_to_head(self, button: Button) -> None:
        """Put a button at the end of the head."""
        self._head.addWidget(button)

    def add_to_foot(self, button: Button) -> None:
        """Put the one button of the column under its cards."""
        self._column.insertWidget(self._column.count() - 1, button)

    def add_fold(self, fold: QWidget) -> None:
        """Put something that unfolds under the cards."""
        self._column.insertWidget(self._column.count() - 1, fold)

    def _dress(self) -> None:
        # Heads of equal height, whether there is a button in them or not, so that the first cards are in a row.
        self._facts.setMinimumHeight(theme.target())
        self.setMinimumSize(theme.scaled(200), theme.scaled(self._least))

    def be_short(self, *, is_short: bool) -> None:
        """Stand with others above and below it, or by itself."""
        self._least = SHORT if is_short else _LEAST_HIGH
        self._dress()

    def be_low(self, *, is_low: bool) -> None:
        """Take no more height than its words, or as much as it is given."""
        policy = QSizePolicy.Policy
        self.setMinimumHeight(0 if is_low else theme.scaled(_LEAST_HIGH))
        self.setSizePolicy(policy.Preferred, policy.Maximum if is_low else policy.Preferred)

    def show_facts(self, facts: str, *, hidden_by: str = "") -> None:
        """Say how many there are, and show either the cards or what to do without any.

        ``hidden_by`` names what is shown alone: then nobody is there of that, and all can be shown again.
        """
        self._facts.setText(facts)
        nobody = self.tr("Nobody waits for {name}.").format(name=hidden_by)
        self._empty.setText(nobody if hidden_by else self._says_empty)
        self.show_all.setVisible(bool(hidden_by) and self.model.rowCount() == 0)
        is_empty = self.model.rowCount() == 0
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)
