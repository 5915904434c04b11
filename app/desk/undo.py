"""Taking back the last step of the day, and doing it again, with all that was done in the same act (rule 24).

Both are new audited steps. An undo names the step that it takes back; what is done again has the verb of that step once
more and names the undo, so that it can be taken back in its turn.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from app.core.business_day import business_day
from app.core.errors import Refused
from app.core.outgoing import is_of_offer
from app.core.refusals import Code, reason
from app.core.roles import Act
from app.core.values import AuditStep, Kind, QueueEntry
from app.core.wall import local_date
from app.desk.leave import require
from app.desk.lookups import record_of_id
from app.desk.redeciding import DECISIONS
from app.desk.reversing import CLASSES, UNDO, Reversal, reverse
from app.desk.submitting import SUBMIT
from app.desk.traces import IMPORT
from app.store.trail import (
    last_step_of_record,
    last_step_of_till,
    last_undo_of_till,
    step_at,
    steps_of_act,
    steps_of_record,
    undone_among,
)

if TYPE_CHECKING:
    from app.core.values import Instant, Location
    from app.store.unit import Reader, Unit

UNDOABLE = frozenset(
    {
        "book", "approve", "reject", "cancel", "arrive", "complete", "no_show", "reschedule", "reassign", "note",
        "check_in", "call_next", "call", "recall", "serve", "hand_over", "finish", "requeue", "park", "unpark",
        "transfer", "convert", "name_walk_in", "join_waitlist", "edit_wish", "hold", "no_answer", "decline", "release",
        "fulfil", "record_visit", SUBMIT, "block_time", "take_break", "take_off", "change_block",
        "remove_block", "work_again", "keep_uncovered", "edit_customer", "merge_customers",
        *DECISIONS, "close_leftovers", "set_setting", "set_door", "add_offer", "change_offer",
        "remove_offer", "change_till",
    }
)  # fmt: skip
"""The verbs whose steps can be taken back. A customer who was added stays."""
MAKING = frozenset({"book", "hold"})
"""The verbs that make a booking."""
_MOVE_NOBODY = frozenset({"note", "name_walk_in", "merge_customers"})
"""What is noted of a walk-in, and who they are: it neither takes them out of the line nor brings them back."""


def undo(unit: Unit, record_id: str | None = None) -> AuditStep:
    """Take back the last act of this till, or of a record; pressed again, the till's act before it.

    Where somebody is signed in, only that person's own acts at this till are looked at.
    What an act made is cancelled, what it changed is as it was. Gives the step that did so. Raises ``Refused``: nothing
    to take back, an import of customers, not of today, taken back already, changed since, or the block has been taken
    meanwhile.
    """
    _claim_trail(unit, record_id)
    last = _last_of_till(unit) if record_id is None else _last_of_record(unit, record_id)
    steps = _own_act(unit, last.act)
    _check_leave(unit, steps)
    _check_day(unit, steps)
    undone = undone_among(unit.connection, [step.seq for step in steps])
    for step in reversed(steps):
        _check_last(unit, step)
        reverse(unit, step, Reversal(UNDO, step.verb in MAKING), step.seq in undone)
    return _taken(unit, last)


def redo(unit: Unit, record_id: str | None = None) -> AuditStep:
    """Do again what the last undo of this till, or of a record, took back; pressed again, the undo before it.

    Something new at the till ends that. Gives the step that was done. Raises ``Refused``: nothing to do again, not of
    today, changed since, or the block has been taken meanwhile.
    """
    _claim_trail(unit, record_id)
    last = _last_undo_of_till(unit) if record_id is None else _last_undo_of_record(unit, record_id)
    steps = _own_act(unit, last.act)
    _check_leave(unit, steps)
    _check_day(unit, steps)
    undone = undone_among(unit.connection, [step.seq for step in steps])
    for step in reversed(steps):
        first = step_at(unit.connection, step.undoes or 0)
        if first is not None:
            _check_untouched(unit, step)
            reverse(unit, step, Reversal(first.verb, why=first.reason), step.seq in undone)
    return _taken(unit, last)


def _claim_trail(unit: Unit, record_id: str | None) -> None:
    """Let what is pressed twice at once be taken one after the other, each seeing what the other did."""
    unit.claim(f"trail:{record_id or (unit.device.id if unit.device else '')}")


def _own_act(unit: Unit, act: int) -> list[AuditStep]:
    """The steps of an act; from now on nobody else changes its records, or takes it back."""
    steps = steps_of_act(unit.connection, act)
    unit.claim(f"act:{act}")
    for kind, cls in CLASSES.items():
        unit.own(cls, *{step.record_id for step in steps if step.kind is kind})
    return steps


def _check_leave(unit: Unit, steps: list[AuditStep]) -> None:
    """What somebody else set or changed of the shop is not taken back by who may not change it. ``LeaveNeeded``."""
    if any(
        step.staff_id != unit.staff_id and (step.kind is Kind.SETTING or is_of_offer(step.kind, step.changes))
        for step in steps
    ):
        require(unit, Act.SETTINGS)


def _last_undo_of_till(unit: Unit) -> AuditStep:
    last = last_undo_of_till(unit.connection, unit.device.id if unit.device else None, unit.staff_id)
    if last is None:
        raise Refused(reason(Code.NOTHING_TO_REDO))
    return last


def _last_undo_of_record(unit: Unit, record_id: str) -> AuditStep:
    last = last_step_of_record(unit.connection, record_id)
    if last is None or last.verb != UNDO:
        raise Refused(reason(Code.NOTHING_TO_REDO, record_id))
    return last


def _last_of_till(unit: Unit) -> AuditStep:
    device_id = unit.device.id if unit.device else None
    last = last_step_of_till(unit.connection, device_id, UNDOABLE | {IMPORT}, unit.staff_id)
    if last is None:
        raise Refused(reason(Code.NOTHING_TO_UNDO))
    if last.verb == IMPORT:
        _check_day(unit, [last])
        raise Refused(reason(Code.IMPORT_STAYS))  # what was done before it is not what they mean
    return last


def _last_of_record(unit: Unit, record_id: str) -> AuditStep:
    found = step_to_undo(unit, record_id)
    if found is not None:
        return found
    last = last_step_of_record(unit.connection, record_id)
    if last is None:
        record_of_id(unit, record_id)
    raise Refused(reason(Code.ALREADY_UNDONE if last and last.verb == UNDO else Code.NOTHING_TO_UNDO, record_id))


def step_to_undo(reader: Reader, record_id: str) -> AuditStep | None:
    """The step of a record that an undo would take back; None where there is none, or it was taken back already.

    Of a walk-in who is out of the line that is what took them out, also under a note, or a customer's name, that was
    taken back.
    """
    last = last_step_of_record(reader.connection, record_id)
    if last is not None and last.verb == UNDO and _is_out(reader.find(QueueEntry, record_id)):
        last = _below_what_moves_nobody(steps_of_record(reader.connection, record_id))
    return last if last is not None and last.verb in UNDOABLE else None


def _is_out(entry: QueueEntry | None) -> bool:
    return entry is not None and (entry.finished_at or entry.cancelled_at or entry.appointment_id) is not None


def _below_what_moves_nobody(steps: list[AuditStep]) -> AuditStep | None:
    """The last step but for those that move nobody and were taken back, and their undos."""
    beside = {step.seq for step in steps if step.verb in _MOVE_NOBODY}
    passed: set[int] = set()
    for step in reversed(steps):
        if step.verb == UNDO and step.undoes in beside:
            passed.add(step.undoes)
        elif step.seq not in passed:
            return step
    return None


def _check_day(unit: Unit, steps: list[AuditStep]) -> None:
    """Only the same business day of the place where it happened (rule 24)."""
    place = _place_of(unit, steps)
    if _day(steps[0].at, place) != _day(unit.now, place):
        raise Refused(reason(Code.NOT_TODAY, steps[0].record_id))


def _check_last(unit: Unit, step: AuditStep) -> None:
    """What somebody did later with a booking or a walk-in stands on this step; a note does not."""
    if step.kind not in (Kind.APPOINTMENT, Kind.QUEUE_ENTRY):
        return
    later = [
        each.seq
        for each in steps_of_record(unit.connection, step.record_id)
        if each.seq > step.seq and each.act != step.act and each.verb not in (UNDO, "note")
    ]
    if len(undone_among(unit.connection, later)) < len(later):
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))


def _check_untouched(unit: Unit, step: AuditStep) -> None:
    """Of what came after an undo, only what was itself done again, or taken back, is no change; nor is a note."""
    if step.kind not in (Kind.APPOINTMENT, Kind.QUEUE_ENTRY):
        return
    later = [
        each
        for each in steps_of_record(unit.connection, step.record_id)
        if each.seq > step.seq and each.act != step.act and each.verb != "note"
    ]
    undone = undone_among(unit.connection, [each.seq for each in later])
    if any(each.seq not in undone and (each.verb == UNDO or each.undoes is None) for each in later):
        raise Refused(reason(Code.CHANGED_SINCE, step.record_id))


def _place_of(unit: Unit, steps: list[AuditStep]) -> Location | None:
    locations = unit.catalogue.locations
    for step in steps:
        cls = CLASSES.get(step.kind)
        record: Any = unit.find(cls, step.record_id) if cls else None
        found = locations.get(getattr(record, "location_id", ""))
        if found is not None:
            return found
    # Hours and customers belong to no one place: the shop's first says what day it is.
    return next(iter(locations.values()), None)


def _day(at: Instant, place: Location | None) -> date:
    return local_date(at, "UTC") if place is None else business_day(place, at)


def _taken(unit: Unit, last: AuditStep) -> AuditStep:
    """The new step that takes back the one that was asked about."""
    found = last_step_of_record(unit.connection, last.record_id)
    return found or last
