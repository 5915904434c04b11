"""Who of the staff is free now, busy with whom and until when, running over, or off (rules 12, 27).

Instants are UTC seconds. Windows and blocks are today's, in order; windows are the member's own hours cut to the
location's, blocks are bookings that hold their block (rule 14).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from app.core.frozen import frozen
from app.core.values import Block, Instant

Interval: TypeAlias = tuple[Instant, Instant]
"""``[start, end)`` in UTC seconds (rule 5)."""

GRACE_SECONDS = 10 * 60
"""How long a booking whose customer has not come still holds the member of staff; then they are free for others."""


class InService(NamedTuple):
    """A service that has begun and not ended; ``minutes`` is how long it is expected to take."""

    record_id: str
    started_at: Instant
    minutes: int

    @property
    def expected_end(self) -> Instant:
        """When it should be over."""
        return self.started_at + 60 * self.minutes


@frozen
class StaffDay:
    """One member of staff today: hours, bookings, whom they serve now, and the definitions they can serve (rule 16).

    A booking that somebody else serves by now is not among ``blocks``.
    """

    staff_id: str
    windows: tuple[Interval, ...] = ()
    blocks: tuple[Block, ...] = ()
    serves: frozenset[str] = frozenset()
    serving: tuple[InService, ...] = ()


def runs_over(day: StaffDay, now: Instant) -> bool:
    """Whether they should be done with whomever they serve, and are not."""
    return bool(day.serving) and all(service.expected_end <= now for service in day.serving)


class StaffState(StrEnum):
    """What a member of staff does now."""

    FREE = "free"
    EXPECTS = "expects"
    BUSY = "busy"
    OVER = "over"
    OFF = "off"


class StaffNow(NamedTuple):
    """What a member of staff does now, until when, and with whom.

    ``until``: free until the next booking or the end of the hours; busy until the expected end; off until the next
    window, null when there is none today; expecting until the booking's start; over since the expected end.
    ``with_id`` is the appointment or queue entry.
    """

    staff_id: str
    state: StaffState
    until: Instant | None
    with_id: str | None = None
    over_minutes: int = 0

    @property
    def can_be_given_somebody(self) -> bool:
        """Whether the next in line can be called to them: nobody is with them, and they are in."""
        return self.state in (StaffState.FREE, StaffState.EXPECTS)


def staff_now(day: StaffDay, now: Instant, in_line: Collection[str] = ()) -> StaffNow:
    """What this member of staff does at ``now``; ``in_line`` are the ids of bookings that have arrived and wait."""
    if day.serving:
        return _with_somebody(day, now)
    expected = _expected(day.blocks, now, in_line)
    if expected is not None:
        return StaffNow(day.staff_id, StaffState.EXPECTS, expected.core_start, expected.appointment_id)
    closes = next((end for start, end in day.windows if start <= now < end), None)
    if closes is None:
        opens = next((start for start, _ in day.windows if start > now), None)
        return StaffNow(day.staff_id, StaffState.OFF, opens)
    booked = (block.start for block in day.blocks if block.start > now)
    return StaffNow(day.staff_id, StaffState.FREE, min([closes, *booked]))


def _with_somebody(day: StaffDay, now: Instant) -> StaffNow:
    last = max(day.serving, key=lambda service: service.expected_end)
    end = last.expected_end
    over = (now - end) // 60
    if over < 1:  # nothing is over below one whole minute
        return StaffNow(day.staff_id, StaffState.BUSY, end, last.record_id)
    return StaffNow(day.staff_id, StaffState.OVER, end, last.record_id, over)


def _expected(blocks: Iterable[Block], now: Instant, in_line: Collection[str]) -> Block | None:
    """The booking that should begin about now: its time has come, and its customer waits or may still come."""
    for block in blocks:
        if block.start <= now < block.core_end and (
            block.appointment_id in in_line or now < block.core_start + GRACE_SECONDS
        ):
            return block
    return None


def is_given_up(block: Block, now: Instant, in_line: Collection[str]) -> bool:
    """Whether a booking's time is no longer kept: it should have begun the grace ago or longer, and nobody came.

    Past its end only a completed one is held for, by its buffer: where nobody came, nothing is to be cleared away.
    """
    is_past = now >= block.core_end and block.is_done
    return block.core_start + GRACE_SECONDS <= now and not is_past and block.appointment_id not in in_line


class RotaTurn(NamedTuple):
    """How often a member of staff served somebody today, and when that last ended, or began if it still goes on."""

    staff_id: str
    served: int = 0
    last_ended: Instant | None = None


def fair_order(turns: Iterable[RotaTurn]) -> list[RotaTurn]:
    """Whose turn it is: who served fewest today, of those whoever has been without somebody for longest."""
    return sorted(turns, key=lambda turn: (turn.served, turn.last_ended or 0, turn.staff_id))
