"""How records are shown: their look, the steps that work from there, names in short, overlaps side by side."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.called import is_contact
from app.core.lifecycles import allowed_steps
from app.core.values import Appointment, Instant, Kind, QueueEntry, QueueStatus, Status, WaitlistEntry
from app.desk.phoning import region_at
from app.desk.views import DayBooking, Look, Place

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.values import Location
    from app.store.day_rows import DayRow

STEPS = (
    "approve", "arrive", "serve", "finish", "call", "recall", "requeue", "fulfil", "complete", "park", "unpark",
    "hand_over", "transfer", "convert", "reschedule", "reassign", "no_show", "reject", "cancel",
)  # fmt: skip
"""Every step that a button may offer, the likeliest first."""

_LOOKS = {
    Status.REQUESTED: Look.REQUESTED,
    Status.CONFIRMED: Look.CONFIRMED,
    Status.ARRIVED: Look.ARRIVED,
    Status.COMPLETED: Look.COMPLETED,
    Status.NO_SHOW: Look.NO_SHOW,
    Status.CANCELLED: Look.CANCELLED,
    Status.REJECTED: Look.CANCELLED,
}
_SERVED = QueueEntry("", 0, "", "", QueueStatus.SERVED, "", date.min, 0, started_at=0)
_SAMPLE = Appointment("", 0, "", "", "", None, Status.CONFIRMED, 0, 1, "UTC")


def place_of(location: Location) -> Place:
    """The location as headers and pickers show it."""
    return Place(location.id, location.name, location.handle, location.timezone, region_at(location))


def look_of(status: str, started_at: Instant | None, *, is_held: bool = False) -> Look:
    """How a booking is drawn; one that is being served, or held for a call (rule 41), has a look of its own."""
    if is_held and status == Status.REQUESTED:
        return Look.HELD
    if status == Status.ARRIVED and started_at is not None:
        return Look.IN_SERVICE
    return _LOOKS[Status(status)]


def steps_of(
    record: Appointment | QueueEntry | WaitlistEntry, now: Instant, *, needs_staff: bool = True
) -> tuple[str, ...]:
    """The verbs that work from here, the likeliest first. What needs no staff is handed over to nobody."""
    if not needs_staff:
        return tuple(verb for verb in steps_of(record, now) if verb != "hand_over")
    if isinstance(record, Appointment):
        return booking_steps(
            record.status, record.called_at is not None, record.started_at is not None, record.scheduled_start_at > now
        )
    return _ordered(allowed_steps(record))


@lru_cache(maxsize=64)
def booking_steps(status: str, is_called: bool, is_begun: bool, is_ahead: bool) -> tuple[str, ...]:
    """The verbs that work on a booking; nobody is a no-show ahead of time, and what has begun is finished."""
    sample = replace(
        _SAMPLE, status=Status(status), called_at=1 if is_called else None, started_at=1 if is_begun else None
    )
    verbs = set(allowed_steps(sample))
    if is_ahead:
        verbs.discard("no-show")
    if is_begun and "complete" in verbs:
        verbs = (verbs - {"complete"}) | {"finish"}
    return _ordered(verbs)


@lru_cache(maxsize=4)
def walk_in_steps(*, is_booked: bool, needs_staff: bool = True) -> tuple[str, ...]:
    """The verbs that work on a walk-in in service."""
    return steps_of(replace(_SERVED, appointment_id="" if is_booked else None), 0, needs_staff=needs_staff)


def _ordered(verbs: set[str] | frozenset[str]) -> tuple[str, ...]:
    """``verbs`` are named as on the command line."""
    return tuple(verb for verb in STEPS if verb.replace("_", "-") in verbs)


def short_name(name: str) -> str:
    """First name and the initial of the last, as the head of a column says it."""
    first, _, rest = name.partition(" ")
    if is_contact(name):
        return name
    return f"{first} {rest.split()[-1][0]}." if rest.split() else first


def booking_of_row(row: DayRow, service: str, now: Instant, held: Collection[str] = ()) -> DayBooking:
    """The booking of a row, for a column or a list; lanes and hours are the column's to say.

    ``held`` are the ids of those that are held for somebody on the waitlist.
    """
    return _booking_of_row(row, service, row.start > now, row.id in held)


@lru_cache(maxsize=2_000)
def _booking_of_row(row: DayRow, service: str, is_ahead: bool, is_held: bool) -> DayBooking:
    # Remembered, since of the rows that are read after a step nearly all are as they were.
    begun = row.started_at is not None
    return DayBooking(
        id=row.id,
        kind=Kind.APPOINTMENT,
        look=look_of(row.status, row.started_at, is_held=is_held),
        title=row.name,
        service=service,
        start=row.start,
        end=row.end,
        block_start=row.start if row.holds_from is None else row.holds_from,
        block_end=row.end if row.holds_until is None else row.holds_until,
        steps=booking_steps(row.status, row.called_at is not None, begun, is_ahead),
        staff_id=(row.called_to_staff_id if begun else None) or row.staff_id,
        definition_id=row.definition_id,
        profile_id=row.profile_id,
        ticket=row.number,
        notes=row.notes or "",
        is_overridden=row.override_reason is not None,
        location_id=row.location_id,
    )
