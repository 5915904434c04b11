"""How a booking is drawn in the list: in columns where there is room, in two lines where there is little."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import icons, theme
from app.ui.appointments.lines import Line
from app.ui.appointments.model import LineRole
from app.ui.beside import beside
from app.ui.widgets.paint import Side, draw_box, draw_focus, write

_PAD, _GAP, _ICON = 12, 12, 14
_TITLE, _FACT = 14, 12
WIDE = 760
"""From this width on, before text scaling, a row is one line of columns."""
_SHARES = (("day", 20), ("clock", 18), ("name", 24), ("service", 19), ("staff", 16), ("place", 14))
"""The columns, and the share of the room that each takes; the state has what it needs, at the end."""
_Placed = Callable[[int, int, int, int], QRect]


class BookingDelegate(QStyledItemDelegate):
    """Rows as high as anything to press, mirrored where the window is; the list's current one is marked."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.has_places = False
        """Whether there is a column that says where."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(200), row_height(self._view.viewport().width() or option.rect.width()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line = index.data(LineRole)
        if not isinstance(line, Line):
            return
        box: QRect = option.rect
        painter.save()
        self._draw_ground(painter, box, option.state, is_current=self._view.currentIndex() == index)
        placed = partial(_placed, option.direction, box)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if box.width() >= theme.scaled(WIDE):
            self._draw_columns(painter, placed, box, line, is_mirrored)
        else:
            _draw_two_lines(painter, placed, box, line, is_mirrored)
        painter.restore()

    def _draw_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag, *, is_current: bool) -> None:
        now, inner = theme.current(), box.adjusted(4, 1, -4, -2)
        if is_current:
            draw_box(painter, inner, now.accent_soft, None)
            if self._view.hasFocus():
                draw_focus(painter, inner)
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, inner, theme.mix(now.ink, now.panel, 0.05), None)
        painter.fillRect(box.left() + _PAD, box.bottom(), box.width() - 2 * _PAD, 1, now.grid)

    def _draw_columns(self, painter: QPainter, placed: _Placed, box: QRect, line: Line, is_mirrored: bool) -> None:
        now = theme.current()
        shares = [each for each in _SHARES if self.has_places or each[0] != "place"]
        state = theme.scaled(128)
        room = box.width() - 2 * _PAD - state - _GAP * len(shares)
        left, whole = _PAD, sum(share for _, share in shares)
        for name, share in shares:
            width = room * share // whole
            is_strong = name in ("name", "clock")
            ink = now.ink if is_strong or name == "day" else now.muted
            _write(painter, placed(left, 0, width, box.height()), getattr(line, name), ink, is_mirrored,
                   weight=600 if name == "name" else 400)  # fmt: skip
            left += width + _GAP
        _draw_state(painter, placed, QRect(left, 0, state, box.height()), line, is_mirrored)


def row_height(width: int) -> int:
    """The height of every row of a list that is so wide."""
    if width >= theme.scaled(WIDE):
        return max(theme.target(), theme.line_height(_TITLE, 600) + 12)
    return max(theme.target(), theme.line_height(_TITLE, 600) + 2 * theme.line_height(_FACT) + 16)


def _placed(way: Qt.LayoutDirection, box: QRect, left: int, top: int, width: int, height: int) -> QRect:
    return QStyle.visualRect(way, box, QRect(box.left() + left, box.top() + top, width, height))


def _draw_two_lines(painter: QPainter, placed: _Placed, box: QRect, line: Line, is_mirrored: bool) -> None:
    """The name and the state; under them when, and what with whom."""
    now, room = theme.current(), box.width() - 2 * _PAD
    title, fact = theme.line_height(_TITLE, 600), theme.line_height(_FACT)
    top = (box.height() - title - 2 * fact) // 2
    state = min(room // 2, theme.scaled(128))
    name = placed(_PAD, top, room - state - _GAP, title)
    _write(painter, name, line.name, now.ink, is_mirrored, weight=600)
    _draw_state(painter, placed, QRect(_PAD + room - state, 0, state, box.height()), line, is_mirrored)
    when = beside(line.day, line.clock)
    what = beside(line.service, line.staff, line.place)
    for at, text, ink in ((0, when, now.ink), (1, what, now.muted)):
        _write(painter, placed(_PAD, top + title + at * fact, room, fact), text, ink, is_mirrored, pixels=_FACT)


def _draw_state(painter: QPainter, placed: _Placed, box: QRect, line: Line, is_mirrored: bool) -> None:
    """The state as colour, icon and word together, at the start of its box."""
    tone, side = theme.current().look(line.look), theme.scaled(_ICON)
    height = min(box.height() - 4, theme.line_height(_FACT, 600) + 8)
    width = min(box.width(), QFontMetrics(theme.font(_FACT, 600)).horizontalAdvance(line.state) + side + 26)
    top = box.top() + (box.height() - height) // 2
    outline = tone.ink if tone.is_dashed or theme.current().name == "contrast" else None
    draw_box(painter, placed(box.left(), top, width, height), tone.fill, outline, dashed=tone.is_dashed)
    icon = placed(box.left() + 8, top + (height - side) // 2, side, side)
    icons.draw_icon(painter, tone.icon, icon, tone.ink)
    text = placed(box.left() + 14 + side, top, width - side - 18, height)
    _write(painter, text, line.state, tone.ink, is_mirrored, pixels=_FACT, weight=600)


def _write(
    painter: QPainter, box: QRect, text: str, ink: QColor, is_mirrored: bool, *, pixels: int = _TITLE, weight: int = 400
) -> None:
    font = theme.font(pixels, weight, tabular=True)
    painter.setFont(font)
    painter.setPen(ink)
    one_line = " ".join(text.split())
    shown = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, box.width())
    write(painter, box, shown, Side.RIGHT if is_mirrored else Side.LEFT)
