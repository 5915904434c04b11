"""A page that shows nothing, for tests of the window around pages."""

from __future__ import annotations

from app.ui.page import Key, Page
from app.ui.pages import PageEntry
from app.ui.scene import Scene


class PlainPage(Page):
    """Counts how often it was refreshed, and is filled by the day's view."""

    has_days = True

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "page-plain", "Plain")
        self.refreshed = 0

    def refresh(self) -> None:
        """Ask for a day, so that being filled takes a real answer of the shop."""
        self.refreshed += 1
        place = self.scene.place
        self.scene.lanes.look("day_view", place.id if place else "", self.scene.day, key=self, then=self._show)

    def keys(self) -> tuple[Key, ...]:
        """One key of its own."""
        return (Key("Space", "Do nothing"),)

    def _show(self, _view: object) -> None:
        self.filled.emit()


class DaylessPage(PlainPage):
    """A page that is not about a day."""

    has_days = False


ENTRIES = (
    PageEntry("today", "Today", "today", "tests.support.plain_page", "PlainPage"),
    PageEntry("queue", "Queue", "queue", "tests.support.plain_page", "DaylessPage"),
    PageEntry("booking", "New booking", "plus", "tests.support.plain_page", "DaylessPage", is_in_rail=False),
)
"""What stands where ``app.ui.pages.PAGES`` stands."""
