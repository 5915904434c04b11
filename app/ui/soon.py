"""What the next presses will need is imported, and the pages are made, before anybody presses: no first press waits."""

from __future__ import annotations

import gc
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.ui.pages import PAGES

if TYPE_CHECKING:
    from app.ui.window import Window

SHEETS = (
    "app.ui.card.card",
    "app.ui.card.entry",
    "app.ui.check_in.sheet",
    "app.ui.inbox.offer",
    "app.ui.palette.palette",
)
REST_MILLISECONDS = 120
"""Between two pages that are made ahead: a press that comes meanwhile waits for one of them at most."""


def import_soon(goes_on: Callable[[], bool]) -> None:
    """Import the pages and the sheets, as long as ``goes_on``. For a worker: one that waits for its turn holds nobody.

    What has come by then stays, and is not looked through again whenever garbage is collected.
    """
    for name in (*(entry.module for entry in PAGES), *SHEETS):
        if not goes_on():
            return
        import_module(name)
    gc.freeze()


class Soon(QObject):
    """Prepares a window that shows its first page already."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._lanes = window, window.scene.lanes
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make_next)
        window.closed.connect(self._rest.stop)

    @property
    def is_done(self) -> bool:
        """Whether every page is there."""
        return self._next() is None

    def begin(self) -> None:
        """Import in the third lane; then make the pages that nobody asked for yet, one at a time."""
        self._lanes.aside(
            lambda: import_soon(lambda: self._lanes.is_open), then=lambda _: self._rest.start(0), failed=lambda _: False
        )

    def _make_next(self) -> None:
        name = self._next()
        if name is not None and not self._window.is_shut:
            self._window.make(name)
            self._rest.start(REST_MILLISECONDS)
        elif name is None:
            gc.freeze()

    def _next(self) -> str | None:
        return next((entry.name for entry in PAGES if entry.name not in self._window.pages), None)
