"""Bookings moved to another time or to somebody else of the staff (rules 21, 25, 29)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import reassign as given_to
from app.core.lifecycles import reschedule as moved_to
from app.core.lifecycles import wrong_step
from app.core.refusals import Code
from app.core.values import Appointment, Instant, Status
from app.desk.appointments import approve
from app.desk.codes import ASSIGNING, MOVING, STANDING, Codes
from app.desk.fitting import Wish, mark, reasons_against, refuse_unless, with_customers
from app.desk.lookups import clean, staff_of
from app.desk.notices import follow_up

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.store.unit import Reader, Unit


def reschedule(
    unit: Unit,
    appointment_id: str,
    *,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    override_reason: str | None = None,
    told_late: bool = False,
) -> Appointment:
    """Move a booking, as long as it was unless an ``end`` is given, and to ``staff_id`` if given; the status is kept.

    An empty ``staff_id`` gives it to nobody, whose time it then does not take (rule 12).

    ``told_late``: another till may have moved it before that time was past, and tells it now.

    Raises ``Refused`` when it has begun or is over (rule 21), or when something stands in the way.
    """
    before = unit.get(Appointment, appointment_id)
    after = _moved(unit, before, start, end, staff_id)
    counting = _counting(before, start) - ({Code.PAST} if told_late else frozenset())
    return _place(unit, "reschedule", before, after, override_reason, counting)


def verdict(
    reader: Reader, appointment_id: str, *, start: Instant, end: Instant | None = None, staff_id: str | None = None
) -> tuple[Reason, ...]:
    """What would stand in the way of ``reschedule`` with the same arguments: empty when the booking fits there.

    The booking is not in its own way. Answers what ``reschedule`` would be refused for where that is no matter of time,
    e.g. once it has begun (rule 21); raises ``Refused(NOT_FOUND)`` for a booking that there is not.
    """
    before = reader.get(Appointment, appointment_id)
    try:
        after = _moved(reader, before, start, end, staff_id)
    except Refused as refusal:
        return tuple(refusal.reasons)
    if after is before:
        return ()
    return with_customers(reader, reasons_against(reader, Wish.of(reader, after), _counting(before, start)))


def reassign(
    unit: Unit, appointment_id: str, *, staff_id: str | None, override_reason: str | None = None
) -> Appointment:
    """Give a booking to somebody else of the staff, or to nobody. Raises ``Refused`` as ``reschedule`` does."""
    before = unit.get(Appointment, appointment_id)
    after = given_to(before, staff_of(unit, staff_id).id if staff_id else None, unit.now)
    return _place(unit, "reassign", before, after, override_reason, ASSIGNING)


def counter_offer(
    unit: Unit,
    appointment_id: str,
    *,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    override_reason: str | None = None,
) -> Appointment:
    """Move a request to a time that is free and approve it, in one act: both happen or neither (rule 29).

    Raises ``Refused`` when it is no request any more, or as ``reschedule`` and ``approve`` do.
    """
    before = unit.get(Appointment, appointment_id)
    if before.status is not Status.REQUESTED:
        raise wrong_step(before.status, Status.CONFIRMED, 29, before.id)
    reschedule(unit, appointment_id, start=start, end=end, staff_id=staff_id, override_reason=override_reason)
    return approve(unit, appointment_id, override_reason=override_reason)


def _moved(
    reader: Reader, before: Appointment, start: Instant, end: Instant | None, staff_id: str | None
) -> Appointment:
    length = before.scheduled_end_at - before.scheduled_start_at
    after = moved_to(before, start, start + length if end is None else end, reader.now)
    if staff_id is None:
        return after
    return given_to(after, staff_of(reader, staff_id).id if staff_id else None, reader.now)


def _counting(before: Appointment, start: Instant) -> Codes:
    """Who has begun already may still be given longer, or to somebody else."""
    return MOVING if start != before.scheduled_start_at else MOVING - {Code.PAST}


def _place(
    unit: Unit, verb: str, before: Appointment, after: Appointment, override_reason: str | None, counting: Codes
) -> Appointment:
    if after is before:
        return before
    because = clean("override_reason", override_reason)
    wish = Wish.of(unit, after)
    reasons = refuse_unless(unit, wish, because, counting)
    marked = replace(after, updated_at=unit.now)
    if reasons or not reasons_against(unit, wish, STANDING):  # else it still stands over what it was booked over
        marked = mark(unit, marked, reasons, because)
    return follow_up(unit, before, unit.replace(verb, before, marked, why=because if reasons else None))
