"""The time that it is now at the desk, carried on from the last look at the shop, with a tick at each full minute."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

if TYPE_CHECKING:
    from app.core.values import Instant


class MinuteClock(QObject):
    """Counts on from ``set``. It never reads the machine's own clock, which may not be the desk's."""

    ticked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seen: Instant = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def set(self, now: Instant) -> None:
        """It is ``now``."""
        self._seen = now
        self._since.start()
        if self._timer.isActive():
            self.run()

    def now(self) -> Instant:
        """UTC seconds."""
        return self._seen + (self._since.elapsed() // 1000 if self._since.isValid() else 0)

    def run(self) -> None:
        """Tick at each full minute from now on."""
        self._timer.start((60 - self.now() % 60) * 1000)

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def _tick(self) -> None:
        self.run()
        self.ticked.emit()
