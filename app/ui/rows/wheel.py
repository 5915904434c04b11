"""The wheel beside what scrolls: over a strip of buttons that stays in sight it scrolls what the strip belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea, QWidget


class WheelAround(QObject):
    """Hands the area what the wheel does anywhere ``around`` it and nothing there takes: over a head or a foot.

    ``around`` may hold the area itself; what the area does not take, at its end, goes no further.
    """

    def __init__(self, around: QWidget, area: QAbstractScrollArea) -> None:
        super().__init__(around)
        self._area = area
        around.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent) or not isValid(self._area):
            return False
        bar = self._area.verticalScrollBar()
        if bar.maximum() <= bar.minimum():
            return False
        bar.event(event)  # not sent: what the bar leaves at its end would come up to here again
        event.accept()
        return True
