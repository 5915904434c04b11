"""The day calendar as a page uses it: give it a day, hear which booking or which free time was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.ui.calendar.keyboard import ZOOM_STEP, WalkedDay
from app.ui.calendar.pointer import Pointer
from app.ui.calendar.scrolling import scroll_by_finger

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QWheelEvent

    from app.core.values import Kind
    from app.desk.views import DayView
    from app.ui.calendar.walk import Spot


class CalendarView(WalkedDay):
    """One day, a column for each member of staff. ``show_day`` gives it another, or the same one anew.

    ``opened`` carries kind and id of a booking that was chosen; ``time_chosen`` the key of a column and the UTC second
    at which a booking would start there, snapped to ``snap_minutes``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self.setAccessibleName(self.tr("Day calendar"))
        self._pointer = Pointer()
        scroll_by_finger(self.viewport())

    def show_day(self, day: DayView) -> None:
        """Draw a day. What was there before keeps its place, its selection and the time that is scrolled to."""
        last, chosen = self.days.day, self.chosen()
        is_other = last is None or (last.day, last.place.id) != (day.day, day.place.id)
        self.clock.set(day.now)
        self.days.show_day(day)
        self._choose_again(chosen)
        self.over = None
        if is_other or (self.spot is not None and self.spot.column >= len(day.columns)):
            self.spot = None
        self._edges.show_day(day)
        if last is None or last.place.timezone != day.place.timezone:
            self.restyle()
        else:
            self._cards.keep({row.key for row in self.days.rows})
            self.relay()

    def chosen(self) -> tuple[Kind, str] | None:
        """Kind and id of the booking that is selected."""
        index = self.currentIndex()
        return self.days.rows[index.row()].key[:2] if index.isValid() else None

    def select(self, kind: Kind, record_id: str) -> bool:
        """Select a booking and bring it into view, without opening it. Answers whether the day has it."""
        index = self.days.index_of(kind, record_id)
        if index.isValid():
            self.go_to_index(index)
        return index.isValid()

    # mouse and finger

    # A booking is opened when the button or finger goes up again where it went down, so that a finger which scrolls
    # opens nothing and moves nothing.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pointer.press(self._spot_at(at), at, self.offset())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        pressed = self._pointer.release(self._spot_at(at), at, self.offset())
        if event.button() == Qt.MouseButton.LeftButton and pressed is not None:
            self.go_to(pressed)
            self.choose(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._spot_at(event.position().toPoint()))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._point_at(None)
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.set_zoom(self.zoom * ZOOM_STEP**steps, event.position().toPoint().y())
            event.accept()
        else:
            QAbstractScrollArea.wheelEvent(self, event)

    def _spot_at(self, at: QPoint) -> Spot | None:
        return self._pointer.spot(self.plan, at, self.offset(), self.snap_minutes)

    def _point_at(self, spot: Spot | None) -> None:
        if spot == self.over:
            return
        self.over = spot
        is_booking = spot is not None and spot.row is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_booking else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def _choose_again(self, chosen: tuple[Kind, str] | None) -> None:
        """The selection of before, or none: Qt would give it to the neighbour of a booking that is gone."""
        index = QModelIndex() if chosen is None else self.days.index_of(*chosen)
        if not index.isValid():
            self.selectionModel().clear()
        elif index != self.currentIndex():
            self.setCurrentIndex(index)
