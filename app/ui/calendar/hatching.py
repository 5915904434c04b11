"""Slanted lines: over the buffers of a booking, and over a booking that the remote has yet to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect
from PySide6.QtGui import QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_STEP = 9
"""Pixels between the lines over a booking."""


def draw_open(painter: QPainter, whole: QRect, colour: QColor) -> None:
    """Lines over a whole card; the painter's clip keeps them in it."""
    painter.setPen(QPen(colour, 1.5))
    high, low, rise = whole.top(), whole.bottom() + 1, whole.height()
    painter.drawLines([QLineF(x, low, x + rise, high) for x in range(whole.left() - rise, whole.right(), _STEP)])


def draw_strip(painter: QPainter, rect: QRect, colour: QColor) -> None:
    """The buffer of a booking: a thin hatched strip at ``rect``."""
    if rect.height() < 2:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.setPen(QPen(colour, 1.5))
    high, low, rise = rect.top(), rect.bottom() + 1, rect.height()
    painter.drawLines([QLineF(x, low, x + rise, high) for x in range(rect.left() - rise, rect.right(), 5)])
    painter.restore()
