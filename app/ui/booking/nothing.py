"""Where a month has nothing free: the next day that has, and the waitlist, so that nobody stands before a wall."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui import dates, words
from app.ui.widgets.button import Button
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label

translate = QCoreApplication.translate


class NothingFree(QWidget):
    """What is said below the month. ``day_pressed`` carries the next free day."""

    day_pressed = Signal(object)
    waitlist_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("booking.nothing_free")
        self._day: date | None = None
        self._said = Label("", 13, ink="warn_ink", parent=self)
        self._said.setWordWrap(True)
        self.next = Button("", "booking.next_free_day", parent=self)
        self.next.clicked.connect(lambda: self.day_pressed.emit(self._day))
        self.waitlist = Button(self.tr("Join the waitlist"), "booking.month_waitlist", parent=self)
        self.waitlist.clicked.connect(self.waitlist_pressed)
        column, ways = QVBoxLayout(self), FlowLayout(gap=8)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addLayout(ways)
        ways.addWidget(self.next)
        ways.addWidget(self.waitlist)
        self.hide()

    def show_way(self, month: date, next_day: date | None, service: str, *, takes_waitlist: bool) -> None:
        """Say that this month has nothing, and where there is a way on."""
        said = translate("Booking", "{service} has nothing free in {month}.")
        if next_day is None:
            said = translate("Booking", "{service} has nothing free in {month}, nor in the three months after it.")
        self._said.setText(said.format(service=service, month=dates.month_title(month)))
        self._day = next_day
        if next_day is not None:
            self.next.say(self.tr("Next free: {day}").format(day=words.day_short(next_day)))
        self.next.setVisible(next_day is not None)
        self.waitlist.setVisible(takes_waitlist)
        self.show()
