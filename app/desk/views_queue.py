"""What the queue board shows beside the line itself: who is done, whose turn it is, what a forecast rests on.

As ``views``: facts only, UTC seconds and minutes, no store.
"""

from __future__ import annotations

from datetime import date

from app.core.frozen import frozen
from app.core.told_wait import ToldWait
from app.core.values import Instant, Kind


@frozen
class DoneItem:
    """Somebody of today who is done. ``outcome``: served, gone or no_show."""

    id: str
    kind: Kind
    tag: str
    name: str
    service: str
    staff: str
    outcome: str
    at: Instant
    waited_minutes: int | None = None
    told: ToldWait | None = None
    """What they were told at check-in, where they were."""

    @property
    def is_kept(self) -> bool:
        """Whether the wait was no longer than what was said."""
        return self.told is None or self.waited_minutes is None or self.waited_minutes <= self.told.most


@frozen
class GoneWalkIn:
    """Somebody who was in the line. ``outcome``: served, gone or booked; ``zone`` is that of their place."""

    id: str
    tag: str
    name: str
    service: str
    definition_id: str
    profile_id: str | None
    staff: str
    outcome: str
    zone: str
    came_at: Instant
    begun_at: Instant | None
    ended_at: Instant | None
    appointment_id: str | None
    notes: str
    is_of_today: bool
    can_undo: bool
    """Whether there is a step of theirs to be taken back: one of today that has not been already."""


@frozen
class LineFit:
    """Somebody could begin now with ``staff``, until ``end``, before the booking at ``next_start`` if there is one."""

    staff_id: str
    staff: str
    start: Instant
    end: Instant
    next_start: Instant | None


@frozen
class LineOverrun:
    """A service that begins now would end ``minutes`` after ``start``, that of a booking; ``name``: whose."""

    start: Instant
    minutes: int
    name: str = ""


@frozen
class RotaPlace:
    """A member of staff and how near their turn is: ``rank`` 1 is next, 0 cannot be given anybody now."""

    staff_id: str
    name: str
    served: int
    last_ended: Instant | None
    rank: int


@frozen
class Leftover:
    """A walk-in or booking of an earlier business day that nobody closed.

    ``ticket`` is empty of a booking; ``checked_in_at`` is then when it was booked for. ``fates`` are what may have
    become of it: see ``core.leftovers.Fate``. ``has_come``: whether the customer was here.
    """

    id: str
    ticket: str
    name: str
    service: str
    day: date
    checked_in_at: Instant
    fates: tuple[str, ...] = ("served", "gone", "carried")
    has_come: bool = True


@frozen
class StaffFree:
    """Somebody who can serve, and what they do now. ``state`` as in ``core.rota.StaffState``."""

    name: str
    state: str
    until: Instant | None


@frozen
class BasisView:
    """What the forecast of one place in the line rests on (rule 28)."""

    tag: str
    service: str
    start: Instant | None
    until: Instant | None
    why: str
    """A ``core.forecast.Cause``."""
    staff: str
    ahead: tuple[str, ...]
    """The tags of those who come before, in order."""
    able: tuple[StaffFree, ...]
    minutes: int
    samples: int
    """How many real services ``minutes`` is the median of; 0: it is as set."""
    needed: int
    """How many it takes before the median counts."""
    percent: int
    """By how much longer services are taken for the later end."""
    slack_minutes: int


@frozen
class WalkInQuote:
    """What somebody who checks in for a service now would be told; nulls: not before closing."""

    definition_id: str
    start: Instant | None
    until: Instant | None
    ahead: int
    now: Instant = 0
    """When this was found; the wait counts from then."""
