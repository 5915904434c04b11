"""The outline of the calendar, round like every card of the window, and its slim scroll bars."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QScrollBar, QWidget

from app.ui import theme
from app.ui.rows.scrolling import handle_of
from app.ui.widgets.paint import draw_box


class Outline(QWidget):
    """Lies over the edges and corners of its parent and nowhere else, so that the rest is painted as if it were not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture, self._of = QPixmap(), ("", 0.0)

    def cover(self, card: QRect) -> None:
        """Lie over the rim of ``card``, above everything else: Qt raises scroll bars whenever it lays them out."""
        if self.geometry() != card:
            self.setGeometry(card)
            self.setMask(self._rim(card))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        # Kept, since every change below it has the outline painted too.
        of = theme.current().name, self.devicePixelRatioF()
        if of != self._of or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture, self._of = self._drawn(of[1]), of
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self, ratio: float) -> QPixmap:
        picture, tones = QPixmap(self.size() * ratio), theme.current()
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card, whole = QPainterPath(), QPainterPath()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
        card.addRoundedRect(box, theme.RADIUS_CARD, theme.RADIUS_CARD)
        whole.addRect(QRectF(self.rect()))
        painter.fillPath(whole.subtracted(card), tones.background)
        painter.setClipRect(self.rect().adjusted(0, self.height() - theme.RADIUS_CARD, 0, 0))
        painter.strokePath(card.translated(0, 1), QPen(tones.shadow, 1))
        painter.setClipping(False)
        painter.strokePath(card, QPen(tones.line, 1))
        painter.end()
        return picture

    def _rim(self, rect: QRect) -> QRegion:
        rim = QRegion(rect).subtracted(QRegion(rect.adjusted(1, 1, -1, -2)))
        side = theme.RADIUS_CARD
        for left in (rect.left(), rect.right() + 1 - side):
            for top in (rect.top(), rect.bottom() + 1 - side):
                rim = rim.united(QRegion(left, top, side, side))
        return rim


class Corner(QWidget):
    """What lies between two scroll bars."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.current().panel)
        painter.end()


class SlimBar(QScrollBar):
    """A scroll bar without arrows, in the colours of the card; wider for fingers."""

    def sizeHint(self) -> QSize:
        side = 18 if theme.theme().touch else 10
        return QSize(side, 60) if self.orientation() == Qt.Orientation.Vertical else QSize(60, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), theme.current()
        painter.fillRect(self.rect(), tones.panel)
        handle, is_upright = QRectF(handle_of(self)), self.orientation() == Qt.Orientation.Vertical
        box = handle.adjusted(2, 1, -2, -1) if is_upright else handle.adjusted(1, 2, -1, -2)
        share = 0.75 if self.isSliderDown() else 0.55 if self.underMouse() else 0.35
        draw_box(painter, box, theme.mix(tones.muted, tones.panel, share), None, min(box.width(), box.height()) / 2)
        painter.end()
