"""Reversing one step of an act, by what kind of record it is about (rule 24)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from app.core.blocks import block_of
from app.core.errors import Refused
from app.core.frozen import frozen
from app.core.outgoing import is_of_offer
from app.core.refusals import Code, reason
from app.core.undo import undo_step
from app.core.values import (
    Answer,
    Appointment,
    AuditStep,
    Device,
    Identity,
    Kind,
    Profile,
    QueueEntry,
    Status,
    Submission,
    Visit,
    WaitlistEntry,
)
from app.desk.changing import restore_offer
from app.desk.codes import TAKEN
from app.desk.door import is_of_door, restore_door
from app.desk.fitting import Wish, bookings_around, claim_for, refuse_unless
from app.desk.hours import restore_hours
from app.desk.notices import follow_up, take_back
from app.desk.redeciding import restore_decision
from app.desk.settings import restore_setting
from app.desk.submitting import SUBMIT
from app.desk.whose import check_owner
from app.store.card_rows import submission_about
from app.store.day_rows import requested_among
from app.store.meanwhile import changed_since

if TYPE_CHECKING:
    from app.store.unit import Unit

R = TypeVar("R", Appointment, QueueEntry, WaitlistEntry)

UNDO = "undo"
CLASSES = {
    Kind.APPOINTMENT: Appointment,
    Kind.QUEUE_ENTRY: QueueEntry,
    Kind.WAITLIST_ENTRY: WaitlistEntry,
    Kind.VISIT: Visit,
    Kind.PROFILE: Profile,
    Kind.ANSWER: Answer,
    Kind.SUBMISSION: Submission,
    Kind.IDENTITY: Identity,
    Kind.DEVICE: Device,
}


@frozen
class Reversal:
    """How a step is reversed: with which verb, whether it made the booking, and the reason that is kept with it."""

    verb: str
    is_unmaking: bool = False
    why: str | None = None


def reverse(unit: Unit, step: AuditStep, how: Reversal, is_undone: bool) -> None:
    """Take the step back, or do it again. Raises ``Refused`` where it is undone already, or something is in the way."""
    if is_undone:
        raise Refused(reason(Code.ALREADY_UNDONE, step.record_id))
    if step.verb == "add_customer":
        return  # who was added with a booking stays, as every customer who was added does
    if _restore(unit, step, how):
        return
    if step.kind is Kind.APPOINTMENT:
        _reverse_booking(unit, step, how)
    elif step.kind is Kind.VISIT:
        _reverse_visit(unit, step, how)
    elif step.kind is Kind.SUBMISSION and SUBMIT in (step.verb, how.verb):
        _reverse_submission(unit, step, how)
    elif step.kind in CLASSES:
        before: Any = unit.get(cast("type[Any]", CLASSES[step.kind]), step.record_id)
        after: Any = _as_it_was(unit, before, step)
        check_owner(unit, before, after)
        unit.replace(how.verb, before, after, why=how.why, undoes=step.seq)


def _restore(unit: Unit, step: AuditStep, how: Reversal) -> bool:
    """Reverse a step of what has a keeper of its own; False where it is one of a plain record."""
    if is_of_offer(step.kind, step.changes):
        restore_offer(unit, step, how.verb)
    elif step.kind is Kind.STAFF:
        restore_hours(unit, step.seq, step.record_id, step.changes, verb=how.verb)
    elif is_of_door(step):
        restore_door(unit, step, how.verb, how.why)
    elif step.kind is Kind.SETTING:
        restore_setting(unit, step, how.verb, how.why)
    elif step.kind is Kind.OUTBOX:
        restore_decision(unit, step, how.verb, how.why, partial(_check_block, unit, step))
    else:
        return False
    return True


def _reverse_booking(unit: Unit, step: AuditStep, how: Reversal) -> None:
    before = unit.get(Appointment, step.record_id)
    after = _as_it_was(unit, before, step)
    check_owner(unit, before, after)
    definition = unit.catalogue.definitions[after.definition_id]
    held, holds = block_of(before, definition), block_of(after, definition)
    is_same = held == holds and before.assigned_staff_id == after.assigned_staff_id
    if holds is not None and not is_same:
        _check_free(unit, step, after)
    if unit.replace(how.verb, before, after, why=how.why, undoes=step.seq) is before:
        # What changed nothing, as keeping a booking for the reason that it has, was a step all the same.
        unit.log(how.verb, Kind.APPOINTMENT, step.record_id, {}, why=how.why, undoes=step.seq)
    if how.verb == UNDO:
        take_back(unit, before, after, is_made=how.is_unmaking)
    else:
        follow_up(unit, None if how.verb == "book" else before, after)


def _check_block(unit: Unit, step: AuditStep, before: Appointment, after: Appointment) -> None:
    definition = unit.catalogue.definitions[after.definition_id]
    held, holds = block_of(before, definition), block_of(after, definition)
    if holds is not None and held != holds:
        _check_free(unit, step, after)


def _check_free(unit: Unit, step: AuditStep, after: Appointment) -> None:
    """Refuse when the block has been taken meanwhile; who stood in it before the step is in nobody's way.

    That holds for requests too: one that came meanwhile would be a rival that nobody has asked for (rule 29).
    """
    wish = Wish.of(unit, after)
    claim_for(unit, wish)
    meanwhile = changed_since(unit.connection, bookings_around(unit, wish), step)
    if meanwhile:
        is_rival = after.status is Status.REQUESTED and not requested_among(unit.connection, list(meanwhile))
        # What was booked over a rule, knowingly, still stands outside it.
        refuse_unless(unit, replace(wish, over_requests=is_rival), after.override_reason, TAKEN, is_new=False)


def _reverse_visit(unit: Unit, step: AuditStep, how: Reversal) -> None:
    before = unit.get(Visit, step.record_id)
    if "visited_at" in step.changes and cast("list[object]", step.changes["visited_at"])[0] is None:
        after = replace(before, voided_at=unit.now)
    else:
        after = _as_it_was(unit, cast("Any", before), step)
    unit.replace(how.verb, before, after, why=how.why, undoes=step.seq)


def _reverse_submission(unit: Unit, step: AuditStep, how: Reversal) -> None:
    """What was said after a visit is about it no more, and can be asked again; nothing is deleted."""
    before = unit.get(Submission, step.record_id)
    after = replace(before, appointment_id=None) if how.verb == UNDO else _as_it_was(unit, cast("Any", before), step)
    about = before.appointment_id or after.appointment_id or ""
    if how.verb != UNDO and submission_about(unit.connection, about) is not None:
        raise Refused(reason(Code.CHANGED_SINCE, about))
    unit.replace(how.verb, before, after, why=how.why, undoes=step.seq)
    unit.touch(Kind.APPOINTMENT, about)


def _as_it_was(unit: Unit, record: R, step: AuditStep) -> R:
    # The day has been checked for the whole act.
    today = date.min
    return undo_step(record, step, step_day=today, today=today, now=unit.now, staff_id=unit.staff_id)
