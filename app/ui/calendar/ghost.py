"""The ghost of a booking that is being moved: where it would stand, and whether it fits or what stands in the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from app.ui import icons, theme, words
from app.ui.beside import beside
from app.ui.calendar.measures import FACT_PIXELS, NAME_PIXELS
from app.ui.widgets.paint import Side, draw_box, write

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.desk.preview import MoveWish
    from app.ui.calendar.layout import DayLayout

translate = QCoreApplication.translate
_PAD, _GAP = 8, 4
_BUBBLE = 240
"""The most width of the verdict, before text scaling."""
_FADED = 150
"""How much of where the booking comes from is covered, of 255."""
_WRAP = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Ghost(NamedTuple):
    """Where a booking would stand, and what stands in the way of it; ``reasons`` is empty when it fits."""

    wish: MoveWish
    reasons: tuple[Reason, ...]


def verdict_words(ghost: Ghost, zone: str) -> str:
    """Each rule that is broken, or that it fits."""
    return words.reasons_words(ghost.reasons, zone) or translate("Calendar", "Fits")


class GhostBoxes:
    """Where the parts of a ghost stand in a viewport of ``room`` that shows the calendar from ``offset`` on."""

    def __init__(self, plan: DayLayout, ghost: Ghost, room: QRect) -> None:
        wish, before, after = ghost.wish, plan.measures.before, plan.measures.after
        left, right = (after, before) if plan.mirrored else (before, after)
        span = plan.span(wish.column, wish.start, wish.end).adjusted(left, 0, -right, -plan.measures.gap)
        self.card = span.translated(-room.topLeft())
        self.home = _home(plan, ghost.wish).translated(-room.topLeft())
        self.text = verdict_words(ghost, plan.day.place.timezone)
        self._fact = QFontMetrics(theme.font(FACT_PIXELS, 600))
        self.bubble = self._bubble(QRect(0, 0, room.width(), room.height()))

    @property
    def reach(self) -> QRect:
        """What is drawn of it where it would stand."""
        return self.card.united(self.bubble).adjusted(-2, -2, 2, 2)

    def _bubble(self, view: QRect) -> QRect:
        """Below the card, above it where there is no room, and always within the view."""
        icon = theme.scaled(16)
        around = icon + 3 * _PAD
        room = min(max(self.card.width(), theme.scaled(_BUBBLE)), view.width()) - around
        said = self._fact.boundingRect(QRect(0, 0, room, 10_000), _WRAP, self.text)
        width, height = min(said.width() + 4, room) + around, max(icon, said.height()) + 2 * _PAD
        box = QRect(self.card.left(), self.card.bottom() + 1 + _GAP, width, height)
        if box.bottom() > view.bottom():
            box.moveBottom(self.card.top() - _GAP)
        if box.top() < view.top():
            box.moveTop(min(view.bottom() - height, max(view.top(), self.card.top() + _GAP)))
        box.moveLeft(min(max(box.left(), view.left()), view.right() + 1 - width))
        return box


def draw_ghost(painter: QPainter, plan: DayLayout, ghost: Ghost, room: QRect) -> None:
    """Draw it, in the accent where it fits, in the colour of danger where a rule is broken."""
    boxes, tones = GhostBoxes(plan, ghost, room), theme.current()
    fill, ink = (tones.danger, tones.danger_ink) if ghost.reasons else (tones.accent_soft, tones.accent)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if plan.mirrored else Qt.LayoutDirection.LeftToRight)
    _fade(painter, boxes.home)
    draw_box(painter, boxes.card, fill, ink, 7)
    draw_box(painter, boxes.card.adjusted(1, 1, -1, -1), None, ink, 6)
    _write(painter, plan, ghost, boxes.card)
    draw_box(painter, boxes.bubble, tones.panel, ink, theme.RADIUS_CONTROL)
    _say(painter, boxes, "block" if ghost.reasons else "check", mirrored=plan.mirrored)


def _home(plan: DayLayout, wish: MoveWish) -> QRect:
    """Where the booking stands as long as it has not moved."""
    cards = (card for card in plan.cards if card.booking.id == wish.booking.id)
    return next((card.rect for card in cards), QRect())


def _fade(painter: QPainter, home: QRect) -> None:
    colour = QColor(theme.current().panel)
    colour.setAlpha(_FADED)
    painter.fillRect(home, colour)


def _write(painter: QPainter, plan: DayLayout, ghost: Ghost, card: QRect) -> None:
    """The time that it would be, and whose booking it is."""
    wish, font = ghost.wish, theme.font(NAME_PIXELS, 600, tabular=True)
    span = words.clock_span(wish.start, wish.end, plan.day.place.timezone)
    metrics, tones = QFontMetrics(font), theme.current()
    box = card.adjusted(_PAD, 2, -_PAD, -2)
    has_two = box.height() >= 2 * metrics.height()
    painter.setFont(font)
    painter.setPen(tones.danger_ink if ghost.reasons else tones.accent)
    for text in (span, wish.booking.title) if has_two else (beside(span, wish.booking.title),):
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        side = Side.RIGHT if plan.mirrored else Side.LEFT
        write(painter, QRect(box.left(), box.top(), box.width(), metrics.height()), shown, side)
        box.setTop(box.top() + metrics.height())


def _say(painter: QPainter, boxes: GhostBoxes, icon: str, *, mirrored: bool) -> None:
    side, box, ink = theme.scaled(16), boxes.bubble, painter.pen().color()
    mark = QRect(box.topLeft(), QSize(side, side)).translated(_PAD, _PAD)
    text = box.adjusted(side + 2 * _PAD, _PAD, -_PAD, -_PAD)
    if mirrored:
        mark.moveRight(box.right() - _PAD)
        text = box.adjusted(_PAD, _PAD, -side - 2 * _PAD, -_PAD)
    icons.draw_icon(painter, icon, mark, ink)
    painter.setFont(theme.font(FACT_PIXELS, 600))
    painter.drawText(text, _WRAP, boxes.text)
