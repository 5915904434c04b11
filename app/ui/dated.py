"""A date, or a date and a time: typed as the language writes it or in ISO 8601, or chosen from a month."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.core.answer_limits import date_in, datetime_in
from app.ui import dates, typed
from app.ui.month import MonthPicker
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.tabbing import Handing

_AT = time(10)
"""The time of day of an example, and of a date that is chosen before a time is typed."""


class DatedField(Handing):
    """The field shows dates in the language's short form; its value is in ISO 8601, as the wire has it."""

    changed = Signal()

    def __init__(
        self, name: str, says: str, *, has_time: bool, hint: str = "{example}", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_time = has_time
        day = dates.example_day()
        example = typed.moment_words(datetime.combine(day, _AT)) if has_time else dates.day_digits(day)
        self.line = Field(name, says, hint=hint.format(example=example), parent=self)
        self.line.textChanged.connect(self.changed)
        self.heir = self.line
        choose = self.tr("Choose the date: {question}").format(question=says)
        self.month = Button("", f"{name}.month", choose, icon="calendar", parent=self)
        self.month.clicked.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self.line, 1)
        line.addWidget(self.month)

    @property
    def value(self) -> str:
        """What is written, in ISO 8601; as it is written where that is no date, or no time where one is needed."""
        text = self.line.text().strip()
        if not self._has_time:
            day = typed.read_date(text)
            return day.isoformat() if day is not None else text
        at = None if datetime_in(text) else typed.read_moment(text)
        return at.isoformat(" ", "minutes") if at is not None else text

    def take(self, iso: str) -> None:
        """Show a date, or a date and a time, which nobody typed; what is none is shown as it is."""
        self.line.setText(self._shown(iso))

    def _shown(self, iso: str) -> str:
        day, at = date_in(iso), datetime_in(iso)
        if self._has_time and at is not None and not (at.tzinfo or at.second or at.microsecond):
            return typed.moment_words(at)
        return dates.day_digits(day) if day is not None and not self._has_time else iso

    def _choose(self) -> None:
        today = dates.today()
        picker = MonthPicker(self._day() or today, today, self)
        picker.chosen.connect(self._take)
        picker.open_below(self.month)

    def _day(self) -> date | None:
        at = datetime_in(self.value) if self._has_time else None
        return at.date() if at is not None else typed.read_date(self.value)

    def _take(self, day: date) -> None:
        at = datetime_in(self.value) if self._has_time else None
        chosen = datetime.combine(day, at.time() if at else _AT)
        self.line.amend(typed.moment_words(chosen) if self._has_time else dates.day_digits(day))
