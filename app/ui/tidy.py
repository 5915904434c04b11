"""Collects garbage when the window can spare the moment, and only on its own thread.

By itself Python would look through everything in the middle of whatever is being done, for tens of milliseconds, and
in whichever thread it comes to that: widgets must be taken down by the thread of the window.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from app.ui.lanes import Lanes

LOOK_MILLISECONDS = 300
YOUNG_COUNT = 1_000
"""New objects from which on the youngest are looked through: a millisecond."""
ROUNDS = 20
"""Looks through one generation before a look through the next."""
CALM_SECONDS = 2.0
"""Without a question or a verb for so long, nobody is in the middle of anything."""
REST_SECONDS = 60.0
"""And without one for so long, nobody is there: everything may be looked through."""
ALL_SECONDS = 3_600.0
"""How often everything is looked through."""


class Tidy(QObject):
    """``clock`` gives seconds that never go back. ``end`` gives the work back to Python."""

    def __init__(
        self, lanes: Lanes, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._lanes, self._clock = lanes, clock
        self._all_at = clock()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    @property
    def is_at_work(self) -> bool:
        """Whether garbage is collected here, and not by Python as it comes to it."""
        return self._timer.isActive()

    def begin(self) -> None:
        """What is there now is taken as there to stay; what comes from now on is looked through."""
        if not self.is_at_work:
            gc.disable()
            gc.freeze()
            self._timer.start()

    def end(self) -> None:
        """Look no more."""
        if self.is_at_work:
            self._timer.stop()
            gc.unfreeze()
            gc.enable()

    def look(self) -> None:
        """Collect what is due: the young at any time, the old when nobody does anything."""
        new, young, old = gc.get_count()
        quiet = self._clock() - self._lanes.asked_at
        if quiet > REST_SECONDS and self._clock() - self._all_at > ALL_SECONDS:
            self._collect_all()
        elif old > ROUNDS and quiet > CALM_SECONDS:
            gc.collect()
            gc.freeze()  # what outlived it is not looked through again until nobody is there
        elif young > ROUNDS:
            gc.collect(1)
        elif new > YOUNG_COUNT:
            gc.collect(0)

    def _collect_all(self) -> None:
        self._all_at = self._clock()
        gc.unfreeze()
        gc.collect()
        gc.freeze()
