"""The bookings of one day as a flat list, column after column and by start within each, as a screen reader walks them.

A new day view is taken over by difference: rows that stayed keep their selection, and only what changed is announced.
"""

from __future__ import annotations

from collections import Counter
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.desk.views_days import DaysView, days_in
from app.ui.calendar import speech
from app.ui.calendar.several import column_of, date_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.core.values import Kind
    from app.desk.views import DayBooking, DayView

_Index = QModelIndex | QPersistentModelIndex

Key = tuple["Kind", str, int]
"""Which booking a row is: kind, id, and 0, or how often that booking has been drawn already."""


class Role(IntEnum):
    """What the model answers beyond Qt's own roles."""

    BOOKING = Qt.ItemDataRole.UserRole + 1
    COLUMN = Qt.ItemDataRole.UserRole + 2


class Row(NamedTuple):
    """One booking and the number of the column in which it stands."""

    key: Key
    column: int
    booking: DayBooking


class DayModel(QAbstractListModel):
    """The day as rows. ``day_changed`` follows every ``show_day``, after the rows are in place."""

    day_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day: DayView | None = None
        self.rows: list[Row] = []
        self._places: dict[tuple[Kind, str], int] = {}

    def show_day(self, day: DayView) -> None:
        """Take over a day by difference; selection and current booking stay where their bookings are."""
        if self.day is None or not shows_same(self.day, day):
            self._start_over(day)
        else:
            self._take_over(day, self.day)
        self.day_changed.emit()

    def index_of(self, kind: Kind, record_id: str) -> QModelIndex:
        """The index of a booking; an invalid one when the day does not show it."""
        number = self._places.get((kind, record_id))
        return QModelIndex() if number is None else self.index(number)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self.day is None or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.booking.title
            case Role.BOOKING:
                return row.booking
            case Role.COLUMN:
                return row.column
        return self._spoken(row, role, self.day)

    def _spoken(self, row: Row, role: int, day: DayView) -> str | None:
        # Made when asked for: a tool tip and a screen reader ask for one row, a new day would pay for all of them.
        zone, booking = day.place.timezone, row.booking
        column, date = column_of(day, row.column, booking), date_of(day, row.column)
        match role:
            case Qt.ItemDataRole.AccessibleTextRole:
                return speech.sentence(booking, column, zone, date)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return ". ".join(speech.facts(booking, column, zone, date))
            case Qt.ItemDataRole.ToolTipRole:
                return speech.tool_tip(booking, column, zone, date)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def _start_over(self, day: DayView) -> None:
        self.beginResetModel()
        self._hold(day, list(_rows_of(day)))
        self.endResetModel()

    def _take_over(self, day: DayView, last: DayView) -> None:
        before = {row.key: (row.booking, last.columns[row.column].key) for row in self.rows}
        new = list(_rows_of(day))
        self._remove_gone({row.key for row in new})
        self._reorder([row for row in new if row.key in before], day)
        self._insert_fresh(new)
        self._hold(day, new)
        for number, row in enumerate(new):
            now = (row.booking, day.columns[row.column].key)
            if before.get(row.key, now) != now:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _hold(self, day: DayView, rows: list[Row]) -> None:
        self.day, self.rows = day, rows
        self._places = {row.key[:2]: number for number, row in enumerate(rows) if not row.key[2]}

    def _remove_gone(self, staying: set[Key]) -> None:
        for number in range(len(self.rows) - 1, -1, -1):
            if self.rows[number].key not in staying:
                self.beginRemoveRows(QModelIndex(), number, number)
                del self.rows[number]
                self.endRemoveRows()

    def _reorder(self, wanted: list[Row], day: DayView) -> None:
        if [row.key for row in wanted] == [row.key for row in self.rows]:
            self.day, self.rows = day, wanted
            return
        self.layoutAboutToBeChanged.emit()
        numbers = {row.key: number for number, row in enumerate(wanted)}
        before = self.persistentIndexList()
        after = [self.index(numbers[self.rows[index.row()].key]) for index in before]
        self.day, self.rows = day, wanted
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert_fresh(self, new: list[Row]) -> None:
        for number, row in enumerate(new):
            if number >= len(self.rows) or self.rows[number].key != row.key:
                self.beginInsertRows(QModelIndex(), number, number)
                self.rows.insert(number, row)
                self.endInsertRows()


def shows_same(one: DayView, other: DayView) -> bool:
    """Whether two views are of the same day or days of one place, laid out alike."""
    return _what(one) == _what(other)


def _what(day: DayView) -> tuple[object, ...]:
    is_joined = isinstance(day, DaysView) and day.is_joined
    return day.place.id, [each.day for each in days_in(day)], is_joined


def _rows_of(day: DayView) -> Iterator[Row]:
    seen: Counter[tuple[Kind, str]] = Counter()
    for number, column in enumerate(day.columns):
        for booking in sorted(column.bookings, key=lambda each: (each.start, each.lane, each.end)):
            known = (booking.kind, booking.id)
            yield Row((*known, seen[known]), number, booking)
            seen[known] += 1
