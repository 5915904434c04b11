"""Two fingers, on the screen or on a touchpad, stretch the hours; what lies between them stays there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QScroller

if TYPE_CHECKING:
    from app.ui.calendar.keyboard import WalkedDay

_OVER = {Qt.GestureState.GestureFinished, Qt.GestureState.GestureCanceled}


class Pinch(QObject):
    """Zooms one calendar. ``began`` says that the fingers do nothing else from now on: neither carry nor open."""

    began = Signal()

    def __init__(self, view: WalkedDay) -> None:
        super().__init__(view)
        self._view = view
        self._zoom = 0.0
        view.viewport().grabGesture(Qt.GestureType.PinchGesture)
        view.viewport().ungrabGesture(Qt.GestureType.PanGesture)  # Qt's own scrolling by two fingers; ours is by one

    @property
    def is_active(self) -> bool:
        """Whether two fingers are at it."""
        return self._zoom > 0

    def obey(self, event: QEvent) -> bool:
        """Take an event of the viewport. Answers whether that was all that it is for."""
        if isinstance(event, QNativeGestureEvent):
            return self._obey_touchpad(event)
        pinch = event.gesture(Qt.GestureType.PinchGesture) if isinstance(event, QGestureEvent) else None
        if pinch is None:
            return False
        self._follow(cast("QPinchGesture", pinch))
        event.accept()
        return True

    def _follow(self, pinch: QPinchGesture) -> None:
        if not self.is_active:
            self._zoom = self._view.zoom
            self.began.emit()
        QScroller.scroller(self._view.viewport()).stop()  # the first finger had begun to scroll
        self._stretch(self._zoom * pinch.totalScaleFactor(), pinch.centerPoint().toPoint())
        if pinch.state() in _OVER:
            self._zoom = 0.0

    def _obey_touchpad(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._stretch(self._view.zoom * (1 + event.value()), event.globalPosition().toPoint())
        event.accept()
        return True

    def _stretch(self, zoom: float, centre: QPoint) -> None:
        self._view.set_zoom(zoom, self._view.viewport().mapFromGlobal(centre).y())
