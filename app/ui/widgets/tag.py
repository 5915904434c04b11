"""Small coloured marks: the tag of a ticket, the badge of a count, a pill of facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import theme
from app.ui.rows import measures
from app.ui.widgets.paint import draw_box, draw_pill

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from app.desk.views import Look


class Tag(QWidget):
    """A ticket or a time in the colours of a look: ``Tag("A015", Look.WALK_IN)``."""

    def __init__(self, text: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._look = text, look
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_tag(self, text: str, look: Look) -> None:
        """Show another ticket."""
        self._text, self._look = text, look
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = measures.metrics(14, 700)
        return QSize(metrics.horizontalAdvance(self._text) + 16, metrics.height() + 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = QPainter(self), theme.current().look(self._look)
        draw_box(painter, self.rect(), tone.fill, tone.ink if theme.current().name == "contrast" else None)
        painter.setFont(measures.font(14, 700))
        painter.setPen(tone.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class Badge(QWidget):
    """A count in a red pill; hidden at zero, "99+" beyond that."""

    def __init__(self, count: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._count = 0
        self.show_count(count)

    def show_count(self, count: int) -> None:
        """Show another count."""
        self._count = count
        self.setAccessibleName(str(count))
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return badge_size(self._count)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_badge(painter, QRectF(self.rect()), self._count)
        painter.end()


def badge_size(count: int) -> QSize:
    """The room that a badge with this count takes."""
    metrics = measures.metrics(10, 700)
    height = metrics.height() + 4
    return QSize(max(height, metrics.horizontalAdvance(badge_text(count)) + 10), height)


def badge_text(count: int) -> str:
    """What a badge says."""
    shown = QLocale().toString(min(count, 99))
    return f"{shown}+" if count > 99 else shown


def draw_badge(painter: QPainter, rect: QRectF, count: int) -> None:
    """A badge, for widgets that paint theirs themselves."""
    now = theme.current()
    painter.setFont(measures.font(10, 700))
    draw_pill(painter, rect, now.danger_ink, now.panel, badge_text(count))
