"""Which starts there are at all, before anybody's bookings are looked at (rules 10, 11 and 15)."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from app.core.hours import Opening, open_time, openings
from app.core.spans import Span, common, joined
from app.core.values import Calendar, Definition, Instant, Location
from app.core.wall import day_at, plain_midnights, spans_of_days


class OpenHours(NamedTuple):
    """The hours in which a definition is offered at a location, around some days."""

    definition: Sequence[Span]
    location: Sequence[Span]
    open: Sequence[Span]
    """In both; a booking must lie in one span of it (rule 11)."""
    runs: Sequence[Span]
    """The definition's windows of each date, joined where they touch, cut to the location's open time (rule 10)."""


def open_hours(definition: Definition, location: Location, first: int, last: int) -> OpenHours:
    """The hours around the days ``first`` to ``last``, far enough for any booking that starts on them."""
    days = days_around(definition, location, first, last)
    return _open_hours(definition.calendar, location.calendar, location.timezone, *days)


@lru_cache(maxsize=256)
def _open_hours(service: Calendar, place: Calendar, zone_name: str, first: int, last: int) -> OpenHours:
    opened = openings(service, zone_name, first, last)
    offered = joined([(start, until) for start, until, _ in opened])
    # The place's own window of a day earlier still may be what the first of these runs is cut to.
    opened_there = open_time(place, zone_name, first - 1, last)
    both = common(offered, opened_there)
    # Where no two windows touch, those of each date are those of all dates.
    runs = both if len(offered) == len(opened) else _runs(opened, opened_there)
    return OpenHours(offered, opened_there, both, runs)


def days_around(definition: Definition, location: Location, first: int, last: int) -> tuple[int, int]:
    """The first and last day whose windows matter to bookings that start on the days ``first`` to ``last``."""
    # A window reaches into the next day; where a gap moves its end (rule 2), or a date is skipped, into the one after.
    before, after = (plain_midnights(location.timezone, day, day)[0] is None for day in (first - 2, last + 1))
    return first - 1 - before, last + 1 + after + definition.duration_minutes // (24 * 60)


def grid(definition: Definition, hours: OpenHours, within: Sequence[Span]) -> list[Instant]:
    """The starts of the grid that fit the open time and are inside ``within``, in order, each once (rules 10, 11)."""
    step = step_of(definition)
    duration = definition.duration_minutes * 60
    open_from = [start for start, _ in hours.open]
    starts: list[Instant] = []
    for begins, ends in hours.runs:
        closes = hours.open[bisect_right(open_from, begins) - 1][1]
        until = min(ends, closes - duration + 1)
        for lo, hi in within:
            first = begins if lo <= begins else begins - (begins - lo) // step * step
            starts += range(first, min(until, hi), step)
    # Runs of two dates overlap where one is open past midnight; only then is there anything to sort or to drop.
    return starts if hours.runs is hours.open else sorted(set(starts))


def is_on_grid(definition: Definition, hours: OpenHours, start: Instant) -> bool:
    """Whether some grid has the start, whether or not a booking would fit there (rule 10)."""
    step = step_of(definition)
    return any(begins <= start < ends and (start - begins) % step == 0 for begins, ends in hours.runs)


def step_of(definition: Definition) -> int:
    """Seconds from one start of the grid to the next (rule 10)."""
    return 60 * (definition.slot_interval_minutes or definition.duration_minutes)


def bookable_spans(definition: Definition, location: Location, now: Instant, first: int, last: int) -> list[Span]:
    """The instants of the days ``first`` to ``last`` at which a customer's booking may start (rule 15)."""
    if definition.max_advance_days is not None:
        last = min(last, day_at(now, location.timezone) + definition.max_advance_days)
    return after(spans_of_days(location.timezone, first, last), now + definition.min_lead_minutes * 60)


def after(spans: Iterable[Span], earliest: Instant) -> list[Span]:
    """What of the spans is not before ``earliest``."""
    return [(max(start, earliest), end) for start, end in spans if end > earliest]


def positions(starts: Sequence[Instant], spans: Iterable[Span]) -> list[tuple[int, int]]:
    """From where until where in the sorted starts those inside each span are."""
    return [(bisect_left(starts, lo), bisect_left(starts, hi)) for lo, hi in spans]


def _runs(opened: Sequence[Opening], place: Sequence[Span]) -> list[Span]:
    found: list[Span] = []
    for _, windows in groupby(opened, key=itemgetter(2)):
        found += common(joined([(start, end) for start, end, _ in windows]), place)
    return found
