"""The rows that were read so far, as an item model; a view that comes near their end has more of them read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.ui.appointments.lines import Line
from app.ui.tips import tip_words

LineRole = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class BookingModel(QAbstractListModel):
    """Lines in the order in which they came. ``more_wanted`` asks whoever fills it for the next ones, once."""

    more_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._has_more = self._is_asked = False

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.says
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(line.notes)
        return line if role == LineRole else None

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asked

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_wanted.emit()

    def line(self, row: int) -> Line | None:
        """The line of a row, if there is one."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: str) -> int:
        """The row of a booking, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def show(self, lines: Sequence[Line], *, has_more: bool) -> None:
        """Become these lines."""
        self._has_more, self._is_asked = has_more, False
        if self._lines == list(lines):
            return
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def extend(self, lines: Sequence[Line], *, has_more: bool) -> None:
        """Go on with these; one that is here already, since it has moved meanwhile, stays where it is."""
        self._has_more, self._is_asked = has_more, False
        known = {line.key for line in self._lines}
        fresh = [line for line in lines if line.key not in known]
        if fresh:
            first = len(self._lines)
            self.beginInsertRows(NOWHERE, first, first + len(fresh) - 1)
            self._lines += fresh
            self.endInsertRows()

    def renew(self, lines: Sequence[Line]) -> None:
        """Show bookings as they are now, where they stand."""
        rows = {line.key: row for row, line in enumerate(self._lines)}
        for line in lines:
            row = rows.get(line.key, -1)
            if row >= 0 and self._lines[row] != line:
                self._lines[row] = line
                self.dataChanged.emit(self.index(row), self.index(row))

    def give_up(self) -> None:
        """The next lines could not be read: they are asked for again when somebody comes near the end again."""
        self._is_asked = False
