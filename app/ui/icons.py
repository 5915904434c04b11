"""The window's icons: lines on a grid of 24, drawn by the painter in whatever colour the theme has then.

Drawn here, because a font of icons costs more at start than the whole shell. ``icon`` gives a ``QIcon`` that follows
theme changes by itself; widgets that paint themselves call ``draw_icon``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.ui.icon_shapes import SHAPES, Shape

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor, QIcon

_STROKE = 1.8
_GRID = 24.0

MIRRORED = {"back": "forward", "forward": "back"}
"""Icons that point along the reading direction, and what stands for them where one reads from the right."""


def icon(name: str) -> QIcon:
    """The icon of that name in the ink of the moment. Raises ``KeyError`` for a name that ``SHAPES`` lacks."""
    from app.ui.icon_engine import icon_of

    return icon_of(name)


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
