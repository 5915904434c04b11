"""What the system asks of the program: SIGINT and SIGTERM end it as a person would, also while nothing happens.

Python runs its handlers only between steps of Python, and an idle window takes none: so the system's own handler writes
to a socket, and Qt wakes up for that.
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

WISHES = (signal.SIGINT, signal.SIGTERM)


class EndWishes(QObject):
    """Calls ``end`` in the window's loop, once that is back from whatever it does, for each wish that comes.

    Main thread only. ``release`` gives back how signals were handled before.
    """

    def __init__(self, end: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._end = end
        self._ears, self._mouth = socket.socketpair()
        for each in (self._ears, self._mouth):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._ears.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        self._wakeup_before = signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        self._before = [(wish, signal.signal(wish, self._take)) for wish in WISHES]

    def release(self) -> None:
        """Listen no more."""
        for wish, handler in self._before:
            signal.signal(wish, handler)
        signal.set_wakeup_fd(self._wakeup_before)
        self._notifier.setEnabled(False)
        self._ears.close()
        self._mouth.close()

    def _hear(self) -> None:
        with suppress(BlockingIOError):
            self._ears.recv(64)  # being here is enough: Python calls ``_take`` before the next step

    def _take(self, _wish: int, _frame: object) -> None:
        QTimer.singleShot(0, self, self._end)  # as if by hand, when nothing is half painted
