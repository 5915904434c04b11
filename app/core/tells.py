"""What the staff are told of: which of the things that stand so now are worth a word, to whom, and when it is quiet.

Pure: the events of a place go in with the time and what the shop wants, and those that are due come out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum
from typing import NamedTuple

from app.core.settings import Settings
from app.core.values import Instant

FRESH_SECONDS = 15 * 60
"""After so long nobody need be told of an arrival but whom it concerns: it stands in the line."""
LEAST_SECONDS = 2 * 60
"""So long before its end a booking counts as late at the latest."""


class TellKind(StrEnum):
    """What is told of."""

    ARRIVAL = "arrival"
    REQUEST = "request"
    WAIT = "wait"
    LATE = "late"


class Event(NamedTuple):
    """Something that stands so now. What happens to a record a second time, at another instant, is another event."""

    kind: TellKind
    id: str
    """The record: an appointment, or a queue entry."""
    at: Instant
    """When they arrived, asked, should have been served by the quote or the booking, or should have come."""
    name: str = ""
    staff_id: str | None = None
    """The member of staff whom it concerns, where it is one."""
    staff: str = ""
    end: Instant | None = None
    """Of a booking, when its time is over; the shop's late minutes count from ``at``."""

    @property
    def key(self) -> tuple[str, str, Instant]:
        """What makes it this event and no other; a request is one however often it is changed."""
        return (self.kind, self.id, 0 if self.kind is TellKind.REQUEST else self.at)


def due_tells(
    events: Iterable[Event],
    now: Instant,
    wanted: Settings,
    *,
    person_id: str | None = None,
    own: Collection[str] = (),
    told: Collection[tuple[str, str, Instant]] = (),
) -> tuple[Event, ...]:
    """The events that somebody at this till is to be told of now, the oldest first.

    ``person_id`` is who is at the desk; None where nobody said so. An arrival is told to whom it concerns as long as it
    stands, and to anybody else while it is fresh: whom it concerns is not at this desk then, and is to be fetched.
    ``own`` are the records that were changed at this very till, whose person knows; ``told`` the keys of what was told
    already.
    """
    found = [
        each
        for each in events
        if each.key not in told and _is_due(each, now, wanted, person_id) and not _is_known(each, own)
    ]
    return tuple(sorted(found, key=lambda each: (each.at, each.id)))


def is_quiet(minute: int, wanted: Settings) -> bool:
    """Whether that minute of the day, 0 to 1439, lies in the quiet hours; they may go past midnight."""
    first, end = wanted.quiet_from, wanted.quiet_until
    if first <= end:
        return first <= minute < end
    return minute >= first or minute < end


def _is_due(event: Event, now: Instant, wanted: Settings, person_id: str | None) -> bool:
    if event.kind is TellKind.ARRIVAL:
        is_theirs = person_id is not None and event.staff_id == person_id
        return wanted.tell_arrival and now >= event.at and (is_theirs or now - event.at < FRESH_SECONDS)
    if event.kind is TellKind.REQUEST:
        return wanted.tell_request
    patience = 60 * wanted.late_after_minutes
    if event.kind is TellKind.WAIT:
        return wanted.tell_wait and now > event.at + (patience if event.end is not None else 0)
    return wanted.tell_late and now >= event.at + _late_after(event, patience)


def _late_after(event: Event, patience: int) -> int:
    """How long after its start: what the shop says, or less where the time would be over, or nearly, by then."""
    if event.end is None:
        return patience
    length = event.end - event.at
    return min(patience, max(length // 2, length - LEAST_SECONDS))


def _is_known(event: Event, own: Collection[str]) -> bool:
    """Whether who is at the desk did it themselves; who waits or has not come is told of all the same."""
    return event.kind in (TellKind.ARRIVAL, TellKind.REQUEST) and event.id in own
