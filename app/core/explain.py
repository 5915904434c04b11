"""Why is there no slot? Every rule that stands in the way of each start of a day.

::

    for start, slot, reasons in explain_day(query, day):
        ...                                     # a slot, or every reason why not; never both

Where the definition requires staff and nobody is free, each eligible member's own reasons are there, with the fact
``staff_id``; ``obstacles.timed`` adds the clock times of the booking that is in the way. Neighbouring starts share the
same ``Reason`` objects, so that a day of reasons stays cheap.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from app.core import obstacles
from app.core.blocks import Counts
from app.core.grid import is_on_grid, positions, step_of
from app.core.offering import is_sane, why_not_offered
from app.core.refusals import Code, Reason, reason
from app.core.slots import POOLED, Audience, Member, Slot, SlotQuery, Surroundings, look_around, slots_in
from app.core.spans import FOREVER, Span, holds
from app.core.values import Instant
from app.core.wall import day_at, day_bounds, day_number, local_date, spans_of_days


class Explained(NamedTuple):
    """One start: its slot, or every reason why it is none, the weightiest first."""

    start: Instant
    slot: Slot | None
    reasons: tuple[Reason, ...]


def explain_day(query: SlotQuery, day: date) -> list[Explained]:
    """Every start of the day's grid, carried on over all hours in which the definition, the location or staff are open.

    Where nothing is open that day: the steps of the whole day, from midnight. ``query``'s own range does not matter.
    """
    if not is_sane(query.definition):
        return explain_starts(query, day_bounds(day, query.location.timezone)[:1])
    around = look_around(replace(query, first=day, last=day))
    return _explained(around, _starts_of_day(around))


def explain_starts(query: SlotQuery, starts: Iterable[Instant]) -> list[Explained]:
    """These starts, in order, each once. ``query``'s own range does not matter; but its blocks must be around them."""
    asked = sorted(set(starts))
    if not asked:
        return []
    if not is_sane(query.definition):
        reasons = why_not_offered(query.definition, query.location)
        return [Explained(start, None, reasons) for start in asked]
    days = [local_date(start, query.location.timezone) for start in asked]
    return _explained(look_around(replace(query, first=min(days), last=max(days))), asked)


class _Notes:
    """The reasons noted so far for each of the sorted starts, and between which of them more may be noted."""

    def __init__(self, starts: Sequence[Instant], reasons: list[list[Reason]], begin: int, end: int) -> None:
        self.starts, self.reasons, self.begin, self.end = starts, reasons, begin, end

    @classmethod
    def on(cls, starts: Sequence[Instant]) -> _Notes:
        """No reasons yet, for all of them."""
        return cls(starts, [[] for _ in starts], 0, len(starts))

    def add(self, found: Reason, first: Instant, until: Instant) -> None:
        """Note it for the starts in ``[first, until)``."""
        lo = bisect_left(self.starts, first, self.begin, self.end)
        for reasons in self.reasons[lo : bisect_left(self.starts, until, lo, self.end)]:
            reasons.append(found)

    def add_outside(self, found: Reason, spans: Iterable[Span], duration: int) -> None:
        """Note it for the starts from which a booking does not keep inside one span."""
        reach = -FOREVER
        for begins, ends in spans:
            if ends - begins >= duration:
                self.add(found, reach, begins)
                reach = ends - duration + 1
        self.add(found, reach, FOREVER)


def _explained(around: Surroundings, starts: Sequence[Instant]) -> list[Explained]:
    query = around.query
    standing = why_not_offered(query.definition, query.location)
    slots = {} if standing else {slot.start: slot for slot in slots_in(around)}
    notes = _Notes.on([start for start in starts if start not in slots])
    _note_hours(around, notes)
    _note_times(around, notes)
    _note_staff(around, notes) if query.definition.requires_staff else _note_capacity(around, notes)
    reasons = {}
    last: tuple[list[Reason], tuple[Reason, ...]] = [], standing
    for start, noted in zip(notes.starts, notes.reasons, strict=True):
        if noted != last[0]:
            last = noted, (*standing, *noted)
        reasons[start] = last[1]
    return [Explained(start, slots.get(start), reasons.get(start, ())) for start in starts]


def _note_hours(around: Surroundings, notes: _Notes) -> None:
    definition, location, hours = around.query.definition, around.query.location, around.hours
    duration = definition.duration_minutes * 60
    notes.add_outside(obstacles.closed_definition(definition), hours.definition, duration)
    notes.add_outside(obstacles.closed_location(location), hours.location, duration)
    on_grid = set(around.starts)
    off = obstacles.off_grid(definition)
    for start, reasons in zip(notes.starts, notes.reasons, strict=True):
        if start not in on_grid and holds(hours.open, start, start + 1) and not is_on_grid(definition, hours, start):
            reasons.append(off)


