"""The window's icons: lines on a grid of 24, drawn by the painter in whatever colour the theme has then.

Drawn here, because a font of icons costs more at start than the whole shell. ``icon`` gives a ``QIcon`` that follows
theme changes by itself; widgets that paint themselves call ``draw_icon``.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPen, QPixmap

from app.ui import theme
from app.ui.icon_shapes import SHAPES, Shape

_STROKE = 1.8
_GRID = 24.0

MIRRORED = {"back": "forward", "forward": "back"}
"""Icons that point along the reading direction, and what stands for them where one reads from the right."""


def icon(name: str) -> QIcon:
    """The icon of that name in the ink of the moment. Raises ``KeyError`` for a name that ``SHAPES`` lacks."""
    return QIcon(_Engine(name))


def draw_icon(painter: QPainter, name: str, rect: QRectF | QRect, colour: QColor) -> None:
    """Draw the icon into the middle of ``rect``, as large as fits. Raises ``KeyError`` for an unknown name."""
    box = QRectF(rect)
    side = min(box.width(), box.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2)
    painter.scale(side / _GRID, side / _GRID)
    pen = QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    for shape in SHAPES[name]:
        painter.setPen(pen)
        painter.setBrush(colour if shape.is_filled else Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(shape))
    painter.restore()


def _path(shape: Shape) -> QPainterPath:
    path, at = QPainterPath(), shape.at
    if shape.kind == "circle":
        path.addEllipse(QPointF(at[0], at[1]), at[2], at[2])
    elif shape.kind == "box":
        path.addRoundedRect(QRectF(*at[:4]), at[4], at[4])
    elif shape.kind == "arc":
        path.arcMoveTo(QRectF(*at[:4]), at[4])
        path.arcTo(QRectF(*at[:4]), at[4], at[5])
    else:
        path.moveTo(at[0], at[1])
        for x, y in zip(at[2::2], at[3::2], strict=True):
            path.lineTo(x, y)
        if shape.is_filled:
            path.closeSubpath()
    return path


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
