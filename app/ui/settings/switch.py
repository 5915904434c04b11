"""A line that is on or off: what it is, and a switch at the end side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write

_WIDE, _HIGH, _PAD = 40, 22, 12


class Switch(QAbstractButton):
    """On or off, by a press, Space or Return; ``toggled`` says so. The mark in the knob tells without colours."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(14)).horizontalAdvance(self.text())
        return QSize(min(text, theme.scaled(320)) + theme.scaled(_WIDE) + 3 * _PAD, theme.target())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(140), theme.target())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

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
        text = QRect(_PAD, 0, track.left() - 2 * _PAD, self.height())
        painter.setFont(theme.font(14))
        painter.setPen(now.ink)
        shown = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, text.width())
        write(painter, mirrored(self, text), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()
