"""How a row is drawn: its ground, its tag, its two lines, and the number at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from app.ui import icons, theme
from app.ui.rows import bits, measures, places
from app.ui.widgets.paint import Side, draw_box, draw_focus, mirrored, write

if TYPE_CHECKING:
    from app.ui.rows.content import Bit
    from app.ui.rows.places import Places
    from app.ui.rows.row import Row


def draw_row(row: Row, at: Places, painter: QPainter) -> None:
    """Draw all of a row but its buttons, as it is laid out."""
    _draw_ground(row, painter)
    if row.content.tag:
        _draw_tag(row, painter, at.tag)
    _draw_text(row, painter, at)
    effects = [mirrored(row, each) for each in at.effects]
    bits.draw_effects(painter, row.content.effects[: len(effects)], effects, mirrored=row.isRightToLeft())
    if row.content.figure is not None:
        _draw_figure(row, painter, row.content.figure, at)
    if row.has_ring:
        draw_focus(painter, row.rect(), theme.RADIUS_CARD if row.is_card else theme.RADIUS_CONTROL)


def _draw_ground(row: Row, painter: QPainter) -> None:
    now = theme.current()
    share = 0.05 if row.isDown() else 0.025 if row.underMouse() else 0.0
    fill = theme.mix(now.ink, now.panel, share)
    if row.is_card:
        box = QRectF(row.rect()).adjusted(0, 0, 0, -1)
        draw_box(painter, box.translated(0, 1), now.shadow, None, theme.RADIUS_CARD)
        fill = theme.mix(now.accent, fill, 0.07) if row.content.is_chosen else fill
        draw_box(painter, box, fill, now.accent if row.is_current else now.line, theme.RADIUS_CARD)
        if row.is_current:
            draw_focus(painter, box, theme.RADIUS_CARD)
    elif share:
        painter.fillRect(row.rect(), fill)


def _draw_tag(row: Row, painter: QPainter, place: QRect) -> None:
    now = theme.current()
    look = row.content.tag_look
    tone = now.looks[look.value if look is not None else "walk_in"]
    box = mirrored(row, place)
    draw_box(painter, box, tone.fill, tone.ink if now.name == "contrast" else None)
    painter.setFont(measures.font(places.TITLE, 700))
    painter.setPen(tone.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.content.tag)


def _draw_text(row: Row, painter: QPainter, at: Places) -> None:
    painter.setFont(measures.font(places.TITLE, 600))
    painter.setPen(theme.current().ink)
    if places.is_wrapped(at.title):
        where = Qt.AlignmentFlag.AlignRight if row.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = int(where | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(mirrored(row, at.title), flags, at.says)
    else:
        title = QFontMetrics(painter.font()).elidedText(at.says, Qt.TextElideMode.ElideRight, at.title.width())
        _write(row, painter, at.title, title)
    bits.draw_bits(painter, at.lines, mirrored(row, at.facts), mirrored=row.isRightToLeft())


def _draw_figure(row: Row, painter: QPainter, figure: Bit, at: Places) -> None:
    now = theme.current()
    ink = getattr(now, figure.ink)
    painter.setFont(measures.font(places.FIGURE, 700))
    painter.setPen(ink)
    _write(row, painter, at.figure, figure.text, is_trailing=True)
    if figure.icon:
        side = theme.scaled(12)
        left = at.figure.right() - QFontMetrics(painter.font()).horizontalAdvance(figure.text) - side - 4
        box = QRect(left, at.figure.center().y() - side // 2, side, side)
        icons.draw_icon(painter, figure.icon, mirrored(row, box), ink)
    painter.setFont(measures.font(places.CAPTION))
    painter.setPen(now.muted)
    _write(row, painter, at.caption, row.content.caption, is_trailing=True)


def _write(row: Row, painter: QPainter, box: QRect, text: str, *, is_trailing: bool = False) -> None:
    side = Side.RIGHT if is_trailing is not row.isRightToLeft() else Side.LEFT
    write(painter, mirrored(row, box), text, side)
