"""How long services really take, and how well the waits that were quoted came true (rule 28). Lengths in minutes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.core.frozen import frozen
from app.core.rota import InService, Interval
from app.core.values import Block, Definition, QueueEntry

ENOUGH_SAMPLES = 5
"""With fewer services than this the definition's duration is the better guess."""
RECENT_SAMPLES = 21
"""The median runs over this many, the latest: a service that has become quicker shows within days."""


@frozen
class Service:
    """What the forecast knows of a definition today.

    ``minutes`` is the expected length, from ``samples`` real ones (0: the definition's duration). ``windows`` are its
    hours cut to the location's. The last three matter where no staff is required: capacity (null: no limit), the
    definition's bookings in order, and its services under way.
    """

    definition_id: str
    minutes: int
    samples: int = 0
    before_minutes: int = 0
    after_minutes: int = 0
    windows: tuple[Interval, ...] = ()
    requires_staff: bool = True
    capacity: int | None = None
    blocks: tuple[Block, ...] = ()
    serving: tuple[InService, ...] = ()


def running_median(minutes: Sequence[int], duration_minutes: int) -> tuple[int, int]:
    """The expected length and how many real services it rests on: 0 when there are not enough and it is the duration.

    ``minutes`` are real lengths, the latest last.
    """
    recent = sorted(minutes[-RECENT_SAMPLES:])
    if len(recent) < ENOUGH_SAMPLES:
        return duration_minutes, 0
    lower, upper = recent[(len(recent) - 1) // 2], recent[len(recent) // 2]
    return max(1, (lower + upper + 1) // 2), len(recent)


def describe_service(
    definition: Definition,
    real_minutes: Sequence[int],
    windows: tuple[Interval, ...],
    blocks: tuple[Block, ...] = (),
    serving: tuple[InService, ...] = (),
) -> Service:
    """The service of a definition, from its flags, its latest real lengths and today's calendar."""
    minutes, samples = running_median(real_minutes, definition.duration_minutes)
    return Service(
        definition.id,
        minutes,
        samples,
        definition.buffer_before_minutes,
        definition.buffer_after_minutes,
        windows,
        definition.requires_staff,
        definition.max_concurrent_bookings,
        blocks,
        serving,
    )


class Scorecard(NamedTuple):
    """How many quotes were kept, of how many; ``late_minutes`` is by how much the others were missed, in the median."""

    kept: int
    quoted: int
    late_minutes: int


def score_quotes(entries: Iterable[QueueEntry]) -> Scorecard:
    """The day's scorecard: a quote is kept when the walk-in was called, or served, by the later end of what was quoted.

    The first call counts, also of somebody who did not answer it. Entries without a quote, and those who have not been
    called yet or left before, do not count.
    """
    late = sorted(_missed_by(entry) for entry in entries if entry.quoted_until is not None and _reached(entry))
    missed = [seconds for seconds in late if seconds > 0]
    median = (missed[len(missed) // 2] + 59) // 60 if missed else 0
    return Scorecard(len(late) - len(missed), len(late), median)


def _reached(entry: QueueEntry) -> int | None:
    stamps = (entry.first_called_at, entry.called_at, entry.started_at)
    return min((at for at in stamps if at is not None), default=None)


def _missed_by(entry: QueueEntry) -> int:
    return (_reached(entry) or 0) - (entry.quoted_until or 0)
