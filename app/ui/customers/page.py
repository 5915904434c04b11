"""The customers: found by what is typed, each with a card beside the list, and pairs who may be one person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.core.values import Kind as Record
from app.ui import theme
from app.ui.actions import Action
from app.ui.card.customer import CustomerSheet
from app.ui.customers.new import open_new
from app.ui.customers.rows import customer_row, pair_row
from app.ui.page import Key, Page
from app.ui.rows.pane import Pane
from app.ui.rows.scrolling import ScrollingArea
from app.ui.widgets.button import Button
from app.ui.widgets.card import CardFrame
from app.ui.widgets.field import Field
from app.ui.widgets.flow import lay_beside

if TYPE_CHECKING:
    from app.desk.views_customers import CustomerLine, Pair
    from app.ui.scene import Scene

translate = QCoreApplication.translate
_WIDE = 900
"""From this width on, before text scaling, the card stands beside the list."""
_CARD = 420
LEAST_LETTERS = 2


class CustomersPage(Page):
    """What was typed and who was chosen stay for as long as the window is open."""

    kinds = frozenset({Record.PROFILE, Record.LOCATION})

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "customers_page", translate("Page", "Customers"))
        scene.ticked.disconnect(self.catch_up)  # the card has its own clock
        self._chosen, self._shown_text = "", ""
        hint = self.tr("Name, phone ending or e-mail")
        self.search = Field("customers.search", self.tr("Find a customer"), hint=hint, parent=self)
        self.search.offer_clearing()
        self.new = Button(self.tr("New customer"), "customers.new", icon="plus", parent=self)
        self.doubles = Button(self.tr("Doubles"), "customers.doubles", self.tr("Who may be written down twice"),
                              icon="people", parent=self)  # fmt: skip
        self.doubles.setCheckable(True)
        self.pane = Pane("customers", self.tr("Customers"), self.tr("Nobody is written down here."), self)
        self.pane.model.setObjectName("customers.model")
        self.beside = CardFrame("customers.beside", self.tr("The chosen customer"), self)
        self._card: CustomerSheet | None = None
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        look = self.scene.lanes.look
        if self.doubles.isChecked():
            look("duplicate_pairs", then=self._show_pairs, key=(id(self), "list"))
            return
        typed = self.search.text().strip()
        text = typed if len(typed) >= LEAST_LETTERS else ""
        look("customer_list", text, then=partial(self._show, text), key=(id(self), "list"))

    def keys(self) -> tuple[Key, ...]:
        return (
            Key("/", translate("Customer", "To the search field")),
            Key("N", translate("Customer", "New customer")),
            Key("Return", translate("Customer", "Open the card")),
        )

    def own_actions(self) -> tuple[Action, ...]:
        return (
            Action("customers.new", translate("Customer", "New customer"), self._write_down, "N", icon="plus"),
            Action("customers.doubles", translate("Customer", "Who may be written down twice"), self._show_doubles,
                   icon="people"),
        )  # fmt: skip

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if QApplication.focusWidget() in {None, self.window()}:  # whoever comes here begins to type a name
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().upper() == "N" and not event.modifiers():
            self._write_down()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._fit_head()

    @property
    def is_wide(self) -> bool:
        """Whether there is room for a card beside the list."""
        return self.width() >= theme.scaled(_WIDE)

    def _fit_head(self) -> None:
        """The buttons stand below the search where it could not say beside them what to type."""
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText()) + 40
        beside = self.doubles.sizeHint().width() + self.new.sizeHint().width() + 48
        lay_beside(self._head, is_beside=hint + beside <= self.width())

    def _lay_out(self) -> None:
        column, body, buttons = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        self._head = head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for layout in (head, body, buttons):
            layout.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addLayout(buttons)
        buttons.addWidget(self.doubles)
        buttons.addWidget(self.new)
        side = QWidget(self)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.pane)
        left.addStretch(1)
        body.addWidget(side, 1)
        body.addWidget(self.beside)
        inside = QVBoxLayout(self.beside)
        inside.setContentsMargins(1, 12, 1, 1)
        self._scroll = ScrollingArea(None, "customers.card", self.beside)
        inside.addWidget(self._scroll)
        self.beside.hide()
        column.addLayout(head)
        column.addLayout(body, 1)

    def _listen(self) -> None:
        self.search.textEdited.connect(self._type)
        self.search.returnPressed.connect(self._open_first)
        self.new.clicked.connect(self._write_down)
        self.doubles.clicked.connect(self.catch_up)
        self.pane.opened.connect(self._open)
        self.scene.erased.connect(self._put_away)
        # Given together with what it does, the context would be that of the window, drawers over the page too.
        slash = QShortcut(Qt.Key.Key_Slash, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slash.activated.connect(self.search.setFocus)

    def _type(self, _text: str) -> None:
        self.doubles.setChecked(False)
        self.catch_up()

    def _show_doubles(self) -> None:
        self.doubles.setChecked(True)
        self.catch_up()

    def _write_down(self) -> None:
        open_new(self.scene, self.search.text())

    def _show(self, text: str, lines: tuple[CustomerLine, ...]) -> None:
        self.pane.model.show([customer_row(each, "customers") for each in lines])
        latest = self.tr("The latest ones; type a name, a phone ending or an e-mail")
        nobody = self.tr("Nobody is found. Write them down?") if text else self.tr("Nobody is written down here.")
        self.pane.say_empty(nobody)
        self.pane.show_facts("" if text else latest, is_help=True)
        self._fit()
        self.filled.emit()

    def _show_pairs(self, pairs: tuple[Pair, ...]) -> None:
        self.pane.model.show([pair_row(each) for each in pairs])
        self.pane.say_empty(self.tr("Nobody seems to be written down twice."))
        how = self.tr("Who may be one person; press to see both side by side")
        self.pane.show_facts(how if pairs else "", is_help=True)
        self.filled.emit()

    def _open_first(self) -> None:
        rows = self.pane.list.rows()
        if rows:
            self._open(rows[0].content.key)

    def _open(self, key: str) -> None:
        first, _, second = key.partition(" ")
        if second:
            from app.ui.customers.merge import open_merge

            open_merge(self.scene, first, second, shows=self._show_customer)
            return
        self._show_customer(key)

    def _show_customer(self, key: str) -> None:
        """The card beside the list, in place of the one that was there; in the drawer where there is no room."""
        self._chosen = key
        if self.is_wide:
            self._show_card()
        else:
            self.scene.customer_wanted.emit(key)

    def _put_away(self, profile_id: str) -> None:
        """The card of somebody who was erased closes; whoever is looked for next is typed."""
        if self._card is None or self._card.profile_id != profile_id:
            return
        self._drop_card()
        self._chosen, self._card = "", None
        self._fit()
        if self.isVisible():
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_card(self) -> None:
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _show_card(self) -> None:
        self._drop_card()
        self._card = CustomerSheet(self.scene, self._chosen)
        self._scroll.setWidget(self._card)
        self._card.setAutoFillBackground(False)
        self._card.show()
        self._fit()
        self._card.catch_up()

    def _fit(self) -> None:
        """The card beside the list, as wide as cards are, where there is room and somebody was chosen."""
        self.beside.setFixedWidth(theme.scaled(_CARD))
        self.beside.setVisible(self.is_wide and self._card is not None)
