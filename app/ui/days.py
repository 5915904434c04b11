"""Which day the window shows: today until somebody goes to another, and the next once midnight is past there.

Where the place is open over midnight its evening is today until it closes, as tickets and the line have it (rule 26).
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.core.business_day import business_day_by
from app.core.values import Calendar
from app.core.wall import local_date
from app.ui.window import FIRST_PAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.ui.window import Window


class Days(QObject):
    """The days of ``window``, and each minute of them. ``clock`` gives UTC seconds."""

    def __init__(self, window: Window, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._scene, self._clock = window, window.scene, clock
        self._scene.clock = clock
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self.tick)

    def begin(self) -> None:
        """Show today at the place of the scene."""
        self._look_at_clock()
        self._scene.day = self._scene.today

    def _look_at_clock(self) -> None:
        scene, now = self._scene, int(self._clock())
        scene.today = business_day_by(scene.shop.hours if scene.shop else Calendar(), scene.zone, now)
        scene.is_past_midnight = local_date(now, scene.zone) > scene.today

    def step(self, days: int) -> None:
        """Go so many times as many days on as the page shows; for 0 show today."""
        page = self._window.page
        stride = page.stride if page is not None and page.has_days else 1
        if self._scene.place is not None:
            self.show_day(self._scene.day + timedelta(days=days * stride) if days else self._scene.today)

    def pick(self) -> None:
        """Let a date be chosen from a month."""
        from app.ui.month import MonthPicker

        picker = MonthPicker(self._scene.day, self._scene.today, self._window)
        picker.chosen.connect(self.show_day)
        picker.open_below(self._window.header.title)

    def show_day(self, day: date) -> None:
        """Show a day, on the first page where this one has none."""
        if self._scene.place is None:
            return
        if self._window.page is None or not self._window.page.has_days:
            self._window.show_page(FIRST_PAGE)
        self._scene.show_day(day)

    def wait_for_minute(self) -> None:
        """Tick when the next minute begins."""
        self._minute.start(60_050 - int(self._clock() * 1000) % 60_000)

    def tick(self) -> None:
        """A minute has begun, and perhaps a day."""
        self.wait_for_minute()
        was = self._scene.today
        self._look_at_clock()
        if self._scene.today != was and self._scene.day == was:
            self._scene.show_day(self._scene.today)
        self._scene.ticked.emit()

    def stop(self) -> None:
        """The window closes."""
        self._minute.stop()
