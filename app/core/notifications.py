"""When a customer is to be told something (rule 33). A definition names a target and an offset for each event.

Offsets count on from the event, a reminder's back from the start, in elapsed days and hours. Instants are UTC seconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from app.core.values import Appointment, Definition, Instant, Notification, Status

REMINDER = "reminder"
TOLD = frozenset({"pending", "sending", "sent", "unsure"})
"""States in which something is told, is going to be, or may have been."""
_DAY, _HOUR = 86_400, 3_600

_EVENT_OF = {
    Status.CONFIRMED: "confirmed",
    Status.CANCELLED: "cancelled",
    Status.REJECTED: "rejected",
    Status.COMPLETED: "completed",
}
_REMINDED = frozenset({Status.REQUESTED, Status.CONFIRMED})
"""While an appointment stands here its reminder may come; afterwards there is nothing to remind of."""


class Planned(NamedTuple):
    """A notification to make: for which event, to which target, due when."""

    event: str
    target_id: str
    due_at: Instant


def event_of(status: Status) -> str | None:
    """The event that reaching this status is; null where no definition can name a target for it."""
    return _EVENT_OF.get(status)


def notifications_for(
    event: str, definition: Definition, appointment: Appointment, now: Instant
) -> tuple[Planned, ...]:
    """What to plan when this event happens at ``now``; nothing when the definition names no target for it.

    ``event`` is ``created``, ``confirmed``, ``cancelled``, ``rejected`` or ``completed``. Being created, and being
    confirmed, also plan the reminder; ask ``unplanned`` so that there is only one. No offset is an offset of nothing.
    """
    planned = [_planned(event, definition, now)]
    if event in ("created", "confirmed"):
        planned.append(_reminder(definition, appointment, now))
    return tuple(one for one in planned if one is not None)


def _planned(event: str, definition: Definition, now: Instant) -> Planned | None:
    target, seconds = _setting(event, definition)
    return None if target is None else Planned(event, target, now + seconds)


def _reminder(definition: Definition, appointment: Appointment, now: Instant) -> Planned | None:
    """The reminder, unless its time is past or nobody is expected any more: then none is made."""
    target, seconds = _setting(REMINDER, definition)
    due = appointment.scheduled_start_at - seconds
    if target is None or due < now or appointment.status not in _REMINDED:
        return None
    return Planned(REMINDER, target, due)


def _setting(event: str, definition: Definition) -> tuple[str | None, int]:
    target: str | None = getattr(definition, f"{event}_target_id")
    days: int | None = getattr(definition, f"notify_{event}_offset_days")
    hours: int | None = getattr(definition, f"notify_{event}_offset_hours")
    return target, (days or 0) * _DAY + (hours or 0) * _HOUR


def unplanned(planned: Iterable[Planned], existing: Iterable[Notification]) -> tuple[Planned, ...]:
    """Those that are not there yet: each event of an appointment is told at most once."""
    told = {(one.event, one.target_id) for one in existing if one.state in TOLD}
    return tuple(one for one in planned if (one.event, one.target_id) not in told)


def is_wanted(event: str, appointment: Appointment, now: Instant) -> bool:
    """Whether a notification that is due still says what is so; a reminder also while there is something to come."""
    if event == REMINDER:
        return appointment.status in _REMINDED and appointment.scheduled_start_at > now
    if event in ("created", "confirmed"):
        return appointment.status not in (Status.CANCELLED, Status.REJECTED)
    return event == event_of(appointment.status)


def drop_pending(existing: Iterable[Notification], now: Instant) -> tuple[Notification, ...]:
    """The changed notifications when an appointment is cancelled or rejected: pending reminders are dropped."""
    return tuple(
        replace(one, state="dropped", updated_at=now)
        for one in existing
        if one.event == REMINDER and one.state == "pending"
    )


def move_reminders(
    existing: Iterable[Notification], definition: Definition, appointment: Appointment, now: Instant
) -> tuple[tuple[Notification, ...], tuple[Planned, ...]]:
    """What a reschedule does to the reminders: those to change, and those to make (rule 21).

    A pending one moves with the start, or is dropped when its new time is past. One that was sent stays as it is,
    and a new one is made, since the customer was told the old time.
    """
    found = _reminder(definition, appointment, now)
    pending = [one for one in existing if one.event == REMINDER and one.state == "pending"]
    if found is None:
        return drop_pending(pending, now), ()
    if not pending:
        return (), (found,)
    moved = [replace(pending[0], target_id=found.target_id, due_at=found.due_at, updated_at=now)]
    same = pending[0].due_at == found.due_at and pending[0].target_id == found.target_id
    return (*(() if same else moved), *drop_pending(pending[1:], now)), ()
