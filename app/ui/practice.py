"""The frame of a window that is for practice: it says all the time that nothing in it is real.

It stands over whatever covers the window too, and over the public display: no customer takes a number for a real one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QBoxLayout

    from app.ui.scene import Scene

PLAIN, LARGE = 13, 20
"""The size of its text: for who sits before it, and for who stands there."""


class PracticeStrip(QWidget):
    """A line above everything, in a colour that nothing else has over its whole width."""

    def __init__(self, size: int = PLAIN) -> None:
        super().__init__()
        self._size = size
        self.setObjectName("practice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._long = self.tr("Practice on a copy of the shop: nothing here is sent, printed or kept")
        self._short = self.tr("Practice: nothing here is kept")
        self.setAccessibleName(self._long)
        theme.theme().changed.connect(self.updateGeometry)

    def write_in(self, size: int) -> None:
        """Write it in another size."""
        if size != self._size:
            self._size = size
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(0, theme.line_height(self._size, 700) + 2 * theme.STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.fillRect(self.rect(), now.warn_ink)
        text, font = self._fitting(self.width() - 2 * theme.STEP)
        painter.setFont(font)
        painter.setPen(now.panel)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
        painter.end()

    def _fitting(self, room: int) -> tuple[str, QFont]:
        """All of it, or less of it, or that in smaller letters: never a part of it."""
        font = theme.font(self._size, 700)
        if QFontMetrics(font).horizontalAdvance(self._long) <= room:
            return self._long, font
        wide = QFontMetrics(font).horizontalAdvance(self._short)
        font.setPixelSize(max(1, font.pixelSize() * min(wide, room) // wide))
        return self._short, font


def strip_over(column: QBoxLayout, scene: Scene, size: int = PLAIN) -> PracticeStrip | None:
    """Say above all that is in this column that it is practice, in a window that is for that; None in any other."""
    if not scene.is_practice:
        return None
    strip = PracticeStrip(size)
    column.insertWidget(0, strip)
    return strip
