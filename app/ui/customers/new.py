"""Somebody new, written down once: whoever may be known already is shown while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.booking.likeness import MaybeKnown
from app.ui.customers.form import CustomerForm

if TYPE_CHECKING:
    from app.core.values import Profile
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class NewSheet(QWidget):
    """The drawer's content; it ends at the card of whoever was written down, or was known after all."""

    def __init__(self, scene: Scene, typed: str = "") -> None:
        super().__init__()
        self._scene = scene
        self.setObjectName("new_customer")
        self.setAccessibleName(self.tr("New customer"))
        self.form = CustomerForm("new_customer.form", self.tr("Keep"), self)
        self.maybe = MaybeKnown(scene, "new_customer", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.form)
        column.insertWidget(0, self.maybe)
        self.form.changed.connect(self._look)
        self.form.kept.connect(self._keep)
        self.form.dropped.connect(scene.drawer_done)
        self.maybe.taken.connect(lambda profile_id, _name: self._end_at(profile_id))
        self.form.fields.begin(typed)
        self.form.fields.first.selectAll()  # the drawer goes there: who writes the name out writes instead of its start

    def _look(self) -> None:
        fields = self.form.fields
        self.maybe.look_for(fields.name, fields.email.text(), fields.phone.text())

    def _keep(self, fields: dict[str, Any]) -> None:
        here = self._scene.place.id if self._scene.place else None
        self._scene.lanes.act("add_customer", then=self._kept, button=self.form.go, location_id=here, **fields)

    def _kept(self, profile: Profile) -> None:
        self._scene.say(self.tr("{name} is written down").format(name=profile.name), "good")
        self._end_at(profile.id)

    def _end_at(self, profile_id: str) -> None:
        self._scene.drawer_done.emit()
        self._scene.customer_wanted.emit(profile_id)


def open_new(scene: Scene, typed: str = "") -> None:
    """Write somebody down, beginning with what was typed."""
    scene.open_drawer(NewSheet(scene, typed), translate("Sheets", "New customer"))
