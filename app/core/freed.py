"""What became free lately: what steps took from a block, and which slots there are that there were not before.

The slot engine has the last word: it is asked for the times that are free now, and for those that were free while what
was given up since still stood in the way; what is in the first answer alone has become free (rules 11 to 14, 40).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeAlias, cast

from app.core.blocks import block_around, block_of
from app.core.meta import said_in
from app.core.slots import POOLED, Slot, SlotQuery, find_slots
from app.core.spans import Span
from app.core.turns import Moment, Seeker, Time, moment_of, suits
from app.core.values import Appointment, AuditStep, Definition, Instant, Json, Status
from app.core.wishes import HOLD

Holder: TypeAlias = str | tuple[str, str]
"""Whose time it is: a member of staff's, or the capacity of a service at a place."""
_TELLING = ("status", "scheduled_start_at", "scheduled_end_at", "assigned_staff_id", "completed_at")
"""What decides what a booking holds (rule 14)."""
TRIED_SECONDS = 10 * 60
"""What a booking took and gave back within this long was free all along: a step undone is no opening."""


class Freed(NamedTuple):
    """Time that somebody held until ``at``, buffers included; ``begins`` is where a visit in it began, if known."""

    holder: Holder
    start: Instant
    end: Instant
    at: Instant
    begins: Instant = 0


class Fresh(NamedTuple):
    """A slot that became free for somebody: as it is now, as it was before if it was one at all, and since when."""

    moment: Moment
    before: Moment | None
    since: Instant


def freed_by(booking: Appointment, steps: Sequence[AuditStep], definition: Definition) -> list[Freed]:
    """What its steps set free, the latest step first: given up, moved, cut short, handed over or done early.

    ``steps`` are the latest of the booking, without a gap, the newest first. What it gave up counts as far as it held
    that ``TRIED_SECONDS`` before too, and holds it no more. A time held for a call is given up for whoever comes next.
    """
    was = _states(booking, steps)
    found: dict[tuple[Holder, Instant, Instant], Freed] = {}
    for number, (before, step) in enumerate(zip(was[1:], steps, strict=False)):
        long_before = before if said_in(booking.meta, HOLD) else was[min(long_before_at(steps, number), len(was) - 1)]
        if before is None or long_before is None:
            continue
        gone = freed_between(long_before, booking, definition, step.at)
        for each in freed_between(before, was[number] or booking, definition, step.at):
            for shared in (both for other in gone if (both := _shared(each, other))):
                found.setdefault(shared[:3], shared)
    return list(found.values())


def long_before_at(steps: Sequence[AuditStep], number: int) -> int:
    """Among the states that steps left, the newest first, where the one is that stood ``TRIED_SECONDS`` before one."""
    return number + sum(each.at > steps[number].at - TRIED_SECONDS for each in steps[number:])


def _states(booking: Appointment, steps: Iterable[AuditStep]) -> list[Appointment | None]:
    """The booking as it is, and as it was before each step, the newest first; None before it was made."""
    states: list[Appointment | None] = [booking]
    for step in steps:
        booking = _as_said(_as_said(booking, step.changes, 1), step.changes, 0)
        status = step.changes.get("status")
        if isinstance(status, list) and status[0] is None:
            return [*states, None]
        states.append(booking)
    return states


def _shared(one: Freed, other: Freed) -> Freed | None:
    start, end = max(one.start, other.start), min(one.end, other.end)
    if one.holder != other.holder or start >= end:
        return None
    return one._replace(start=start, end=end, begins=min(max(start, one.begins), end))


def freed_between(before: Appointment, after: Appointment, definition: Definition, at: Instant) -> list[Freed]:
    """What a booking held before and does not hold any more: of its member, and of its service."""
    held, holds = block_of(before, definition), block_of(after, definition)
    if held is None:
        return []
    was, still = (held.start, held.end), (holds.start, holds.end) if holds else None
    begins = before.scheduled_start_at
    service = (before.definition_id, before.location_id)
    found = [Freed(service, *each, at, max(each[0], begins)) for each in _without(was, still)]
    if before.assigned_staff_id is None:
        return found
    kept = still if after.assigned_staff_id == before.assigned_staff_id else None
    staff_id = before.assigned_staff_id
    return [*(Freed(staff_id, *each, at, max(each[0], begins)) for each in _without(was, kept)), *found]


def became_free(query: SlotQuery, slots: Iterable[Slot], freed: Sequence[Freed]) -> list[Fresh]:
    """Those of the query's ``slots`` that somebody is free for who was not before; ``freed`` is what matters to it."""
    if not freed:
        return []
    was = {slot.start: slot for slot in find_slots(_put_back(query, freed))}
    both = [(slot, was.get(slot.start)) for slot in slots]
    changed = [(slot, before) for slot, before in both if before is None or before.staff_ids != slot.staff_ids]
    ats = _since(query.definition, changed, freed)
    return [
        Fresh(_moment(query, slot), _moment(query, before) if before else None, at)
        for (slot, before), at in zip(changed, ats, strict=True)
    ]


