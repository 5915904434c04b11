"""The counts that the window shows wherever one is: in the rail, of what is uncovered, and of what waits to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.cover.counting import UncoveredCount

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.desk.views_counts import Counts
    from app.ui.scene import Scene
    from app.ui.sync.keeper import SyncKeeper
    from app.ui.tells.teller import Teller

COUNT_MILLISECONDS = 250
"""What waits is counted once the pages have what they asked for, and not for each change of many."""


class Counting(QObject):
    """Counts anew a moment after anything changed."""

    def __init__(self, scene: Scene, sync: SyncKeeper, teller: Teller, parent: QObject) -> None:
        super().__init__(parent)
        self._scene, self._sync, self._teller = scene, sync, teller
        self._uncovered = UncoveredCount(scene, self)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._count)
        scene.changed.connect(self._take)
        scene.ticked.connect(self._uncovered.tick)

    def count_soon(self) -> None:
        """Count in a moment."""
        if self._scene.place is not None and not self.timer.isActive():
            self.timer.start(COUNT_MILLISECONDS)

    def stop(self) -> None:
        """Count no more."""
        self.timer.stop()

    def _take(self, changes: Changes) -> None:
        self._uncovered.take(changes)
        self.count_soon()

    def _count(self) -> None:
        look = self._scene.lanes.look  # the trouble that a page has with the store is enough
        self._sync.count()
        self._uncovered.look()
        self._teller.look()
        if (place := self._scene.place) is not None:
            look("counts_of", place.id, key="counts_of", then=self._show, failed=lambda _: None)

    def _show(self, counts: Counts) -> None:
        """Whichever page is shown: not each of them reads what another counts."""
        self._scene.badge_changed.emit("queue", counts.waiting)
        self._scene.badge_changed.emit("inbox", counts.requests)
