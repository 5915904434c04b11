"""Walk-ins and bookings of an earlier day that nobody closed: what may be said of them (rules 19, 22, 26)."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.core.lifecycles import wrong_step
from app.core.line_steps import cancel_entry, is_in_service
from app.core.values import Appointment, Instant, QueueEntry, QueueStatus, Status

_OPEN = frozenset({QueueStatus.WAITING, QueueStatus.CALLED})


class Fate(StrEnum):
    """What became of somebody whom nobody closed."""

    SERVED = "served"
    GONE = "gone"
    CARRIED = "carried"


def fates_of(record: QueueEntry | Appointment) -> tuple[Fate, ...]:
    """What may have become of it: whoever is in service was served, and only a walk-in can stand in line again."""
    if isinstance(record, Appointment):
        return Fate.SERVED, Fate.GONE
    return (Fate.SERVED,) if is_in_service(record) else (Fate.SERVED, Fate.GONE, Fate.CARRIED)


def booking_became(booking: Appointment, fate: Fate) -> Status:
    """A booking's own word for it (rule 19): gone is a no-show where nobody had come, and called off where they had.

    Raises ``Refused`` for a fate that a booking cannot have, or when somebody has closed it meanwhile.
    """
    if booking.status not in {Status.CONFIRMED, Status.ARRIVED} or fate not in fates_of(booking):
        raise wrong_step(booking.status, fate.value, 19, booking.id)
    if fate is Fate.SERVED:
        return Status.COMPLETED
    return Status.CANCELLED if booking.status is Status.ARRIVED else Status.NO_SHOW


def close_entry(entry: QueueEntry, fate: Fate, now: Instant, because: str | None = None) -> QueueEntry:
    """The entry closed after its day. Raises ``Refused`` when somebody has closed it meanwhile.

    One that was served has no times, or no length, since nobody noted them, and so teaches the forecast nothing
    (rule 28). One that is carried on is closed too: whoever is still here gets a ticket of today, since a ticket
    never changes (rule 26).
    """
    if fate is Fate.SERVED and is_in_service(entry):
        return replace(entry, finished_at=entry.started_at, updated_at=now)
    if entry.status not in _OPEN:
        raise wrong_step(entry.status, fate.value, 22, entry.id)
    if fate is Fate.SERVED:
        return replace(entry, status=QueueStatus.SERVED, parked_at=None, updated_at=now)
    return cancel_entry(entry, now, because)
