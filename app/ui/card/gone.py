"""What the card of a walk-in offers once they are out of the line: to take that back, and to book them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.wall import local_date
from app.ui import dates, words
from app.ui.beside import beside
from app.ui.names import person_words
from app.ui.scene import BookingWish
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from app.desk.views_queue import GoneWalkIn
    from app.ui.scene import Scene

translate = QCoreApplication.translate


class GoneActs(QWidget):
    """The buttons; away while there is nobody to offer them for."""

    def __init__(self, scene: Scene, parent: QWidget) -> None:
        super().__init__(parent)
        self._scene = scene
        self._is_of: GoneWalkIn | None = None
        self.open = Button(self.tr("Open the booking"), "entry.gone.open", icon="calendar", parent=self)
        self.again = Button(self.tr("Book again"), "entry.gone.again", icon="plus", parent=self)
        self.undo = Button(words.verb_word("undo"), "entry.gone.undo", icon="undo", parent=self)
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        for button in (self.open, self.again, self.undo):
            line.addWidget(button)
        self.open.clicked.connect(self._open)
        self.again.clicked.connect(self._book)
        self.undo.clicked.connect(self._undo)
        self.hide()

    def offer(self, gone: GoneWalkIn) -> None:
        """Offer what can be done about them."""
        self._is_of = gone
        who = person_words(gone.name)
        for button in (self.open, self.again, self.undo):
            button.setAccessibleName(f"{button.text()}: {gone.tag} {who}")
        self.open.setVisible(gone.appointment_id is not None)
        self.undo.setVisible(gone.can_undo)
        self.show()

    def _open(self) -> None:
        if self._is_of is not None and self._is_of.appointment_id is not None:
            self._scene.card_wanted.emit(self._is_of.appointment_id)

    def _book(self) -> None:
        if (gone := self._is_of) is not None:
            self._scene.drawer_done.emit()
            self._scene.booking_wanted.emit(BookingWish(definition_id=gone.definition_id, profile_id=gone.profile_id))

    def _undo(self) -> None:
        if self._is_of is not None:
            self._scene.undo(self._is_of.id)


def gone_words(gone: GoneWalkIn) -> str:
    """What became of them, and when: "Served 10:30–11:05", with the date where that is not today."""
    day = "" if gone.is_of_today else dates.day_short(local_date(gone.came_at, gone.zone))
    return beside(day, _outcome_words(gone))


def _outcome_words(gone: GoneWalkIn) -> str:
    at = "" if gone.ended_at is None else words.clock(gone.ended_at, gone.zone)
    if gone.outcome == "booked":
        return translate("Gone", "Became a booking")
    if gone.outcome == "gone":
        return translate("Gone", "Taken out of the line at {time}").format(time=at)
    if gone.begun_at is None or gone.ended_at is None:
        return translate("Gone", "Served until {time}").format(time=at)
    return translate("Gone", "Served {span}").format(span=words.clock_span(gone.begun_at, gone.ended_at, gone.zone))
