"""The steps of those who stand in the line: walk-ins, and bookings whose customer has arrived (rules 22, 27).

Each function returns the changed value, or the same object when the record stands there already: a second till that
calls the same person gets back what it gave, and knows that it was too late. All raise ``Refused``, mostly with
``Code.WRONG_STEP``.
"""

from __future__ import annotations

from dataclasses import replace

from app.core.errors import Refused
from app.core.lifecycles import decide, wrong_step
from app.core.refusals import Code, reason
from app.core.values import Appointment, Instant, QueueEntry, QueueStatus, Status

_IN_LINE = frozenset({QueueStatus.WAITING, QueueStatus.CALLED})


def is_in_service(record: QueueEntry | Appointment) -> bool:
    """Whether somebody serves this customer now: begun and not finished."""
    if record.started_at is None:
        return False
    if isinstance(record, QueueEntry):
        return record.status is QueueStatus.SERVED and record.finished_at is None
    return record.status is Status.ARRIVED


def call_entry(entry: QueueEntry, now: Instant, staff_id: str | None = None, because: str | None = None) -> QueueEntry:
    """A waiting walk-in called, to ``staff_id`` if given; ``because`` says why out of order (rule 27)."""
    if not decide(entry.status, QueueStatus.CALLED, entry.id):
        return entry
    return _called(entry, now, staff_id, because)


def recall_entry(entry: QueueEntry, now: Instant, staff_id: str | None = None, *, after_seconds: int = 0) -> QueueEntry:
    """A called walk-in called once more, ``after_seconds`` at the earliest: the call is counted (rule 22)."""
    if entry.status is not QueueStatus.CALLED:
        raise wrong_step(entry.status, "recalled", 22, entry.id)
    _check_patience(entry, now, after_seconds)
    return _called(entry, now, staff_id, None)


def _called(entry: QueueEntry, now: Instant, staff_id: str | None, because: str | None) -> QueueEntry:
    return replace(
        entry,
        status=QueueStatus.CALLED,
        calls=entry.calls + 1,
        called_at=now,
        first_called_at=entry.first_called_at or entry.called_at or now,
        parked_at=None,
        staff_id=staff_id or entry.staff_id,
        reason=because or entry.reason,
        updated_at=now,
    )


def requeue_entry(entry: QueueEntry, now: Instant, staff_id: str | None = None) -> QueueEntry:
    """No answer: back in line at the old place, the count of calls kept (rule 22).

    ``staff_id`` is whom they asked for at check-in, if anybody; whom they were called to no longer counts.
    """
    if not decide(entry.status, QueueStatus.WAITING, entry.id):
        return entry
    return replace(entry, status=QueueStatus.WAITING, called_at=None, staff_id=staff_id, updated_at=now)


def serve_entry(entry: QueueEntry, now: Instant, staff_id: str | None = None) -> QueueEntry:
    """The service begins (rule 22), with ``staff_id`` if given, else with whom they were called to."""
    if not decide(entry.status, QueueStatus.SERVED, entry.id):
        return entry
    staff = staff_id or entry.staff_id
    return replace(entry, status=QueueStatus.SERVED, started_at=now, staff_id=staff, parked_at=None, updated_at=now)


def hand_entry(entry: QueueEntry, staff_id: str, now: Instant) -> QueueEntry:
    """Somebody else takes a walk-in who has been called or is served (rule 22)."""
    if entry.status is not QueueStatus.CALLED and not is_in_service(entry):
        raise wrong_step(entry.status, "handed over", 22, entry.id)
    return entry if entry.staff_id == staff_id else replace(entry, staff_id=staff_id, updated_at=now)


def hand_booking(booking: Appointment, staff_id: str, now: Instant) -> Appointment:
    """Somebody else takes an arrived booking that was called or is served; whom it was assigned to is kept beside."""
    if booking.status is not Status.ARRIVED or (booking.called_at is None and booking.started_at is None):
        raise wrong_step(booking.status, "handed over", 22, booking.id)
    if staff_id == (booking.called_to_staff_id or booking.assigned_staff_id):
        return booking
    return replace(booking, called_to_staff_id=staff_id, updated_at=now)


def finish_entry(entry: QueueEntry, now: Instant) -> QueueEntry:
    """The service is over; only what has begun can finish (rule 22)."""
    if entry.status is not QueueStatus.SERVED or entry.started_at is None:
        raise wrong_step(entry.status, "finished", 22, entry.id)
    if entry.finished_at is not None:
        return entry
    return replace(entry, finished_at=now, updated_at=now)


def park_entry(entry: QueueEntry, now: Instant) -> QueueEntry:
    """A mark on a waiting walk-in: shown in the line, and skipped when the next is called (rule 22)."""
    if entry.status is not QueueStatus.WAITING:
        raise wrong_step(entry.status, "parked", 22, entry.id)
    return entry if entry.parked_at is not None else replace(entry, parked_at=now, updated_at=now)


def unpark_entry(entry: QueueEntry, now: Instant) -> QueueEntry:
    """The mark taken off: the walk-in stands where it stood, since its due time never changed (rule 27)."""
    if entry.status is not QueueStatus.WAITING:
        raise wrong_step(entry.status, "unparked", 22, entry.id)
    return entry if entry.parked_at is None else replace(entry, parked_at=None, updated_at=now)


def cancel_entry(entry: QueueEntry, now: Instant, because: str | None = None) -> QueueEntry:
    """The walk-in is gone (rule 22)."""
    if not decide(entry.status, QueueStatus.CANCELLED, entry.id):
        return entry
    return replace(
        entry,
        status=QueueStatus.CANCELLED,
        cancelled_at=now,
        parked_at=None,
        reason=because or entry.reason,
        updated_at=now,
    )


