"""The line of a location: who stands in it, in which order, and why (rule 27).

One line per location. Walk-ins and bookings that have arrived have one due time each, which never changes, and the
earliest due comes first. All instants are UTC seconds; nothing here knows a clock.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from app.core.values import Appointment, Instant, QueueEntry, QueueStatus, Status

Serves = Mapping[str, Collection[str]]
"""Who of the staff can take what: staff id to the ids of the definitions (rule 16). For definitions without staff
the key is ``""``."""


class PlaceState(StrEnum):
    """What somebody in the line does."""

    WAITING = "waiting"
    PARKED = "parked"
    CALLED = "called"


class Place(NamedTuple):
    """One customer's place in the line.

    ``staff_id`` is whom they wait for or were called to; ``minutes`` is a booking's length, 0 for a walk-in.
    """

    record_id: str
    is_booking: bool
    due: Instant
    joined: Instant
    definition_id: str
    staff_id: str | None
    state: PlaceState
    calls: int = 0
    called_at: Instant | None = None
    number: int = 0
    ticket: str = ""
    minutes: int = 0
    profile_id: str | None = None
    quoted_until: Instant | None = None


class Why(StrEnum):
    """Why one comes before another."""

    CALLED_ALREADY = "called_already"
    OTHER_PARKED = "other_parked"
    OTHER_EARLY = "other_early"
    DUE_EARLIER = "due_earlier"
    JOINED_EARLIER = "joined_earlier"
    RECORDED_EARLIER = "recorded_earlier"


WORDS: dict[Why, str] = {
    Why.CALLED_ALREADY: "has been called already",
    Why.OTHER_PARKED: "the other one is parked",
    Why.OTHER_EARLY: "the other one is early for a booking, and waits for its time while a walk-in waits",
    Why.DUE_EARLIER: "was due earlier",
    Why.JOINED_EARLIER: "was due at the same time and came earlier",
    Why.RECORDED_EARLIER: "was due and came at the same time, and was recorded earlier",
}
"""English for each reason; the window's translations start from it."""


class Order(NamedTuple):
    """That one record comes before another, and why; the two due times are what to show."""

    first_id: str
    second_id: str
    why: Why
    first_due: Instant
    second_due: Instant


def due_time(record: QueueEntry | Appointment) -> Instant:
    """When it is somebody's turn: a walk-in's check-in; a booking's start, or its arrival when that was later."""
    if isinstance(record, QueueEntry):
        return record.checked_in_at
    return max(record.scheduled_start_at, record.arrived_at or 0)


def stands_in_line(record: QueueEntry | Appointment) -> bool:
    """Whether this one waits or has been called, and is not yet served."""
    if isinstance(record, QueueEntry):
        return record.status in (QueueStatus.WAITING, QueueStatus.CALLED)
    return record.status is Status.ARRIVED and record.started_at is None


def place_of(record: QueueEntry | Appointment) -> Place:
    """The place of a walk-in or an arrived booking; ``stands_in_line`` says whether it has one."""
    return _walk_in_place(record) if isinstance(record, QueueEntry) else _booking_place(record)


def _walk_in_place(entry: QueueEntry) -> Place:
    called = entry.status is QueueStatus.CALLED
    waiting = PlaceState.WAITING if entry.parked_at is None else PlaceState.PARKED
    return Place(
        entry.id,
        False,
        entry.checked_in_at,
        entry.checked_in_at,
        entry.definition_id,
        entry.staff_id,
        PlaceState.CALLED if called else waiting,
        entry.calls,
        entry.called_at if called else None,
        entry.number,
        entry.ticket,
        0,
        entry.profile_id,
        entry.quoted_until,
    )


def _booking_place(booking: Appointment) -> Place:
    return Place(
        booking.id,
        True,
        due_time(booking),
        booking.arrived_at or booking.scheduled_start_at,
        booking.definition_id,
        booking.called_to_staff_id or booking.assigned_staff_id,
        PlaceState.WAITING if booking.called_at is None else PlaceState.CALLED,
        booking.calls,
        booking.called_at,
        booking.number,
        booking.ticket or "",
        (booking.scheduled_end_at - booking.scheduled_start_at + 59) // 60,
        booking.profile_id,
    )


