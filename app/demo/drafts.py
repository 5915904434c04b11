"""Bookings of the demo shop before they have a life: what, with whom, when, and how far they have come."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from enum import StrEnum

from app.core.blocks import block_around
from app.core.frozen import frozen
from app.core.hours import open_windows
from app.core.spans import Span, common, holds
from app.core.values import Definition, Instant, Location, Profile, Staff


class State(StrEnum):
    """How far a booking has come: its status, with those in service told from those who wait."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    ARRIVED = "arrived"
    IN_SERVICE = "in_service"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    NO_SHOW = "no_show"


@frozen
class Draft:
    """One booking to be: ``[start, end)`` without buffers; ``asked_at`` null means some days before."""

    definition: Definition
    location: Location
    staff: Staff | None
    start: Instant
    end: Instant
    state: State
    customer: Profile
    note: str | None = None
    asked_at: Instant | None = None

    @property
    def block(self) -> Span:
        """What it takes, buffers included (rule 14)."""
        return block_around(self.definition, self.start, self.end)


class Diary:
    """Who is taken when, while the week is being planned."""

    def __init__(self) -> None:
        self._taken: defaultdict[str, list[Span]] = defaultdict(list)
        self._open: dict[tuple[str, str, str, date], list[Span]] = {}

    def take(self, draft: Draft) -> None:
        """Note a booking, whatever its state: two of one person never stand over each other in the demo."""
        if draft.staff:
            self._taken[draft.staff.id].append(draft.block)

    def fits(self, definition: Definition, location: Location, member: Staff, start: Instant, end: Instant) -> bool:
        """Whether the booking keeps to everybody's hours (rule 11) and clear of what is noted (rule 12)."""
        first, last = block_around(definition, start, end)
        taken = any(begins < last and first < ends for begins, ends in self._taken[member.id])
        return not taken and holds(self.open_time(definition, location, member, start), start, end)

    def open_time(self, definition: Definition, location: Location, member: Staff, at: Instant) -> list[Span]:
        """When the service can be had of the member on the local date of ``at`` and the day around it."""
        day = date.fromordinal(at // 86_400 + _EPOCH)
        key = (definition.id, location.id, member.id, day)
        if key not in self._open:
            zone = location.timezone
            near = (date.fromordinal(day.toordinal() - 1), date.fromordinal(day.toordinal() + 1))
            calendars = (definition.calendar, location.calendar, member.calendar)
            service, shop, own = (open_windows(calendar, zone, *near) for calendar in calendars)
            self._open[key] = common(common(service, shop), own)
        return self._open[key]


_EPOCH = date(1970, 1, 1).toordinal()


def serves(member: Staff, definition: Definition, location: Location) -> bool:
    """Whether the member takes bookings of the service there (rule 16)."""
    if not definition.requires_staff or all(place.location_id != location.id for place in definition.places):
        return False
    if member.places[0].location_id != location.id:
        return False
    if definition.use_staff_from_location:
        return definition.handle not in member.excluded_service_handles
    return any(row.staff_id == member.id for row in definition.staff)
