"""The hours of a first shop: said in a few lines, and changed where somebody wants to."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.values import Calendar, NormalHour
from app.ui.settings.hours import HoursEditor
from app.ui.settings.week_strip import WeekStrip, day_name, days_in_order
from app.ui.widgets.button import Button
from app.ui.widgets.field import Pressed
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel
from app.ui.widgets.tabbing import Handing

FROM, UNTIL = 9 * 60, 17 * 60 + 30
SATURDAY, SATURDAY_FROM, SATURDAY_UNTIL = 5, 10 * 60, 16 * 60


def usual_week() -> Calendar:
    """Open on the working days of the locale, shorter on a Saturday that is none, and else closed."""
    working = {day.value - 1 for day in QLocale().weekdays()}
    short = {SATURDAY} - working
    rows = [NormalHour(day, FROM, UNTIL) for day in working]
    rows += [NormalHour(day, SATURDAY_FROM, SATURDAY_UNTIL) for day in short]
    return Calendar(tuple(sorted(rows, key=lambda row: row.day)))


class FirstHours(Handing, Pressed):
    """Begins with the usual week; ``calendar`` is it as it is wanted now."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.said = WrappedLabel("", 14, parent=self)
        self.said.setObjectName(f"{name}.said")
        self.change = Button(self.tr("Change the hours"), f"{name}.change", icon="clock", parent=self)
        self.editor = HoursEditor(f"{name}.week", says, self, has_special_days=False)
        self.editor.hide()
        column, line = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line.addWidget(self.change)
        for part in (Label(says, 13, 600, parent=self), self.said):
            column.addWidget(part)
        column.addLayout(line)
        column.addWidget(self.editor)
        self.editor.edited.connect(lambda _: self._say())
        self.change.clicked.connect(self._open)
        self.editor.show_calendar(usual_week(), date.min)
        self.heir = self.editor.strip
        self.settle()
        self._say()

    @property
    def calendar(self) -> Calendar:
        """The week as it is wanted."""
        return self.editor.calendar

    def entry(self) -> object:
        return self.calendar

    def _open(self) -> None:
        self.editor.show()
        self.editor.strip.setFocus()
        self.change.hide()

    def _say(self) -> None:
        self.said.setText("\n".join(week_lines(self.editor.strip)))


def week_lines(strip: WeekStrip) -> list[str]:
    """One line for each stretch of days that are alike, in the order of the locale: "Mon–Fri 9:00–17:30"."""
    lines = []
    for hours, alike in groupby(days_in_order(), strip.day_words):
        days = [day_name(each, is_short=True) for each in alike]
        lines.append(f"{days[0]}–{days[-1]} {hours}" if len(days) > 1 else f"{days[0]} {hours}")
    return lines