def _note_times(around: Surroundings, notes: _Notes) -> None:
    query = around.query
    definition, now = query.definition, query.now
    notes.add(reason(Code.PAST), -FOREVER, now)
    if query.audience != Audience.CUSTOMER:
        return
    notes.add(obstacles.lead(definition), now, now + definition.min_lead_minutes * 60)
    if definition.max_advance_days is not None:
        zone_name = query.location.timezone
        beyond = day_at(now, zone_name) + definition.max_advance_days + 1
        first, last = day_number(query.first), day_number(query.last)
        for begins, ends in spans_of_days(zone_name, max(beyond, first), last):
            notes.add(obstacles.advance(definition), max(begins, now), ends)


def _note_capacity(around: Surroundings, notes: _Notes) -> None:
    definition = around.query.definition
    most = definition.max_concurrent_bookings
    if most is None:
        return
    counts = Counts(around.query.blocks.get(POOLED, ()))
    before = definition.buffer_before_minutes * 60
    needed = (definition.duration_minutes + definition.buffer_after_minutes) * 60
    made: dict[int, Reason] = {}
    for start, reasons in zip(notes.starts, notes.reasons, strict=True):
        peak = counts.peak(start - before, start + needed)
        if peak >= most:
            reasons.append(made.setdefault(peak, obstacles.full(definition, peak)))


def _note_staff(around: Surroundings, notes: _Notes) -> None:
    starts, nobody = notes.starts, _nobody(around.query)
    everybody = _Notes.on(starts)
    eligible, free = set[int](), set[int]()
    for member in around.members:
        for begin, end in positions(starts, member.in_pool):
            if begin < end:
                eligible.update(range(begin, end))
                _note_member(around, member, _Notes(starts, everybody.reasons, begin, end))
        for begin, end in positions(starts, member.free):
            free.update(range(begin, end))
    for at, reasons in enumerate(notes.reasons):
        if at not in eligible:
            reasons.append(nobody)
        elif at not in free:
            reasons += everybody.reasons[at]


def _note_member(around: Surroundings, member: Member, notes: _Notes) -> None:
    definition, starts = around.query.definition, notes.starts
    duration, before = definition.duration_minutes * 60, definition.buffer_before_minutes * 60
    needed = duration + definition.buffer_after_minutes * 60
    closed = obstacles.closed_staff(member.staff)
    notes.add_outside(closed, member.open, duration)
    earliest, latest = starts[notes.begin], starts[notes.end - 1]
    for block in around.query.blocks.get(member.staff.id, ()):
        until = block[1] + before
        if until <= earliest or block[0] - needed >= latest:
            continue
        at = bisect_right(starts, block[0] - needed, notes.begin, notes.end)
        if starts[at] < until:
            itself, buffer_only = obstacles.taken(closed.facts, block)
            first, last = itself.start - duration, itself.end
            while at < notes.end and starts[at] < until:
                notes.reasons[at].append(itself if first < starts[at] < last else buffer_only)
                at += 1


def _nobody(query: SlotQuery) -> Reason:
    if query.staff_id is None:
        return obstacles.nobody_eligible(query.definition, query.location)
    who = next((member.name for member in query.staff if member.id == query.staff_id), "")
    return obstacles.not_eligible(who or query.staff_id, query.staff_id, query.definition, query.location)


def _starts_of_day(around: Surroundings) -> list[Instant]:
    """The grids of the day's runs, each carried on to the next, from the first opening to the last closing."""
    if not around.spans:
        return []  # a date that the zone skipped
    midnight, end_of_day = around.spans[0][0], around.spans[-1][1]
    step = step_of(around.query.definition)
    calendars = (around.hours.definition, around.hours.location, *(member.open for member in around.members))
    today = [span for calendar in calendars for span in calendar if span[0] < end_of_day and span[1] > midnight]
    opens = max(midnight, min((start for start, _ in today), default=midnight))
    closes = min(end_of_day, max((end for _, end in today), default=end_of_day))
    runs = [begins for begins, ends in around.hours.runs if begins < closes and ends > midnight]
    # Of a run that opened the day before, the first start on this day.
    anchors = sorted({begins + max(0, -((begins - midnight) // step)) * step for begins in runs}) or [opens]
    anchors[0] -= (anchors[0] - opens) // step * step
    found = set(around.starts)
    for begins, ends in pairwise([*anchors, closes]):
        found.update(range(begins, ends, step))
    if len(around.spans) > 1:  # the date comes, goes and comes again; the hour between is of another date
        found = {start for start in found if holds(around.spans, start, start + 1)}
    return sorted(found)
