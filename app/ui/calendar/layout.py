"""Where everything of a day stands, in pixels of the whole calendar: worked out once, asked often.

Time runs downward in elapsed minutes, so that a day of 25 hours is an hour longer and its repeated hour stands there
twice. Columns run from the reading side; right-to-left, every rectangle is mirrored here and nowhere else.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from app.ui import words
from app.ui.calendar.boxes import CardBox, Label, are_those, reach, share_width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from app.core.values import Instant
    from app.desk.views import DayColumn, DayView, Span
    from app.ui.calendar.measures import Measures
    from app.ui.calendar.model import Row

_QUARTER = 900


class DayLayout:
    """The day laid out for a viewport of ``room``: as wide and high as that, or larger where it does not fit.

    ``last`` is the layout that this one follows: columns without a change are taken from it.
    """

    def __init__(
        self,
        day: DayView,
        rows: Sequence[Row],
        measures: Measures,
        room: QSize,
        *,
        mirrored: bool = False,
        last: DayLayout | None = None,
    ) -> None:
        self.day, self.measures, self.room, self.mirrored = day, measures, room, mirrored
        self.start, self.end = reach(day, rows)
        hours = (self.end - self.start) / 3600
        self.hour = max(measures.hour, (room.height() - 2 * measures.top) / hours)
        self.height = round(hours * self.hour) + 2 * measures.top
        self._edges = self._column_edges(room.width())
        self.width = self._edges[-1]
        self.labels = tuple(self._labels())
        self.frame = (self.start, self.hour, self.height, self._edges, measures, mirrored)
        self.by_column: Sequence[Sequence[CardBox]] = self._lay_columns(rows, last)
        self.cards = tuple(chain.from_iterable(self.by_column))

    def y(self, at: float) -> int:
        """The height at which an instant stands."""
        return self.measures.top + round((at - self.start) / 3600 * self.hour)

    def exact(self, y: float) -> float:
        """The instant that stands at a height, with its fraction of a second."""
        return self.start + (y - self.measures.top) / self.hour * 3600

    def seconds(self, height: int) -> int:
        """How much time a height is."""
        return round(height / self.hour * 3600)

    def time(self, y: int, minutes: int) -> Instant:
        """The start of the step of ``minutes`` in which ``y`` lies."""
        return self.snap(self.exact(y), minutes)

    def snap(self, at: float, minutes: int) -> Instant:
        """The start of the step of ``minutes`` in which an instant lies, counted from the first hour shown."""
        step = minutes * 60
        last = (self.end - self.start - 1) // step
        return self.start + min(max(0, int((at - self.start) // step)), last) * step

    def column(self, number: int) -> QRect:
        """A whole column."""
        left, right = self._edges[number], self._edges[number + 1]
        return self._mirror(QRect(left, 0, right - left, self.height))

    def column_at(self, x: int) -> int:
        """The number of the column at ``x``, the nearest one beyond the ends; -1 when there are none."""
        at = self.width - 1 - x if self.mirrored else x
        return min(max(0, bisect_right(self._edges, at) - 1), len(self.day.columns) - 1)

    def span(self, number: int, start: Instant, end: Instant) -> QRect:
        """The part of a column between two instants."""
        top, bottom = self.y(start), self.y(end)
        box = self.column(number)
        return QRect(box.left(), top, box.width(), bottom - top)

    def closed(self, number: int) -> Iterator[QRect]:
        """The parts of a column outside its open hours, to the very ends of the calendar; breaks are not among them."""
        box = self.column(number)
        top = 0
        for span in sorted(
            (*self.day.columns[number].open, *self.day.columns[number].breaks), key=lambda each: each.start
        ):
            if self.y(span.start) > top and span.start > self.start:
                yield QRect(box.left(), top, box.width(), self.y(span.start) - top)
            top = max(top, self.height if span.end >= self.end else self.y(span.end))
        if top < self.height:
            yield QRect(box.left(), top, box.width(), self.height - top)

    def breaks(self, number: int) -> Iterator[tuple[QRect, Span]]:
        """The named breaks of a column."""
        for span in self.day.columns[number].breaks:
            yield self.span(number, span.start, span.end), span

    def slot(self, number: int, at: Instant, minutes: int) -> QRect:
        """Where a booking from ``at`` would stand."""
        box = self.span(number, at, at + minutes * 60)
        before, after = self.measures.before, self.measures.after
        left, right = (after, before) if self.mirrored else (before, after)
        return box.adjusted(left, 0, -right, -self.measures.gap)

    def columns_in(self, area: QRect) -> range:
        """The numbers of the columns that reach into ``area``."""
        if not self.day.columns:
            return range(0)
        ends = self.column_at(area.left()), self.column_at(area.right())
        return range(min(ends), max(ends) + 1)

    def cards_in(self, area: QRect) -> Iterator[CardBox]:
        """Every booking of which something is drawn in ``area``."""
        top, bottom = area.top(), area.bottom()
        for column in self.columns_in(area):
            for card in self.by_column[column]:
                if card.before.top() <= bottom and card.after.bottom() >= top:
                    yield card

    def card_at(self, point: QPoint) -> CardBox | None:
        """The booking under ``point``: of those that lie over each other, the one that is drawn last."""
        if not self.day.columns:
            return None
        cards = self.by_column[self.column_at(point.x())]
        return next((card for card in reversed(cards) if card.rect.contains(point)), None)

    def _mirror(self, rect: QRect) -> QRect:
        if self.mirrored:
            rect.moveLeft(self.width - rect.left() - rect.width())
        return rect

    def _column_edges(self, room: int) -> list[int]:
        needs = [self._need(column) for column in self.day.columns]
        spare = max(0, room - sum(needs))
        shares = [spare * (number + 1) // len(needs) - spare * number // len(needs) for number in range(len(needs))]
        return list(accumulate((need + share for need, share in zip(needs, shares, strict=True)), initial=0))

    def _need(self, column: DayColumn) -> int:
        lanes = max((booking.lanes for booking in column.bookings), default=1)
        return max(self.measures.column, lanes * self.measures.lane + self.measures.before + self.measures.after)

    def _labels(self) -> Iterator[Label]:
        zone = self.day.place.timezone
        first = -(-self.start // _QUARTER) * _QUARTER
        for at in range(first, self.end + 1, _QUARTER):
            if words.local_time(at, zone).minute == 0:
                yield Label(self.y(at), at)

    def _lay_columns(self, rows: Sequence[Row], last: DayLayout | None) -> list[Sequence[CardBox]]:
        columns: list[list[tuple[int, Row]]] = [[] for _ in self.day.columns]
        for number, row in enumerate(rows):
            columns[row.column].append((number, row))
        known = last.by_column if last is not None and last.frame == self.frame else []
        return [
            known[number] if number < len(known) and are_those(known[number], column) else self._cards(column)
            for number, column in enumerate(columns)
        ]

    def _cards(self, column: Sequence[tuple[int, Row]]) -> list[CardBox]:
        below: list[QRect] = []
        made = []
        for number, row in reversed(column):
            rect = self._card(row)
            self._grow(rect, below)
            below.append(rect)
            made.append(self._boxed(number, row, rect))
        return made[::-1]

    def _card(self, row: Row) -> QRect:
        booking, measures = row.booking, self.measures
        left, right = self._edges[row.column] + measures.before, self._edges[row.column + 1] - measures.after
        lanes = max(1, booking.lanes)
        lane = min(max(0, booking.lane), lanes - 1)
        from_x = left + (right - left + measures.gap) * lane // lanes
        until_x = left + (right - left + measures.gap) * (lane + 1) // lanes - measures.gap
        top = self.y(min(max(booking.start, self.start), self.end - 60))
        bottom = self.y(min(max(booking.end, self.start + 60), self.end)) - measures.gap
        return self._mirror(QRect(from_x, top, until_x - from_x, max(bottom - top, 3)))

    def _grow(self, rect: QRect, others: Iterable[QRect]) -> None:
        """A booking too short for one line of text grows into free time below it, never over another."""
        if rect.height() >= self.measures.line:
            return
        ahead = (each.top() for each in others if each.top() > rect.top() and share_width(each, rect))
        limit = min(ahead, default=self.height) - self.measures.gap - rect.top()
        rect.setHeight(max(rect.height(), min(self.measures.line, limit)))

    def _boxed(self, number: int, row: Row, rect: QRect) -> CardBox:
        booking = row.booking
        from_y = min(rect.top(), self.y(max(booking.block_start, self.start)))
        until_y = max(rect.bottom() + 1, self.y(min(booking.block_end, self.end)))
        before = QRect(rect.left(), from_y, rect.width(), rect.top() - from_y)
        after = QRect(rect.left(), rect.bottom() + 1, rect.width(), until_y - rect.bottom() - 1)
        return CardBox(number, row.column, booking, rect, before, after)
