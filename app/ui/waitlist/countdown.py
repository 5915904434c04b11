"""The shop's time, second by second, while somebody is being called."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.core.values import Instant

SECOND = 1000


class Ticking(QObject):
    """Calls ``draw`` each second while it is wanted; ``now`` is the view's time, and what has passed since it came."""

    def __init__(
        self, parent: QObject, draw: Callable[[], object], clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._view_now, self._read_at = 0, 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(draw)

    @property
    def now(self) -> Instant:
        """What the shop's clock says about now."""
        return self._view_now + int(self._clock() - self._read_at)

    def begin(self, now: Instant, is_wanted: bool) -> None:
        """Go on from this time of the shop's, as long as anybody is called."""
        self._view_now, self._read_at = now, self._clock()
        if is_wanted:
            self._timer.start()
        else:
            self._timer.stop()
