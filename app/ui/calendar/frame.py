"""Which hours of each day are drawn, and which day a column belongs to, where one or several days stand side by side.

Days are laid beside each other by their noon, so that the hours of a shop stand level on days of 23 and 25 hours too.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from app.core.wall import instant_of
from app.desk.views_days import days_in
from app.ui.calendar.boxes import reach
from app.ui.calendar.clock_change import change_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Instant
    from app.desk.views import DayView
    from app.ui.calendar.model import Row

_NOON = 12 * 60


class Frame:
    """``start`` and ``end`` are the hours drawn, as instants of the first day; ``shift`` leads to those of another."""

    def __init__(self, day: DayView, rows: Sequence[Row]) -> None:
        self.days = days_in(day)
        self.of_column = tuple(number for number, each in enumerate(self.days) for _ in each.columns)
        zone = day.place.timezone
        noons = [instant_of(each.day, _NOON, zone) for each in self.days] if len(self.days) > 1 else [0]
        self._shifts = [noon - noons[0] for noon in noons]
        self._begins = [each.day_start for each in self.days]
        self.changes = tuple(change_of(each) for each in self.days)
        ends = [reach(each, self._rows_of(number, rows)) for number, each in enumerate(self.days)]
        self.start: Instant = min(start - shift for (start, _), shift in zip(ends, self._shifts, strict=True))
        self.end: Instant = max(end - shift for (_, end), shift in zip(ends, self._shifts, strict=True))

    def shift(self, column: int) -> int:
        """Seconds from a time of the first day to the same time in the column's day."""
        return self._shifts[self.of_column[column]] if 0 <= column < len(self.of_column) else 0

    @property
    def axis(self) -> int:
        """The day whose hours the axis has: the first on which the clocks do not change."""
        return next((number for number, change in enumerate(self.changes) if change is None), 0)

    def shift_of(self, day: int) -> int:
        """Seconds from a time of the first day to the same time of the day of that number."""
        return self._shifts[day]

    def shift_at(self, at: float) -> int:
        """Seconds from a time of the first day to the same time on the day that holds the instant."""
        return self._shifts[max(0, bisect_right(self._begins, at) - 1)]

    def _rows_of(self, number: int, rows: Sequence[Row]) -> Sequence[Row]:
        if len(self.days) == 1:
            return rows
        return [row for row in rows if self.of_column[row.column] == number]
