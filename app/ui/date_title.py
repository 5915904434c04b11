"""The title in the header: the name of the page, or the day that it shows, which can be pressed for another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.key_hints import KeyTip
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_PIXELS, _WEIGHT = 18, 700
_ARROW, _PAD = 12, 8


class DateTitle(Pressable):
    """One line that ends in … where there is no room. While it ``lets_choose``, it is a button."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.theme().changed.connect(self.updateGeometry)
        self._lets, self._tip = True, KeyTip(self, "", "Ctrl+G")
        self.lets_choose(False)

    def lets_choose(self, lets: bool) -> None:
        """Whether it names a day, which can be changed by pressing it."""
        if lets == self._lets:
            return
        self._lets = lets
        self.setEnabled(lets)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if lets else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if lets else Qt.CursorShape.ArrowCursor)
        self._tip.say(self.tr("Go to a date") if lets else "")
        self.setAccessibleDescription(self.tr("Go to a date") if lets else "")
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._metrics().horizontalAdvance(self.text()) + 2
        return QSize(width + self._around(), theme.target())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._metrics().horizontalAdvance("mmm…") + self._around(), theme.target())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        if self._lets and (self.underMouse() or self.isDown()):
            draw_box(painter, self.rect(), theme.mix(now.ink, now.panel, 0.12 if self.isDown() else 0.06), None)
        painter.setFont(theme.font(_PIXELS, _WEIGHT))
        painter.setPen(now.ink)
        pad = _PAD if self._lets else 0
        room = self.rect().adjusted(pad, 0, pad - self._around(), 0)
        shown = self._metrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        write(painter, self._mirrored(room), shown, Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        if self._lets:
            side = theme.scaled(_ARROW)
            arrow = QRect(self.width() - _PAD - side, (self.height() - side) // 2, side, side)
            icons.draw_icon(painter, "down", self._mirrored(arrow), now.muted)
        if self.hasFocus():
            draw_focus(painter, self.rect())
        painter.end()

    def _around(self) -> int:
        return 2 * _PAD + theme.scaled(_ARROW) + 6 if self._lets else 0

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(theme.font(_PIXELS, _WEIGHT))

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)
