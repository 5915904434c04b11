"""The card of one customer: how to reach them, what is coming, what was, and what can be done for them now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.card.customer_rows import Whereabouts, booking_rows, entry_rows, reliability_words, wish_rows
from app.ui.card.long_fact import LongFact
from app.ui.card.marks import Fact, heading
from app.ui.card.sheet import in_drawer, waits_in_drawer
from app.ui.customers.rows import customer_row
from app.ui.names import person_words
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

    from app.desk.views_cards import CustomerCard
    from app.desk.views_customers import CustomerLine
    from app.ui.customers.form import CustomerForm
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
        self._card: CustomerCard | None = None
        self.body = QWidget(self)
        self.body.hide()
        self.name = Label("", 20, 700, parent=self.body)
        self.name.setWordWrap(True)
        self.phone, self.email = (Fact(icon, f"customer.{icon}", parent=self.body) for icon in ("phone", "mail"))
        self.reliability = Fact("check", "customer.reliability", parent=self.body)
        self.warning = Fact("warning", "customer.no_shows", "danger_ink", self.body)
        self.notes = LongFact("note", "customer.notes", translate("Customer", "Notes"), self.body)
        self.erased = Fact("block", "customer.erased", "danger_ink", self.body)
        self.book = Button(self.tr("Book"), "customer.book", kind=Kind.ACCENT, icon="plus", parent=self.body)
        self.check_in = Button(self.tr("Check in"), "customer.check_in", icon="walk", parent=self.body)
        self.edit = Button(self.tr("Edit"), "customer.edit", parent=self.body)
        self.all = Button(self.tr("All bookings"), "customer.all", parent=self.body)
        self.same = Button(self.tr("Same person as…"), "customer.same", kind=Kind.QUIET, parent=self.body)
        self.data = Button(self.tr("Save their data…"), "customer.data", kind=Kind.QUIET, parent=self.body)
        self.erase = Button(self.tr("Erase…"), "customer.erase", kind=Kind.QUIET, parent=self.body)
        self.form: CustomerForm | None = None
        self.doubles = RowSection("customer.doubles", self.tr("May be the same person"), self.body)
        self.line = RowSection("customer.line", self.tr("In the line"), self.body)
        self.coming = RowSection("customer.coming", self.tr("Coming"), self.body)
        self.wishes = RowSection("customer.wishes", self.tr("On the waitlist"), self.body)
        self.past = RowSection("customer.past", self.tr("Before"), self.body)
        self.more = Label("", 12, ink="muted", parent=self.body)
        self._lay_out()
        self._listen()

    @property
    def profile_id(self) -> str:
        """Whose card it is."""
        return self._id

    def refresh(self) -> None:
        look = self.scene.lanes.look
        look("customer_card", self._id, then=self._show, key=(id(self), "customer"))
        look("likely_doubles", self._id, then=self._show_doubles, key=(id(self), "doubles"))

    def _lay_out(self) -> None:
        outer, column = QVBoxLayout(self), QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.body)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QWidget(self.body)
        flow = FlowLayout(buttons)
        for button in (self.book, self.check_in, self.edit, self.all):
            flow.addWidget(button)
        self._steps, self._form_place = buttons, QVBoxLayout()
        facts = (self.name, self.erased, self.phone, self.email, self.reliability, self.warning, self.notes)
        for part in (*facts, buttons):
            column.addWidget(part)
        column.addLayout(self._form_place)
        for part in (self.doubles, self.line, self.coming, self.wishes, self.past, self.more):
            column.addWidget(part)
        self._rare = QWidget(self.body)
        rare = FlowLayout(self._rare)
        for button in (self.same, self.data, self.erase):
            rare.addWidget(button)
        column.addSpacing(4)
        column.addWidget(self._rare)
        column.addStretch(1)

    def _listen(self) -> None:
        scene = self.scene
        self.book.clicked.connect(self._book)
        self.check_in.clicked.connect(lambda: open_check_in(scene, (self._id, self._card_name)))
        for section in (self.coming, self.past):
            section.list.opened.connect(scene.card_wanted)
        self.line.list.opened.connect(self._open_entry)
        self.doubles.list.opened.connect(self._open_merge)
        self.edit.clicked.connect(self._edit)
        self.all.clicked.connect(self._show_all)
        self.same.clicked.connect(self._open_same)
        self.data.clicked.connect(self._open_data)
        self.erase.clicked.connect(self._open_erase)
        scene.erased.connect(self._forget)

    def _show(self, card: CustomerCard) -> None:
        is_first = self.body.isHidden()
        profile, shop, zone = card.profile, self.scene.shop, self.scene.zone
        services = {each.id: each.name for each in shop.services} if shop else {}
        self._card, self._id = card, profile.id
        self._card_name = person_words(profile.called(card.phone))
        is_there = profile.erased_at is None
        self.name.setText(self._card_name if is_there else self.tr("Nobody any more"))
        day = words.day_long(words.local_date(profile.erased_at, zone)) if profile.erased_at is not None else ""
        self.erased.say(self.tr("This customer was erased on {day}.").format(day=day) if day else "")
        self._steps.setVisible(is_there and self.form is None)
        self._rare.setVisible(is_there)
        self.phone.say(card.phone or profile.mobile_phone or "")
        self.email.say(profile.email or "")
        self.reliability.say(reliability_words(card))
        missed = self.tr("Did not come once") if card.no_shows == 1 else self.tr("Did not come {count} times")
        self.warning.say(missed.format(count=words.number(card.no_shows)) if card.no_shows else "")
        self.notes.say(profile.notes or "")
        where = Whereabouts(card.places, self.scene.place)
        self.line.show_rows(entry_rows(card.waiting, services, where))
        self.coming.show_rows(booking_rows(card.upcoming, where, "customer.coming"))
        self.wishes.show_rows(wish_rows(card.waitlist, services, where))
        self.past.show_rows(booking_rows(card.history[:MOST_PAST], where, "customer.past"))
        older = max(0, len(card.history) - MOST_PAST)
        self.more.setText(self.tr("and {count} older ones").format(count=words.number(older)) if older else "")
        self.more.setVisible(older > 0)
        self.check_in.setVisible(shop is not None and any(each.takes_walk_ins for each in shop.services))
        self.body.show()
        if is_first and waits_in_drawer(self):
            self.book.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filled.emit()

    def _show_doubles(self, found: tuple[CustomerLine, ...]) -> None:
        self.doubles.show_rows([customer_row(each, "customer.doubles") for each in found])

    def _edit(self) -> None:
        """Correct the fields, in place."""
        from app.ui.customers.form import CustomerForm

        if self._card is None:
            return
        self._end_edit()
        self.form = CustomerForm("customer.form", self.tr("Keep"), self.body)
        self.form.kept.connect(self._keep)
        self.form.dropped.connect(self._end_edit)
        self._form_place.addWidget(self.form)
        self._steps.hide()
        self.form.show()
        self.form.take_up(self._card.profile, self._card.phone)

    def _keep(self, fields: dict[str, Any]) -> None:
        if self.form is not None:
            place = self.scene.place
            self.scene.act(
                "edit_customer", self._id, about=self._card_name, button=self.form.go,
                then=lambda _: self._end_edit(), location_id=place.id if place else None, **fields,
            )  # fmt: skip

    def _end_edit(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self._steps.show()
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget(self, profile_id: str) -> None:
        """Of somebody who was erased here nothing stays in a field, and no card comes back into the drawer."""
        if profile_id != self._id:
            return
        self._end_edit()
        if in_drawer(self):
            self.scene.drawer_done.emit()

    def _show_all(self) -> None:
        self.scene.drawer_done.emit()
        self.scene.listing = (self._id, self._card_name)
        self.scene.page_wanted.emit("appointments")

    def _open_merge(self, other_id: str) -> None:
        from app.ui.customers.merge import open_merge

        open_merge(self.scene, self._id, other_id)

    def _open_same(self) -> None:
        from app.ui.customers.same_as import open_same_as

        open_same_as(self.scene, self._id, self._card_name)

    def _open_data(self) -> None:
        from app.core.roles import Act
        from app.ui.customers.data import open_data

        self.scene.ask_leave(Act.EXPORT, lambda leave: open_data(self.scene, self._id, self._card_name, leave))

    def _open_erase(self) -> None:
        from app.ui.customers.erase import open_erase

        open_erase(self.scene, self._id)

    def _book(self) -> None:
        self.scene.drawer_done.emit()
        self.scene.booking_wanted.emit(BookingWish(profile_id=self._id))

    def _open_entry(self, entry_id: str) -> None:
        from app.ui.card.entry import open_entry

        open_entry(self.scene, entry_id)
