"""Paints a day: hours, closed times and breaks, the bookings, what is pointed at and chosen, the line of now."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPixmap

from app.ui import theme
from app.ui.calendar import speech
from app.ui.calendar.clock_change import draw_changes
from app.ui.calendar.measures import FACT_PIXELS
from app.ui.widgets.paint import Side, draw_box, draw_focus, write

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.core.values import Instant
    from app.desk.views import Span
    from app.ui.calendar.delegate import CardDelegate
    from app.ui.calendar.layout import DayLayout
    from app.ui.calendar.model import Row
    from app.ui.calendar.walk import Spot
    from app.ui.tones import Tones

_TILE = 12
_LEAST_STROKE = 16
"""Pixels of the line of now between two words, at least."""


class Marks(NamedTuple):
    """What changes without a new day: the corner of the calendar that is in view, and what is marked in it."""

    offset: QPoint
    now: Instant | None
    over: Spot | None
    """What the mouse is on."""
    focus: Spot | None
    """The free time that the keyboard is on."""
    chosen: Sequence[int]
    """The rows that are selected."""
    minutes: int
    """How long the free time is that is marked."""


class Paper:
    """Paints one layout of a day; ``area`` is always in the viewport."""

    def __init__(self, layout: DayLayout, rows: Sequence[Row], cards: CardDelegate, last: Paper | None = None) -> None:
        """``last`` is the one before, whose hatching will do where the window looks as it did."""
        self._layout, self._rows, self._cards = layout, rows, cards
        self._tones = theme.current()
        is_same = last is not None and last.ground[0] is self._tones
        self.ground: tuple[Tones, QBrush] = (
            last.ground if last is not None and is_same else (self._tones, QBrush(_hatch(self._tones)))
        )
        """The hatching of closed hours, and the look that it is drawn for."""
        self._hatch = self.ground[1]
        self._fact = theme.font(FACT_PIXELS, tabular=True)

    def paint(self, painter: QPainter, area: QRect, marks: Marks) -> None:
        """Everything that is drawn in ``area``."""
        y = None if marks.now is None else self._layout.y(marks.now) - marks.offset.y()
        names = self._under(painter, area, marks.offset)
        texts = [*names, *self._bookings(painter, area, marks.offset, y)]
        for spot in (marks.over, marks.focus):
            if spot is not None and spot.row is None:
                rect = self._layout.slot(spot.column, spot.at, marks.minutes).translated(-marks.offset)
                self._free(painter, rect, spot, is_focused=spot is marks.focus)
        if y is not None:
            self._now(painter, self._now_in(area, marks), y, texts)
        self._rings(painter, marks)

    def _bookings(self, painter: QPainter, area: QRect, offset: QPoint, line: int | None) -> list[QRect]:
        """Every booking in ``area``. Answers where texts stand at the height of ``line``."""
        texts: list[QRect] = []
        for card in self._layout.cards_in(area.translated(offset)):
            face = self._cards.face(self._rows[card.row].key, card)
            painter.drawPixmap(card.before.topLeft() - offset, face.picture)
            at = card.rect.topLeft() - offset
            if line is not None and at.y() <= line <= at.y() + card.rect.height():
                texts += [box.translated(at) for box in face.texts]
        return texts

    def _rings(self, painter: QPainter, marks: Marks) -> None:
        cards, over = self._layout.cards, None if marks.over is None else marks.over.row
        if over is not None and over < len(cards):
            ink = self._tones.look(cards[over].booking.look).ink
            draw_box(painter, cards[over].rect.translated(-marks.offset), None, ink, 7)
        for row in marks.chosen:
            ring = cards[row].rect.translated(-marks.offset).adjusted(-1, -1, 1, 1)
            draw_box(painter, ring, None, self._tones.panel, 8)  # parts the ring from a card of the same colour
            draw_focus(painter, ring.adjusted(-2, -2, 2, 2), 10)

    def _under(self, painter: QPainter, area: QRect, offset: QPoint) -> list[QRect]:
        """Closed hours, breaks, the lines of hours and columns. Answers where the names of breaks stand."""
        names = []
        painter.fillRect(area, self._tones.panel)
        painter.setBrushOrigin(-offset)
        columns = self._layout.columns_in(area.translated(offset))
        of_day, has_days = self._layout.frames.of_column, len(self._layout.frames.days) > 1
        foot = area.bottom() + 1 + offset.y()  # below the last hour there is room for a notice
        for number in columns:
            for rect in self._layout.closed(number, foot):
                painter.fillRect(rect.translated(-offset).intersected(area), self._hatch)
        self._hours(painter, area, offset)
        draw_changes(painter, self._layout, area, offset)
        for number in columns:
            for rect, span in self._layout.breaks(number):
                names.append(self._break(painter, rect.translated(-offset), span))
            for x in self._layout.lane_lines(number):
                painter.fillRect(QRect(x - offset.x(), area.top(), 1, area.height()), self._tones.grid)
            edge = self._layout.column(number).translated(-offset)
            x = edge.left() if self._layout.mirrored else edge.right()
            is_last = number + 1 == len(of_day) or of_day[number + 1] != of_day[number]
            width = 2 if is_last and has_days else 1
            painter.fillRect(QRect(x, area.top(), width, area.height()), self._tones.line)
        return names

    def _free(self, painter: QPainter, rect: QRect, spot: Spot, *, is_focused: bool) -> None:
        """Where a press would book, and with whom."""
        height = max(rect.height(), QFontMetrics(self._fact).height() + 2)
        box = QRect(rect.left(), rect.top(), rect.width(), height)
        draw_box(painter, box, self._tones.accent_soft, self._tones.accent, 6, dashed=not is_focused)
        if is_focused:
            draw_box(painter, box.adjusted(1, 1, -1, -1), None, self._tones.accent, 5)
        painter.setFont(self._fact)
        painter.setPen(self._tones.accent)
        day, room = self._layout.day, box.adjusted(8, 0, -8, 0)
        text = speech.slot_label(day.columns[spot.column], spot.at, day.place.timezone)
        shown = QFontMetrics(self._fact).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        write(painter, room, shown, Side.RIGHT if self._layout.mirrored else Side.LEFT)

    def _now(self, painter: QPainter, area: QRect, y: int, texts: Iterable[QRect]) -> None:
        """The line of now at ``y``, which goes around ``texts`` rather than through them."""
        left = area.left()
        crossed = (box for box in texts if box.top() <= y <= box.bottom() and box.intersects(area))
        for box in sorted(crossed, key=lambda box: box.left()):
            end = min(box.left() - 3, area.right() + 1)
            if left == area.left() or end - left >= _LEAST_STROKE:  # between two words it would be a dot
                self._stroke(painter, left, end, y)
            left = max(left, box.right() + 4)
        self._stroke(painter, left, area.right() + 1, y)

    def _now_in(self, area: QRect, marks: Marks) -> QRect:
        """What of ``area`` shows the date that it is now, where other days stand beside it."""
        days, now = self._layout.frames.days, marks.now or 0
        if len(days) == 1:
            return area
        found = next((number for number, day in enumerate(days) if day.day_start <= now < day.day_end), None)
        box = QRect() if found is None else self._layout.day_box(found).translated(-marks.offset)
        return box.intersected(QRect(area.left(), box.top(), area.width(), box.height()))

    def _stroke(self, painter: QPainter, left: int, right: int, y: int) -> None:
        if left < right:
            painter.fillRect(QRect(left, y - 1, right - left, 2), self._tones.danger_ink)

    def _hours(self, painter: QPainter, area: QRect, offset: QPoint) -> None:
        for label in self._layout.labels:
            y = label.y - offset.y()
            if area.top() <= y <= area.bottom():
                painter.fillRect(QRect(area.left(), y, area.width(), 1), self._tones.grid)

    def _break(self, painter: QPainter, rect: QRect, span: Span) -> QRect:
        painter.fillRect(rect, self._tones.panel)
        painter.fillRect(rect, self._hatch)
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), self._tones.line)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self._tones.line)
        metrics = QFontMetrics(self._fact)
        if rect.height() < metrics.height():
            return QRect()
        shown = metrics.elidedText(speech.break_name(span), Qt.TextElideMode.ElideRight, rect.width() - 24)
        width = metrics.horizontalAdvance(shown) + 12
        box = QRect(0, 0, width, metrics.height())
        box.moveCenter(rect.center())
        draw_box(painter, box, self._tones.closed, None, 4)
        painter.setFont(self._fact)
        painter.setPen(self._tones.muted)
        write(painter, box, shown, Side.MIDDLE)
        return box


def _hatch(tones: Tones) -> QPixmap:
    """One tile of the hatching of closed hours."""
    made = QPixmap(_TILE, _TILE)
    made.fill(tones.closed)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tones.hatch), 1 if tones.name == "contrast" else 3))
    for shift in (-_TILE, 0, _TILE):
        painter.drawLine(QPointF(shift - 2, _TILE + 2), QPointF(shift + _TILE + 2, -2))
    painter.end()
    return made
