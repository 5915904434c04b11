"""Which bookings of a column lie outside its hours, and which of those nobody is there for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.spans import holds
from app.desk.views import Look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.spans import Span as Open
    from app.desk.views import DayBooking

_TO_COME = frozenset({Look.REQUESTED, Look.HELD, Look.CONFIRMED, Look.ARRIVED})


def marked(
    placed: Sequence[DayBooking], open_time: Sequence[Open], needs_cover: Sequence[Open]
) -> tuple[DayBooking, ...]:
    """The bookings, those marked that do not lie in the column's open time, and which of them nobody is there for."""
    if not placed:
        return ()
    if holds(open_time, placed[0].start, max([each.end for each in placed])):
        return tuple(placed)
    return tuple([each if holds(open_time, each.start, each.end) else _outside(each, needs_cover) for each in placed])


def _outside(booking: DayBooking, needs_cover: Sequence[Open]) -> DayBooking:
    """Whoever was booked there knowingly is not left alone by it."""
    is_uncovered = (
        booking.look in _TO_COME and not booking.is_overridden and holds(needs_cover, booking.start, booking.end)
    )
    return replace(booking, is_out_of_hours=True, is_uncovered=is_uncovered)
