"""Somebody of the line who is dragged over the calendar: carried like a booking, and dropped where they will stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent

from app.ui.calendar.drawing import Carried
from app.ui.rows.carrying import carried_entry

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from app.desk.views_why import WalkInWish
    from app.ui.calendar.mover import Mover
    from app.ui.calendar.surface import DaySurface


class Landing(QObject):
    """Takes what is dragged over a calendar. ``entered`` has the id of a queue entry: tell ``meet`` who that is."""

    entered = Signal(str)

    def __init__(self, view: DaySurface, mover: Mover) -> None:
        super().__init__(view)
        self._view, self._mover = view, mover
        self._entry_id = ""
        self._at: QPoint | None = None
        view.setAcceptDrops(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def meet(self, walk_in: WalkInWish) -> None:
        """Who is dragged has a service and a name now."""
        if walk_in.id == self._entry_id:
            self._mover.take(Carried(walk_in, self._view.snap_minutes, self._view.clock.now))
            if self._at is not None:
                self._mover.carry_to(self._at)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave and self._entry_id:
            self._leave()
            self._mover.cancel()
            return True
        if isinstance(event, QDropEvent):  # entering and moving are kinds of it
            entry_id = carried_entry(event.mimeData())
            return bool(entry_id) and self._take(event, entry_id)
        return False

    def _take(self, event: QDropEvent, entry_id: str) -> bool:
        self._at = event.position().toPoint()
        if isinstance(event, QDragEnterEvent):
            self._entry_id = entry_id
            self.entered.emit(entry_id)
        elif isinstance(event, QDragMoveEvent):
            self._mover.carry_to(self._at)
        else:
            self._leave()
            self._mover.drop()
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        return True

    def _leave(self) -> None:
        self._entry_id, self._at = "", None
