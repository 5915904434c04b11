"""Icons for Qt's own buttons and menus: drawn anew in the ink of the moment, so that they follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap

from app.ui import theme
from app.ui.icon_shapes import SHAPES
from app.ui.icons import draw_icon


def icon_of(name: str) -> QIcon:
    """The icon of that name. Raises ``KeyError`` for a name that ``SHAPES`` lacks."""
    return QIcon(_Engine(name))


class _Engine(QIconEngine):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._name, self._shapes = name, SHAPES[name]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        tones = theme.current()
        draw_icon(painter, self._name, rect, tones.muted if mode == QIcon.Mode.Disabled else tones.ink)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._name)
