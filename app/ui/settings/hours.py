"""The hours of somebody or something: the week drawn, the chosen day in fields, and the special days (rules 6 to 8)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.values import Calendar, NormalHour
from app.ui.card.marks import heading
from app.ui.settings import week_rows
from app.ui.settings.clock_pair import ClockPair
from app.ui.settings.special_days import SpecialDays
from app.ui.settings.week_strip import WeekStrip, day_name
from app.ui.settings.year_grid import YearGrid
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import WrappedLabel

translate = QCoreApplication.translate


class HoursEditor(QWidget):
    """``edited`` carries the calendar as it is wanted now."""

    edited = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None, *, has_special_days: bool = True) -> None:
        super().__init__(parent)
        self.name = name
        self.calendar, self._today = Calendar(), date.min
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.strip = WeekStrip(f"{name}.week", says, self)
        self.framed = WrappedLabel(
            self.tr("Hatched is when no location is open: nothing can be booked then."), 12, "muted", parent=self
        )
        self.framed.hide()
        self.day_title = heading("", self)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self._pairs: list[ClockPair] = []
        self._shown: list[NormalHour] = []
        self.closed = WrappedLabel(self.tr("Closed that day."), 13, "muted", parent=self)
        self.nothing = WrappedLabel(
            self.tr("There are no hours at all, so it counts as closed on every day."), 13, "warn_ink", parent=self
        )
        self.add = Button(self.tr("Add hours"), f"{name}.add", icon="plus", parent=self)
        self.shut = Button(self.tr("Close that day"), f"{name}.close", kind=Kind.QUIET, parent=self)
        self.to_week = Button(self.tr("Same from Monday to Friday"), f"{name}.weekdays", kind=Kind.QUIET, parent=self)
        self.to_all = Button(self.tr("Same every day"), f"{name}.all_days", kind=Kind.QUIET, parent=self)
        self.year = YearGrid(f"{name}.year", self.tr("The year ahead"), self)
        self.special = SpecialDays(f"{name}.special", self.tr("Special days"), self)
        self._lay_out()
        for part in self._of_days:
            part.setVisible(has_special_days)
        self._listen()

    def show_calendar(
        self, calendar: Calendar, today: date, *, can_edit: bool = True, within: Iterable[Calendar] = ()
    ) -> None:
        """Show these hours; ``within`` are those of the places, outside of which nothing can be booked anyway."""
        self.calendar = calendar
        frame = [each.normal for each in within]
        self.strip.show_frame(frame)
        self.framed.setVisible(bool(frame))
        self.strip.can_edit = can_edit
        self.strip.show_week(calendar.normal)
        self.nothing.setVisible(not any(map(week_rows.is_open, calendar.normal)) and not calendar.special)
        self._today = today
        self.year.show_calendar(calendar, today)
        self.special.show_days(calendar.special, today, can_edit=can_edit)
        for button in (self.add, self.shut, self.to_week, self.to_all):
            button.setEnabled(can_edit)
        self._show_day(self.strip.day)

    def add_below_week(self, part: QWidget) -> None:
        """Something about the week, between it and the special days."""
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._of_days[0]), part)

    def _lay_out(self) -> None:
        column, acts = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        hint = self.tr("Draw over a free stretch to open it; drag a bar or one of its ends to change it.")
        column.addWidget(WrappedLabel(hint, 12, "muted", parent=self))
        column.addWidget(self.strip)
        column.addWidget(self.framed)
        column.addWidget(self.nothing)
        column.addWidget(self.day_title)
        column.addLayout(self._rows)
        column.addWidget(self.closed)
        column.addLayout(acts)
        for button in (self.add, self.shut, self.to_week, self.to_all):
            acts.addWidget(button)
        column.addSpacing(8)
        self._of_days = (heading(self.tr("SPECIAL DAYS"), self), self.year, self.special)
        for part in self._of_days:
            column.addWidget(part)

    def _listen(self) -> None:
        self.strip.edited.connect(self._keep)
        self.strip.chosen.connect(self._show_day)
        self.special.edited.connect(lambda rows: self._tell(replace(self.calendar, special=rows)))
        self.year.pressed.connect(self.special.open_day)
        self.add.clicked.connect(self._add)
        self.shut.clicked.connect(lambda: self._keep(week_rows.with_day(self.calendar.normal, self.strip.day, ())))
        self.to_week.clicked.connect(lambda: self._copy(range(5)))
        self.to_all.clicked.connect(lambda: self._copy(range(7)))

    def _show_day(self, day: int) -> None:
        self.strip.show_day(day)
        self.day_title.setText(day_name(day).upper())
        rows = week_rows.of_day(self.calendar.normal, day)
        while len(self._pairs) > len(rows):
            pair = self._pairs.pop()
            pair.hide()
            pair.deleteLater()
        while len(self._pairs) < len(rows):
            self._pairs.append(self._pair(len(self._pairs)))
        self._shown = rows
        for row, pair in zip(rows, self._pairs, strict=True):
            pair.show_times(row.opens or 0, row.closes or 0)
            pair.setEnabled(self.strip.can_edit)
        self.closed.setVisible(not rows)

    def _pair(self, at: int) -> ClockPair:
        says = translate("Settings", "Hours {number}").format(number=at + 1)
        pair = ClockPair(f"{self.name}.row{at}", says, self)
        pair.edited.connect(partial(self._change, at))
        pair.removed.connect(partial(self._remove, at))
        self._rows.addWidget(pair)
        return pair

    def _add(self) -> None:
        day = self.strip.day
        self._keep(week_rows.added(self.calendar.normal, day, *week_rows.free_time(self.calendar.normal, day)))
        if self._pairs:
            self._pairs[-1].start.field.setFocus()

    def _change(self, at: int, opens: int, closes: int) -> None:
        self._keep(week_rows.changed(self.calendar.normal, self._shown[at], opens, closes))

    def _remove(self, at: int) -> None:
        self._keep(week_rows.without(self.calendar.normal, self._shown[at]))

    def _copy(self, days: range) -> None:
        self._keep(week_rows.copied(self.calendar.normal, self.strip.day, days))

    def _keep(self, week: week_rows.Week) -> None:
        self._tell(replace(self.calendar, normal=week))

    def _tell(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.strip.show_week(calendar.normal)
        self.year.show_calendar(calendar, self._today)
        self.nothing.setVisible(not any(map(week_rows.is_open, calendar.normal)) and not calendar.special)
        self._show_day(self.strip.day)
        self.edited.emit(calendar)
