"""Where a month has nothing free: the next day that has, and whatever else would help, so that nobody is stuck."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import dates, words
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.desk.views import Place

translate = QCoreApplication.translate


class Ways(NamedTuple):
    """What would help: ``has_member``: only one member was looked at; ``places`` have the service too."""

    takes_waitlist: bool
    takes_walk_ins: bool
    may_override: bool
    has_member: bool
    places: tuple[Place, ...]


class NothingFree(QWidget):
    """What is said below the month. ``day_pressed`` carries the next free day, ``place_pressed`` the id of a place."""

    day_pressed = Signal(object)
    further_pressed = Signal()
    anyone_pressed = Signal()
    place_pressed = Signal(str)
    waitlist_pressed = Signal()
    walk_in_pressed = Signal()
    override_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.nothing_free")
        self._day: date | None = None
        self._said = Label("", 13, ink="warn_ink", parent=self)
        self._said.setWordWrap(True)
        self.next = Button("", "booking.next_free_day", parent=self)
        self.next.clicked.connect(lambda: self.day_pressed.emit(self._day))
        self.further = Button(self.tr("Look further ahead"), "booking.look_further", parent=self)
        self.further.clicked.connect(self.further_pressed)
        self.anyone = Button(translate("Offering", "Anyone free"), "booking.nothing.anyone", parent=self)
        self.anyone.clicked.connect(self.anyone_pressed)
        self.waitlist = Button(self.tr("Join the waitlist"), "booking.month_waitlist", parent=self)
        self.waitlist.clicked.connect(self.waitlist_pressed)
        self.walk_in = Button(translate("Keys", "Check in a walk-in"), "booking.nothing.walk_in", parent=self)
        self.walk_in.clicked.connect(self.walk_in_pressed)
        self.override = Button(self.tr("Book over it, with a reason"), "booking.nothing.override", parent=self)
        self.override.clicked.connect(self.override_pressed)
        self._places: list[Button] = []
        column, self._ways = QVBoxLayout(self), FlowLayout(gap=8)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addLayout(self._ways)
        for way in (self.next, self.further, self.anyone, self.waitlist, self.walk_in, self.override):
            self._ways.addWidget(way)
        self.hide()

    def show_way(self, month: date, next_day: date | None, service: str, ways: Ways) -> None:
        """Say that this month has nothing, and where there is a way on."""
        is_long = next_day is None
        said = translate("Booking", "{service} has nothing free in {month}.")
        if is_long:
            said = translate("Booking", "{service} has nothing free in {month}, nor in the three months after it.")
        self._said.setText(said.format(service=service, month=dates.month_title(month)))
        self._day = next_day
        if next_day is not None:
            self.next.say(self.tr("Next free: {day}").format(day=words.day_short(next_day)))
        self.next.setVisible(next_day is not None)
        self.further.setVisible(is_long)
        self.anyone.setVisible(ways.has_member)
        self.waitlist.setVisible(ways.takes_waitlist)
        self.walk_in.setVisible(is_long and ways.takes_walk_ins)
        self.override.setVisible(is_long and ways.may_override)
        self._show_places(ways.places)
        self.show()

    def _show_places(self, places: tuple[Place, ...]) -> None:
        for old in self._places:
            self._ways.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._places = [self._place(each) for each in places]

    def _place(self, place: Place) -> Button:
        says = self.tr("At {place}").format(place=place.name)
        button = Button(says, f"booking.nothing.place.{place.handle}", parent=self)
        button.clicked.connect(lambda: self.place_pressed.emit(place.id))
        self._ways.addWidget(button)
        button.show()
        return button
