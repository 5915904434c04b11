"""The card of one customer: how to reach them, what is coming, what was, and what can be done for them now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.customer_rows import booking_rows, entry_rows, reliability_words, wish_rows
from app.ui.card.marks import Fact, heading
from app.ui.card.sheet import waits_in_drawer
from app.ui.page import Page
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.scene import BookingWish
from app.ui.sheets import open_check_in
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import CustomerCard
    from app.ui.rows.content import RowContent
    from app.ui.scene import Scene

translate = QCoreApplication.translate

MOST_PAST = 20
"""How many bookings that are over are shown; how many more there are is said."""


class RowSection(QWidget):
    """A heading with rows under it; away while there are none."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.model = RowModel(self)
        self.list = RowList(self.model, name, title, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addWidget(heading(title.upper(), self))
        column.addWidget(self.list)

    def show_rows(self, rows: Sequence[RowContent]) -> None:
        """Show these."""
        self.model.show(rows)
        self.setVisible(bool(rows))
        self.list.setMinimumHeight(self.list.sizeHint().height())  # the drawer scrolls, not each list in it


class CustomerSheet(Page):
    """Everything about one customer, live."""

    def __init__(self, scene: Scene, profile_id: str) -> None:
        super().__init__(scene, "customer", translate("Sheets", "Customer"))
        self._id, self._card_name = profile_id, ""
        self.body = QWidget(self)
        self.body.hide()
        self.name = Label("", 20, 700, parent=self.body)
        self.name.setWordWrap(True)
        self.phone, self.email = (Fact(icon, f"customer.{icon}", parent=self.body) for icon in ("phone", "mail"))
        self.reliability = Fact("check", "customer.reliability", parent=self.body)
        self.warning = Fact("warning", "customer.no_shows", "danger_ink", self.body)
        self.notes = Fact("note", "customer.notes", parent=self.body)
        self.book = Button(self.tr("Book"), "customer.book", kind=Kind.ACCENT, icon="plus", parent=self.body)
        self.check_in = Button(self.tr("Check in"), "customer.check_in", icon="walk", parent=self.body)
        self.line = RowSection("customer.line", self.tr("In the line"), self.body)
        self.coming = RowSection("customer.coming", self.tr("Coming"), self.body)
        self.wishes = RowSection("customer.wishes", self.tr("On the waitlist"), self.body)
        self.past = RowSection("customer.past", self.tr("Before"), self.body)
        self.more = Label("", 12, ink="muted", parent=self.body)
        self._lay_out()
        self._listen()

    def refresh(self) -> None:
        self.scene.lanes.look("customer_card", self._id, then=self._show, key=(id(self), "customer"))

    def _lay_out(self) -> None:
        outer, column = QVBoxLayout(self), QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QWidget(self.body)
        flow = FlowLayout(buttons)
        flow.addWidget(self.book)
        flow.addWidget(self.check_in)
        facts = (self.name, self.phone, self.email, self.reliability, self.warning, self.notes)
        for part in (*facts, buttons, self.line, self.coming, self.wishes, self.past, self.more):
            column.addWidget(part)
        column.addStretch(1)

    def _listen(self) -> None:
        scene = self.scene
        self.book.clicked.connect(self._book)
        self.check_in.clicked.connect(lambda: open_check_in(scene, (self._id, self._card_name)))
        for section in (self.coming, self.past):
            section.list.opened.connect(scene.card_wanted)
        self.line.list.opened.connect(self._open_entry)

    def _show(self, card: CustomerCard) -> None:
        is_first = self.body.isHidden()
        profile, shop, zone = card.profile, self.scene.shop, self.scene.zone
        services = {each.id: each.name for each in shop.services} if shop else {}
        self._card_name = profile.name or profile.email or profile.mobile_phone or ""
        self.name.setText(self._card_name)
        self.phone.say(profile.mobile_phone or "")
        self.email.say(profile.email or "")
        self.reliability.say(reliability_words(card))
        self.warning.say(self.tr("Did not come %n time(s)", "", card.no_shows) if card.no_shows else "")
        self.notes.say(profile.notes or "")
        self.line.show_rows(entry_rows(card.waiting, services, zone))
        self.coming.show_rows(booking_rows(card.upcoming, zone, "customer.coming"))
        self.wishes.show_rows(wish_rows(card.waitlist, services, zone))
        self.past.show_rows(booking_rows(card.history[:MOST_PAST], zone, "customer.past"))
        older = max(0, len(card.history) - MOST_PAST)
        self.more.setText(self.tr("and {count} older ones").format(count=words.number(older)) if older else "")
        self.more.setVisible(older > 0)
        self.check_in.setVisible(shop is not None and any(each.takes_walk_ins for each in shop.services))
        self.body.show()
        if is_first and waits_in_drawer(self):
            self.book.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled.emit()

    def _book(self) -> None:
        self.scene.drawer_done.emit()
        self.scene.booking_wanted.emit(BookingWish(profile_id=self._id))

    def _open_entry(self, entry_id: str) -> None:
        from app.ui.card.entry import open_entry

        open_entry(self.scene, entry_id)
