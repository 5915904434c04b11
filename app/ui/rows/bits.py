"""The second line of a row: its facts, broken only between facts, shortened where there is no room, never cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.ui import icons, theme
from app.ui.beside import mark
from app.ui.rows import measures
from app.ui.widgets.paint import Side, write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.ui.rows.content import Bit

PIXELS = 12
_ICON = 12
_ICON_GAP = 4


class Piece(NamedTuple):
    """One fact as it is drawn: from ``left`` on, ``width`` wide, of text that may end in …."""

    bit: Bit
    text: str
    left: int
    width: int
    is_first: bool


def metrics(*, is_strong: bool = False) -> QFontMetrics:
    """How wide text of a fact is now."""
    return measures.metrics(PIXELS, 600 if is_strong else 400)


def bit_width(bit: Bit) -> int:
    """Pixels that a fact takes, its icon included."""
    icon = theme.scaled(_ICON) + _ICON_GAP if bit.icon else 0
    return icon + measures.advance(bit.text, PIXELS, 600 if bit.is_strong else 400) + 1


def natural_width(bits: tuple[Bit, ...]) -> int:
    """Pixels that all facts take on one line."""
    return sum(map(bit_width, bits)) + max(0, len(bits) - 1) * _mark_width()


def lay_bits(bits: tuple[Bit, ...], width: int, most_lines: int) -> tuple[tuple[Piece, ...], ...]:
    """The facts in lines of ``width`` pixels, at most ``most_lines``; on the last one they share what room there is."""
    lines: list[list[Bit]] = [[]]
    for bit in bits:
        full = lines[-1] and natural_width((*lines[-1], bit)) > width
        if full and len(lines) < most_lines:
            lines.append([])
        lines[-1].append(bit)
    return tuple(_lay_line(tuple(line), width) for line in lines if line)


def _lay_line(bits: tuple[Bit, ...], width: int) -> tuple[Piece, ...]:
    widths = _shrink(bits, width)
    pieces: list[Piece] = []
    left = 0
    for bit, wide in zip(bits, widths, strict=True):
        is_first = not pieces
        if wide <= 0 or (not is_first and left + _mark_width() + wide > width + 1):
            continue
        left += 0 if is_first else _mark_width()
        pieces.append(Piece(bit, _fit(bit, wide), left, wide, is_first))
        left += wide
    return tuple(pieces)


def _shrink(bits: tuple[Bit, ...], width: int) -> list[int]:
    """What each fact gets: notes become their icon, some go, those that give shrink, notes go, then the last shrink."""
    widths = [bit_width(bit) for bit in bits]
    notes = [at for at, bit in enumerate(bits) if bit.icon_will_do]
    givers = [at for at, bit in enumerate(bits) if bit.gives]
    least, between = measures.advance("mmm…", PIXELS), _mark_width()
    if sum(widths) + max(0, len(widths) - 1) * between <= width:
        return widths  # nearly always

    def over() -> int:
        shown = sum(wide > 0 for wide in widths)
        return sum(widths) + max(0, shown - 1) * between - width

    def shrink(at: int, to: int) -> None:
        widths[at] -= min(max(0, over()), max(0, widths[at] - to))

    for at in notes:
        shrink(at, theme.scaled(_ICON))
    for at, bit in enumerate(bits):
        if bit.goes:
            widths[at] = _whole_or_gone(bit, widths[at], over())
    for at in givers:
        shrink(at, least)
    for at in notes if over() > 0 else ():
        widths[at] = 0
    for at in reversed(range(len(bits))):
        shrink(at, least)
    return widths


def _whole_or_gone(bit: Bit, width: int, over: int) -> int:
    """The room of a fact that is never cut: for all of it, or for its icon where that will do, or none."""
    if bit.icon_will_do:
        return width if width == bit_width(bit) else theme.scaled(_ICON)
    return 0 if over > 0 else width


def _fit(bit: Bit, width: int) -> str:
    if width >= bit_width(bit):
        return bit.text
    room = width - (theme.scaled(_ICON) + _ICON_GAP if bit.icon else 0)
    if bit.goes or (bit.icon_will_do and room < metrics().horizontalAdvance("mm…")):
        return ""
    return metrics(is_strong=bit.is_strong).elidedText(bit.text, Qt.TextElideMode.ElideRight, room)


def _mark_width() -> int:
    return measures.advance(mark(), PIXELS)


def line_height() -> int:
    """Pixels from one line of facts to the next."""
    return metrics().height() + 1


def draw_bits(painter: QPainter, lines: tuple[tuple[Piece, ...], ...], box: QRect, *, mirrored: bool) -> None:
    """Draw laid-out facts into ``box``, from the right where the window is mirrored."""
    top = box.top()
    for line in lines:
        for piece in line:
            _draw_piece(painter, piece, QRect(box.left(), top, box.width(), line_height()), mirrored=mirrored)
        top += line_height()


def _draw_piece(painter: QPainter, piece: Piece, line: QRect, *, mirrored: bool) -> None:
    now = theme.current()

    def place(left: int, width: int) -> QRect:
        x = line.right() + 1 - left - width if mirrored else line.left() + left
        return QRect(x, line.top(), width, line.height())

    if not piece.is_first:
        _draw_mark(painter, place(piece.left - _mark_width(), _mark_width()), mirrored=mirrored)
    painter.setFont(measures.font(PIXELS, 600 if piece.bit.is_strong else 400))
    ink = getattr(now, piece.bit.ink)
    left, width = piece.left, piece.width
    if piece.bit.icon:
        side = theme.scaled(_ICON)
        icons.draw_icon(painter, piece.bit.icon, QRectF(place(left, side)), ink)
        left, width = left + side + _ICON_GAP, width - side - _ICON_GAP
    painter.setPen(ink)
    write(painter, place(left, width + 1), piece.text, Side.RIGHT if mirrored else Side.LEFT)


def _draw_mark(painter: QPainter, box: QRect, *, mirrored: bool) -> None:
    """A dot in the middle between two facts, a comma close to the one before."""
    between = mark()
    painter.setFont(measures.font(PIXELS))
    painter.setPen(theme.current().muted)
    before = Side.RIGHT if mirrored else Side.LEFT
    write(painter, box, between.strip(), Side.MIDDLE if between.startswith(" ") else before)


def draw_effects(painter: QPainter, effects: Sequence[Bit], boxes: Sequence[QRect], *, mirrored: bool) -> None:
    """Draw sentences into their boxes, each after its icon, wrapped."""
    now, side = theme.current(), theme.scaled(14)
    where = (Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
    for bit, box in zip(effects, boxes, strict=True):
        ink = getattr(now, bit.ink)
        left = box.right() + 1 - side if mirrored else box.left()
        icons.draw_icon(painter, bit.icon or "dot", QRectF(left, box.top() + 1, side, side), ink)
        room = box.adjusted(0, 0, -side - 6, 0) if mirrored else box.adjusted(side + 6, 0, 0, 0)
        painter.setFont(measures.font(PIXELS, 600 if bit.is_strong else 400))
        painter.setPen(ink)
        painter.drawText(room, int(where | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), bit.text)
