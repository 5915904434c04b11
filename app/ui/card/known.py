"""Who a walk-in is to the shop: who gave a name is kept as a customer, and a customer's card is a press away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.booking.likeness import MaybeKnown
from app.ui.booking.new_customer import told_by
from app.ui.customers.form import CustomerForm
from app.ui.widgets.button import Button
from app.ui.widgets.field import settle
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views_booking import Likeness
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class KnownAs(Button):
    """On the card of a walk-in: one press keeps a name that nobody else has.

    Where somebody is like them, or it is no name, ``asked`` carries the form that says who it is.
    """

    asked = Signal(object)

    def __init__(self, scene: Scene, entry_id: str, parent: QWidget) -> None:
        super().__init__("", "entry.known", icon="person", parent=parent)
        self._scene, self._id = scene, entry_id
        self._name = self._profile_id = self._whose = ""
        self.clicked.connect(self._press)
        self.hide()

    def offer(self, name: str, profile_id: str | None, whose: str, *, can_keep: bool = True) -> None:
        """Offer what there is to be done about whoever goes by ``name``; nothing for somebody nobody knows."""
        self._name, self._profile_id, self._whose = name, profile_id or "", whose
        says = self.tr("Show the customer") if profile_id else words.verb_word("name_walk_in")
        self.say(says)
        self.setAccessibleName(translate("Steps", "{verb}: {who}").format(verb=says, who=whose))
        self.setVisible(bool(profile_id or (name and can_keep)))

    def _press(self) -> None:
        if self._profile_id:
            self._scene.customer_wanted.emit(self._profile_id)
            return
        told, place = told_by(self._name), self._scene.place
        self._scene.lanes.look(
            "similar_customers", name=self._name, email=told.get("email", ""), phone=told.get("mobile_phone", ""),
            location_id=place.id if place else "", then=self._keep, key=(id(self), "similar"),
        )  # fmt: skip

    def _keep(self, alike: tuple[Likeness, ...]) -> None:
        told, place = told_by(self._name), self._scene.place
        if alike or "first_name" not in told:
            self.asked.emit(KnownForm(self._scene, self._id, self._name, self._whose))
            return
        self._scene.act(
            "name_walk_in", self._id, about=self._whose, button=self, location_id=place.id if place else None,
            first_name=told["first_name"], last_name=told["last_name"],
        )  # fmt: skip


class KnownForm(QWidget):
    """Whoever is like them, to be taken instead, and the fields of somebody new. ``dropped`` puts it away."""

    dropped = Signal()

    def __init__(self, scene: Scene, entry_id: str, name: str, whose: str) -> None:
        super().__init__()
        self._scene, self._id, self._whose = scene, entry_id, whose
        self.setObjectName("entry.known_form")
        says = Label(self.tr("Who is it?"), 13, ink="muted", parent=self)
        self.maybe = MaybeKnown(scene, "entry.new_customer", self)
        self.form = CustomerForm("entry.new_customer", words.verb_word("name_walk_in"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (says, self.maybe, self.form):
            column.addWidget(part)
        self.form.changed.connect(self._look)
        self.form.kept.connect(self._keep)
        self.form.dropped.connect(self.dropped)
        self.maybe.taken.connect(lambda profile_id, _name: self._keep({"profile_id": profile_id}))
        self.form.fields.begin(name)
        settle(self.form)  # nobody entered that here

    def take_keyboard(self) -> None:
        """Bring the keyboard to the first field that is empty."""
        self.form.fields.go_to_empty()

    def _look(self) -> None:
        fields = self.form.fields
        self.maybe.look_for(fields.name, fields.email.text(), fields.phone.text())

    def _keep(self, given: dict[str, Any]) -> None:
        place = self._scene.place
        self._scene.act(
            "name_walk_in", self._id, about=self._whose, button=self.form.go, then=lambda _: self.dropped.emit(),
            location_id=place.id if place else None, **given,
        )  # fmt: skip
