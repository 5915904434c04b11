"""A step out of the trail, with what a sentence about it needs: what was done, and with whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.offer_checks import OF_KIND
from app.core.refusals import Code, reason
from app.core.values import Appointment, Kind, Profile, QueueEntry, Submission, Visit, WaitlistEntry
from app.core.wishes import held_until
from app.desk.holds import verb_said
from app.desk.lookups import name_of
from app.desk.offer import record_of
from app.desk.phoning import called
from app.desk.views_cards import StepSaid
from app.store.outgoing import step_of
from app.store.trail import step_at, steps_of_act

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.values import AuditStep, Instant
    from app.store.unit import Reader


def step_said(reader: Reader, seq: int) -> StepSaid:
    """The verb and the person of the press that a step was part of; of one that takes a step back, those of that step.

    Raises ``Refused(NOT_FOUND)`` where there is no such step.
    """
    step = step_at(reader.connection, seq)
    is_undo = step is not None and step.verb == "undo"
    if step is not None and is_undo and step.undoes is not None:
        step = step_at(reader.connection, step.undoes)
    if step is None:
        raise Refused(reason(Code.NOT_FOUND, what="step", name=str(seq)))
    steps = steps_of_act(reader.connection, step.act)
    pressed = (each for each in steps if each.verb != "add_customer")  # nor is who had to be written down for it
    first = next(pressed, steps[0])  # what follows by rule, as a visit does, was not pressed
    same = {each.record_id for each in steps if (each.verb, each.kind) == (first.verb, first.kind)}
    others = 0 if first.verb == "merge_customers" else len(same) - 1  # all of it is about one person
    whom = _whom(reader, first.kind, first.record_id) or _was_called(first)
    is_walk_in = first.kind is Kind.QUEUE_ENTRY
    until, zone = _held_again(reader, steps) if is_undo else (None, "")
    return StepSaid(verb_said(first), whom, others, is_walk_in, _is_length(first), until, zone)


def _held_again(reader: Reader, steps: Sequence[AuditStep]) -> tuple[Instant | None, str]:
    """Until when a time is held now that these are taken back, by the clock of its place."""
    for step in steps:
        booking = reader.find(Appointment, step.record_id) if step.kind is Kind.APPOINTMENT else None
        if booking is not None and (until := held_until(booking)) is not None:
            return until, booking.timezone
    return None, ""


def _was_called(step: AuditStep) -> str:
    """What a record of the shop was called that is gone, by the step that made it or took it away."""
    if step.kind not in OF_KIND:
        return ""
    names = (step.changes.get(each) for each in ("name", "first_name", "last_name"))
    return " ".join(str(pair[0] or pair[1]) for pair in names if isinstance(pair, list) and any(pair))


def _is_length(step: AuditStep) -> bool:
    return step.verb == "reschedule" and not {"scheduled_start_at", "assigned_staff_id"} & step.changes.keys()


def _whom(reader: Reader, kind: Kind, record_id: str) -> str:
    if kind is Kind.STAFF:
        return name_of(reader, record_id)
    if kind is Kind.PROFILE:
        return _name_of_customer(reader, record_id)
    if kind is Kind.OUTBOX:  # a decision is about whom the step was about
        decided = step_of(reader.connection, int(record_id))
        return _whom(reader, decided.kind, decided.record_id) if decided else ""
    if kind in OF_KIND:
        return _name_of_offer(reader, kind, record_id)
    if kind is Kind.QUEUE_ENTRY:
        entry = reader.find(QueueEntry, record_id)
        return (_name_of_customer(reader, entry.profile_id) or entry.guest_name or entry.ticket) if entry else ""
    classes: dict[Kind, type[Appointment | WaitlistEntry | Visit | Submission]] = {
        Kind.APPOINTMENT: Appointment,
        Kind.WAITLIST_ENTRY: WaitlistEntry,
        Kind.VISIT: Visit,
        Kind.SUBMISSION: Submission,
    }
    found = reader.find(classes[kind], record_id) if kind in classes else None
    return _name_of_customer(reader, found.profile_id) or getattr(found, "ticket", None) or "" if found else ""


def _name_of_offer(reader: Reader, kind: Kind, record_id: str) -> str:
    try:
        return str(record_of(reader, OF_KIND[kind], record_id).name)
    except Refused:
        return ""  # what was made is gone again


def _name_of_customer(reader: Reader, profile_id: str | None) -> str:
    found = reader.find(Profile, profile_id) if profile_id else None
    return called(reader, found)
