"""What a layout of a day is made of: where one booking stands, where an hour is labelled, which hours are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from app.core.frozen import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import Instant
    from app.desk.views import DayBooking, DayView
    from app.ui.calendar.model import Row


@frozen
class CardBox:
    """One booking: its card, and the strips of its buffers before and after, empty where it has none."""

    row: int
    column: int
    booking: DayBooking
    rect: QRect
    before: QRect
    after: QRect

    @property
    def reach(self) -> QRect:
        """Everything that is drawn of it."""
        return self.rect.united(self.before).united(self.after)


@frozen
class Label:
    """A whole local hour on the axis."""

    y: int
    at: Instant


def are_those(cards: Sequence[CardBox], column: Sequence[tuple[int, Row]]) -> bool:
    """Whether the cards are those of the column's rows, with nothing changed."""
    return len(cards) == len(column) and all(
        card.row == number and (card.booking is row.booking or card.booking == row.booking)
        for card, (number, row) in zip(cards, column, strict=True)
    )


def share_width(one: QRect, other: QRect) -> bool:
    """Whether one could lie over the other, by their sides alone."""
    return one.left() <= other.right() and other.left() <= one.right()


def reach(day: DayView, rows: Sequence[Row]) -> tuple[Instant, Instant]:
    """The hours to draw: those worth showing, and every booking wholly, within whole hours of the day."""
    starts = [day.show_from, *(row.booking.block_start for row in rows)]
    ends = [day.show_until, *(row.booking.block_end for row in rows)]
    first = max(min(starts), min(day.day_start, day.show_from))
    last = min(max(ends), max(day.day_end, day.show_until))
    start = day.show_from + (first - day.show_from) // 3600 * 3600
    return start, max(start + 3600, last)
