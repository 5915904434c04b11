"""A line that is on or off: what it is, and a switch at the end side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.tips import say_tip
from app.ui.widgets.paint import draw_box, draw_focus, mirrored
from app.ui.widgets.pressing import Pressable

_WIDE, _HIGH, _PAD, _ABOVE = 40, 22, 12, 6
_WRAPPED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap


class Switch(Pressable):
    """On or off, by a press, Space or Return; ``toggled`` says so. The mark in the knob tells without colours."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.say(text)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Say what it is, for the eye, the ear and where it is cut off."""
        self.setText(text)
        self.setAccessibleName(text)
        say_tip(self, text)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(14))
        wide = min(metrics.horizontalAdvance(self.text()), theme.scaled(320)) + theme.scaled(_WIDE) + 3 * _PAD
        high = metrics.boundingRect(self._words(self.width()), int(_WRAPPED), self.text()).height()
        return QSize(wide, max(theme.target(), high + 2 * _ABOVE))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(140), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _words(self, width: int) -> QRect:
        """Where the words stand in a line of that width."""
        return QRect(_PAD, 0, max(1, width - theme.scaled(_WIDE) - 3 * _PAD), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        share = 0.05 if self.underMouse() and self.isEnabled() else 0
        draw_box(painter, self.rect(), theme.mix(now.ink, now.panel, share), now.line)
        if not self.isEnabled():
            painter.setOpacity(0.6)
        wide, high = theme.scaled(_WIDE), theme.scaled(_HIGH)
        track = QRect(self.width() - _PAD - wide, (self.height() - high) // 2, wide, high)
        left = track.right() + 1 - high if self.isChecked() else track.left()
        knob = QRect(left, track.top(), high, high).adjusted(3, 3, -3, -3)
        fill = now.accent if self.isChecked() else now.closed
        draw_box(painter, mirrored(self, track), fill, now.accent if self.isChecked() else now.muted, high / 2)
        on_knob = now.on_accent if self.isChecked() else now.muted
        draw_box(painter, mirrored(self, knob), on_knob, None, knob.height() / 2)
        mark = now.accent if self.isChecked() else now.panel
        icons.draw_icon(painter, "check" if self.isChecked() else "minus", mirrored(self, knob), mark)
        painter.setFont(theme.font(14))
        painter.setPen(now.ink)
        painter.drawText(mirrored(self, self._words(self.width())), int(_WRAPPED), self.text())
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()
