"""The calendar's own page: the day at full width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.ui.today.day import DayPart

if TYPE_CHECKING:
    from app.ui.scene import Scene


class CalendarPage(DayPart):
    """One day over the whole page; the header leads to other days."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "calendar_page", is_part=False)
        self.setContentsMargins(12, 12, 12, 12)
