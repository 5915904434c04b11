"""The pill: a line of facts in a rounded outline, with a dot before it where there is a state to show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.beside import mark
from app.ui.tips import say_tip
from app.ui.widgets.paint import draw_box, draw_focus
from app.ui.widgets.pressing import presses_by_return

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

NEWS = frozenset({"warn_ink", "danger_ink"})
"""Colours of a dot that somebody has to know of: without words beside it a sign says so, and not the colour alone."""
_PADDING, _SIGN = 12, 16
_DOT, _ARROW, _ASIDE = 8, 12, 6
"""Pixels, before text scaling, of the dot and of the arrow; and between the dot and the words, unscaled."""


class Pill(QPushButton):
    """Facts that may be pressed for more: a place, a connection. ``dot`` names a colour of ``Tones``, or nothing."""

    def __init__(self, text: str, name: str, says: str, *, dot: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dot = dot
        self.say(text, says)
        theme.theme().changed.connect(self.updateGeometry)

    def say(self, text: str, says: str, dot: str | None = None) -> None:
        """Show other facts."""
        self._dot = self._dot if dot is None else dot
        self.setText(text)
        self.setAccessibleName(says)
        say_tip(self, says)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self.text():
            return QSize(theme.target(), theme.target())
        width = QFontMetrics(theme.font(12, 500)).horizontalAdvance(self.text()) + 2 * _PADDING + 2
        return QSize(width + self._before() + self._after(), theme.target())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(72) if self.text() else theme.target(), theme.target())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not presses_by_return(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        radius = self.height() / 2
        draw_box(
            painter, self.rect(), theme.mix(now.ink, now.panel, 0.05 if self.underMouse() else 0), now.line, radius
        )
        inner = QRectF(self.rect()).adjusted(_PADDING + self._before(), 0, -_PADDING - self._after(), 0)
        spare = max(0, self.width() - self.sizeHint().width())  # of which half lies before the centred words
        wide, side = theme.scaled(_DOT), theme.scaled(_ARROW)
        dot_left = _PADDING + spare / 2 if self.text() else (self.width() - wide) / 2
        dot = QRectF(dot_left, (self.height() - wide) / 2, wide, wide)
        arrow = QRectF(self.width() - _PADDING - side, (self.height() - side) / 2, side, side)
        if self.isRightToLeft():
            inner, dot, arrow = (self._flip(box) for box in (inner, dot, arrow))
        if self._dot in NEWS and not self.text():
            sign = QRectF(0, 0, theme.scaled(_SIGN), theme.scaled(_SIGN))
            sign.moveCenter(dot.center())
            icons.draw_icon(painter, "warning", sign, getattr(now, self._dot))
        elif self._dot:
            draw_box(painter, dot, getattr(now, self._dot), None, wide / 2)
        if self.menu() is not None:
            icons.draw_icon(painter, "down", arrow, now.muted)
        self._draw_text(painter, inner)
        if self.hasFocus():
            draw_focus(painter, self.rect(), radius)
        painter.end()

    def _draw_text(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.current().muted)
        shown, text = self.text(), QFontMetrics(painter.font())
        if self.width() < self.sizeHint().width():
            while mark() in shown and text.horizontalAdvance(shown) > box.width():
                shown = shown.rpartition(mark())[0]  # facts go whole
            shown = text.elidedText(shown, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, shown)

    def _flip(self, box: QRectF) -> QRectF:
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _before(self) -> int:
        return theme.scaled(_DOT) + _ASIDE if self._dot else 0

    def _after(self) -> int:
        return theme.scaled(_ARROW) + 4 if self.menu() is not None else 0
