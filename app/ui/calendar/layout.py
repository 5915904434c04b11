"""Where everything of a day stands, in pixels of the whole calendar: worked out once, asked often.

Time runs downward in elapsed minutes, so that a day of 25 hours is an hour longer and its repeated hour stands there
twice. Columns run from the reading side; right-to-left, every rectangle is mirrored here and nowhere else.
Of several days side by side, ``start`` and ``end`` are the hours of the first; ``starts`` and ``ends`` of any column.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from app.core.wall import day_bounds
from app.desk.lanes import lanes_of
from app.ui import words
from app.ui.calendar.boxes import CardBox, Label, are_those, share_width
from app.ui.calendar.frame import Frame

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
        self.frames = Frame(day, rows)
        self.start, self.end = self.frames.start, self.frames.end
        hours = (self.end - self.start) / 3600
        self.hour = max(measures.hour, (room.height() - 2 * measures.top) / hours)
        self.height = round(hours * self.hour) + 2 * measures.top
        self._edges = self._column_edges(room.width())
        self.width = self._edges[-1]
        axis = self.frames.shift_of(self.frames.axis)
        self.grid = (day.place.timezone, self.start, self.end, self.hour, measures, axis)
        labels = last.labels if last is not None and last.grid == self.grid else tuple(self._labels())
        self.labels: tuple[Label, ...] = labels
        spans = tuple((each.day_start, len(each.columns)) for each in self.frames.days)
        self.frame = (self.start, self.hour, self.height, self._edges, measures, mirrored, spans)
        self.by_column: Sequence[Sequence[CardBox]] = self._lay_columns(rows, last)
        self.cards = tuple(chain.from_iterable(self.by_column))

    def starts(self, column: int) -> Instant:
        """The first instant that is drawn of a column."""
        return self.start + self.frames.shift(column)

    def ends(self, column: int) -> Instant:
        """The instant at which a column ends."""
        return self.end + self.frames.shift(column)

    def y(self, at: float, column: int | None = None) -> int:
        """The height at which an instant stands: in a column, or on the day that holds it."""
        shift = self.frames.shift_at(at) if column is None else self.frames.shift(column)
        return self.measures.top + round((at - shift - self.start) / 3600 * self.hour)

    def exact(self, y: float, column: int = 0) -> float:
        """The instant that stands at a height of a column, with its fraction of a second."""
        return self.starts(column) + (y - self.measures.top) / self.hour * 3600

    def seconds(self, height: int) -> int:
        """How much time a height is."""
        return round(height / self.hour * 3600)

    def time(self, y: int, minutes: int, column: int = 0) -> Instant:
        """The start of the step of ``minutes`` in which ``y`` lies in a column."""
        return self.snap(self.exact(y, column), minutes, column)

    def snap(self, at: float, minutes: int, column: int | None = None) -> Instant:
        """The start of the step of ``minutes`` in which an instant lies, counted from the first hour shown."""
        step = minutes * 60
        first = self.start + (self.frames.shift_at(at) if column is None else self.frames.shift(column))
        last = (self.end - self.start - 1) // step
        return first + min(max(0, int((at - first) // step)), last) * step

    def column(self, number: int) -> QRect:
        """A whole column."""
        left, right = self._edges[number], self._edges[number + 1]
        return self._mirror(QRect(left, 0, right - left, self.height))

    def column_at(self, x: int) -> int:
        """The number of the column at ``x``, the nearest one beyond the ends; -1 when there are none."""
        at = self.width - 1 - x if self.mirrored else x
        return min(max(0, bisect_right(self._edges, at) - 1), len(self.day.columns) - 1)

    def column_with(self, key: str, at: Instant) -> int | None:
        """The number of the column of that key on the day that holds an instant; None when there is none."""
        shift = self.frames.shift_at(at)
        columns = enumerate(self.day.columns)
        return next(
            (number for number, each in columns if each.key == key and self.frames.shift(number) == shift), None
        )

    def span(self, number: int, start: Instant, end: Instant) -> QRect:
        """The part of a column between two instants."""
        top, bottom = self.y(start, number), self.y(end, number)
        box = self.column(number)
        return QRect(box.left(), top, box.width(), bottom - top)

    def closed(self, number: int, foot: int = 0) -> Iterator[QRect]:
        """The parts of a column outside its open hours, to the very ends of what is seen; breaks are not among them.

        That is at least the calendar, or down to ``foot``. Hours that reach a midnight may go on beyond it.
        """
        box, column = self.column(number), self.day.columns[number]
        day, top, foot = self.frames.days[self.frames.of_column[number]], 0, max(foot, self.height)
        ends_at_midnight = day.day_end == day_bounds(day.day, day.place.timezone)[1]  # and not as the place closes
        for span in sorted((*column.open, *column.breaks), key=lambda each: each.start):
            opens = 0 if span.start <= day.day_start else self.y(span.start, number)
            if opens > top:
                yield QRect(box.left(), top, box.width(), opens - top)
            top = max(top, foot if span.end >= day.day_end and ends_at_midnight else self.y(span.end, number))
        if top < foot:
            yield QRect(box.left(), top, box.width(), foot - top)

    def lane_lines(self, number: int) -> Iterator[int]:
        """Where the lanes of a column part, in pixels of the calendar; none in a column that has no lanes."""
        column = self.day.columns[number]
        lanes = lanes_of(column.capacity) if column.kind == "service" else 1
        left, right = self._inner(number)
        for lane in range(1, lanes):
            x = left + (right - left + self.measures.gap) * lane // lanes - self.measures.gap // 2 - 1
            yield self.width - 1 - x if self.mirrored else x

    def day_box(self, number: int) -> QRect:
        """All columns of the day of that number."""
        columns = [column for column, day in enumerate(self.frames.of_column) if day == number]
        return self.column(columns[0]).united(self.column(columns[-1])) if columns else QRect()

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
        slim = [self._slim(column) for column in self.day.columns]
        needs = slim if sum(slim) <= room < sum(needs) else needs
        spare = max(0, room - sum(needs))
        shares = [spare * (number + 1) // len(needs) - spare * number // len(needs) for number in range(len(needs))]
        return list(accumulate((need + share for need, share in zip(needs, shares, strict=True)), initial=0))

    def _need(self, column: DayColumn) -> int:
        # Never by what is booked: the page would move sideways under the hand with each booking that is added.
        lanes = lanes_of(column.capacity) if column.kind == "service" else 1
        return max(self.measures.column, lanes * self.measures.lane + self.measures.before + self.measures.after)

    def _slim(self, column: DayColumn) -> int:
        least = {"staff": self.measures.slim, "unassigned": self.measures.slimmest}
        return min(self._need(column), least.get(column.kind, self._need(column)))

    def _labels(self) -> Iterator[Label]:
        zone = self.day.place.timezone
        shift = self.frames.shift_of(self.frames.axis)
        first = -(-(self.start + shift) // _QUARTER) * _QUARTER
        for at in range(first, self.end + shift + 1, _QUARTER):
            if words.local_time(at, zone).minute == 0:
                yield Label(self.y(at - shift, 0), at)

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
        left, right = self._inner(row.column)
        lanes = max(1, booking.lanes)
        lane = min(max(0, booking.lane), lanes - 1)
        from_x = left + (right - left + measures.gap) * lane // lanes
        until_x = left + (right - left + measures.gap) * (lane + 1) // lanes - measures.gap
        first, last = self.starts(row.column), self.ends(row.column)
        top = self.y(min(max(booking.start, first), last - 60), row.column)
        bottom = self.y(min(max(booking.end, first + 60), last), row.column) - measures.gap
        return self._mirror(QRect(from_x, top, until_x - from_x, max(bottom - top, 3)))

    def _inner(self, number: int) -> tuple[int, int]:
        """From where to where cards stand in a column, before mirroring."""
        return self._edges[number] + self.measures.before, self._edges[number + 1] - self.measures.after

    def _grow(self, rect: QRect, others: Iterable[QRect]) -> None:
        """A booking too short for one line of text grows into free time below it, never over another."""
        if rect.height() >= self.measures.line:
            return
        ahead = (each.top() for each in others if each.top() > rect.top() and share_width(each, rect))
        limit = min(ahead, default=self.height) - self.measures.gap - rect.top()
        rect.setHeight(max(rect.height(), min(self.measures.line, limit)))

    def _boxed(self, number: int, row: Row, rect: QRect) -> CardBox:
        booking = row.booking
        first, last = self.starts(row.column), self.ends(row.column)
        from_y = min(rect.top(), self.y(max(booking.block_start, first), row.column))
        until_y = max(rect.bottom() + 1, self.y(min(booking.block_end, last), row.column))
        before = QRect(rect.left(), from_y, rect.width(), rect.top() - from_y)
        after = QRect(rect.left(), rect.bottom() + 1, rect.width(), until_y - rect.bottom() - 1)
        return CardBox(number, row.column, booking, rect, before, after)
