"""Who comes first for a time that is free, and why (rules 40, 42)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.core.frozen import frozen
from app.core.spans import Span, overlap
from app.core.values import Instant, WaitlistEntry
from app.core.wall import wall_of
from app.core.wishes import Outcome, Wish, date_asked, is_about, offers_of, wish_of

_DAY_MINUTES = 24 * 60
_ANY_TIME = (None, None, None, None)


class Why(StrEnum):
    """Why somebody stands where they stand among those whom a time suits."""

    EXACT = "exact"  # they asked for this very time
    DAY = "day"  # they asked for this day
    STAFF = "staff"  # they asked for this member
    WISHED = "wished"  # within the days and times that they named
    ANY = "any"  # any time suits them


class Time(NamedTuple):
    """A free time: who is free then, for a service that requires staff."""

    start: Instant
    end: Instant
    staff_ids: tuple[str, ...] = ()


@frozen
class Match:
    """Somebody whom a time suits, in their place. ``tried``: what came of calling them for this very time."""

    entry: WaitlistEntry
    whys: tuple[Why, ...]
    tried: Outcome | None = None
    staff_ids: tuple[str, ...] = field(default=())
    """With whom of those who are free."""


class Seeker(NamedTuple):
    """Somebody who waits, with what they wish for read once."""

    entry: WaitlistEntry
    wish: Wish
    day: date | None
    """The local date of their ``desired_start_at``."""
    has: frozenset[date] = frozenset()
    """The local dates on which nothing more suits: they have a booking of the service then."""
    busy: tuple[Span, ...] = ()
    """When they are booked somewhere already: nobody is at two places at once."""


class Moment(NamedTuple):
    """A free time as a wall shows it at the place."""

    time: Time
    day: date
    minute: int


def seeker_of(
    entry: WaitlistEntry, zone: str, has: frozenset[date] = frozenset(), busy: tuple[Span, ...] = ()
) -> Seeker:
    """The entry, to be held against many times."""
    return Seeker(entry, wish_of(entry), date_asked(entry.desired_start_at, zone), has, busy)


def moment_of(time: Time, zone: str) -> Moment:
    """The time, to be held against many entries."""
    wall = wall_of(time.start, zone)
    return Moment(time, wall.date(), wall.hour * 60 + wall.minute)


def suits(seeker: Seeker, moment: Moment) -> tuple[Why, ...]:
    """Why this time suits them, the strongest reason first; nothing where it does not (rule 40)."""
    wish, (time, day, minute) = seeker.wish, moment
    if day in seeker.has or not is_about(wish, seeker.day, day):
        return ()
    if any(overlap(each, (time.start, time.end)) for each in seeker.busy):
        return ()
    named = [each for each in wish.staff_ids if each in time.staff_ids]
    is_out = (
        (wish.opens is not None and minute < wish.opens)
        or (wish.until is not None and minute + (time.end - time.start) // 60 > (wish.until or _DAY_MINUTES))
        or (wish.staff_ids and time.staff_ids and not named)
    )
    if is_out:
        return ()
    is_exact = seeker.entry.desired_start_at == time.start
    whys = [Why.EXACT] if is_exact else [Why.DAY] if seeker.day is not None else []
    if named:
        whys.append(Why.STAFF)
    if wish.days or (wish.opens, wish.until, wish.first, wish.last) != _ANY_TIME:
        whys.append(Why.WISHED)
    return tuple(whys) or (Why.ANY,)


def rank(seekers: Iterable[Seeker], moment: Moment) -> tuple[Match, ...]:
    """Those whom a time suits, first who comes first (rule 42).

    Who asked for this very time, then for this day, then for this member; among equals who joined first. Whoever was
    called for this time already and could not be had, or did not want it, comes after all others.
    """
    found = []
    for seeker in seekers:
        whys = suits(seeker, moment)
        if whys:
            free = moment.time.staff_ids
            named = tuple(each for each in free if each in seeker.wish.staff_ids)
            found.append(Match(seeker.entry, whys, tried(seeker.entry, moment.time.start), named or free))
    return tuple(sorted(found, key=_place))


def tried(entry: WaitlistEntry, start: Instant) -> Outcome | None:
    """What came of the last call about this very start."""
    said = [each.said for each in offers_of(entry) if each.start == start and each.said is not Outcome.OFFERED]
    return said[-1] if said else None


def before_them(matches: Sequence[Match], entry_id: str) -> tuple[Match, ...]:
    """Who would have to be called before this one: those before them who were not, and are not offered anything."""
    ahead: list[Match] = []
    for match in matches:
        if match.entry.id == entry_id:
            return tuple(ahead)
        if match.tried is None and match.entry.appointment_id is None:
            ahead.append(match)
    return ()


_STRENGTH: Mapping[Why, int] = {Why.EXACT: 4, Why.DAY: 2, Why.STAFF: 1}


def _place(match: Match) -> tuple[bool, int, Instant, int]:
    strength = sum(_STRENGTH.get(why, 0) for why in match.whys)
    return match.tried is not None, -strength, match.entry.created_at, match.entry.number
