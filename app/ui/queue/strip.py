"""What each member of staff is doing now, as a row of small cards: who is free first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.desk.views import Doing
from app.ui import icons, theme, words
from app.ui.widgets.card import CardFrame
from app.ui.widgets.paint import Side, write

if TYPE_CHECKING:
    from app.desk.views import StaffNow
    from app.ui.queue.rows import StaffStates

_ORDER = (Doing.FREE, Doing.BUSY, Doing.OVER, Doing.BREAK, Doing.NOT_YET, Doing.OFF)
_INKS = {Doing.FREE: "good_ink", Doing.OVER: "danger_ink"}
_PAD = 14


class StaffCard(CardFrame):
    """One member of staff: the name, and what they are doing, as icon, colour and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._staff, self._words, self._icon, self._ink = "", "", "ring", "muted"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_staff(self, name: str, now: StaffNow, zone: str) -> None:
        """Show somebody."""
        self._staff, self._words = name, words.doing_words(now, zone)
        self._icon, self._ink = words.doing_icon(now.doing), _INKS.get(now.doing, "muted")
        self.setObjectName(f"queue.staff.{name}")
        self.setAccessibleName(f"{name}, {self._words}")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(160), theme.line_height(14, 600) + theme.line_height(13) + 24)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(110), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, now = QPainter(self), theme.current()
        top, width = 11, self.width() - 2 * _PAD
        name_height, side = theme.line_height(14, 600), theme.scaled(12)
        self._line(painter, QRect(_PAD, top, width, name_height), self._staff, 14, 600, "ink")
        second = QRect(_PAD, top + name_height + 1, width, theme.line_height(13))
        icon = QRect(_PAD, second.center().y() - side // 2, side, side)
        icons.draw_icon(painter, self._icon, self._mirrored(icon), getattr(now, self._ink))
        weight = 600 if self._ink != "muted" else 400
        self._line(painter, second.adjusted(side + 6, 0, 0, 0), self._words, 13, weight, self._ink)
        painter.end()

    def _line(self, painter: QPainter, box: QRect, text: str, pixels: int, weight: int, ink: str) -> None:
        painter.setFont(theme.font(pixels, weight, tabular=True))
        painter.setPen(getattr(theme.current(), ink))
        shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        write(painter, self._mirrored(box), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)

    def _mirrored(self, box: QRect) -> QRect:
        return self.style().visualRect(self.layoutDirection(), self.rect(), box)


class StaffStrip(QWidget):
    """Everybody who works today, in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue.staff")
        self.setAccessibleName(self.tr("Staff now"))
        self._cards: list[StaffCard] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(10)

    def show_staff(self, staff: StaffStates, zone: str) -> None:
        """Show what they are doing; who is off for the day is left out."""
        present = [(name, now) for name, now in staff.items() if now.doing is not Doing.OFF]
        present.sort(key=lambda each: _ORDER.index(each[1].doing))
        while len(self._cards) < len(present):
            self._cards.append(StaffCard(self))
            self._line.addWidget(self._cards[-1])
        for at, card in enumerate(self._cards):
            card.setVisible(at < len(present))
            if at < len(present):
                card.show_staff(*present[at], zone)
        self.setVisible(bool(present))
