"""Taking back the last step, as a new step (rule 24): what a step changed, and the record as it was before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar, cast

from app.core.errors import Refused
from app.core.lifecycles import cancel_wish, move_appointment
from app.core.line_steps import cancel_entry
from app.core.refusals import Code, reason
from app.core.values import (
    Appointment,
    AuditStep,
    Instant,
    Json,
    QueueEntry,
    QueueStatus,
    Status,
    WaitlistEntry,
    WaitlistStatus,
)

R = TypeVar("R", Appointment, QueueEntry, WaitlistEntry)

_SILENT = frozenset({"updated_at"})
"""Changed by every step, so it says nothing about one."""
LASTING = frozenset({"number", "ticket", "ticket_at"})
"""What the record is known by, to a file or a remote (an import may give another) and to its customer: no step stands
on it, and none that is taken back takes it away (rules 24, 26)."""


def changes_between(before: R | None, after: R) -> dict[str, Json]:
    """The fields that a step changed, each as ``[before, after]`` in JSON; for a new record its fields that are set."""
    changed: dict[str, Json] = {}
    for name in _names(after):
        old = None if before is None else _plain(getattr(before, name))
        new = _plain(getattr(after, name))
        if old != new:
            changed[name] = [old, new]
    return changed


def undo_step(
    record: R,
    step: AuditStep,
    *,
    step_day: date,
    today: date,
    now: Instant,
    staff_id: str | None = None,
    is_undone: bool = False,
) -> R:
    """The record with the fields of ``step`` as they were before it: the undone stamps become null again (rule 24).

    ``step_day`` and ``today`` are the location's dates of the step and of ``now``; ``is_undone`` says that another step
    names this one already. A step that made the record is taken back by cancelling it, since nothing is deleted.
    Reversals may go against rules 19, 22 and 23; whether the block is still free is for the caller to check.
    Raises ``Refused``: already undone, not of today, nothing to undo, or something changed since.
    """
    _check_undoable(record, step, step_day == today, is_undone)
    if _made_it(step.changes):
        return _cancelled(record, now, staff_id)
    back = {name: _value(getattr(record, name), old) for name, (old, _) in _own_changes(record, step.changes)}
    return replace(record, **back, updated_at=now)  # type: ignore[arg-type]  # its own fields, as they were


def _check_undoable(record: R, step: AuditStep, same_day: bool, is_undone: bool) -> None:
    if is_undone:
        raise Refused(reason(Code.ALREADY_UNDONE, record.id))
    if not same_day:
        raise Refused(reason(Code.NOT_TODAY, record.id))
    if not step.changes:
        raise Refused(reason(Code.NOTHING_TO_UNDO, record.id))
    stands = (_plain(getattr(record, name)) == new for name, (_, new) in _own_changes(record, step.changes))
    if step.record_id != record.id or not all(stands):
        raise Refused(reason(Code.CHANGED_SINCE, record.id))


def _names(record: R) -> list[str]:
    return [field.name for field in fields(record) if field.name not in _SILENT]


def _own_changes(record: R, changes: Mapping[str, Json]) -> list[tuple[str, tuple[Json, Json]]]:
    """The changes of the record's own fields; a step may note facts beside them."""
    names = frozenset(_names(record)) - LASTING
    return [(name, _pair(change)) for name, change in changes.items() if name in names]


def _made_it(changes: Mapping[str, Json]) -> bool:
    return "status" in changes and _pair(changes["status"])[0] is None


def _cancelled(record: R, now: Instant, staff_id: str | None) -> R:
    if isinstance(record, Appointment):
        open_again = replace(record, status=Status.CONFIRMED)
        return move_appointment(open_again, Status.CANCELLED, now, staff_id=staff_id)
    if isinstance(record, QueueEntry):
        return cancel_entry(replace(record, status=QueueStatus.WAITING), now)
    return cancel_wish(replace(record, status=WaitlistStatus.ACTIVE), now)


def _pair(change: Json) -> tuple[Json, Json]:
    old, new = cast("list[Json]", change)
    return old, new


def _plain(value: object) -> Json:
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else cast(Json, value)


def _value(current: object, plain: Json) -> object:
    if isinstance(current, StrEnum):
        return type(current)(cast(str, plain))
    return date.fromisoformat(cast(str, plain)) if isinstance(current, date) else plain