def make_line(records: Iterable[QueueEntry | Appointment]) -> tuple[Place, ...]:
    """Everybody who stands in the line, earliest due first; called and parked ones keep their place in it."""
    places = [place_of(record) for record in records if stands_in_line(record)]
    return tuple(sorted(places, key=_turn))


def _turn(place: Place) -> tuple[Instant, Instant, int, str]:
    # The id settles what nothing else does, so that every till sees the same order.
    return place.due, place.joined, place.number, place.record_id


def next_in_line(
    line: Sequence[Place], now: Instant, serves: Serves | None = None, staff_id: str | None = None
) -> Place | None:
    """Whom to call next, for ``staff_id`` if given, else for anybody; null when nobody waits whom they could serve.

    ``line`` is in order. A booking that is early comes only when no walk-in waits (rule 27). Only customers whom this
    member of staff can take count, for being called and for standing before others.
    """
    early: Place | None = None
    for place in line:
        if not _can_take(place, serves, staff_id):
            continue
        if place.is_booking and place.due > now:
            early = early or place
            continue
        return place
    return early


def next_call(
    line: Sequence[Place], now: Instant, free_staff: Sequence[str], serves: Serves
) -> tuple[Place, str] | None:
    """The next customer and the free member of staff to call them to: the first in line whom somebody free can take.

    ``free_staff`` is in the order in which they should be asked; ``""`` stands for a service without staff.
    """
    pairs = [(place, staff) for staff in free_staff if (place := next_in_line(line, now, serves, staff))]
    return min(pairs, key=lambda pair: _order_now(pair[0], now), default=None)


def _order_now(place: Place, now: Instant) -> tuple[bool, tuple[Instant, Instant, int, str]]:
    return place.is_booking and place.due > now, _turn(place)


def _can_take(place: Place, serves: Serves | None, staff_id: str | None) -> bool:
    if place.state is not PlaceState.WAITING:
        return False
    if staff_id is None:
        return True
    if staff_id and place.staff_id not in (None, staff_id):
        return False
    return serves is None or place.definition_id in serves.get(staff_id, ())


def passed_over(
    line: Sequence[Place],
    record_id: str,
    now: Instant,
    serves: Serves | None = None,
    staff_id: str | None = None,
) -> tuple[Place, ...]:
    """Who should have been called before this one: empty when it is in order (rule 27).

    A call that passes somebody over is recorded with a reason. Those whom ``staff_id`` could not take are not passed
    over by them; without a name everybody who waits counts.
    """
    chosen = next((place for place in line if place.record_id == record_id), None)
    if chosen is None or chosen.state is PlaceState.CALLED:
        return ()
    turn = _order_now(chosen, now)
    return tuple(
        place
        for place in line
        if place is not chosen and _order_now(place, now) < turn and _can_take(place, serves, staff_id)
    )


def is_too_early(place: Place, now: Instant, before: Iterable[Place]) -> bool:
    """Whether this is a booking before its due time while one of ``before`` (from ``passed_over``) is a walk-in."""
    return place.is_booking and place.due > now and any(not other.is_booking for other in before)


def explain_order(one: Place, other: Place, now: Instant) -> Order:
    """Which of the two comes first as things stand, and the reason that decides it."""
    first, second = sorted((one, other), key=lambda place: (_rank(place), _order_now(place, now)))
    return Order(first.record_id, second.record_id, _why(first, second, now), first.due, second.due)


def _rank(place: Place) -> int:
    return {PlaceState.CALLED: 0, PlaceState.WAITING: 1, PlaceState.PARKED: 2}[place.state]


def _why(first: Place, second: Place, now: Instant) -> Why:
    if _rank(first) != _rank(second):
        return Why.CALLED_ALREADY if first.state is PlaceState.CALLED else Why.OTHER_PARKED
    if second.is_booking and second.due > now and not first.is_booking:
        return Why.OTHER_EARLY
    if first.due != second.due:
        return Why.DUE_EARLIER
    return Why.JOINED_EARLIER if first.joined != second.joined else Why.RECORDED_EARLIER
