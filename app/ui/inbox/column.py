"""The column of the inbox: what is shown of how many, the filters with their counts, and the requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui import theme, words
from app.ui.inbox.listing import RequestList
from app.ui.inbox.sieve import Order, Which, counts
from app.ui.rows.model import RowModel
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.facts import FactsLabel
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

if TYPE_CHECKING:
    from app.desk.views_inbox import InboxView

translate = QCoreApplication.translate
FILTERS = {
    Which.ALL: QT_TRANSLATE_NOOP("Inbox", "All {count}"),
    Which.TODAY: QT_TRANSLATE_NOOP("Inbox", "Today {count}"),
    Which.WEEK: QT_TRANSLATE_NOOP("Inbox", "This week {count}"),
    Which.CONFLICTS: QT_TRANSLATE_NOOP("Inbox", "Conflicts {count}"),
}
ORDERS = {
    Order.ASKED: QT_TRANSLATE_NOOP("Inbox", "Oldest first"),
    Order.START: QT_TRANSLATE_NOOP("Inbox", "By start"),
}
EMPTY = {
    Which.ALL: QT_TRANSLATE_NOOP("Inbox", "No requests. New ones appear here by themselves."),
    Which.TODAY: QT_TRANSLATE_NOOP("Inbox", "No request is for today; “All” shows the others."),
    Which.WEEK: QT_TRANSLATE_NOOP("Inbox", "No request is for this week; “All” shows the others."),
    Which.CONFLICTS: QT_TRANSLATE_NOOP("Inbox", "No request is in anybody's way; “All” shows those that wait."),
}


class RequestColumn(QWidget):
    """The requests with their head. ``sifted`` when another filter or order was chosen."""

    sifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("Inbox", "Requests")
        self.setObjectName("inbox.requests")
        self.setAccessibleName(title)
        self.which, self.order = Which.ALL, Order.ASKED
        self.model = RowModel(self)
        self.list = RequestList(self.model, "inbox.requests.list", title, parent=self)
        self._facts = FactsLabel("", 12, ink="muted", parent=self)
        self._empty = WrappedLabel("", 13, "muted", parent=self)
        self._empty.setObjectName("inbox.requests.empty")
        self._filters = {which: self._filter(which) for which in Which}
        self._sort = Button("", "inbox.order", kind=Kind.QUIET, icon="down", parent=self)
        self._sort.clicked.connect(self._turn)
        self.more = Button("", "inbox.more", kind=Kind.QUIET, icon="down", parent=self)
        self.more.hide()
        self._column = QVBoxLayout(self)
        self._lay_out(title)
        theme.theme().changed.connect(self._dress)
        self._dress()
        # Nothing is said to be empty before anybody looked.
        self.list.hide()
        self._empty.hide()

    def show_counts(self, view: InboxView, facts: str) -> None:
        """Say how many there are of each kind, and show either the cards or what to do without any."""
        self._facts.setText(facts)
        found = counts(view)
        for which, button in self._filters.items():
            button.say(translate("Inbox", str(FILTERS[which])).format(count=words.number(found[which])))
            button.setChecked(which is self.which)
        order = translate("Inbox", str(ORDERS[self.order]))
        self._sort.say(order, self.tr("Order: {order}").format(order=order))
        is_empty = self.model.rowCount() == 0
        self._empty.setText(translate("Inbox", str(EMPTY[self.which if view.requests else Which.ALL])))
        self._empty.setVisible(is_empty)
        self.list.setVisible(not is_empty)

    def add_under(self, panel: QWidget) -> None:
        """Put a panel under the requests."""
        self._column.addWidget(panel)

    def _filter(self, which: Which) -> Button:
        made = Button("", f"inbox.filter.{which}", kind=Kind.QUIET, parent=self)
        made.setCheckable(True)
        made.clicked.connect(lambda: self._choose(which))
        return made

    def _choose(self, which: Which) -> None:
        self.which = which
        self.sifted.emit()

    def _turn(self) -> None:
        self.order = Order.START if self.order is Order.ASKED else Order.ASKED
        self.sifted.emit()

    def _lay_out(self, title: str) -> None:
        head, sieve = QHBoxLayout(), FlowLayout(gap=4)
        head.setContentsMargins(4, 0, 4, 0)
        head.setSpacing(8)
        named = Label(title, 15, 700, parent=self)
        named.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head.addWidget(named)
        head.addWidget(self._facts, 1)
        head.addWidget(self._sort)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self._column.addLayout(sieve)
        for button in self._filters.values():
            sieve.addWidget(button)
        self._column.addWidget(self.list, 100)
        self._column.addWidget(self.more)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def _dress(self) -> None:
        self._facts.setMinimumHeight(theme.target())
        self.setMinimumSize(theme.scaled(200), theme.scaled(220))
