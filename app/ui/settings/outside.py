"""That bookings stand outside what is set at the open record, once that is saved, with a way to each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.values import Definition, Kind, Location, Staff
from app.ui.settings.effects import booking_words, left_words
from app.ui.widgets.button import Button
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Changes
    from app.desk.views_offer import LeftBooking
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class OutsideNote(QWidget):
    """A line and a button above the form; away while every booking is covered."""

    def __init__(self, scene: Scene, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self._record: object = None
        self._left: tuple[LeftBooking, ...] = ()
        said = self.tr("As it is set here these bookings are not covered. They stay as they are until you decide.")
        self.says = WrappedLabel(said, 13, "warn_ink", parent=self)
        self.show_them = Button("", f"{name}.outside", icon="warning", parent=self)
        self.show_them.clicked.connect(lambda: show_left(scene, self._left))
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.says)
        column.addLayout(line)
        line.addWidget(self.show_them)
        scene.changed.connect(self._hear)
        self.hide()

    def look_at(self, record: object) -> None:
        """Ask for those of this record as it is kept; None, and what no booking depends on, has none."""
        is_other = getattr(record, "id", None) != getattr(self._record, "id", None)
        self._record = record
        if is_other:
            self._show(())
        if isinstance(record, Location | Definition | Staff):
            self._scene.lanes.look("left_now", record, then=self._show, failed=lambda _: False, key=(id(self), "left"))
        else:
            self._scene.lanes.forget((id(self), "left"))

    def _hear(self, changes: Changes) -> None:
        """One of them may have been moved or called off."""
        if self.isVisible() and (not changes.kinds or Kind.APPOINTMENT in changes.kinds):
            self.look_at(self._record)

    def _show(self, left: tuple[LeftBooking, ...]) -> None:
        self._left = left
        self.show_them.say(left_words(len(left)))
        self.setVisible(bool(left))


def show_left(scene: Scene, left: Sequence[LeftBooking]) -> None:
    """Bookings that are left uncovered, each a press away from its card."""
    title = translate("Foresight", "Bookings left uncovered")
    choice = Choice("settings.left", title)
    choice.setContentsMargins(16, 4, 16, 16)
    choice.show_options([Option(each.id, each.customer, booking_words(each)) for each in left])
    choice.chosen.connect(scene.card_wanted)
    scene.open_drawer(choice, title)
