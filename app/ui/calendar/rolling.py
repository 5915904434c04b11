"""The calendar scrolls by itself while something is held near its edge: the nearer to the edge, the faster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QPointF, Qt, QTimer

from app.ui import theme

if TYPE_CHECKING:
    from app.ui.calendar.surface import DaySurface

ZONE = 44
"""How near to an edge it begins, in pixels before text scaling."""
SLOWEST, FASTEST = 80.0, 1400.0
"""Pixels a second at the inner rim of that, and at the edge itself."""
TICK_MILLISECONDS = 16
_LONGEST_TICK = 0.05
"""Seconds: a window that was kept waiting does not jump."""


def speed(at: int, length: int, zone: int) -> float:
    """Pixels a second along one axis for a hand at ``at`` of ``length``; negative toward the start, 0 away from edges.

    Beyond an edge it is as fast as on it.
    """
    zone = min(zone, length // 4)
    depth = zone - at if at < zone else at - (length - 1 - zone)
    if zone <= 0 or depth <= 0:
        return 0.0
    share = min(depth / zone, 1.0)
    pace = SLOWEST + (FASTEST - SLOWEST) * share * share
    return -pace if at < zone else pace


class Rolling(QObject):
    """Rolls a calendar under the hand. Points are in its viewport."""

    def __init__(self, view: DaySurface) -> None:
        super().__init__(view)
        self._view = view
        self._speed, self._owed = QPointF(), QPointF()
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._roll)

    @property
    def is_rolling(self) -> bool:
        """Whether the calendar is on its way."""
        return self._timer.isActive()

    def aim(self, at: QPoint, came_from: QPoint | None = None) -> None:
        """The hand is at a point; only the way in which it went since ``came_from``, if known, is rolled."""
        room, zone = self._view.viewport().size(), theme.scaled(ZONE)
        along, down = speed(at.x(), room.width(), zone), speed(at.y(), room.height(), zone)
        if came_from is not None:
            went = at - came_from
            along, down = along * (along * went.x() > 0), down * (down * went.y() > 0)
        self._speed = QPointF(along, down)
        if self._speed.isNull() or not self._can_roll():
            self.stop()
        elif not self._timer.isActive():
            self._owed = QPointF()
            self._since.start()
            self._timer.start()

    def stop(self) -> None:
        """The hand is empty, or away from the edges."""
        self._timer.stop()

    def _roll(self) -> None:
        seconds = min(self._since.restart() / 1000, _LONGEST_TICK)
        self._owed += self._speed * seconds
        along, down = int(self._owed.x()), int(self._owed.y())
        self._owed -= QPointF(along, down)
        level, upright = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        level.setValue(level.value() + (-along if self._view.isRightToLeft() else along))
        upright.setValue(upright.value() + down)
        if not self._can_roll():
            self.stop()

    def _can_roll(self) -> bool:
        """Whether there is more of the day that way."""
        level, upright = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        along = -self._speed.x() if self._view.isRightToLeft() else self._speed.x()
        return any(
            (pace < 0 and bar.value() > bar.minimum()) or (pace > 0 and bar.value() < bar.maximum())
            for bar, pace in ((level, along), (upright, self._speed.y()))
        )
