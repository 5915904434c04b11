"""The small parts of a card: its state as a mark, one fact with its icon, a heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui import icons, theme, words
from app.ui.widgets.labels import Label
from app.ui.widgets.paint import draw_box, mirrored

if TYPE_CHECKING:
    from app.desk.views import Look

_PAD = 10
_ICON = 14


class LookMark(QWidget):
    """A state as colour, icon and word together."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)
        self.show_look(look)

    def show_look(self, look: Look) -> None:
        """Show another state."""
        self._look = look
        self.setAccessibleName(words.look_word(look))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font(13, 600))
        width = metrics.horizontalAdvance(words.look_word(self._look))
        return QSize(width + theme.scaled(_ICON) + 6 + 2 * _PAD, metrics.height() + 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tone = QPainter(self), theme.current().look(self._look)
        outline = tone.ink if tone.is_dashed or theme.current().name == "contrast" else None
        draw_box(painter, self.rect(), tone.fill, outline, dashed=tone.is_dashed)
        side = theme.scaled(_ICON)
        icon = QRect(_PAD, (self.height() - side) // 2, side, side)
        text = QRect(_PAD + side + 6, 0, self.width(), self.height())
        icons.draw_icon(painter, tone.icon, self._mirrored(icon), tone.ink)
        painter.setFont(theme.font(13, 600))
        painter.setPen(tone.ink)
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self._mirrored(text), flags, words.look_word(self._look))
        painter.end()

    def _mirrored(self, box: QRect) -> QRect:
        return mirrored(self, box)


class Fact(QWidget):
    """One fact in a line that may wrap, with an icon before it; gone while it is empty."""

    def __init__(self, icon: str, name: str, ink: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._ink = icon, ink
        self._label: Label | None = None

    @property
    def text(self) -> Label:
        """What is read of it, made when there is something to read: a card has many facts, and few of them are true."""
        if self._label is None:
            self._label = Label("", 14, ink=self._ink, parent=self)
            self._label.setWordWrap(True)
            self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            line = QHBoxLayout(self)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(0)
            line.addSpacing(theme.scaled(26))
            line.addWidget(self._label, 1)
        return self._label

    def say(self, text: str) -> None:
        """Show another fact, or nothing."""
        if text or self._label is not None:
            self.text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, side = QPainter(self), theme.scaled(16)
        top = max(0, (theme.line_height(14) - side) // 2)
        box = mirrored(self, QRect(0, top, side, side))
        now = theme.current()
        icons.draw_icon(painter, self._icon, box, now.muted if self._ink == "ink" else getattr(now, self._ink))
        painter.end()


def heading(text: str, parent: QWidget | None = None) -> Label:
    """The small title over a part of a card or a page."""
    made = Label(text, 12, 700, "muted", parent=parent)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
