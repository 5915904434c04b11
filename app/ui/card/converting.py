"""A walk-in made into a booking: for whom, and from now or at a later time (rule 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import words
from app.ui.booking.customer import CustomerPicker
from app.ui.card.moving import MoveForm
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_board import LineItem
    from app.ui.scene import Scene


class BookedFor(NamedTuple):
    """What is known already: from when, None for now, and with whom."""

    start: Instant | None = None
    staff_id: str | None = None
    staff: str = ""


class ConvertForm(QWidget):
    """An anonymous one asks for a customer first. ``given`` carries profile, start, end and a reason, or nothing."""

    given = Signal(object, object, object, object)
    dropped = Signal()

    def __init__(self, scene: Scene, item: LineItem, known: BookedFor | None = None) -> None:
        super().__init__()
        self._scene, self._item = scene, item
        self._start = known.start if known is not None else None
        self.setObjectName("entry.convert_form")
        self._picker = None if item.profile_id else CustomerPicker(scene, "entry.customer", self)
        asks = Label(self.tr("A booking needs a customer."), 13, ink="muted", parent=self)
        asks.setVisible(self._picker is not None)
        self.now = Button(self._now_words(known), "entry.convert_now", kind=Kind.ACCENT, parent=self)
        self.place = Button(self.tr("Choose in the calendar"), "entry.convert_place", parent=self)
        self.later = Button(self.tr("At a later time…"), "entry.convert_later", parent=self)
        self.drop = Button(self.tr("Never mind"), "entry.convert_drop", kind=Kind.QUIET, parent=self)
        self._column, buttons = QVBoxLayout(self), FlowLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addWidget(asks)
        if self._picker is not None:
            self._column.addWidget(self._picker)
            self._picker.changed.connect(self._plan)
        self._column.addLayout(buttons)
        for button in (self.now, self.later, self.place, self.drop):
            buttons.addWidget(button)
        self.now.clicked.connect(lambda: self._give(self._start, None, None))
        self.place.clicked.connect(lambda: scene.place_walk_in(item.id))
        self.later.clicked.connect(self._show_times)
        self.drop.clicked.connect(self.dropped)
        self._plan()

    def _now_words(self, known: BookedFor | None) -> str:
        """What the accent button says: "Book it from now", "Book 14:30 with Dev Patel"."""
        if known is None:
            return self.tr("Book it from now")
        time = self.tr("now") if known.start is None else words.clock(known.start, self._scene.zone)
        text = self.tr("Book {time} with {staff}") if known.staff else self.tr("Book {time}")
        return text.format(time=time, staff=known.staff)

    def _plan(self) -> None:
        is_named = self._picker is None or self._picker.is_somebody
        self.now.setEnabled(is_named)
        self.later.setEnabled(is_named)

    def _show_times(self) -> None:
        item, place = self._item, self._scene.place
        if place is None:
            return
        for part in (self.later, self.drop):  # the form below has a way out of its own
            part.hide()
        form = MoveForm(
            self._scene, item.definition_id, place.id, item.staff_id, item.due_at, self.tr("Book that time")
        )
        form.moved.connect(self._give)
        form.dropped.connect(self.dropped)
        self._column.addWidget(form)

    def _give(self, start: object, end: object, reason: object) -> None:
        if self._picker is None:
            self.given.emit(None, start, end, reason)
        else:
            self._picker.settle(lambda profile_id: self.given.emit(profile_id, start, end, reason), self.now)
