"""Special days: dates on which something is closed, or open at other times, this year or every year (rule 7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.hours import covers
from app.core.values import SpecialHour
from app.ui import dates, theme
from app.ui.beside import beside
from app.ui.rows.scrolling import show_whole
from app.ui.settings.clock_pair import ClockPair
from app.ui.settings.date_field import DateField
from app.ui.settings.fields import FlagField, TextField
from app.ui.settings.week_strip import span_words
from app.ui.widgets.button import Button, Kind
from app.ui.widgets.card import CardFrame
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Label, WrappedLabel

translate = QCoreApplication.translate
Days = tuple[SpecialHour, ...]


class SpecialDays(QWidget):
    """The list, and the chosen one in fields. ``edited`` carries all rows as they are wanted now."""

    edited = Signal(object)

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._rows: Days = ()
        self._today = date.min
        self._new_on: date | None = None
        self._at: int | None = None
        self._can_edit = True
        self.list = Choice(f"{name}.list", says, self)
        self.list.chosen.connect(lambda key: self._open(int(key)))
        self.empty = WrappedLabel(self.tr("No special days: every week is like the other."), 13, "muted", parent=self)
        self.add_closed = Button(self.tr("Add a closed day"), f"{name}.add_closed", icon="plus", parent=self)
        self.add_open = Button(self.tr("Add other hours"), f"{name}.add_open", icon="plus", parent=self)
        self.add_closed.clicked.connect(partial(self._add, is_closed=True))
        self.add_open.clicked.connect(partial(self._add, is_closed=False))
        self.form = SpecialDayForm(f"{name}.one", self)
        self.form.edited.connect(self._change)
        self.form.removed.connect(self._remove)
        self.form.done.connect(self._close)
        column, acts = QVBoxLayout(self), FlowLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.empty, self.list, self.form):
            column.addWidget(part)
        column.addLayout(acts)
        acts.addWidget(self.add_closed)
        acts.addWidget(self.add_open)
        self.form.hide()

    def show_days(self, rows: Days, today: date, *, can_edit: bool = True) -> None:
        """Show these rows."""
        self._rows, self._today, self._can_edit = rows, today, can_edit
        self.add_closed.setEnabled(can_edit)
        self.add_open.setEnabled(can_edit)
        if self._at is not None and self._at >= len(rows):
            self._at = None
        self._show()

    def open_day(self, day: date) -> None:
        """Open what is special on a date; on a date of which nothing is, new days begin there."""
        self._new_on = day
        found = next((at for at, row in enumerate(self._rows) if covers(row, day)), None)
        if found is not None:
            self._open(found)
        words = dates.day_short(day)
        self.add_closed.say(self.tr("Close {day}").format(day=words))
        self.add_open.say(self.tr("Other hours on {day}").format(day=words))

    def _show(self) -> None:
        order = sorted(range(len(self._rows)), key=lambda at: (self._rows[at].first, at))
        options = [
            Option(str(at), self._rows[at].name or self.tr("Without a name"), day_facts(self._rows[at]), name=str(at))
            for at in order
        ]
        self.list.show_options(options, "" if self._at is None else str(self._at))
        self.empty.setVisible(not self._rows)
        self.list.setVisible(bool(self._rows))
        self.form.setVisible(self._at is not None and self._can_edit)
        if self._at is not None:
            self.form.show_day(self._rows[self._at], self._today)

    def _open(self, at: int) -> None:
        self._at = at
        self._show()
        show_whole(self.form)

    def _close(self) -> None:
        self._at = None
        self._show()
        self.list.setFocus()

    def _add(self, *_args: object, is_closed: bool) -> None:
        name = translate("Settings", "Closed") if is_closed else translate("Settings", "Other hours")
        times = (None, None) if is_closed else (10 * 60, 14 * 60)
        day = self._new_on or self._today
        row = SpecialHour(name, day, day, is_closed, *times)
        self._at = len(self._rows)
        self._keep((*self._rows, row))
        self.form.title.focus()
        show_whole(self.form)

    def _change(self, row: SpecialHour) -> None:
        if self._at is not None:
            self._keep(tuple(row if at == self._at else each for at, each in enumerate(self._rows)))

    def _remove(self) -> None:
        gone, self._at = self._at, None
        self._keep(tuple(each for at, each in enumerate(self._rows) if at != gone))

    def _keep(self, rows: Days) -> None:
        self._rows = rows
        self._show()
        self.edited.emit(rows)


class SpecialDayForm(CardFrame):
    """One special day in fields; an end before the start goes along with it."""

    edited = Signal(object)
    removed = Signal()
    done = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, translate("Settings", "A special day"), parent)
        self._row = SpecialHour("", date.min, date.min, is_closed=True)
        self._today = date.min
        self.title = TextField(f"{name}.name", self.tr("Name"), self, is_needed=True)
        self.first = DateField(f"{name}.first", self.tr("First day"), self)
        self.last = DateField(f"{name}.last", self.tr("Last day"), self)
        self.closed = FlagField(f"{name}.closed", self.tr("Closed all day"), self)
        self.yearly = FlagField(f"{name}.yearly", self.tr("Every year"), self)
        self.times = ClockPair(f"{name}.times", self.tr("Open"), self)
        self.times.remove.hide()
        column, days, acts = QVBoxLayout(self), FlowLayout(), FlowLayout()
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(8)
        dash = Label("–", parent=self)
        dash.setMinimumHeight(theme.target())
        for part in (self.first, dash, self.last):
            days.addWidget(part)
        column.addWidget(self.title)
        column.addLayout(days)
        for field in (self.closed, self.times, self.yearly):
            column.addWidget(field)
        column.addLayout(acts)
        ready = Button(self.tr("Done"), f"{name}.done", icon="check", parent=self)
        remove = Button(self.tr("Remove"), f"{name}.remove", kind=Kind.QUIET, icon="cross", parent=self)
        acts.addWidget(ready)
        acts.addWidget(remove)
        ready.clicked.connect(self.done)
        remove.clicked.connect(self.removed)
        self._listen()

    def show_day(self, row: SpecialHour, today: date) -> None:
        """Show a row."""
        self._row, self._today = row, today
        self.title.show_value(row.name)
        self.first.show_day(row.first, today)
        self.last.show_day(row.last, today)
        self.closed.show_value(row.is_closed)
        self.yearly.show_value(row.is_repeating)
        self.times.setVisible(not row.is_closed)
        self.times.show_times(row.opens or 0, row.closes or 0)

    def _listen(self) -> None:
        self.title.edited.connect(lambda text: self._tell(name=str(text)))
        self.first.edited.connect(lambda day: self._tell(first=day, last=max(day, self._row.last)))
        self.last.edited.connect(lambda day: self._tell(last=day, first=min(day, self._row.first)))
        self.yearly.edited.connect(lambda is_on: self._tell(is_repeating=bool(is_on)))
        self.times.edited.connect(lambda opens, closes: self._tell(opens=opens, closes=closes))
        self.closed.edited.connect(self._close)

    def _close(self, is_closed: object) -> None:
        if is_closed:
            self._tell(is_closed=True, opens=None, closes=None)
        else:
            self._tell(is_closed=False, opens=10 * 60, closes=14 * 60)

    def _tell(self, **changed: object) -> None:
        self._row = replace(self._row, **changed)  # type: ignore[arg-type]  # its own fields
        self.edited.emit(self._row)


def day_facts(row: SpecialHour) -> str:
    """When it is, and what then: "Fri 25 Dec · closed · every year"."""
    is_closed = row.is_closed or row.opens is None or row.closes is None
    times = translate("Settings", "closed") if is_closed else span_words(row.opens or 0, row.closes or 0)
    every = translate("Settings", "every year") if row.is_repeating else ""
    return beside(_days_words(row), times, every)


def _days_words(row: SpecialHour) -> str:
    """Its dates, with their years where it is not of every year: "Thu 24 Dec – Fri 25 Dec 2026"."""
    last = dates.day_short(row.last) if row.is_repeating else dates.day_with_year(row.last)
    if row.first == row.last:
        return last
    is_plain = row.is_repeating or row.first.year == row.last.year
    return f"{dates.day_short(row.first) if is_plain else dates.day_with_year(row.first)} – {last}"
