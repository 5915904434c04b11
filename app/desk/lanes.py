"""Bookings that overlap stand side by side, in lanes; where a service has room for several at once, a lane each."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.core.values import Instant
    from app.desk.views import DayBooking

    Extent = Callable[[DayBooking], tuple[Instant, Instant]]

MOST_LANES = 12
"""More room than this at once is not drawn as lanes of its own: they would be too narrow to press."""


def side_by_side(bookings: Sequence[DayBooking]) -> Sequence[DayBooking]:
    """The bookings, which are in order of start, with those that overlap in lanes of their own."""
    for before, after in pairwise(bookings):
        if before.end > after.start:
            return _in_groups(bookings, _time, 1)
    return bookings


def lane_by_lane(bookings: Sequence[DayBooking], capacity: int | None) -> Sequence[DayBooking]:
    """The bookings of a service without staff, in order of start: each takes a lane with its block (rule 13).

    There are as many lanes as bookings fit at once, more where more overlap; without a limit, as many as overlap.
    """
    placed = _in_groups(sorted(bookings, key=_block), _block, lanes_of(capacity))
    order = {(each.kind, each.id): at for at, each in enumerate(bookings)}
    return sorted(placed, key=lambda each: order[each.kind, each.id])


def lanes_of(capacity: int | None) -> int:
    """How many lanes a column shows, whatever is booked in it."""
    return capacity if capacity is not None and 1 <= capacity <= MOST_LANES else 1


def _time(booking: DayBooking) -> tuple[Instant, Instant]:
    return booking.start, booking.end


def _block(booking: DayBooking) -> tuple[Instant, Instant]:
    return min(booking.start, booking.block_start), max(booking.end, booking.block_end)


def _in_groups(bookings: Iterable[DayBooking], extent: Extent, least: int) -> list[DayBooking]:
    found: list[DayBooking] = []
    group: list[DayBooking] = []
    reach = 0
    for booking in bookings:
        start, end = extent(booking)
        if group and start >= reach:
            found += _in_lanes(group, extent, least)
            group = []
        reach = max(reach, end) if group else end
        group.append(booking)
    return [*found, *_in_lanes(group, extent, least)]


def _in_lanes(group: list[DayBooking], extent: Extent, least: int) -> list[DayBooking]:
    ends: list[Instant] = []
    lanes = []
    for booking in group:
        start, end = extent(booking)
        lane = next((at for at, until in enumerate(ends) if until <= start), len(ends))
        ends[lane : lane + 1] = [end]
        lanes.append(lane)
    count = max(least, len(ends))
    return [replace(booking, lane=lane, lanes=count) for booking, lane in zip(group, lanes, strict=True)]
