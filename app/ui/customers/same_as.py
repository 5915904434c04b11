"""Two records of one person whom nothing but a person's word connects: the other one is found, and both are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.booking.customer import CustomerPicker
from app.ui.customers.merge import open_merge
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.field import settle
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class SameAsSheet(QWidget):
    """Asks who else a customer is. Nothing is changed here: whoever is pressed comes beside them in the next sheet."""

    def __init__(self, scene: Scene, profile_id: str, name: str) -> None:
        super().__init__()
        self._scene, self._id = scene, profile_id
        self.setObjectName("same_as")
        self.setAccessibleName(self.tr("Find the other record of {name}").format(name=name))
        said = self.tr(
            "Find the other record of {name}. Both are shown side by side then; nothing is changed before that."
        )
        says = WrappedLabel(said.format(name=name), 13, "muted", parent=self)
        says.setObjectName("same_as.says")
        self.customer = CustomerPicker(scene, "same_as.customer", self, but=profile_id)
        self.drop = Button(self.tr("Never mind"), "same_as.drop", kind=Kind.QUIET, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 20)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        for part in (says, self.customer):
            column.addWidget(part)
        column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeading)
        self.customer.settled.connect(self._compare)
        self.drop.clicked.connect(scene.drawer_done)

    def _compare(self) -> None:
        other = self.customer.profile_id
        if other is not None:
            settle(self)  # or both would lie over the search, and end in it
            open_merge(self._scene, self._id, other)


def open_same_as(scene: Scene, profile_id: str, name: str) -> None:
    """Ask who else a customer is, who goes by ``name``."""
    scene.open_drawer(SameAsSheet(scene, profile_id, name), translate("Sheets", "Same person"))
