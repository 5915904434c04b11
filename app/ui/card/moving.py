"""Another time for a booking, chosen in place: days, their times, and a reason where a rule stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.booking.days import DayStrip
from app.ui.booking.times import Times
from app.ui.elsewhere import is_elsewhere, place_of, today_at, where_words, zone_of
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import SlotOption
    from app.ui.scene import Scene


class MoveForm(QWidget):
    """The times that the service has at its location, by the clock there (rule 1).

    ``moved`` carries the start, the end and a reason or nothing.
    """

    moved = Signal(object, object, object)
    dropped = Signal()

    def __init__(
        self, scene: Scene, definition_id: str, location_id: str, staff_id: str | None, start: Instant, does: str
    ) -> None:
        super().__init__()
        self._scene, self._staff_id = scene, staff_id
        self._definition_id, self._location_id = definition_id, location_id
        self.setObjectName("card.move")
        self.days, self.times = DayStrip(self), Times(self)
        self.go = Button(does, "card.move.go", kind=Kind.ACCENT, parent=self)
        drop = Button(self.tr("Never mind"), "card.move.drop", kind=Kind.QUIET, parent=self)
        column, buttons = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        where = Label("", 13, 600, parent=self)
        where.setObjectName("card.move.where")
        column.addWidget(where)
        column.addWidget(self.days)
        column.addWidget(self.times)
        column.addLayout(buttons)
        for button in (self.go, drop):
            buttons.addWidget(button)
        self.days.chosen.connect(lambda _: self._ask())
        self.times.changed.connect(self._plan)
        self.go.clicked.connect(self._move)
        drop.clicked.connect(self.dropped)
        self._zone = zone_of(scene, location_id)
        place = place_of(scene, location_id)
        where.setText("" if place is None else self.tr("Times of {where}").format(where=where_words(place, start)))
        where.setVisible(is_elsewhere(scene, location_id) and place is not None)
        self.days.begin(today_at(scene, location_id), words.local_date(start, self._zone))
        self._ask()
        self._plan()

    def _ask(self) -> None:
        self._scene.lanes.look(
            "slot_options", self._definition_id, self._location_id, self.days.day, staff_id=self._staff_id,
            then=self._show, key=(id(self), "times"),
        )  # fmt: skip

    def _show(self, options: tuple[SlotOption, ...]) -> None:
        self.days.show_free({self.days.day: sum(not option.reasons for option in options)})
        self.times.show_options(options, self._zone)

    def _plan(self) -> None:
        is_reasoned = not self.times.is_over or self.times.override_reason is not None
        self.go.setEnabled(self.times.option is not None and is_reasoned)

    def _move(self) -> None:
        if (option := self.times.option) is not None:
            self.moved.emit(option.start, option.end, self.times.override_reason)
