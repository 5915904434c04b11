"""Tells when nobody has touched the window for a while; a machine that slept counts as left alone meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

_TOUCHED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
}
"""What a hand does. It reaches the system's window first, so that no event of any widget need be looked at."""
HIDDEN_SECONDS = 300.0
"""How much longer a hand may be out of sight in a dialog that the system draws, before nobody is taken to be there.

Longer, as no press in there is seen here: whoever looks for a file has no other way to say that they are there. And not
for ever: a dialog that somebody walked away from would leave the customers behind it open to whoever comes by. The lock
closes the dialog, in which nothing is lost; what was typed in the window before it waits behind the lock as ever.
"""


def read_clocks() -> tuple[float, float]:
    """The clock that never goes back and stands still in sleep, and the one on the wall; in seconds."""
    return time.monotonic(), time.time()


class Idle(QObject):
    """``left`` comes once when nobody has touched the window for as long as ``watch`` was told.

    The first touch after that is not handed on: it would be one of whoever comes by.
    """

    left = Signal()

    def __init__(self, window: QWidget, clocks: Callable[[], tuple[float, float]] = read_clocks) -> None:
        super().__init__(window)
        self._window, self._clocks = window, clocks
        self._seconds = 0.0
        self._last = clocks()
        self._watched: list[QObject] = []
        self._dialogs: list[QDialog] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._join)

    def watch(self, seconds: float) -> None:
        """Begin anew; 0 for never."""
        self._seconds, self._last = seconds, self._clocks()
        self._timer.stop()
        self._join(self._window.windowHandle())
        if seconds:
            self._wait(seconds)

    def lend(self, dialog: QDialog) -> None:
        """A hand goes into that dialog. To close it is a touch; see ``HIDDEN_SECONDS`` while it is the system's own."""
        self._dialogs = [each for each in self._dialogs if isValid(each)] + [dialog]
        dialog.finished.connect(self._come_back)

    def _come_back(self) -> None:
        """It is closed: by a hand, unless the machine slept so long meanwhile that it may be anybody's."""
        if self._seconds and self._rest() + HIDDEN_SECONDS > 0:
            self._last = self._clocks()

    @property
    def _is_hand_hidden(self) -> bool:
        """Whether the system draws what is open, and hears what is pressed there."""
        there = (each for each in self._dialogs if isValid(each) and each.isVisible())
        return any(each.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen) for each in there)

    def _join(self, handle: QWindow | None) -> None:
        """A hand in a file dialog, or in whatever else the program opens, is a hand at the desk too."""
        self._watched = [each for each in self._watched if isValid(each)]
        if handle is not None and handle not in self._watched:
            handle.installEventFilter(self)
            self._watched.append(handle)

    def stop(self) -> None:
        """Tell nothing any more until the next ``watch``."""
        self._seconds = 0.0
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._seconds and event.type() in _TOUCHED:
            if self._rest() <= 0:
                self._look()
                return True
            self._last = self._clocks()
        return super().eventFilter(watched, event)

    def _rest(self) -> float:
        """Seconds that are left; either clock may end them, as one stands still in sleep and the other may be set."""
        seconds = self._seconds + (HIDDEN_SECONDS if self._is_hand_hidden else 0)
        return seconds - max(now - then for now, then in zip(self._clocks(), self._last, strict=True))

    def _look(self) -> None:
        rest = self._rest()
        if rest > 0:
            self._wait(rest)
        elif self._seconds:
            self.stop()
            self.left.emit()

    def _wait(self, seconds: float) -> None:
        self._timer.start(min(2**31 - 1, round(seconds * 1000) + 1))
