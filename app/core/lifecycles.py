"""Lifecycles: which step a record may take from where it stands, and what the step stamps (rules 19-23).

One table per entity, and one function, ``decide``, that says yes, "nothing to do" or no. The steps here are the desk's;
what a remote says of its own records is taken over as it is and never passes through here.
The steps of those who stand in the line are in ``app.core.line_steps``, taking a step back is in ``app.core.undo``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple, TypeVar

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import (
    Appointment,
    BookingType,
    Definition,
    Instant,
    QueueEntry,
    QueueStatus,
    Status,
    WaitlistEntry,
    WaitlistStatus,
)

S = TypeVar("S", Status, QueueStatus, WaitlistStatus)


class Table(NamedTuple):
    """The steps of one entity: where each status may go, and the rule that says so."""

    rule: int
    steps: Mapping[str, frozenset[str]]


APPOINTMENT = Table(
    19,
    {
        Status.REQUESTED: frozenset({Status.CONFIRMED, Status.REJECTED, Status.CANCELLED}),
        Status.CONFIRMED: frozenset({Status.ARRIVED, Status.COMPLETED, Status.CANCELLED, Status.NO_SHOW}),
        Status.ARRIVED: frozenset({Status.COMPLETED, Status.CANCELLED}),
        Status.NO_SHOW: frozenset({Status.ARRIVED}),
        Status.COMPLETED: frozenset(),
        Status.CANCELLED: frozenset(),
        Status.REJECTED: frozenset(),
    },
)
QUEUE = Table(
    22,
    {
        QueueStatus.WAITING: frozenset({QueueStatus.CALLED, QueueStatus.SERVED, QueueStatus.CANCELLED}),
        QueueStatus.CALLED: frozenset({QueueStatus.SERVED, QueueStatus.CANCELLED, QueueStatus.WAITING}),
        QueueStatus.SERVED: frozenset(),
        QueueStatus.CANCELLED: frozenset(),
    },
)
WAITLIST = Table(
    23,
    {
        WaitlistStatus.ACTIVE: frozenset({WaitlistStatus.FULFILLED, WaitlistStatus.CANCELLED}),
        WaitlistStatus.FULFILLED: frozenset(),
        WaitlistStatus.CANCELLED: frozenset(),
    },
)
TABLES: Mapping[type, Table] = {Status: APPOINTMENT, QueueStatus: QUEUE, WaitlistStatus: WAITLIST}

MOVABLE = frozenset({Status.REQUESTED, Status.CONFIRMED})
"""Where an appointment may still be rescheduled (rule 21)."""
OPEN = MOVABLE | {Status.ARRIVED}
"""What a customer still comes for, or is here for."""
ASSIGNABLE = MOVABLE | {Status.ARRIVED}
"""Where an appointment may still be given to somebody else of the staff."""

_STAMPS = {
    Status.CONFIRMED: "confirmed_at",
    Status.ARRIVED: "arrived_at",
    Status.COMPLETED: "completed_at",
    Status.CANCELLED: "cancelled_at",
    Status.REJECTED: "rejected_at",
    Status.NO_SHOW: "no_show_at",
}
_SIGNATURES = {Status.CANCELLED: "cancelled_by", Status.REJECTED: "rejected_by"}
_WORDS_WITH_REASON = frozenset({Status.CANCELLED, Status.REJECTED})


def decide(status: S, wanted: S, record_id: str = "") -> bool:
    """Whether this step changes something: false when the record stands there already (rules 19, 22, 23).

    Raises ``Refused`` with ``Code.WRONG_STEP`` when the table has no such step.
    """
    if status is wanted:
        return False
    table = TABLES[type(status)]
    if wanted not in table.steps[status]:
        raise wrong_step(status, wanted, table.rule, record_id)
    return True


def wrong_step(status: str, wanted: str, rule: int, record_id: str = "") -> Refused:
    """The refusal of a step that does not lead from here, to be raised by the caller."""
    said, asked = (word.replace("_", " ") for word in (status, wanted))
    return Refused(reason(Code.WRONG_STEP, record_id, status=said, wanted=asked, rule=rule))


def begin_appointment(
    draft: Appointment,
    definition: Definition,
    now: Instant,
    *,
    given: Status | None = None,
    by_staff: bool = True,
    staff_id: str | None = None,
) -> Appointment:
    """A new appointment with the status it begins in, stamped as if it had just been reached (rule 20).

    ``given`` and the draft's ``confirmed_at`` count only from staff. Raises ``Refused`` with ``Code.NOT_BOOKABLE`` when
    a customer books what only takes walk-ins.
    """
    walk_in_only = definition.booking_type is BookingType.WALK_IN_ONLY
    if walk_in_only and not by_staff:
        raise Refused(reason(Code.NOT_BOOKABLE, definition.id, service=definition.name, why="walk-in only"))
    asks_first = definition.booking_type is BookingType.APPROVAL_REQUIRED
    usual = Status.REQUESTED if asks_first else Status.CONFIRMED
    status = given if given is not None and by_staff else usual
    kept = draft.confirmed_at if by_staff else None
    begun = replace(draft, status=status, confirmed_at=None, created_at=now, updated_at=now)
    stamped = _stamp(begun, status, now, staff_id)
    return stamped if kept is None else replace(stamped, confirmed_at=kept)


def move_appointment(
    appointment: Appointment,
    wanted: Status,
    now: Instant,
    *,
    staff_id: str | None = None,
    because: str | None = None,
) -> Appointment:
    """The appointment one step on, stamped; the same object when it stands there already (rule 19).

    ``staff_id`` is who took the step; ``because`` is kept when it is cancelled or rejected. Raises ``Refused``.
    """
    if not decide(appointment.status, wanted, appointment.id):
        return appointment
    approved = appointment.status is Status.REQUESTED and wanted is Status.CONFIRMED
    moved = _stamp(replace(appointment, status=wanted, updated_at=now), wanted, now, staff_id)
    if approved:
        moved = replace(moved, approved_at=now, approved_by=staff_id)
    if wanted in _WORDS_WITH_REASON and because:
        moved = replace(moved, reason=because)
    return moved


def _stamp(appointment: Appointment, status: Status, now: Instant, staff_id: str | None) -> Appointment:
    fields: dict[str, int | str | None] = {}
    if status in _STAMPS:
        fields[_STAMPS[status]] = now
    if status in _SIGNATURES:
        fields[_SIGNATURES[status]] = staff_id
    return replace(appointment, **fields)  # type: ignore[arg-type]  # the names above are its own fields


def reschedule(appointment: Appointment, start: Instant, end: Instant, now: Instant) -> Appointment:
    """The appointment at another time, its status kept (rule 21); the same object when nothing moves.

    Raises ``Refused``: past the two statuses that may move, or an end that is not after the start (rule 4).
    """
    if appointment.status not in MOVABLE:
        raise wrong_step(appointment.status, "rescheduled", 21, appointment.id)
    if end <= start:
        raise Refused(reason(Code.END_BEFORE_START, appointment.id, start, end))
    if (start, end) == (appointment.scheduled_start_at, appointment.scheduled_end_at):
        return appointment
    return replace(appointment, scheduled_start_at=start, scheduled_end_at=end, updated_at=now)


def reassign(appointment: Appointment, staff_id: str | None, now: Instant) -> Appointment:
    """The appointment with somebody else of the staff, or with nobody; the same object when nothing changes.

    Raises ``Refused`` once it is over.
    """
    if appointment.status not in ASSIGNABLE:
        raise wrong_step(appointment.status, "reassigned", 19, appointment.id)
    if staff_id == appointment.assigned_staff_id:
        return appointment
    return replace(appointment, assigned_staff_id=staff_id, updated_at=now)


def fulfil(entry: WaitlistEntry, appointment_id: str, now: Instant) -> WaitlistEntry:
    """The waitlist entry with its wish come true, linked to the appointment (rule 23). Raises ``Refused``."""
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        return entry
    return replace(entry, status=WaitlistStatus.FULFILLED, appointment_id=appointment_id, updated_at=now)


def cancel_wish(entry: WaitlistEntry, now: Instant) -> WaitlistEntry:
    """The waitlist entry taken off the list (rule 23). Raises ``Refused`` when it was fulfilled."""
    if not decide(entry.status, WaitlistStatus.CANCELLED, entry.id):
        return entry
    return replace(entry, status=WaitlistStatus.CANCELLED, updated_at=now)


_APPOINTMENT_VERBS = {
    Status.REQUESTED: frozenset({"approve", "reject", "cancel", "reschedule", "reassign"}),
    Status.CONFIRMED: frozenset({"arrive", "complete", "cancel", "no-show", "reschedule", "reassign"}),
    Status.ARRIVED: frozenset({"complete", "cancel", "reassign"}),
    Status.NO_SHOW: frozenset({"arrive"}),
}


def allowed_steps(record: Appointment | QueueEntry | WaitlistEntry) -> frozenset[str]:
    """The verbs that work on this record as it stands, by their names on the command line; pages show no others.

    Beyond these names: ``recall``, ``unpark``, ``transfer`` and ``reassign``. Of who was called or is served
    ``hand-over`` says who takes them, and ``reassign`` no longer does.
    """
    if isinstance(record, Appointment):
        verbs = _APPOINTMENT_VERBS.get(record.status, frozenset()) | _line_verbs(record)
        return verbs - {"reassign"} if "hand-over" in verbs else verbs
    if isinstance(record, QueueEntry):
        return _queue_verbs(record)
    return frozenset({"fulfil", "cancel"}) if record.status is WaitlistStatus.ACTIVE else frozenset()


def _line_verbs(booking: Appointment) -> frozenset[str]:
    if booking.status is not Status.ARRIVED:
        return frozenset()
    if booking.started_at is not None:
        return frozenset({"hand-over"})
    return frozenset({"serve", "call"} if booking.called_at is None else {"serve", "recall", "requeue", "hand-over"})


def _queue_verbs(entry: QueueEntry) -> frozenset[str]:
    verbs: set[str] = set()
    if entry.status is QueueStatus.WAITING:
        verbs = {"call", "serve", "cancel", "transfer", "park" if entry.parked_at is None else "unpark"}
    elif entry.status is QueueStatus.CALLED:
        verbs = {"recall", "serve", "cancel", "transfer", "requeue", "hand-over"}
    elif entry.status is QueueStatus.SERVED and entry.started_at is not None and entry.finished_at is None:
        verbs = {"finish", "hand-over"}
    if entry.status is not QueueStatus.CANCELLED and entry.appointment_id is None:
        verbs.add("convert")
    return frozenset(verbs)
