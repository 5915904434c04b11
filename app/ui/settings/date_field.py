"""A date, chosen from a month that opens below it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui import dates
from app.ui.month import MonthPicker
from app.ui.widgets.button import Button


class DateField(Button):
    """``edited`` carries the date that was chosen."""

    edited = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__("", name, says, icon="calendar", parent=parent)
        self._says = says
        self.of = ""
        """What it is a date of, where there is one beside each of several."""
        self.day = self.today = date.min
        self.clicked.connect(self._open)

    def show_day(self, day: date, today: date) -> None:
        """Show a date, with its year."""
        self.day, self.today = day, today
        said = ": ".join(each for each in (self.of, self._says, dates.day_long(day)) if each)
        self.say(dates.day_with_year(day), said)

    def _open(self) -> None:
        picker = MonthPicker(self.day, self.today, self)
        picker.chosen.connect(self._take)
        picker.open_below(self)

    def _take(self, day: date) -> None:
        self.show_day(day, self.today)
        self.edited.emit(day)
