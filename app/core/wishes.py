"""The waitlist: what somebody wishes for, who comes first for a time that is free, and what a hold is (rules 40 to 42).

Wishes and what came of calls are kept in ``meta`` of the entry, and the end of a hold in ``meta`` of its booking, so
that they reach a remote and other tills by a field that every wire has. What makes no sense in it wishes for nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.core.meta import said_in, saying
from app.core.values import WEEKDAYS, Appointment, Instant, Json, Status, WaitlistEntry
from app.core.wall import local_date, wall_of

WISH, OFFERS, HOLD = "wish", "offers", "hold"
HOLD_SECONDS = 10 * 60
"""How long a time is held for somebody who is being called."""
LONGEST_HOLD_SECONDS = 60 * 60
MOST_OFFERS = 20
"""How many calls an entry keeps, the latest."""
_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Wish:
    """What would suit; everything left out suits. Minutes after midnight at the place, ``until`` for the end."""

    days: frozenset[int] = frozenset()
    """Weekdays, 0 for Monday."""
    opens: int | None = None
    until: int | None = None
    first: date | None = None
    last: date | None = None
    staff_ids: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether anything suits."""
        return self == Wish()


class Outcome(StrEnum):
    """What came of a call."""

    OFFERED = "offered"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    RELEASED = "released"
    LAPSED = "lapsed"
    BOOKED = "booked"


class Offered(NamedTuple):
    """One call, or what came of it: when, for which start and with whom. Instants are UTC seconds."""

    at: Instant
    said: Outcome
    start: Instant
    staff_id: str | None = None


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


@dataclass(frozen=True, slots=True)
class Match:
    """Somebody whom a time suits, in their place. ``tried``: what came of calling them for this very time."""

    entry: WaitlistEntry
    whys: tuple[Why, ...]
    tried: Outcome | None = None
    staff_ids: tuple[str, ...] = field(default=())
    """With whom of those who are free."""


# what is kept


def wish_of(entry: WaitlistEntry) -> Wish:
    """What the entry wishes for beside its ``desired_start_at``."""
    said = said_in(entry.meta, WISH)
    if not isinstance(said, dict):
        return Wish()
    days, staff = said.get("days"), said.get("staff")
    return Wish(
        frozenset(WEEKDAYS.index(each) for each in days if each in WEEKDAYS) if isinstance(days, list) else frozenset(),
        _minutes(said.get("from")), _minutes(said.get("until")), _date(said.get("first")), _date(said.get("last")),
        tuple(each for each in staff if isinstance(each, str)) if isinstance(staff, list) else (),
    )  # fmt: skip


def with_wish(entry: WaitlistEntry, wish: Wish) -> WaitlistEntry:
    """The entry with this wish in its ``meta``; what else stands there stays."""
    said: dict[str, Json] = {
        "days": [WEEKDAYS[day] for day in sorted(wish.days)],
        "from": _clock(wish.opens), "until": _clock(wish.until),
        "first": wish.first.isoformat() if wish.first else None, "last": wish.last.isoformat() if wish.last else None,
        "staff": list(wish.staff_ids),
    }  # fmt: skip
    kept: Json = {name: value for name, value in said.items() if value not in (None, [])}
    return replace(entry, meta=saying(entry.meta, WISH, kept or None))


def offers_of(entry: WaitlistEntry) -> tuple[Offered, ...]:
    """What came of calling them so far, oldest first."""
    said = said_in(entry.meta, OFFERS)
    found = [_offered(each) for each in said] if isinstance(said, list) else []
    return tuple(each for each in found if each is not None)


def with_offer(entry: WaitlistEntry, offered: Offered) -> WaitlistEntry:
    """The entry with one more call."""
    row: dict[str, Json] = {"at": offered.at, "said": offered.said.value, "start": offered.start}
    if offered.staff_id:
        row["staff"] = offered.staff_id
    before = said_in(entry.meta, OFFERS)
    kept: list[Json] = [*(before if isinstance(before, list) else ()), row]
    return replace(entry, meta=saying(entry.meta, OFFERS, kept[-MOST_OFFERS:]))


