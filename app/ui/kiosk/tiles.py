"""Large things to touch: a tile with a letter or an icon, a title and a line below, as wide as it is given room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import icons, theme
from app.ui.beside import listed, mark
from app.ui.widgets.laying import lay_anywhere
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write
from app.ui.widgets.pressing import Pressable

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

_PAD, _BOX, _GAP, _RADIUS, _LEAST = 26, 64, 20, 16, 132
_TITLE, _BELOW = (24, 700), (18, 400)
_LEAST_PIXELS = 12
"""Of a large button's words, before text scaling."""


class PressedOnce(Pressable):
    """Pressed by Enter as by the space bar, once, however long a key is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            super().keyPressEvent(event)


class Tile(PressedOnce):
    """``mark`` is a short text, or the name of an icon; ``is_accent`` is for the one that most people want."""

    def __init__(
        self, name: str, title: str, below: str = "", *, mark: str = "", icon: str = "", is_accent: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._below, self._mark, self._icon, self._is_accent = below, mark, icon, is_accent
        self.setObjectName(name)
        self.setText(title)
        self.setAccessibleName(listed((title, below)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        theme.theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme.scaled(300))
        return QSize(theme.scaled(420), max(_LEAST, self._text_height(width) + 2 * _PAD))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        fill = now.accent if self._is_accent else now.panel
        ink = now.on_accent if self._is_accent else now.ink
        if self.isDown():
            fill = theme.mix(ink, fill, 0.12)
        box = self.rect().adjusted(1, 1, -1, -3)
        if not self._is_accent and self.isEnabled():
            draw_box(painter, box.translated(0, 2), now.shadow, None, _RADIUS)
        draw_box(painter, box, fill, None if self._is_accent else now.line, _RADIUS)
        self._draw_mark(painter, fill, ink)
        self._draw_text(painter, ink, theme.mix(ink, fill, 0.86) if self._is_accent else now.muted)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, box, _RADIUS)
        painter.end()

    def _draw_mark(self, painter: QPainter, fill: QColor, ink: QColor) -> None:
        if not self._box:
            return
        look = theme.current().looks["walk_in"]
        box = mirrored(self, QRect(_PAD, (self.height() - self._box) // 2, self._box, self._box))
        draw_box(painter, box, theme.mix(ink, fill, 0.16) if self._is_accent else look.fill, None, 12)
        if self._icon:
            inset = self._box // 4
            icons.draw_icon(painter, self._icon, box.adjusted(inset, inset, -inset, -inset), ink)
        else:
            painter.setFont(theme.font(30 if len(self._mark) < 2 else 22, 400))
            painter.setPen(look.ink)
            write(painter, box, self._mark, Side.MIDDLE)

    def _draw_text(self, painter: QPainter, ink: QColor, muted: QColor) -> None:
        room = self._room(self.width())
        top = (self.height() - self._text_height(self.width())) / 2
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        left = _PAD if self.isRightToLeft() else self.width() - room - _PAD
        for (text, (pixels, weight)), colour in zip(self._lines(room), (ink, muted), strict=True):
            if text:
                flags = side | Qt.AlignmentFlag.AlignAbsolute
                layout, height = lay_anywhere(text, theme.font(pixels, weight), room, flags)
                painter.setPen(colour)
                layout.draw(painter, QPointF(left, top))
                top += height

    @property
    def _box(self) -> int:
        return theme.scaled(_BOX) if self._mark or self._icon else 0

    def _room(self, width: int) -> int:
        return width - 2 * _PAD - (self._box + _GAP if self._box else 0)

    def _text_height(self, width: int) -> int:
        room = self._room(width)
        return sum(lay_anywhere(text, theme.font(*font), room)[1] for text, font in self._lines(room) if text)

    def _lines(self, room: int) -> tuple[tuple[str, tuple[int, int]], ...]:
        """The title and what is below it; where its facts have no room side by side, one in a line."""
        fits = QFontMetrics(theme.font(*_BELOW)).horizontalAdvance(self._below) <= room
        return (self.text(), _TITLE), (self._below if fits else self._below.replace(mark(), "\n"), _BELOW)


class BigButton(PressedOnce):
    """A button for a finger at arm's length. ``kind`` is accent, plain or danger."""

    def __init__(
        self, text: str, name: str, says: str = "", *, kind: str = "plain", icon: str = "", pixels: int = 20,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._kind, self._icon, self._pixels = kind, icon, pixels
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(says or text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.theme().changed.connect(self.updateGeometry)

    def show_as(self, kind: str, icon: str) -> None:
        """Look like that from now on."""
        self._kind, self._icon = kind, icon
        self.update()

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(self._pixels, 600)).horizontalAdvance(self.text())
        icon = theme.scaled(self._pixels + 4) if self._icon else 0
        gap = 10 if text and icon else 0
        return QSize(text + icon + gap + 44, max(60, theme.scaled(52), theme.target()))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 48), self.sizeHint().height())

    def _font(self) -> QFont:
        """The largest in which what it says has room: a screen may be narrower than large words are wide."""
        room = self.width() - (theme.scaled(self._pixels + 4) + 10 if self._icon else 0) - 16
        fonts = [theme.font(pixels, 600) for pixels in range(self._pixels, _LEAST_PIXELS - 1, -1)]
        fitting = (each for each in fonts if QFontMetrics(each).horizontalAdvance(self.text()) <= room)
        return next(fitting, fonts[-1])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        fills = {"accent": (now.accent, None, now.on_accent), "danger": (now.danger, now.danger_ink, now.danger_ink)}
        fill, outline, ink = fills.get(self._kind, (now.panel, now.line, now.ink))
        if not self.isEnabled():
            painter.setOpacity(0.5)
        draw_box(painter, self.rect(), theme.mix(ink, fill, 0.14) if self.isDown() else fill, outline, 12)
        painter.setFont(self._font())
        painter.setPen(ink)
        text = QFontMetrics(painter.font()).horizontalAdvance(self.text())
        side = theme.scaled(self._pixels + 4) if self._icon else 0
        gap = 10 if side and text else 0
        left = max(4, (self.width() - side - gap - text) // 2)
        if side:
            name = icons.MIRRORED.get(self._icon, self._icon) if self.isRightToLeft() else self._icon
            box = QRect(left, (self.height() - side) // 2, side, side)
            icons.draw_icon(painter, name, mirrored(self, box), ink)
        room = QRect(left + side + gap, 0, self.width() - left - side - gap, self.height())
        write(painter, mirrored(self, room), self.text(), Side.RIGHT if self.isRightToLeft() else Side.LEFT)
        painter.setOpacity(1)
        if self.hasFocus():
            draw_focus(painter, self.rect(), 12)
        painter.end()


class PillChoice(Pressable):
    """One of a few short things, fully rounded; the chosen one is filled."""

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.theme().changed.connect(self.updateGeometry)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(15, 600)).horizontalAdvance(self.text())
        return QSize(text + 40, max(52, theme.target() + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, is_on = self.rect(), self.isChecked()
        draw_box(painter, box, now.accent_soft if is_on else now.panel, None if is_on else now.line, box.height() / 2)
        painter.setFont(theme.font(15, 600))
        painter.setPen(now.accent if is_on else now.ink)
        write(painter, box, self.text(), Side.MIDDLE)
        if self.hasFocus():
            draw_focus(painter, box, box.height() / 2)
        painter.end()
