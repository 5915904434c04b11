"""An answer that is a date, or a date and a time: typed, or chosen from a month."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.month import MonthPicker
from app.ui.widgets.button import Button
from app.ui.widgets.field import Field
from app.ui.widgets.tabbing import Handing

_DAY = len("2026-05-11")
_USUAL_TIME = "10:00"


class DatedField(Handing):
    """The field takes ISO dates, as the wire does; the month beside it writes them."""

    changed = Signal()

    def __init__(self, name: str, says: str, *, has_time: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_time = has_time
        self.line = Field(name, says, hint="2026-05-11 10:00" if has_time else "2026-05-11", parent=self)
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

    def _choose(self) -> None:
        today = date.fromisoformat(_today())
        picker = MonthPicker(self._day() or today, today, self)
        picker.chosen.connect(self._take)
        picker.open_below(self.month)

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(self.line.text().strip()[:_DAY])
        except ValueError:
            return None

    def _take(self, day: date) -> None:
        time = self.line.text().strip()[_DAY:].strip(" T") or _USUAL_TIME
        self.line.amend(f"{day.isoformat()} {time}" if self._has_time else day.isoformat())


def _today() -> str:
    from PySide6.QtCore import QDate

    return QLocale.c().toString(QDate.currentDate(), "yyyy-MM-dd")
