"""How a hit is drawn: its icon, its title with what was typed marked in it, what tells it apart, and its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import icons, theme
from app.ui.palette.hits import Hit
from app.ui.palette.model import HitRole
from app.ui.widgets.paint import Side, direction_of, draw_box, draw_focus, write

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

_PAD, _GAP, _ICON = 12, 12, 18
_TITLE, _FACT = 14, 12


class HitDelegate(QStyledItemDelegate):
    """Rows as high as anything to press, mirrored where the window is; the list's current one is marked."""

    def __init__(self, list_: QAbstractItemView) -> None:
        super().__init__(list_)
        self._list = list_

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.scaled(200), self.row_height())

    @staticmethod
    def row_height() -> int:
        """The height of every row: of two lines, and of anything to press."""
        return max(theme.target(), theme.line_height(_TITLE, 600) + theme.line_height(_FACT) + 12)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        hit = index.data(HitRole)
        if not isinstance(hit, Hit):
            return
        box: QRect = option.rect.adjusted(4, 1, -4, -1)
        state: QStyle.StateFlag = option.state
        is_current = self._list.currentIndex() == index  # nothing is ever selected: see there
        now = theme.current()
        painter.save()
        if is_current:
            draw_box(painter, box, now.accent_soft, None)
            if now.name == "contrast":
                draw_focus(painter, box)
        elif state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, theme.mix(now.ink, now.panel, 0.05), None)
        self._draw(painter, box, hit, option.direction, is_current)
        painter.restore()

    def _draw(self, painter: QPainter, box: QRect, hit: Hit, way: Qt.LayoutDirection, is_current: bool) -> None:
        now, side = theme.current(), theme.scaled(_ICON)
        is_mirrored = way == Qt.LayoutDirection.RightToLeft

        def placed(left: int, top: int, width: int, height: int) -> QRect:
            return QStyle.visualRect(way, box, QRect(box.left() + left, box.top() + top, width, height))

        name = icons.MIRRORED.get(hit.icon, hit.icon) if is_mirrored else hit.icon
        icon = placed(_PAD, (box.height() - side) // 2, side, side)
        icons.draw_icon(painter, name, icon, now.accent if is_current else now.muted)
        left, right = _PAD + side + _GAP, _PAD
        if hit.hint:
            right += self._draw_hint(painter, placed, box, hit.hint, is_mirrored) + _GAP
        room = box.width() - left - right
        title, fact = theme.line_height(_TITLE, 600), theme.line_height(_FACT) if hit.fact else 0
        top = (box.height() - title - fact) // 2
        _draw_marked(painter, placed(left, top, room, title), hit, now.ink, now.accent, is_mirrored)
        if hit.fact:
            painter.setFont(theme.font(_FACT))
            painter.setPen(now.muted)
            shown = QFontMetrics(painter.font()).elidedText(hit.fact, Qt.TextElideMode.ElideRight, room)
            write(painter, placed(left, top + title, room, fact), shown, Side.RIGHT if is_mirrored else Side.LEFT)

    def _draw_hint(self, painter: QPainter, placed: _Placed, box: QRect, hint: str, is_mirrored: bool) -> int:
        font = theme.font(_FACT, 500)
        width = QFontMetrics(font).horizontalAdvance(hint) + 1
        painter.setFont(font)
        painter.setPen(theme.current().muted)
        place = placed(box.width() - _PAD - width, 0, width, box.height())
        write(painter, place, hint, Side.LEFT if is_mirrored else Side.RIGHT)
        return width


if TYPE_CHECKING:
    from collections.abc import Callable

    _Placed = Callable[[int, int, int, int], QRect]


def _draw_marked(painter: QPainter, box: QRect, hit: Hit, ink: QColor, accent: QColor, is_mirrored: bool) -> None:
    """The title with its marks bold; a layout of text, since runs of letters must not be drawn one by one."""
    plain, bold = theme.font(_TITLE, 500), theme.font(_TITLE, 700)
    text = QFontMetrics(bold).elidedText(" ".join(hit.title.split("\n")), Qt.TextElideMode.ElideRight, box.width())
    layout, option = QTextLayout(text, plain), QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(direction_of(text))
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([made for mark in hit.marks if (made := _format(mark, len(text), bold, accent)) is not None])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width() + 1)
    layout.endLayout()
    painter.setPen(ink)
    left = box.left() + (box.width() - line.naturalTextWidth() if is_mirrored else 0)
    layout.draw(painter, QPointF(left, box.top() + (box.height() - line.height()) / 2))


def _format(mark: tuple[int, int], length: int, font: QFont, ink: QColor) -> QTextLayout.FormatRange | None:
    start, count = mark[0], min(mark[1], length - mark[0])
    if count <= 0:
        return None
    made, shape = QTextLayout.FormatRange(), QTextCharFormat()
    shape.setFont(font)
    shape.setForeground(ink)
    made.start, made.length, made.format = start, count, shape
    return made
