"""Everything fixed around and over the scrolled day: heads, hours, the message of an empty day, the outline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea

from app.ui.beside import clauses
from app.ui.calendar.header import ColumnHeads, TimeAxis
from app.ui.calendar.message import Message
from app.ui.calendar.rim import Outline

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views import DayView
    from app.ui.calendar.layout import DayLayout


class Edges(QObject):
    """Belongs to a scroll area, in whose margins the heads and hours stand."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self.heads, self._axis = ColumnHeads(area), TimeAxis(area)
        self._message, self._outline = Message(area.viewport()), Outline(area)

    def show_day(self, day: DayView) -> None:
        """Say what is known of a day."""
        self.heads.show_day(day)
        self._message.show_day(day)
        # An item view has no child but its items for a screen reader: what stands around them is told with the list.
        said = clauses((self._message.accessibleName(), self.heads.said()))
        if said != self._area.accessibleDescription():
            self._area.setAccessibleDescription(said)

    def place(self, plan: DayLayout | None, offset: QPoint, now: Instant | None, height: int) -> None:
        """Follow the day: ``offset`` is what is scrolled to, ``height`` that of the heads."""
        area, view, frame = self._area, self._area.viewport().geometry(), self._area.frameWidth()
        self.heads.setGeometry(frame, frame, area.width() - 2 * frame, height)
        axis = QRect(frame, view.top(), view.left() - frame, view.height())
        if area.isRightToLeft():
            axis = QRect(view.right() + 1, view.top(), area.viewportMargins().right(), view.height())
        self._axis.setGeometry(axis)
        self._axis.place(plan, offset.y(), now)
        self._message.fit(view.size())
        if plan is not None:
            self.heads.place(plan, QRect(view.left() - frame, 0, view.width(), height), offset.x())

    def cover(self) -> None:
        """Put the outline over everything again."""
        self._outline.cover(self._area.rect())
