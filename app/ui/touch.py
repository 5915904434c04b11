"""Fingers: touch mode comes on with the first of them, and one that rests is told what a mouse is told by hovering.

Who has a keyboard beside the screen is known by the first command that it gives: from then on keys are named.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QHelpEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from app.ui import theme
from app.ui.key_hints import is_command
from app.ui.scene import Scene

HOLD_MILLISECONDS = 650
SLACK_PIXELS = 12
"""How far a resting finger may slip."""
_DECLINED = "look/touch_declined"
_ENDS = {QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}


class Touch(QObject):
    """Watches what reaches the window itself, not every event of every widget. ``watch`` begins."""

    def __init__(self, window: QWidget, scene: Scene) -> None:
        super().__init__(window)
        self._window, self._scene = window, scene
        self._at = QPoint()
        self._hold = QTimer(self)
        self._hold.setSingleShot(True)
        self._hold.setInterval(HOLD_MILLISECONDS)
        self._hold.timeout.connect(self._explain)

    def watch(self) -> None:
        """Begin, now or as soon as the window is shown."""
        handle: QWindow | None = self._window.windowHandle()
        (self._window if handle is None else handle).installEventFilter(self)

    def stop(self) -> None:
        """Wait for no finger any more."""
        self._hold.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Show:
                self._window.removeEventFilter(self)
                self.watch()
        elif isinstance(event, QTouchEvent):
            self._follow(event)
        elif is_command(event):
            theme.theme().note_keyboard()
        return super().eventFilter(watched, event)

    def _follow(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchBegin:
            self._at = event.points()[0].globalPosition().toPoint()
            self._hold.start()
        elif event.type() in _ENDS or len(event.points()) > 1 or self._has_slipped(event):
            self._hold.stop()
        if event.type() == QEvent.Type.TouchEnd:
            QTimer.singleShot(0, self, self._begin)  # nothing moves under a finger that is still down

    def _has_slipped(self, event: QTouchEvent) -> bool:
        return (event.points()[0].globalPosition().toPoint() - self._at).manhattanLength() > SLACK_PIXELS

    def _begin(self) -> None:
        """Make everything large enough for the finger that is there, unless that was turned off once."""
        if theme.theme().touch or self._scene.preferences.text(_DECLINED) == "1":
            return
        theme.theme().use_touch(True)
        self._scene.say(self.tr("Touch mode is on"), "plain", self.tr("Turn off"), self._turn_off)

    def _turn_off(self) -> None:
        self._scene.preferences.keep(_DECLINED, "1")
        theme.theme().use_touch(False)

    def _explain(self) -> None:
        """Show the tool tip of what the finger rests on; a calendar lifts a booking by the same gesture."""
        widget = self._window.childAt(self._window.mapFromGlobal(self._at))
        while widget is not None and not widget.toolTip():
            if isinstance(widget.parentWidget(), QAbstractItemView):
                return
            widget = widget.parentWidget()
        if widget is not None:
            tip = QHelpEvent(QEvent.Type.ToolTip, widget.mapFromGlobal(self._at), self._at)
            QApplication.sendEvent(widget, tip)
