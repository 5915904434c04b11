"""The lanes of the wait forecast: the gaps that are left today with each one who serves (rules 11-14, 28).

A lane is a member of staff, or one place of a service without staff. Integers only, UTC seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TypeAlias

from app.core.rota import InService, Interval, StaffDay, is_given_up, runs_over
from app.core.service_times import Service
from app.core.values import Block, Instant

LEAST_LEFT_SECONDS = 5 * 60
"""What a service that runs over is taken to need still, at the least, when the careful end of a range is played."""
FOREVER = 1 << 40

Gap: TypeAlias = tuple[int, int, int, int]
"""Free of blocks from, until; open from, until. Only buffers may lie outside the open part (rule 11)."""


class Lane:
    """One who serves, in one run of the play: its gaps shrink as the line takes them."""

    __slots__ = ("busy_until", "gaps", "is_endless", "runs_over", "spans", "staff_id", "takers", "windows")

    def __init__(self, staff_id: str, windows: Sequence[Interval], gaps: list[Gap], busy_until: int) -> None:
        self.staff_id, self.windows, self.gaps, self.busy_until = staff_id, windows, gaps, busy_until
        self.is_endless = self.runs_over = False
        self.takers: list[str] = []
        """For which records something was taken."""
        self.spans: list[Interval] = []

    def first_fit(self, service: Service, length: int, beat: int) -> int | None:
        """The first start before ``beat`` at which ``length`` seconds of the service fit; null when there is none."""
        before, after = 60 * service.before_minutes, 60 * service.after_minutes
        for free, until, opens, closes in self.gaps:
            earliest = max(opens, free + before)
            if earliest >= beat:
                return None
            latest = min(until - after, closes) - length
            if earliest > latest:  # the usual case, told apart before the service's hours are looked at
                continue
            for opened, closed in service.windows:
                start = max(opened, earliest)
                if start <= latest and start + length <= closed:
                    return start if start < beat else None
        return None

    def first_turn(self, length: int) -> int:
        """From when on nobody of the line is there for ``length`` seconds, bookings or not; FOREVER: not today.

        It begins within the hours; it may end after them.
        """
        start = self.busy_until
        for begins, ends in sorted(self.spans):
            if begins < start + length and start < ends:
                start = ends
        later = (max(start, opens) for opens, closes in self.windows if start < closes)
        return next(later, FOREVER)

    def take(self, start: int, end: int, record_id: str) -> None:
        """Take ``[start, end)`` out of the gaps for a record; a place without limit loses nothing."""
        self.takers.append(record_id)
        if not self.is_endless:
            self.spans.append((start, end))
            self.gaps = [piece for gap in self.gaps for piece in _cut(gap, start, end)]

    def take_next(self, start: int, end: int, record_id: str) -> None:
        """Take ``[start, end)`` for somebody who has been called: whoever is called here after them comes after it."""
        self.take(start, end, record_id)
        if not self.is_endless:
            self.busy_until = end


Lanes: TypeAlias = dict[str, list[Lane]]
"""Definition id to those who can serve it."""


def _cut(gap: Gap, start: int, end: int) -> Iterable[Gap]:
    free, until, opens, closes = gap
    if end <= free or until <= start:
        return (gap,)
    left = (free, start, opens, closes)
    right = (end, until, opens, closes)
    if max(free, opens) >= start:
        return (right,) if end < min(until, closes) else ()
    return (left, right) if end < min(until, closes) else (left,)


def make_lanes(
    staff: Sequence[StaffDay],
    services: Mapping[str, Service],
    up_now: Collection[str],
    in_line: Collection[str],
    now: Instant,
    shortest: int,
    in_time: Mapping[str, Instant] | None = None,
) -> tuple[Lanes, Lanes]:
    """Everybody's gaps from ``now`` on, hopeful and careful: there, services under way last longer than usual.

    The bookings of ``up_now`` are in the line and due, so they hold no time of their own any more; those of ``in_line``
    that are early still do, and of a member's those of ``in_time``, by when they are due: whoever came by the time that
    they booked finds that member free. Gaps below ``shortest`` seconds fit nobody and are left out.
    Who runs over is asked last: they may be free at any minute, and whoever is free by then is for certain.
    """
    both: tuple[Lanes, Lanes] = ({}, {})
    due = in_time or {}
    for day in sorted(staff, key=lambda day: runs_over(day, now)):
        kept = {each.appointment_id for each in day.blocks if due.get(each.appointment_id) == each.core_start}
        held = _held(day.blocks, day.serving, up_now if not kept else set(up_now) - kept, in_line, now)
        for lanes, lane in zip(both, _staff_lanes(day, held, now, shortest), strict=True):
            for definition_id in day.serves:
                lanes.setdefault(definition_id, []).append(lane)
    for service in services.values():
        if not service.requires_staff:
            held = _held(service.blocks, service.serving, up_now, in_line, now)
            for careful, lanes in enumerate(both):
                lanes[service.definition_id] = _places(service, held, now, bool(careful))
    return both


def _staff_lanes(day: StaffDay, held: Sequence[Block], now: Instant, shortest: int) -> tuple[Lane, Lane]:
    soon = max((_ends(service, now, False) for service in day.serving), default=now)
    late = max((_ends(service, now, True) for service in day.serving), default=now)
    gaps = _gaps(day.windows, held, soon, now, shortest)
    # The list of gaps is never changed in place, so two lanes may begin with the same one.
    later = gaps if late == soon else _gaps(day.windows, held, late, now, shortest)
    both = Lane(day.staff_id, day.windows, gaps, soon), Lane(day.staff_id, day.windows, later, late)
    for lane in both:
        lane.runs_over = runs_over(day, now)
    return both


def _places(service: Service, blocks: Sequence[Block], now: Instant, careful: bool) -> list[Lane]:
    always = ((-FOREVER, FOREVER),)
    if service.capacity is None:
        endless = Lane("", service.windows, _gaps(always, (), now, now, 0), now)
        endless.is_endless = True
        return [endless]
    ends = sorted((_ends(one, now, careful) for one in service.serving), reverse=True)[: service.capacity]
    untils = ends + [now] * (service.capacity - len(ends))
    return [
        Lane("", service.windows, _gaps(always, held, until, now, 0), until)
        for held, until in zip(_dealt(blocks, untils), untils, strict=True)
    ]


def _dealt(blocks: Sequence[Block], untils: Sequence[Instant]) -> list[list[Block]]:
    """Each booking at the first place that is free by then, or at the one that is free soonest."""
    held: list[list[Block]] = [[] for _ in untils]
    reach = list(untils)
    for block in blocks if untils else ():
        at = next((at for at, end in enumerate(reach) if end <= block.start), reach.index(min(reach)))
        held[at].append(block)
        reach[at] = max(reach[at], block.end)
    return held


def _ends(service: InService, now: Instant, careful: bool) -> Instant:
    if not careful:
        return max(now, service.expected_end)
    over = max(0, now - service.expected_end)
    return max(now + max(LEAST_LEFT_SECONDS, over // 2), service.started_at + 75 * service.minutes)


def _held(
    blocks: Sequence[Block],
    serving: Sequence[InService],
    up_now: Collection[str],
    in_line: Collection[str],
    now: Instant,
) -> list[Block]:
    ahead = [block for block in blocks if block.end > now and not is_given_up(block, now, in_line)]
    begun = {service.record_id for service in serving}.union(up_now)
    return [block for block in ahead if block.appointment_id not in begun]


def _gaps(
    windows: Sequence[Interval], blocks: Sequence[Block], busy_until: Instant, now: Instant, shortest: int
) -> list[Gap]:
    gaps: list[Gap] = []
    free = busy_until if busy_until > now else -FOREVER
    for begins, ends in [*((block.start, block.end) for block in blocks), (FOREVER, FOREVER)]:
        if begins - free >= shortest and begins > free and begins > now:
            gaps += [
                (free, begins, max(opened, now), closed)
                for opened, closed in windows
                if closed > max(now, free) and opened < begins
            ]
        free = max(free, ends)
    return gaps
