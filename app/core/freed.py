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
from app.core.slots import POOLED, Slot, SlotQuery, find_slots
from app.core.spans import Span
from app.core.turns import Moment, Seeker, Time, moment_of, suits
from app.core.values import Appointment, AuditStep, Definition, Instant, Json, Status

Holder: TypeAlias = str | tuple[str, str]
"""Whose time it is: a member of staff's, or the capacity of a service at a place."""
_TELLING = ("status", "scheduled_start_at", "scheduled_end_at", "assigned_staff_id", "completed_at")
"""What decides what a booking holds (rule 14)."""


class Freed(NamedTuple):
    """Time that somebody held until ``at``, buffers included."""

    holder: Holder
    start: Instant
    end: Instant
    at: Instant


class Fresh(NamedTuple):
    """A slot that became free for somebody: as it is now, as it was before if it was one at all, and since when."""

    moment: Moment
    before: Moment | None
    since: Instant


def freed_by(booking: Appointment, steps: Iterable[AuditStep], definition: Definition) -> list[Freed]:
    """What its steps set free, the latest step first: given up, moved, cut short, handed over or done early.

    ``steps`` are the latest of the booking, without a gap, the newest first.
    """
    found: list[Freed] = []
    after = booking
    for step in steps:
        after = _as_said(after, step.changes, 1)
        status = step.changes.get("status")
        if isinstance(status, list) and status[0] is None:
            break  # it was made by this one
        before = _as_said(after, step.changes, 0)
        found += freed_between(before, after, definition, step.at)
        after = before
    return found


def freed_between(before: Appointment, after: Appointment, definition: Definition, at: Instant) -> list[Freed]:
    """What a booking held before and does not hold any more: of its member, and of its service."""
    held, holds = block_of(before, definition), block_of(after, definition)
    if held is None:
        return []
    was, still = (held.start, held.end), (holds.start, holds.end) if holds else None
    found = [Freed((before.definition_id, before.location_id), *each, at) for each in _without(was, still)]
    if before.assigned_staff_id is None:
        return found
    kept = still if after.assigned_staff_id == before.assigned_staff_id else None
    return [*(Freed(before.assigned_staff_id, *each, at) for each in _without(was, kept)), *found]


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

    Of each stretch that was set free the one nearest to the time that they asked for, or else up to ``most``, one after
    the other, from its own start on.
    """
    stretches = list(dict.fromkeys((each.start, each.end) for each in freed))
    found: dict[Instant, Fresh] = {}
    for seeker in {(each.wish, each.entry.desired_start_at): each for each in seekers}.values():
        new = [each for each in fresh if _is_new_to(seeker, each)]
        starts, around = [each.moment.time.start for each in new], seeker.entry.desired_start_at
        for start, end in stretches if new else ():
            near = _meeting(definition, starts, start, end)
            if around is not None:
                found.update((starts[at], new[at]) for at in sorted(near, key=lambda at: abs(starts[at] - around))[:1])
            else:
                first = min(max(bisect_left(starts, start), near.start), near.stop)
                near_by = [*new[first : near.stop], *new[near.start : first]]
                found.update((each.moment.time.start, each) for each in _one_after_the_other(near_by, most))
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
