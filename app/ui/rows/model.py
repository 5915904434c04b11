"""The rows of one list as an item model, renewed by difference so that what stayed is not made anew."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.tips import tip_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.rows.content import RowContent

ContentRole = Qt.ItemDataRole.UserRole
NOWHERE = QModelIndex()


class RowModel(QAbstractListModel):
    """Rows by their key, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowContent] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.whole_title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.says
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(row.hint)
        return row if role == ContentRole else None

    def content(self, row: int) -> RowContent:
        """What row number ``row`` shows. Raises ``IndexError`` beyond the last."""
        return self._rows[row]

    def keys(self) -> list[str]:
        """The ids of the records, in order."""
        return [row.key for row in self._rows]

    def show(self, rows: Sequence[RowContent]) -> None:
        """Become these rows, saying only what was removed, inserted, moved and changed. Keys are unique."""
        self._remove_all_but({row.key for row in rows})
        known = {row.key for row in self._rows}
        self._order([row.key for row in rows if row.key in known])
        place = 0
        for is_known, some in groupby(rows, lambda row: row.key in known):
            together = list(some)
            if is_known:
                self._renew(place, together)
            else:  # in one go, since whoever shows them lays out all anew each time
                self.beginInsertRows(NOWHERE, place, place + len(together) - 1)
                self._rows[place:place] = together
                self.endInsertRows()
            place += len(together)

    def _renew(self, first: int, rows: Sequence[RowContent]) -> None:
        for place, row in enumerate(rows, first):
            if self._rows[place] is not row and self._rows[place] != row:
                self._rows[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))

    def _remove_all_but(self, kept: set[str]) -> None:
        place = len(self._rows)
        for is_kept, some in groupby(reversed(tuple(self._rows)), lambda row: row.key in kept):
            last, place = place - 1, place - len(list(some))
            if not is_kept:
                self.beginRemoveRows(NOWHERE, place, last)
                del self._rows[place : last + 1]
                self.endRemoveRows()

    def _order(self, wanted: Sequence[str]) -> None:
        """Let the rows stand in that order; one that goes down goes in one step, as one that comes up does."""
        goals = {key: goal for goal, key in enumerate(wanted)}
        for place, key in enumerate(wanted):
            while self._rows[place].key != key:
                old = next(at for at in range(place, len(self._rows)) if self._rows[at].key == key)
                goal = goals[self._rows[place].key]
                if old == place + 1 and goal > old:
                    self._move(place, goal)
                else:
                    self._move(old, place)

    def _move(self, old: int, place: int) -> None:
        self.beginMoveRows(NOWHERE, old, old, NOWHERE, place if place < old else place + 1)
        self._rows.insert(place, self._rows.pop(old))
        self.endMoveRows()
