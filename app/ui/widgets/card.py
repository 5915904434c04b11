"""The card: a panel with round corners and the faintest shadow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
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

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, now, area = QPainter(self), theme.current(), event.rect()
        if area.top() >= _ROUND and area.bottom() < self.height() - _ROUND:
            # A row within it is painted anew: the card between its corners is a panel with two edges.
            painter.fillRect(area, now.panel)
            painter.fillRect(0, area.top(), 1, area.height(), now.line)
            painter.fillRect(self.width() - 1, area.top(), 1, area.height(), now.line)
        else:
            box = QRectF(self.rect()).adjusted(0, 0, 0, -1)
            draw_box(painter, box.translated(0, 1), now.shadow, None, theme.RADIUS_CARD)
            draw_box(painter, box, now.panel, now.line, theme.RADIUS_CARD)
        painter.end()


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
