"""Bookings whose member of staff cannot take them after all, and who could instead (rules 11, 12, 16)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from app.core.blocks import AnyBlock, block_around
from app.core.fitting import check_member, check_start
from app.core.hours import open_time
from app.core.obstacles import closed_for_good
from app.core.pool import ALWAYS, days_of, eligible_staff
from app.core.refusals import Code, Reason, reason
from app.core.spans import Span
from app.core.values import Appointment, Block, Definition, Instant, Location, Staff
from app.core.wall import day_bounds, day_number, local_date

AWAY = frozenset({Code.CLOSED_STAFF, Code.NO_HOURS, Code.STAFF_NOT_ELIGIBLE})
"""What leaves a booking uncovered: the member does not work then, or may not take the service there.

So does a place that is closed for good, whoever would come.
"""

OUTSIDE = frozenset({
    Code.CLOSED_DEFINITION, Code.CLOSED_LOCATION, Code.NO_HOURS, Code.NOT_BOOKABLE, Code.NOT_OFFERED_HERE,
    Code.CLOSED_FOR_GOOD,
})  # fmt: skip
"""What leaves a booking outside what is offered: the hours, the places, or the service or the place as a whole."""


class Substitute(NamedTuple):
    """Somebody who is free for all of a booking's block, with the facts that they are ranked by.

    ``booked_minutes``: what holds their time that local day. ``times_served``: how often they served this customer.
    """

    staff_id: str
    booked_minutes: int
    times_served: int


def why_uncovered(
    definition: Definition, location: Location, member: Staff | None, start: Instant, end: Instant
) -> tuple[Reason, ...]:
    """Why the member to whom a booking was given does not take it; empty when they do. None: nobody knows the member.

    At a place that is closed for good it is the place, whoever was to take it, and where nobody was.

    Of a service that requires no staff, whoever was named for it must be there, but need not be in its pool.
    """
    closed = (closed_for_good(location),) if location.is_permanently_closed else ()
    if member is None:
        return closed or (reason(Code.STAFF_NOT_ELIGIBLE, who="?", service=definition.name, place=location.name),)
    found = check_member(definition, location, member, start, end, ())
    if not definition.requires_staff and member.is_active:
        found = tuple(each for each in found if each.code is not Code.STAFF_NOT_ELIGIBLE)
    return (*closed, *(each for each in found if each.code in AWAY))


def why_left(
    definition: Definition, location: Location, member: Staff | None, start: Instant, end: Instant
) -> tuple[Reason, ...]:
    """Why a booking stands outside what is offered: its hours, its place, or ``member``, to whom it was given."""
    found = check_start(definition, location, start, end, now=start, member=member)
    outside = tuple(each for each in found if each.code in OUTSIDE)
    if member is None:
        return outside
    return tuple(dict.fromkeys((*outside, *why_uncovered(definition, location, member, start, end))))


def beyond_capacity(definition: Definition, bookings: Iterable[Appointment]) -> frozenset[str]:
    """Which of a service's bookings at one place find no room beside the others: whoever booked last (rule 13).

    ``bookings`` hold their block. Empty where the service requires staff or its places have no limit.
    """
    most, over = definition.max_concurrent_bookings, set[str]()
    if definition.requires_staff or most is None:
        return frozenset()
    beside: list[tuple[int, str, Instant]] = []
    for each in sorted(bookings, key=lambda each: each.scheduled_start_at):
        first, last = block_around(definition, each.scheduled_start_at, each.scheduled_end_at)
        beside = [other for other in beside if other[2] > first] + [(each.number, each.id, last)]
        if len(beside) > most:
            latest = max(beside)
            beside.remove(latest)
            over.add(latest[1])
    return frozenset(over)


def surely_taken(
    location: Location, definitions: Mapping[str, Definition], staff: Mapping[str, Staff], first: date, last: date
) -> Callable[[str, str, Instant, Instant], bool]:
    """A quick look at ``(definition_id, staff_id, start, end)`` within local dates: true only if somebody takes it.

    False means that ``why_uncovered`` has to be asked. What it needs of hours and pools is worked out once for all.
    """
    days = day_number(first) - 2, day_number(last) + 2
    spans: dict[str, Sequence[Span]] = {}
    starts: dict[str, Sequence[Instant]] = {}
    is_in_pool: dict[tuple[str, str], bool] = {}

    def look(definition_id: str, staff_id: str, start: Instant, end: Instant) -> bool:
        member = staff.get(staff_id)
        if member is None or location.is_permanently_closed:
            return False
        if staff_id not in spans:
            spans[staff_id] = open_time(member.calendar, location.timezone, *days)
            starts[staff_id] = [opens for opens, _ in spans[staff_id]]
        pair = definition_id, staff_id
        if pair not in is_in_pool:
            definition = definitions[definition_id]
            is_needed = definition.requires_staff
            is_in_pool[pair] = member.is_active and (
                not is_needed or (-ALWAYS, ALWAYS) in days_of(member, definition, location)
            )
        at = bisect_right(starts[staff_id], start) - 1
        return is_in_pool[pair] and at >= 0 and end <= spans[staff_id][at][1]

    return look


def rank_substitutes(
    definition: Definition,
    location: Location,
    staff: Iterable[Staff],
    start: Instant,
    end: Instant,
    blocks: Mapping[str, Sequence[Block]],
    served: Mapping[str, int],
) -> list[Substitute]:
    """Who is eligible and free for the whole block: least booked that day first, of equals who knows the customer.

    ``blocks`` of each member by id, of the whole local day at least and without the booking itself; ``served``: how
    often each one served this customer.
    """
    if location.is_permanently_closed:
        return []
    lo, hi = day_bounds(local_date(start, location.timezone), location.timezone)
    first, last = block_around(definition, start, end)
    free = [
        Substitute(member.id, _booked(blocks.get(member.id, ()), lo, hi), served.get(member.id, 0))
        for member in eligible_staff(definition, location, staff, local_date(start, location.timezone))
        if not _overlaps(blocks.get(member.id, ()), first, last)
        and not check_member(definition, location, member, start, end, ())
    ]
    return sorted(free, key=lambda each: (each.booked_minutes, -each.times_served, each.staff_id))


def _overlaps(blocks: Sequence[AnyBlock], first: Instant, last: Instant) -> bool:
    return any(block[0] < last and block[1] > first for block in blocks)


def _booked(blocks: Sequence[AnyBlock], lo: Instant, hi: Instant) -> int:
    held = (min(block[1], hi) - max(block[0], lo) for block in blocks)
    return sum(seconds for seconds in held if seconds > 0) // 60
