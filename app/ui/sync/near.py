"""The nearest free times for a booking that the remote refused, as buttons: one press moves it and tells it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

if TYPE_CHECKING:
    from app.core.values import Appointment
    from app.desk.views import SlotOption
    from app.ui.scene import Scene

TIMES = 3


class NearTimes(QWidget):
    """Empty until it is asked. ``chosen`` carries a ``SlotOption`` and the button."""

    chosen = Signal(object, object)

    def __init__(self, scene: Scene, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene, self._name, self._zone = scene, name, "UTC"
        self._start = 0
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Nearest free times"))
        self._says = WrappedLabel("", 13, "muted", parent=self)
        self._flow = FlowLayout()
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._says)
        column.addLayout(self._flow)

    def ask(self, booking: Appointment, zone: str) -> None:
        """Look for what is free around the booking's own time."""
        self._zone, self._start = zone, booking.scheduled_start_at
        if not self._buttons:
            self._says.setText(self.tr("Looking for free times…"))
        self._scene.lanes.look(
            "nearest_slots", booking.definition_id, booking.location_id, booking.scheduled_start_at, n=TIMES + 1,
            then=self._show, failed=lambda _: False, key=(id(self), "times"),
        )  # fmt: skip

    def _show(self, slots: tuple[SlotOption, ...]) -> None:
        others = [each for each in slots if each.start != self._start][:TIMES]
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(each) for each in others]
        some = self.tr("Free instead; one press moves it there and tells the server again:")
        self._says.setText(some if others else self.tr("No time is free in the next weeks."))
        self.updateGeometry()

    def _button(self, slot: SlotOption) -> Button:
        day = words.local_date(slot.start, self._zone)
        is_same_day = day == words.local_date(self._start, self._zone)
        time = words.clock(slot.start, self._zone)
        text = time if is_same_day else f"{words.day_short(day)} {time}"
        says = self.tr("Move to {time} and tell the server again").format(time=text)
        made = Button(text, f"{self._name}.{slot.start}", says, parent=self)
        made.clicked.connect(lambda: self.chosen.emit(slot, made))
        self._flow.addWidget(made)
        made.show()
        return made
