"""A swipe of one finger to the side at which a panel stands: it is pushed away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QWidget

FAR_PIXELS = 96
"""How far a finger goes at least; to the side twice as far as up or down."""
_TOUCHES = {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class Swipe(QObject):
    """Watches the touches that reach a panel of a window; ``does`` is called once for each swipe."""

    def __init__(self, panel: QWidget, does: Callable[[], object]) -> None:
        super().__init__(panel)
        self._panel, self._does = panel, does
        self._from: QPointF | None = None
        panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._listen(True)
        elif event.type() == QEvent.Type.Hide:
            self._listen(False)
        elif isinstance(event, QTouchEvent) and event.type() in _TOUCHES and watched is not self._panel:
            self._follow(event)
        return super().eventFilter(watched, event)

    def _listen(self, is_open: bool) -> None:
        """The touches of what is in the panel are seen at the window; what the finger is on gets them all the same."""
        self._from = None
        handle = self._panel.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            if is_open:
                handle.installEventFilter(self)

    def _follow(self, event: QTouchEvent) -> None:
        at = event.points()[0].scenePosition()
        if event.type() == QEvent.Type.TouchBegin:
            place = self._panel.mapFrom(self._panel.window(), at.toPoint())
            self._from = at if self._panel.rect().contains(place) else None
        elif len(event.points()) > 1 or event.type() == QEvent.Type.TouchCancel:
            self._from = None
        elif event.type() == QEvent.Type.TouchEnd and self._from is not None:
            went, self._from = at - self._from, None
            side = went.x() if self._panel.layoutDirection() == Qt.LayoutDirection.LeftToRight else -went.x()
            if side >= FAR_PIXELS and side >= 2 * abs(went.y()):
                self._does()
