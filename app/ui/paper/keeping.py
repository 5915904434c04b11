"""Keeps the paper copy: today's sheet as a PDF on the disk, drawn anew every few minutes and after changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.trouble import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.core.errors import FloorwalkerError
    from app.core.values import Changes
    from app.desk.views_sheet import DaySheet
    from app.ui.scene import Scene

FIRST_MILLISECONDS = 4_000
"""The first copy waits until the first page is there."""
SETTLE_MILLISECONDS = 20_000
"""A copy follows a change this much later, with all changes that came meanwhile."""
REST_MILLISECONDS = 5 * 60_000
"""Without a change it is drawn anew this often: waits and forecasts grow old."""


class PaperKeeper(QObject):
    """Draws and writes where the window need not wait; a failure is told once, until it works again."""

    def __init__(self, scene: Scene, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene = scene
        self.sheet: DaySheet | None = None
        """What was kept last."""
        self._is_changed, self._is_told, self._is_busy, self._is_over = False, False, False, False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        scene.shop_changed.connect(lambda: self._soon(FIRST_MILLISECONDS))
        scene.changed.connect(self._take_changes)

    def keep(self) -> None:
        """Keep a copy of today now; one at a time."""
        self._soon(REST_MILLISECONDS)
        if not self._is_busy and self._ask(_draw_and_keep):
            self._is_busy, self._is_changed = True, False

    def finish(self) -> None:
        """Keep what changed since the last copy, while the window closes; nothing is drawn again afterwards."""
        self._timer.stop()
        if self._is_changed and not self._is_over:
            self._ask(_draw_here_and_keep)
        self._is_over = True

    def _ask(self, draw_and_keep: Callable[[DaySheet], object]) -> bool:
        # Here, not in the lane: no other thread may be the first to name a class of PySide (ui/soon.py).
        from app.ui.paper import apart  # noqa: F401

        place = self._scene.place
        return place is not None and self._scene.lanes.look_into(
            draw_and_keep, "day_sheet", place.id, self._scene.today, then=self._kept, failed=self._failed
        )

    def _soon(self, milliseconds: int) -> None:
        if self._is_over:
            return
        if not self._timer.isActive() or self._timer.remainingTime() > milliseconds:
            self._timer.start(milliseconds)

    def _take_changes(self, _changes: Changes) -> None:
        self._is_changed = True
        if self._scene.place is not None:
            self._soon(SETTLE_MILLISECONDS)

    def _kept(self, done: tuple[DaySheet, Path]) -> None:
        self.sheet = done[0]
        self._is_busy = self._is_told = False

    def _failed(self, error: FloorwalkerError) -> bool:
        self._is_busy, self._is_changed = False, True
        if not self._is_told:
            self._is_told = True
            said = self.tr("The paper copy could not be kept; the last one stays. {why}").format(why=error_words(error))
            self._scene.say(said, "trouble", self.tr("Try again"), self.keep)
        return False


def _draw_and_keep(sheet: DaySheet) -> tuple[DaySheet, Path]:
    from app.ui.paper.apart import draw_apart

    return _keep(sheet, draw_apart)


def _draw_here_and_keep(sheet: DaySheet) -> tuple[DaySheet, Path]:
    """At once: the window has closed and waits for nothing but this."""
    from app.ui.paper.apart import draw_here

    return _keep(sheet, draw_here)


def _keep(sheet: DaySheet, draw: Callable[[DaySheet], bytes]) -> tuple[DaySheet, Path]:
    from app.desk.sheet_file import keep_paper

    return sheet, keep_paper(draw(sheet), sheet.day.place.handle, sheet.day.day)
