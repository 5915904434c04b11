"""What pages have in common: they read when shown and when something changed, and say when they are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.core.values import Kind
from app.ui.scene import Scene

if TYPE_CHECKING:
    from app.core.values import Changes
    from app.ui.actions import Action


BOOKED = frozenset({Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.PROFILE, Kind.APPOINTMENT, Kind.SETTING})
"""What a page of bookings and requests shows something of."""
SERVED = BOOKED | {Kind.QUEUE_ENTRY}
"""And one that shows who stands in the line or is being served, too."""


class Key(NamedTuple):
    """One line of the list that F1 shows: the key as Qt writes it, and what it does."""

    key: str
    does: str
    other: str = ""
    """The key that does the same the other way."""


class Page(QWidget):
    """One page of the window: it overrides ``refresh``, and emits ``filled`` once what it asked for is drawn.

    A page that is hidden is not refreshed; it catches up when it is shown. One that ``is_part`` of another is told by
    that one when to catch up.
    """

    filled = Signal()
    has_days = False
    """Whether the header shows the day and the way to other days."""
    kinds: frozenset[Kind] | None = None
    """Of which kinds of records the page shows anything: other changes do not make it read again. None: of all."""

    stride = 1
    """How many days the header's arrows go."""

    def __init__(self, scene: Scene, name: str, says: str, *, is_part: bool = False) -> None:
        super().__init__()
        self.scene = scene
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._is_stale = True
        if is_part:
            return
        scene.changed.connect(self._take_changes)
        scene.shop_changed.connect(self.catch_up)
        scene.ticked.connect(self.catch_up)
        if self.has_days:
            scene.day_changed.connect(self.turn)

    def refresh(self) -> None:
        """Ask the shop for what the page shows, with a ``key``, and draw it when it comes; there is a place then."""
        raise NotImplementedError

    def keys(self) -> tuple[Key, ...]:
        """The page's own keys, for F1."""
        return ()

    def own_actions(self) -> tuple[Action, ...]:
        """What can be done on this page, for the palette; the page binds their keys itself."""
        return ()

    def dated(self) -> tuple[str, str]:
        """What the header says of the days that the page shows, and the same where there is little room."""
        from app.ui import dates

        return dates.day_title(self.scene.day), dates.day_short(self.scene.day)

    def catch_up(self) -> None:
        """Refresh now if the page is seen, otherwise when it is."""
        self._is_stale = True
        if self.isVisible() and self.scene.place is not None:
            self._is_stale = False
            self.refresh()

    def _take_changes(self, changes: Changes) -> None:
        if self.kinds is None or not changes.kinds or changes.kinds & self.kinds:
            self.catch_up()

    def turn(self) -> None:
        """Another day is shown: read anew. A page of which only a part minds the day reads that part alone."""
        self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.catch_up()
