"""A slider in the look of the rest: a bar that is filled as far as its knob, which a finger can hold."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from app.ui import theme
from app.ui.widgets.paint import draw_box, draw_focus

_KNOB, _BAR = 22, 6
"""Pixels, before text scaling: how wide the knob is, and how high the bar."""


class Slider(QSlider):
    """Goes to where it is pressed, and along with the hand. ``is_set``: whether anybody has said where it stands."""

    knob_pixels = _KNOB

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.is_set = True
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(160), max(theme.target(), theme.scaled(self.knob_pixels) + 8))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(80), self.sizeHint().height())

    def knob(self) -> QRect:
        """Where the knob is."""
        side = theme.scaled(self.knob_pixels)
        at = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), self.sliderPosition(), max(0, self.width() - side), self._is_mirrored
        )
        return QRect(at, (self.height() - side) // 2, side, side)

    @property
    def _is_mirrored(self) -> bool:
        return self.isRightToLeft() != self.invertedAppearance()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        if not self.knob().contains(event.position().toPoint()):
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the form: nobody who rolls past means to answer

    def _go_to(self, event: QMouseEvent) -> None:
        side = theme.scaled(self.knob_pixels)
        at = round(event.position().x()) - side // 2
        value = QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), at, max(1, self.width() - side), self._is_mirrored
        )
        self.setSliderPosition(value)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now, knob = QPainter(self), theme.current(), self.knob()
        high, ink = theme.scaled(_BAR), now.accent if self.is_set and self.isEnabled() else now.muted
        bar = QRect(0, (self.height() - high) // 2, self.width(), high)
        draw_box(painter, bar, theme.mix(now.ink, now.panel, 0.18), None, high / 2)
        if self.is_set:
            done = QRect(bar)
            done.setLeft(knob.center().x()) if self._is_mirrored else done.setRight(knob.center().x())
            draw_box(painter, done, ink, None, high / 2)
        draw_box(painter, knob, ink, None, knob.height() / 2)
        draw_box(painter, knob.adjusted(2, 2, -2, -2), now.panel, None, knob.height() / 2 - 2)
        if self.underMouse() or self.isSliderDown():
            draw_box(painter, knob.adjusted(6, 6, -6, -6), ink, None, knob.height() / 2 - 6)
        if self.hasFocus():
            draw_focus(painter, knob, knob.height() / 2)
        painter.end()
