"""A list that comes in turns: to make many rows at once would keep the window from whoever presses meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.rows.content import RowContent
    from app.ui.rows.model import RowModel

AT_ONCE = 8
"""New rows that are made before the window looks what else there is to do: some milliseconds."""


class Growing(QObject):
    """Lets a model become rows, the first of the new ones at once and the others turn by turn.

    What left, and what a row says now, is seen at once. ``grown`` comes with the last turn, where there is another.
    """

    grown = Signal()

    def __init__(self, model: RowModel) -> None:
        super().__init__(model)
        self._model = model
        self._wanted: Sequence[RowContent] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._grow)

    @property
    def is_done(self) -> bool:
        """Whether all rows are there."""
        return not self._timer.isActive()

    def show(self, rows: Sequence[RowContent]) -> None:
        """Become these rows, in this order. Keys are unique."""
        self._wanted = rows
        self._renew()

    def _grow(self) -> None:
        self._renew()
        if self.is_done:
            self.grown.emit()

    def _renew(self) -> None:
        known = set(self._model.keys())
        new = [row.key for row in self._wanted if row.key not in known]
        now = known.union(new[:AT_ONCE])
        self._timer.stop()
        if len(new) > AT_ONCE:
            self._timer.start(0)
        self._model.show([row for row in self._wanted if row.key in now])
