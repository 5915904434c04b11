"""Who asks what can be done at a place of the calendar: the second mouse button, a finger held still, the Menu key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

if TYPE_CHECKING:
    from app.ui.calendar.view import CalendarView
    from app.ui.calendar.walk import Spot

_SHIFT, _NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier


class Asking(QObject):
    """``asked`` has the place, and where on the screen to answer; ``why_asked`` the same for "why not?" alone."""

    asked = Signal(object, QPoint)
    why_asked = Signal(object, QPoint)

    def __init__(self, view: CalendarView) -> None:
        super().__init__(view)
        self._view = view
        view.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QContextMenuEvent):
            return False
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.ask_here()
        else:
            self.ask_at(event.pos())
        event.accept()
        return True

    def ask_at(self, at: QPoint) -> None:
        """Ask about a point of the viewport."""
        spot = self._view.spot_at(at)
        if spot is not None:
            self._view.go_to(spot)
            self.asked.emit(spot, self._view.viewport().mapToGlobal(at))

    def ask_here(self, *, is_why: bool = False) -> None:
        """Ask about where the keyboard is."""
        spot = self._view.place()
        if spot is not None:
            (self.why_asked if is_why else self.asked).emit(spot, self.point_of(spot))

    def point_of(self, spot: Spot) -> QPoint:
        """Where on the screen an answer about a place belongs: at the lower start of it."""
        view, plan = self._view, self._view.plan
        if plan is None:
            return view.mapToGlobal(QPoint())
        is_booking = spot.row is not None
        box = plan.cards[spot.row].rect if spot.row is not None else plan.slot(spot.column, spot.at, view.snap_minutes)
        shown = box.translated(-view.offset()).intersected(view.viewport().rect())
        corner = shown.bottomRight() if view.isRightToLeft() else shown.bottomLeft()
        return view.viewport().mapToGlobal(corner - QPoint(0, 4 if is_booking else 0))

    def obey(self, event: QKeyEvent) -> bool:
        """Take a key. Answers whether it asked."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_menu = (key == Qt.Key.Key_Menu and held == _NONE) or (key == Qt.Key.Key_F10 and held == _SHIFT)
        is_why = key == Qt.Key.Key_Question or event.text() == "?"
        if self._view.place() is None or not (is_menu or is_why):
            return False
        self.ask_here(is_why=is_why)
        return True
