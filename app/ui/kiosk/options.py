"""Options of a question for a finger at arm's length: buttons that stay pressed, whose words are never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.booking.asked import Face
from app.ui.kiosk.tiles import PressedOnce
from app.ui.widgets.laying import lay_anywhere
from app.ui.widgets.paint import draw_box, draw_focus, mirrored

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_TEXT, _ICON, _GAP, _PAD, _LEAST = 20, 22, 10, 20, 60


class BigOption(PressedOnce):
    """One of several options; the chosen ones have a tick. What has no room in one line goes on in the next."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._font()).horizontalAdvance(self.text()) + 2 + self._beside()
        room = min(wide, self.width()) if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else wide
        text = lay_anywhere(self.text(), self._font(), room - self._beside())[1]
        return QSize(wide, max(_LEAST, theme.scaled(52), theme.target(), text + _PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(120, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        fill, ink = (now.accent_soft, now.accent) if is_on else (now.panel, now.ink)
        fill = theme.mix(ink, fill, 0.14) if self.isDown() else fill
        draw_box(painter, self.rect(), fill, now.accent if is_on else now.line, 12)
        side = theme.scaled(_ICON)
        box = mirrored(self, QRect(_PAD, (self.height() - side) // 2, side, side))
        if is_on:
            icons.draw_icon(painter, "check", box, ink)
        else:
            draw_box(painter, box, None, theme.mix(now.ink, now.line, 0.25), side / 2)
        is_mirrored = self.isRightToLeft()
        align = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        room = self.width() - self._beside()
        layout, height = lay_anywhere(self.text(), self._font(), room, align | Qt.AlignmentFlag.AlignAbsolute)
        painter.setPen(ink)
        left = _PAD if is_mirrored else self.width() - _PAD - room
        layout.draw(painter, QPointF(left, (self.height() - height) / 2))
        if self.hasFocus():
            draw_focus(painter, self.rect(), 12)
        painter.end()

    def _beside(self) -> int:
        """What is not text: the edges, and the ring in which the tick comes."""
        return 2 * _PAD + theme.scaled(_ICON) + _GAP

    def _font(self) -> QFont:
        return theme.font(_TEXT, 600)


LARGE = Face(label=22, small=17, gap=12, option=BigOption, has_headings=False)
"""How questions look on the check-in screen."""
