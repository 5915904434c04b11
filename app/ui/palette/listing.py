"""The list of hits: walked from the field, pressed by mouse or finger."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui import theme
from app.ui.palette.delegate import HitDelegate
from app.ui.palette.hits import Hit
from app.ui.palette.model import HitModel
from app.ui.rows.pressed_list import PressedList


class HitList(PressedList):
    """The hits, of which one is the current one. ``taken`` carries a hit that was pressed."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette.hits")
        self.setAccessibleName(self.tr("Found"))
        self.hits = HitModel(self)
        self.is_walked = False
        """Whether a person chose the current one with the arrows."""
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def current(self) -> Hit | None:
        """The hit that Return takes."""
        row = self.currentIndex().row()
        return self.hits.hits[row] if 0 <= row < len(self.hits.hits) else None

    def show_hits(self, hits: Sequence[Hit], *, is_new: bool) -> None:
        """Show these; whom a person walked to stays the current one unless something else was typed."""
        self.is_walked = self.is_walked and not is_new
        current = self.current
        key = current.key if current is not None and self.is_walked else ""
        if tuple(hits) != self.hits.hits:
            self.hits.show(hits)
        self._go(max(0, self.hits.row_of(key)))

    def walk(self, steps: int) -> None:
        """Make another one the current one; after the last comes the first."""
        if count := self.hits.rowCount():
            self.is_walked = True
            self._go((self.currentIndex().row() + steps) % count)

    def leaf(self, way: int) -> None:
        """Walk as far as can be seen at once, and no farther than to an end."""
        height = max(1, self.sizeHintForRow(0))
        rows = max(1, self.viewport().height() // height - 1)
        self.is_walked = True
        self._go(max(0, min(self.hits.rowCount() - 1, self.currentIndex().row() + way * rows)))

    def height_of(self, rows: int) -> int:
        """The height that so many rows take."""
        return rows * HitDelegate.row_height()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(200), self.height_of(self.hits.rowCount()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self.hits.index(row))

    def press(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self.hits.hits):
            self.taken.emit(self.hits.hits[index.row()])
