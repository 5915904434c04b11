"""What bookings take from a resource (rules 11, 13 and 14)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import TypeAlias

from app.core.values import Appointment, Block, Definition, Instant, Status

AnyBlock: TypeAlias = Block | tuple[Instant, Instant]
"""A block as the core makes it, or a plain row that begins like one."""

HOLDING = frozenset({Status.REQUESTED, Status.CONFIRMED, Status.ARRIVED, Status.COMPLETED})
"""The statuses in which a booking holds its block (rule 14)."""


def block_of(appointment: Appointment, definition: Definition) -> Block | None:
    """What a booking takes, by its own definition's buffers as they are now; None when it holds nothing (rule 14)."""
    if appointment.status not in HOLDING:
        return None
    start, end = appointment.scheduled_start_at, appointment.scheduled_end_at
    is_done = appointment.status is Status.COMPLETED
    if is_done and appointment.completed_at is not None:
        end = max(start, min(end, appointment.completed_at))
    if start - definition.buffer_before_minutes * 60 >= end + definition.buffer_after_minutes * 60:
        return None  # over as it began, without buffers: an empty block overlaps nothing (rule 5)
    return Block(*block_around(definition, start, end), appointment.id, start, end, is_done)


def block_around(definition: Definition, start: Instant, end: Instant) -> tuple[Instant, Instant]:
    """``[start, end)`` with the definition's buffers, widened outward to whole minutes (rule 11)."""
    first = (start - definition.buffer_before_minutes * 60) // 60 * 60
    last = -(-(end + definition.buffer_after_minutes * 60) // 60) * 60
    return first, last


class Counts:
    """How many blocks overlap at each instant."""

    def __init__(self, blocks: Sequence[AnyBlock]) -> None:
        steps: dict[Instant, int] = {}
        for block in blocks:
            if block[0] < block[1]:
                steps[block[0]] = steps.get(block[0], 0) + 1
                steps[block[1]] = steps.get(block[1], 0) - 1
        self._times = sorted(steps)
        self._counts = [0]
        for time in self._times:
            self._counts.append(self._counts[-1] + steps[time])

    def peak(self, start: Instant, end: Instant) -> int:
        """The largest number that overlap at any one instant of ``[start, end)`` (rule 13)."""
        first = bisect_right(self._times, start)
        return max(self._counts[first : bisect_left(self._times, end, first) + 1])
