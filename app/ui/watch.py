"""Notices that another process has written to the store, by a number that moves when one has."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.lane import Job, Receiver

POLL_MILLISECONDS = 1_000
"""How often the store is asked whether another process has written to it."""


class Watch(QObject):
    """Asks for the number, one question at a time. ``ask`` runs the one call when answered, the other with the answer.

    ``noticed`` comes when the number is another than at the last look or note.
    """

    noticed = Signal()

    def __init__(self, ask: Callable[[Job, Receiver], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._version: int | None = None
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look now, and again and again."""
        self._timer.start()
        self.look()

    def end(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask, unless the last question is open still."""
        if not self._is_asking:
            self._is_asking = True
            self._ask(self._answered, self._compare)

    def note(self) -> None:
        """Take the number as it is by now: this window itself has written."""
        self._ask(lambda: None, self.take)

    def _answered(self) -> None:
        self._is_asking = False

    def _compare(self, version: int) -> None:
        if self._version is not None and version != self._version:
            self.noticed.emit()
        self._version = version

    def take(self, version: int) -> None:
        """This is the number as it is with what this window itself has written."""
        self._version = version
