"""Painting that several widgets share: rounded boxes, focus rings, hatching, pills."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPen

from app.ui import theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

HATCH_STEP = 8
_RIGHT_TO_LEFT = {"R", "AL"}


class Side(Enum):
    """Where a line of text stands in its box, as the eye sees it."""

    LEFT = Qt.AlignmentFlag.AlignLeft
    RIGHT = Qt.AlignmentFlag.AlignRight
    MIDDLE = Qt.AlignmentFlag.AlignHCenter


_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
_WHERE = {side: int(_LINE | side.value) for side in Side}


def draw_box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | None,
    outline: QColor | None,
    radius: float = theme.RADIUS_CONTROL,
    *,
    dashed: bool = False,
) -> None:
    """A rounded box whose outline of one pixel lies inside ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(outline, dashed))
    painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def fill_box(painter: QPainter, box: QRect, colour: QColor) -> None:
    """Fill a box whole, as ``fillRect`` does; but PySide makes every kind of gradient for the first word with that."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(box)


def draw_focus(painter: QPainter, rect: QRect | QRectF, radius: float = theme.RADIUS_CONTROL) -> None:
    """The ring of two pixels that shows where the keyboard is, with a lighter one inside for what is filled itself."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, inset, width in ((theme.current().panel, 2.5, 1.5), (theme.current().accent, 1, 2)):
        painter.setPen(QPen(colour, width))
        box, bend = QRectF(rect).adjusted(inset, inset, -inset, -inset), radius + 1 - inset
        painter.drawRoundedRect(box, bend, bend)
    painter.restore()


def draw_hatch(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Slanted lines over ``rect``: closed hours, buffers."""
    box = QRectF(rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box)
    painter.setPen(QPen(colour, 2))
    x = box.left() - box.left() % HATCH_STEP - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += HATCH_STEP
    painter.restore()


def draw_pill(painter: QPainter, rect: QRect | QRectF, fill: QColor, ink: QColor, text: str) -> None:
    """A fully rounded box with centred text in the painter's font."""
    box = QRectF(rect)
    draw_box(painter, box, fill, None, box.height() / 2)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _pen(outline: QColor | None, dashed: bool) -> QPen:
    if outline is None:
        return QPen(Qt.PenStyle.NoPen)
    return QPen(outline, 1, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)


def mirrored(widget: QWidget, box: QRect) -> QRect:
    """Where ``box`` of a widget lies, whichever way the window goes.

    As ``QStyle.visualRect`` does it; but the first word with a style costs more than the rest of the first picture.
    """
    if not widget.isRightToLeft():
        return box
    return QRect(widget.width() - box.left() - box.width(), box.top(), box.width(), box.height())


def draw_veil(over: QWidget, alpha: int = 70) -> None:
    """Darken what lies below a widget, in its paint event; ``alpha`` from 0 to 255."""
    painter, now = QPainter(over), theme.current()
    veil = QColor(now.ink if now.name == "light" else now.background)
    veil.setAlpha(alpha)
    painter.fillRect(over.rect(), veil)
    painter.end()


def write(painter: QPainter, box: QRect, text: str, side: Side) -> None:
    """Write one line in the direction of its own script, whichever way the window goes: "14 min" reads so in each."""
    before, wanted = painter.layoutDirection(), direction_of(text)
    if wanted is before:
        painter.drawText(box, _WHERE[side], text)
        return
    painter.setLayoutDirection(wanted)
    painter.drawText(box, _WHERE[side], text)
    painter.setLayoutDirection(before)


def direction_of(text: str) -> Qt.LayoutDirection:
    """The direction of the first letter that has one.

    Where the program goes from right to left, any letter of its own script tells: "Fitting · " and a wait is its text.
    """
    if text.isascii():
        return Qt.LayoutDirection.LeftToRight
    from unicodedata import bidirectional

    telling = {"L", *_RIGHT_TO_LEFT} if QGuiApplication.isLeftToRight() else _RIGHT_TO_LEFT
    strong = next((kind for kind in map(bidirectional, text) if kind in telling), "L")
    return Qt.LayoutDirection.LeftToRight if strong == "L" else Qt.LayoutDirection.RightToLeft
