"""How many bookings are left uncovered, for the rail: counted whole once, and then by what each commit has touched."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.values import Kind

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Changes
    from app.ui.scene import Scene

WHOLE_SECONDS = 60
"""How often all bookings that are to come are looked through at the most, when others write to the store all day."""
MOST_TOUCHED = 200
"""More records than that, as an import touches, are not looked at one by one."""
_HOURS = frozenset({Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.DEVICE})
"""A commit of these may uncover any booking."""


class UncoveredCount(QObject):
    """Knows which bookings are uncovered, and tells the rail how many. ``clock`` gives seconds that never go back.

    A look through all of them takes the longer the more there are, and the window waits meanwhile: what this window
    commits is looked at by its ids instead.
    """

    def __init__(self, scene: Scene, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._scene, self._clock = scene, clock
        self._known: frozenset[str] = frozenset()
        self._touched: frozenset[str] = frozenset()
        self._wants_all = True
        self._waits = False
        """Whether an answer is on its way."""
        self._all_at: tuple[float, date] | None = None
        """When all were counted last, and on which day."""

    def take(self, changes: Changes) -> None:
        """Something was committed; ``look`` has to find out what came of it."""
        if not changes.kinds:  # by somebody else
            self._wants_all = True
        elif changes.kinds & _HOURS or len(self._touched | changes.ids) > MOST_TOUCHED:
            self._wants_all, self._all_at = True, None
        elif Kind.APPOINTMENT in changes.kinds:
            self._touched |= changes.ids

    def tick(self) -> None:
        """Another minute has begun: what is over is covered, and what had to wait for its turn is counted."""
        self._touched |= self._known
        self._waits = False  # an answer that has not come by now may never come: a bug has its own window
        self.look()

    def look(self) -> None:
        """Count what may have become another; what is touched until the answer comes is looked at after it."""
        if self._waits:
            return
        if self._wants_all and self._may_look_at_all():
            self._wants_all, self._touched = False, frozenset()
            self._ask(None)
        elif self._touched:
            among, self._touched = self._touched, frozenset()
            self._ask(among)

    def _may_look_at_all(self) -> bool:
        if self._all_at is None:
            return True
        at, day = self._all_at
        return self._clock() - at >= WHOLE_SECONDS or day != self._scene.today

    def _ask(self, among: frozenset[str] | None) -> None:
        then, failed = partial(self._show, among, self._scene.today), partial(self._miss, among)
        self._waits = self._scene.lanes.look("uncovered_ids", among, then=then, failed=failed)

    def _show(self, among: frozenset[str] | None, day: date, found: frozenset[str]) -> None:
        self._waits = False
        if among is None:
            self._all_at = self._clock(), day
        self._known = found if among is None else (self._known - among) | found
        self._scene.badge_changed.emit("uncovered", len(self._known))
        self.look()

    def _miss(self, among: frozenset[str] | None, _error: object) -> None:
        """The trouble that a page has with the store is enough: the next look makes up for this one."""
        self._waits = False
        self._wants_all = self._wants_all or among is None
        self._touched |= among or frozenset()
