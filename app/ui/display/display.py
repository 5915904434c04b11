"""The public display as a window of its own: on the second screen where there is one, and never silent of its age."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.core.values import Kind
from app.ui.display.board import Board
from app.ui.lock.vault import SAFE
from app.ui.practice import LARGE, strip_over

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QResizeEvent, QScreen

    from app.core.public_board import Called, PublicBoard
    from app.core.settings import Settings
    from app.core.values import Changes
    from app.ui.scene import Scene

READ_MILLISECONDS = 10_000
"""How often it is read anew while nothing is said to change: the waits shrink, and its age must not grow."""
SIZE = (1280, 720)
STRIP_SHARE = 25
"""Of the shorter side of the screen: how large it says that all of it is practice."""
_SHOWN = frozenset({Kind.QUEUE_ENTRY, Kind.APPOINTMENT, Kind.LOCATION, Kind.DEFINITION, Kind.STAFF, Kind.SETTING})


class Display(QWidget):
    """Shows one place's line. ``clock`` gives UTC seconds, ``chime`` makes a sound; ``closed`` says that it is gone."""

    filled = Signal()
    closed = Signal()

    def __init__(
        self,
        scene: Scene,
        *,
        clock: Callable[[], float] = time.time,
        chime: Callable[[], object] = QApplication.beep,
        place_id: str = "",
    ) -> None:
        """Without ``place_id`` it is the place that the scene shows first, whichever that shows later."""
        super().__init__()
        self._scene, self._clock, self._chime = scene, clock, chime
        self.place_id = place_id
        self._board: PublicBoard | None = None
        self._heard: frozenset[Called] | None = None
        self._has_chime = False
        self.setObjectName("display")
        self.setProperty(SAFE, True)
        self.setWindowTitle(self.tr("Floorwalker: now called"))
        self.setAccessibleName(self.tr("Public display"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.resize(*SIZE)
        self.board = Board(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.board)
        self._strip = strip_over(column, scene, LARGE)
        self._reading, self._second = QTimer(self), QTimer(self)
        self._reading.setInterval(READ_MILLISECONDS)
        self._reading.timeout.connect(self.read)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show_now)
        scene.changed.connect(self._take_changes)
        scene.shop_changed.connect(self.read)

    def open_on(self, screen: QScreen | None) -> None:
        """Fill that screen; without one show a window that can be moved to where it is wanted."""
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        else:
            self.show()
        self.begin()

    def begin(self) -> None:
        """Read now, and again and again."""
        self._reading.start()
        self._second.start()
        self.read()

    def read(self) -> None:
        """Read the line as it stands; where that fails what is shown grows old, and says so."""
        if not self.place_id and (place := self._scene.place) is not None:
            self.place_id = place.id
        if self.place_id:
            look = self._scene.lanes.look
            look("public_board", self.place_id, then=self._take, failed=lambda _: False, key=(id(self), "board"))
            look("shop_settings", then=self._take_settings, failed=lambda _: False, key=(id(self), "settings"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_F11, Qt.Key.Key_F):
            self._turn_full()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._turn_full()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._strip is not None:
            self._strip.write_in(max(LARGE, min(self.width(), self.height()) // STRIP_SHARE))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._reading.stop()
        self._second.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _turn_full(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _take_changes(self, changes: Changes) -> None:
        if self.isVisible() and (not changes.kinds or changes.kinds & _SHOWN):
            self.read()

    def _take(self, board: PublicBoard) -> None:
        fresh = frozenset(board.called)
        is_new = self._heard is not None and bool(fresh - self._heard)
        self._board, self._heard = board, fresh
        self._show_now()
        if is_new and self._has_chime:
            self._chime()
        self.filled.emit()

    def _take_settings(self, settings: Settings) -> None:
        self._has_chime = settings.display_chime

    def _show_now(self) -> None:
        self.board.show_board(self._board, int(self._clock()))


def second_screen(window: QWidget | None) -> QScreen | None:
    """A screen that the window is not on; None where there is but one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return None
    own = window.screen() if window is not None else None
    others = [each for each in app.screens() if each is not own and (own is None or each.name() != own.name())]
    return others[-1] if others and len(app.screens()) > 1 else None
