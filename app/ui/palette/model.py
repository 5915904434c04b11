"""The hits as an item model. It formats nothing: each hit was put into words when it was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.ui.palette.hits import Hit

HitRole = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()


class HitModel(QAbstractListModel):
    """The hits in the order in which they are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return hit.says
        return hit if role == HitRole else None

    def show(self, hits: Sequence[Hit]) -> None:
        """Become these hits."""
        self.beginResetModel()
        self.hits = tuple(hits)
        self.endResetModel()

    def row_of(self, key: str) -> int:
        """The row of a hit, or -1."""
        return next((row for row, hit in enumerate(self.hits) if hit.key == key), -1)
