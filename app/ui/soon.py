"""What the next presses will need is imported, and the pages are made, before anybody presses: no first press waits."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon

from app.resource_files import resource
from app.ui.pages import PAGES

if TYPE_CHECKING:
    from app.ui.window import Window

SHEETS = (
    "app.ui.card.card",
    "app.ui.card.entry",
    "app.ui.check_in.sheet",
    "app.ui.inbox.offer",
    "app.ui.paper.apart",
    "app.ui.palette.palette",
)
REST_MILLISECONDS = 120
"""Between two pages that are made ahead: a press that comes meanwhile waits for one of them at most."""
BREATH_MILLISECONDS = 15
"""Between two imports, the longest of which is not much longer itself."""


class Soon(QObject):
    """Prepares a window that shows its first page already."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._modules: list[str] = []
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._make_next)
        window.closed.connect(self._rest.stop)

    @property
    def is_done(self) -> bool:
        """Whether every page is there."""
        return self._next() is None

    def begin(self) -> None:
        """Import what is needed, one module at a time; then make the pages that nobody asked for yet, likewise.

        All on the window's thread: PySide makes its classes when they are first named, and two threads that name them
        at the same time end the program.
        """
        QGuiApplication.setWindowIcon(QIcon(str(resource("icons/floorwalker.svg"))))
        self._modules = [*(entry.module for entry in PAGES), *SHEETS]
        self._rest.start(0)

    def _make_next(self) -> None:
        if self._modules:
            import_module(self._modules.pop(0))
            self._rest.start(BREATH_MILLISECONDS)
            return
        name = self._next()
        if name is not None and not self._window.is_shut:
            self._window.make(name)
            self._rest.start(REST_MILLISECONDS)
        elif name is None:
            gc.freeze()

    def _next(self) -> str | None:
        return next((entry.name for entry in PAGES if entry.name not in self._window.pages), None)
