"""The card: a panel with round corners and the faintest shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QWidget

from app.ui import theme
from app.ui.widgets.paint import draw_box

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


_ROUND = theme.RADIUS_CARD + 2
"""Pixels from the upper and lower end within which the corners are."""


class CardFrame(QFrame):
    """A frame that groups what belongs together; ``says`` names the group to a screen reader."""

    def __init__(self, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(says)
        self._drawn: tuple[object, QPixmap] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now, area = QPainter(self), theme.current(), event.rect()
        width, middle = self.width(), self.height() - 2 * _ROUND
        if middle < 0:
            _draw_card(painter, width, self.height())
            painter.end()
            return
        # Between its corners a card is a panel with two edges: a row within it is painted anew, and not the whole.
        painter.fillRect(0, _ROUND, width, middle, now.panel)
        for x in (0, width - 1):
            painter.fillRect(x, _ROUND, 1, middle, now.line)
        for top, half in ((0, 0), (_ROUND + middle, _ROUND)):
            if area.intersects(QRect(0, top, width, _ROUND)):
                ends = self._ends(width)
                ratio = ends.devicePixelRatio()
                painter.drawPixmap(
                    QRectF(0, top, width, _ROUND), ends, QRectF(0, half * ratio, width * ratio, _ROUND * ratio)
                )
        painter.end()

    def _ends(self, width: int) -> QPixmap:
        """A card without its middle."""
        ratio = self.devicePixelRatioF()
        look = (width, ratio, theme.current())
        if self._drawn is None or self._drawn[0] != look:
            picture = QPixmap(QSize(width, 2 * _ROUND) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            _draw_card(painter, width, 2 * _ROUND)
            painter.end()
            self._drawn = look, picture
        return self._drawn[1]


def _draw_card(painter: QPainter, width: int, height: int) -> None:
    now, box = theme.current(), QRectF(0, 0, width, height - 1)
    draw_box(painter, box.translated(0, 1), now.shadow, None, theme.RADIUS_CARD)
    draw_box(painter, box, now.panel, now.line, theme.RADIUS_CARD)


class AskCard(CardFrame):
    """A card that asks something while it is there: notices lie elsewhere if they can."""


class FootCard(CardFrame):
    """The card at the foot of a page that says what is still to be done: notices do not lie over it."""


class Divider(QWidget):
    """A line of one pixel between the rows of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().line)
        painter.end()
