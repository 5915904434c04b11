"""The seconds until somebody can be called again, counted down while anybody waits for that."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.core.values import Instant
    from app.desk.views_board import QueueView

SECOND = 1000


class Countdown(QObject):
    """Calls ``draw`` each second until every call of the view can be repeated; ``now`` is the shop's time by then."""

    def __init__(
        self, parent: QObject, draw: Callable[[], object], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._draw, self._clock = draw, clock
        self._view_now, self._read_at, self._last = 0, 0.0, 0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._tick)

    @property
    def now(self) -> Instant:
        """What the shop's clock says about now: the view's time, and what has passed since it came."""
        return self._view_now + int(self._clock() - self._read_at)

    def begin(self, view: QueueView) -> None:
        """Count for this view."""
        self._view_now, self._read_at = view.now, self._clock()
        self._last = max((item.recall_from or 0 for item in view.line), default=0)
        if self._last > view.now:
            self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        if self.now >= self._last:
            self._timer.stop()
        self._draw()