def transfer_entry(entry: QueueEntry, definition_id: str, now: Instant, because: str | None = None) -> QueueEntry:
    """The walk-in waits for another service, with the same ticket and due time (rules 26, 27); a call is taken back.

    Whom they were called to or asked for no longer counts: that person may not offer the other service.
    """
    if entry.status not in _IN_LINE:
        raise wrong_step(entry.status, "transferred", 22, entry.id)
    if definition_id == entry.definition_id:
        return entry
    return replace(
        entry,
        definition_id=definition_id,
        status=QueueStatus.WAITING,
        called_at=None,
        staff_id=None,
        reason=because or entry.reason,
        updated_at=now,
    )


def name_entry(entry: QueueEntry, profile_id: str, now: Instant) -> QueueEntry:
    """The customer of an anonymous walk-in becomes known; whoever is known stays who they are (rule 22)."""
    if entry.status is QueueStatus.CANCELLED:
        raise wrong_step(entry.status, "named", 22, entry.id)
    if entry.profile_id not in (None, profile_id):
        raise Refused(reason(Code.CHANGED_SINCE, entry.id))
    return entry if entry.profile_id == profile_id else replace(entry, profile_id=profile_id, updated_at=now)


def unname_entry(entry: QueueEntry, now: Instant) -> QueueEntry:
    """Nobody knows any more who a walk-in is. Raises ``Refused`` once there is a booking, which is that customer's."""
    if entry.appointment_id is not None:
        raise Refused(reason(Code.CHANGED_SINCE, entry.id))
    return entry if entry.profile_id is None else replace(entry, profile_id=None, updated_at=now)


def convert_entry(
    entry: QueueEntry, appointment_id: str, now: Instant, *, later: bool, staff_id: str | None = None
) -> QueueEntry:
    """The walk-in linked to the appointment it became; one that still waits is served in the same step (rule 22).

    ``later`` says that the appointment is for another time: then no service has begun, and none is counted.
    Raises ``Refused``: without a customer (``Code.CUSTOMER_NEEDED``), cancelled, or converted to another already.
    """
    if entry.appointment_id == appointment_id:
        return entry
    if entry.status is QueueStatus.CANCELLED or entry.appointment_id is not None:
        stands = entry.status if entry.appointment_id is None else "converted"
        raise wrong_step(stands, "an appointment", 22, entry.id)
    if entry.profile_id is None:
        raise Refused(reason(Code.CUSTOMER_NEEDED, entry.id))
    linked = replace(entry, appointment_id=appointment_id, updated_at=now)
    if entry.status is QueueStatus.SERVED:
        return linked
    served = serve_entry(linked, now, staff_id)
    return replace(served, started_at=None) if later else served


def call_booking(booking: Appointment, now: Instant, staff_id: str | None = None) -> Appointment:
    """An arrived booking called, to ``staff_id`` or to whom it is assigned."""
    _check_waits(booking, "called")
    return booking if booking.called_at is not None else _called_booking(booking, now, staff_id)


def recall_booking(
    booking: Appointment, now: Instant, staff_id: str | None = None, *, after_seconds: int = 0
) -> Appointment:
    """A called booking called once more, ``after_seconds`` at the earliest: the call is counted."""
    _check_waits(booking, "recalled")
    if booking.called_at is None:
        raise wrong_step(booking.status, "recalled", 22, booking.id)
    _check_patience(booking, now, after_seconds)
    return _called_booking(booking, now, staff_id)


def _called_booking(booking: Appointment, now: Instant, staff_id: str | None) -> Appointment:
    to = staff_id or booking.called_to_staff_id or booking.assigned_staff_id
    return replace(booking, called_at=now, calls=booking.calls + 1, called_to_staff_id=to, updated_at=now)


def requeue_booking(booking: Appointment, now: Instant) -> Appointment:
    """No answer: the booking waits again, the count of calls kept."""
    _check_waits(booking, "waiting")
    if booking.called_at is None:
        return booking
    return replace(booking, called_at=None, called_to_staff_id=None, updated_at=now)


def start_booking(booking: Appointment, now: Instant, staff_id: str | None = None) -> Appointment:
    """The service of an arrived booking begins, with ``staff_id`` if given (kept beside whom it was assigned to)."""
    if booking.status is Status.ARRIVED and booking.started_at is not None:
        return booking
    _check_waits(booking, "in service")
    to = staff_id or booking.called_to_staff_id or booking.assigned_staff_id
    return replace(booking, started_at=now, called_to_staff_id=to, updated_at=now)


def _check_waits(booking: Appointment, wanted: str) -> None:
    if booking.status is not Status.ARRIVED:
        raise wrong_step(booking.status, wanted, 22, booking.id)
    if booking.started_at is not None:
        raise wrong_step("in service", wanted, 22, booking.id)


def recall_from(record: QueueEntry | Appointment, after_seconds: int) -> Instant | None:
    """From when on somebody can be called again; null for one who has not been called."""
    return None if record.called_at is None else record.called_at + after_seconds


def _check_patience(record: QueueEntry | Appointment, now: Instant, after_seconds: int) -> None:
    # A clock that went back would make them wait for ever, so only what is ahead by less counts.
    left = (record.called_at or 0) + after_seconds - now
    if 0 < left <= after_seconds:
        raise Refused(reason(Code.CALLED_JUST_NOW, record.id, seconds=left))