def _since(
    definition: Definition, changed: Sequence[tuple[Slot, Slot | None]], freed: Iterable[Freed]
) -> Sequence[Instant]:
    """For each of the slots, which are by start, when the latest was given up of what stood in its way."""
    new = [set(slot.staff_ids) - set(before.staff_ids if before else ()) for slot, before in changed]
    starts, found = [slot.start for slot, _ in changed], [0] * len(changed)
    for each in freed:
        for at in _meeting(definition, starts, each.start, each.end):
            if each.at > found[at] and (each.holder in new[at] or isinstance(each.holder, tuple)):
                found[at] = each.at
    return found


def wanted_of(
    definition: Definition, fresh: Sequence[Fresh], freed: Iterable[Freed], seekers: Iterable[Seeker], most: int
) -> list[Fresh]:
    """Those of the slots that became free which suit somebody now whom they did not before (rule 40).

    What was free before they joined the list is nothing new to them.

    Of each stretch that was set free the very time that they asked for. Or else from where the visit in it began on, or
    the last before that: the one nearest to what they asked, or up to ``most``, one after the other.
    """
    stretches = list(dict.fromkeys((each.start, each.end, each.begins) for each in freed))
    found: dict[Instant, Fresh] = {}
    latest_first = sorted(seekers, key=lambda each: -each.entry.created_at)
    one_each = {(each.wish, each.entry.desired_start_at, each.has, each.busy): each for each in latest_first}
    for seeker in one_each.values():  # of equals who joined first
        new = [each for each in fresh if _is_new_to(seeker, each)]
        starts, around = [each.moment.time.start for each in new], seeker.entry.desired_start_at
        for start, end, begins in stretches if new else ():
            near = _meeting(definition, starts, start, end)
            later = near[bisect_left(starts, begins, near.start, near.stop) - near.start :] or near[-1:]
            if around is not None:
                exact = [at for at in near if starts[at] == around]
                nearest = exact or sorted(later, key=lambda at: abs(starts[at] - around))[:1]
                found.update((starts[at], new[at]) for at in nearest)
            else:
                one_by_one = _one_after_the_other((new[at] for at in later), most)
                found.update((each.moment.time.start, each) for each in one_by_one)
    return list(found.values())


def _one_after_the_other(near: Iterable[Fresh], most: int) -> list[Fresh]:
    taken: list[Fresh] = []
    for each in near:
        begins, ends, _ = each.moment.time
        if all(ends <= other.moment.time.start or begins >= other.moment.time.end for other in taken):
            taken.append(each)
            if len(taken) == most:
                break
    return taken


def _is_new_to(seeker: Seeker, fresh: Fresh) -> bool:
    if fresh.since < seeker.entry.created_at:
        return False  # it was on offer when they joined
    return bool(suits(seeker, fresh.moment)) and (fresh.before is None or not suits(seeker, fresh.before))


def _meeting(definition: Definition, starts: Sequence[Instant], start: Instant, end: Instant) -> range:
    """Where those of the sorted starts are whose block meets ``[start, end)``; all are equally long."""
    before, after = block_around(definition, 0, 60 * definition.duration_minutes)
    first = bisect_right(starts, start - after)
    return range(first, max(first, bisect_left(starts, end - before)))


def _moment(query: SlotQuery, slot: Slot) -> Moment:
    return moment_of(Time(slot.start, slot.end, slot.staff_ids), query.location.timezone)


def _put_back(query: SlotQuery, freed: Iterable[Freed]) -> SlotQuery:
    """The query as if what was given up were still held."""
    held: defaultdict[str, list[Span]] = defaultdict(list)
    for each in freed:
        held[each.holder if isinstance(each.holder, str) else POOLED].append((each.start, each.end))
    for key, spans in held.items():
        spans += ((begins, ends) for begins, ends, *_ in query.blocks.get(key, ()))
        spans.sort()
    return replace(query, blocks={**query.blocks, **held})


def _without(was: Span, still: Span | None) -> list[Span]:
    pieces = [was] if still is None else [(was[0], min(was[1], still[0])), (max(was[0], still[1]), was[1])]
    return [(start, end) for start, end in pieces if start < end]


def _as_said(booking: Appointment, changes: Mapping[str, Json], side: int) -> Appointment:
    """The booking with what a step says of it, before (0) or after (1)."""
    said = {name: cast("list[Json]", changes[name])[side] for name in _TELLING if isinstance(changes.get(name), list)}
    if isinstance(said.get("status"), str):
        said["status"] = Status(cast("str", said["status"]))
    return replace(booking, **said)  # type: ignore[arg-type]  # its own fields, as the trail keeps them