def held_until(booking: Appointment) -> Instant | None:
    """Until when it is a hold; None for a booking that is none. Never after its start (rule 41)."""
    said = said_in(booking.meta, HOLD)
    until = said.get("until") if isinstance(said, dict) else None
    if booking.status is not Status.REQUESTED or not isinstance(until, int) or isinstance(until, bool):
        return None
    return min(until, booking.scheduled_start_at)


def as_hold(booking: Appointment, until: Instant) -> Appointment:
    """The request as a hold until then, at the latest until it begins."""
    end = min(until, booking.scheduled_start_at)
    return replace(booking, meta=saying(booking.meta, HOLD, {"until": end}))


def no_hold(booking: Appointment) -> Appointment:
    """The booking as one that nobody lets go of by itself any more."""
    return replace(booking, meta=saying(booking.meta, HOLD, None))


def has_lapsed(booking: Appointment, now: Instant) -> bool:
    """Whether it is a hold whose time is over (rule 41)."""
    until = held_until(booking)
    return until is not None and until <= now


# who comes first


def suits(entry: WaitlistEntry, time: Time, zone: str) -> tuple[Why, ...]:
    """Why this time suits them, the strongest reason first; nothing where it does not (rule 40)."""
    wish, wall = wish_of(entry), wall_of(time.start, zone)
    desired = entry.desired_start_at
    day, minute = wall.date(), wall.hour * 60 + wall.minute
    ends = minute + (time.end - time.start) // 60
    named = set(wish.staff_ids) & set(time.staff_ids)
    is_out = (
        (wish.days and day.weekday() not in wish.days)
        or (wish.opens is not None and minute < wish.opens)
        or (wish.until is not None and ends > (wish.until or _DAY_MINUTES))
        or (wish.first is not None and day < wish.first)
        or (wish.last is not None and day > wish.last)
        or (wish.staff_ids and time.staff_ids and not named)
    )
    is_day = desired is not None and local_date(desired, zone) == day
    if is_out or (desired is not None and not is_day):
        return ()
    whys = [Why.EXACT] if desired == time.start else [Why.DAY] if is_day else []
    if named:
        whys.append(Why.STAFF)
    if replace(wish, staff_ids=()) != Wish():
        whys.append(Why.WISHED)
    return tuple(whys) or (Why.ANY,)


def rank(entries: Iterable[WaitlistEntry], time: Time, zone: str) -> tuple[Match, ...]:
    """Those whom a time suits, first who comes first (rule 42).

    Who asked for this very time, then for this day, then for this member; among equals who joined first. Whoever was
    called for this time already and could not be had, or did not want it, comes after all others.
    """
    found = []
    for entry in entries:
        whys = suits(entry, time, zone)
        if whys:
            named = tuple(each for each in time.staff_ids if each in wish_of(entry).staff_ids)
            found.append(Match(entry, whys, tried(entry, time.start), named or time.staff_ids))
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


def _offered(said: Json) -> Offered | None:
    if not isinstance(said, dict):
        return None
    at, start, outcome, staff = (said.get(name) for name in ("at", "start", "said", "staff"))
    if not isinstance(at, int) or not isinstance(start, int) or outcome not in list(Outcome):
        return None
    return Offered(at, Outcome(str(outcome)), start, staff if isinstance(staff, str) else None)


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _minutes(said: Json) -> int | None:
    if not isinstance(said, str) or len(said) != len("09:00") or said[2] != ":":
        return None
    hours, minutes = said[:2], said[3:]
    is_time = hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60
    return int(hours) * 60 + int(minutes) if is_time else None


def _date(said: Json) -> date | None:
    try:
        return date.fromisoformat(said) if isinstance(said, str) else None
    except ValueError:
        return None
