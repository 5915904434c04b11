"""The waitlist: what somebody wishes for, what came of calling them, and what a hold is (rules 40, 41).

Wishes and what came of calls are kept in ``meta`` of the entry, and the end of a hold in ``meta`` of its booking, so
that they reach a remote and other tills by a field that every wire has. What makes no sense in it wishes for nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from app.core.frozen import frozen
from app.core.meta import said_in, saying
from app.core.values import WEEKDAYS, Appointment, Instant, Json, Status, WaitlistEntry
from app.core.wall import local_date

WISH, OFFERS, HOLD = "wish", "offers", "hold"
HOLD_SECONDS = 10 * 60
"""How long a time is held for somebody who is being called, where the shop has set nothing else."""
LONGEST_HOLD_SECONDS = 60 * 60
_A_DAY = 24 * 60
MOST_OFFERS = 20
"""How many calls an entry keeps, the latest."""


@frozen
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


def date_asked(desired_start_at: Instant | None, zone_name: str) -> date | None:
    """The local date for which somebody asks at a place; None where they ask for no time."""
    return None if desired_start_at is None else local_date(desired_start_at, zone_name)


def is_about(wish: Wish, asked: date | None, day: date) -> bool:
    """Whether it is a date that somebody wishes for, whose ``desired_start_at`` has the date ``asked`` (rule 40)."""
    return (
        (asked is None or asked == day)
        and (not wish.days or day.weekday() in wish.days)
        and (wish.first is None or day >= wish.first)
        and (wish.last is None or day <= wish.last)
    )


def is_over(wish: Wish, asked: date | None, today: date) -> bool:
    """Whether all dates that it may be about have passed."""
    return any(each is not None and each < today for each in (asked, wish.last))


def overlaps(one: tuple[Wish, date | None], other: tuple[Wish, date | None], today: date) -> bool:
    """Whether a time from ``today`` on may suit two wishes, each with the date for which it asks."""
    (mine, asked), (theirs, asked_too) = one, other
    firsts = (mine.first, theirs.first, asked, asked_too, today)
    lasts = (mine.last, theirs.last, asked, asked_too)
    first, last = max(each for each in firsts if each), min((each for each in lasts if each), default=None)
    opens, until = max(mine.opens or 0, theirs.opens or 0), min(mine.until or _A_DAY, theirs.until or _A_DAY)
    days = [each.days for each in (mine, theirs) if each.days]
    staff = [set(each.staff_ids) for each in (mine, theirs) if each.staff_ids]
    common = frozenset.intersection(*days) if days else frozenset(range(7))
    is_apart = (last is not None and last < first) or until <= opens or (staff and not set.intersection(*staff))
    if is_apart or last is None or (last - first).days >= 6:
        return not is_apart and bool(common)
    return any(date.fromordinal(each).weekday() in common for each in range(first.toordinal(), last.toordinal() + 1))


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


def wish_of(entry: WaitlistEntry) -> Wish:
    """What the entry wishes for beside its ``desired_start_at``."""
    said = said_in(entry.meta, WISH)
    if not isinstance(said, dict):
        return Wish()
    days, staff = said.get("days"), said.get("staff")
    return Wish(
        frozenset(WEEKDAYS.index(each) for each in days if each in WEEKDAYS) if isinstance(days, list) else frozenset(),
        minutes_of(said.get("from")), minutes_of(said.get("until")), _date(said.get("first")), _date(said.get("last")),
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


def _offered(said: Json) -> Offered | None:
    if not isinstance(said, dict):
        return None
    at, start, outcome, staff = (said.get(name) for name in ("at", "start", "said", "staff"))
    if not isinstance(at, int) or not isinstance(start, int) or outcome not in list(Outcome):
        return None
    return Offered(at, Outcome(str(outcome)), start, staff if isinstance(staff, str) else None)


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def minutes_of(said: Json) -> int | None:
    """Minutes after midnight of a time of day, ``09:00``; None for anything else."""
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
