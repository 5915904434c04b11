"""Line and due together, keeping themselves up to date: beside the calendar, or in the drawer of a narrow window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from app.ui.page import Page
from app.ui.queue.acting import QueueActs
from app.ui.queue.panes import DuePane, LinePane

if TYPE_CHECKING:
    from app.desk.views import DayView
    from app.desk.views_board import QueueView
    from app.ui.queue.rows import StaffStates
    from app.ui.scene import Scene

translate = QCoreApplication.translate
GAP = 10
"""Pixels between the panes at a side."""


class QueueSide(Page):
    """The queue of the place that is shown. ``asks_staff``: it finds out itself what the staff are doing now."""

    def __init__(self, scene: Scene, *, asks_staff: bool = True, is_part: bool = False) -> None:
        super().__init__(scene, "queue_side", translate("Queue", "Queue"), is_part=is_part)
        self.asks_staff = asks_staff
        self._staff: StaffStates = {}
        self._view: QueueView | None = None
        acts = QueueActs(scene, self.catch_up)
        self.line = LinePane(scene, acts, parent=self)
        self.due = DuePane(scene, acts, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.line)
        column.addWidget(self.due)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def refresh(self) -> None:
        place = self.scene.place
        if place is None:
            return
        self.scene.lanes.look("queue_view", place.id, then=self._show, key=(id(self), "queue"))
        if self.asks_staff:
            self.scene.lanes.look("day_view", place.id, self.scene.today, then=self._take_day, key=(id(self), "day"))

    def show_staff(self, staff: StaffStates) -> None:
        """Say anew what rows say about the staff."""
        if staff != self._staff:
            self._staff = staff
            self._draw()

    def _take_day(self, day: DayView) -> None:
        self.show_staff(staff_states(day))

    def _show(self, view: QueueView) -> None:
        self._view = view
        self.scene.badge_changed.emit("queue", view.waiting)
        self._draw()
        self.filled.emit()

    def _draw(self) -> None:
        if self._view is not None:
            self.line.show_view(self._view, self._staff)
            self.due.show_view(self._view)


def staff_states(day: DayView) -> StaffStates:
    """What each member of staff is doing now, by name."""
    return {column.title: column.now for column in day.columns if column.now is not None}
