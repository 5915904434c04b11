"""What pages have in common: they read when shown and when something changed, and say when they are filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.scene import Scene

if TYPE_CHECKING:
    from app.ui.actions import Action


class Key(NamedTuple):
    """One line of the list that F1 shows: the key as Qt writes it, and what it does."""

    key: str
    does: str


class Page(QWidget):
    """One page of the window: it overrides ``refresh``, and emits ``filled`` once what it asked for is drawn.

    A page that is hidden is not refreshed; it catches up when it is shown. One that ``is_part`` of another is told by
    that one when to catch up.
    """

    filled = Signal()
    has_days = False
    """Whether the header shows the day and the way to other days."""

    def __init__(self, scene: Scene, name: str, says: str, *, is_part: bool = False) -> None:
        super().__init__()
        self.scene = scene
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._is_stale = True
        if is_part:
            return
        scene.changed.connect(self.catch_up)
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

    def actions(self) -> tuple[Action, ...]:
        """What can be done on this page, for the palette; the page binds their keys itself."""
        return ()

    def catch_up(self) -> None:
        """Refresh now if the page is seen, otherwise when it is."""
        self._is_stale = True
        if self.isVisible() and self.scene.place is not None:
            self._is_stale = False
            self.refresh()

    def turn(self) -> None:
        """Another day is shown: read anew. A page of which only a part minds the day reads that part alone."""
        self.catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.catch_up()
