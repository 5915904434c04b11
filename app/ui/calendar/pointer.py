"""What mouse and finger do on the calendar: point at a booking or free time, and press it without scrolling between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.core.frozen import frozen
from app.ui.calendar.walk import Spot, spot_of

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from app.ui.calendar.layout import DayLayout


@frozen
class _Press:
    at: QPoint
    scrolled: QPoint
    spot: Spot


class Pointer:
    """Keeps what was pressed. Points are in the viewport; ``scrolled`` is the corner of the day that it shows."""

    def __init__(self) -> None:
        self._press: _Press | None = None

    def spot(self, layout: DayLayout | None, at: QPoint, scrolled: QPoint, minutes: int) -> Spot | None:
        """What lies at a point: a booking, or free time by the step of ``minutes``."""
        if layout is None or not layout.day.columns:
            return None
        point = at + scrolled
        card = layout.card_at(point)
        if card is not None:
            return spot_of(card)
        column = layout.column_at(point.x())
        is_inside = layout.column(column).contains(point)
        return Spot(column, layout.time(point.y(), minutes, column)) if is_inside else None

    def press(self, spot: Spot | None, at: QPoint, scrolled: QPoint) -> None:
        """A button or finger went down."""
        self._press = None if spot is None else _Press(at, scrolled, spot)

    def release(self, spot: Spot | None, at: QPoint, scrolled: QPoint) -> Spot | None:
        """It went up: what it pressed, or None when it moved, or moved the calendar, on the way."""
        press, self._press = self._press, None
        if press is None or press.spot != spot or press.scrolled != scrolled:
            return None
        is_still = (at - press.at).manhattanLength() < QApplication.startDragDistance()
        return spot if is_still else None
