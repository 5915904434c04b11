"""The frame of a window that is for practice: it says all the time that nothing in it is real."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_TEXT = 13


class PracticeStrip(QWidget):
    """A line above everything, in a colour that nothing else has over its whole width."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("practice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._long = self.tr("Practice on a copy of the shop: nothing here is sent, printed or kept")
        self._short = self.tr("Practice: nothing here is kept")
        self.setAccessibleName(self._long)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(0, theme.line_height(_TEXT, 700) + 2 * theme.STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.fillRect(self.rect(), now.warn_ink)
        painter.setFont(theme.font(_TEXT, 700))
        painter.setPen(now.panel)
        has_room = QFontMetrics(painter.font()).horizontalAdvance(self._long) <= self.width()
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._long if has_room else self._short)
        painter.end()
