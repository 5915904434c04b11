"""Which uncovered bookings somebody decided to keep, knowingly and with a reason, since the hours last changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from app.core.outgoing import DAYS_OFF
from app.core.refusals import Code, Reason
from app.core.values import AuditStep, Json
from app.core.wall import local_date
from app.store.cover_rows import Given
from app.store.trail import steps_of_record, undone_among

if TYPE_CHECKING:
    from app.store.unit import Reader

KEEP = "keep_uncovered"
"""The verb that keeps a booking though its member of staff is away."""

_FOR_GOOD = frozenset({Code.STAFF_NOT_ELIGIBLE, Code.CLOSED_FOR_GOOD})


def is_kept(reader: Reader, given: Given, reasons: Collection[Reason], zone_name: str) -> bool:
    """Whether somebody gave a reason for just this (rule 25): the hours of that date have not changed after it.

    A reason given when it was booked is none for a member who may no longer take the service at all, nor for a place
    that is closed for good.
    """
    if given.override_reason is None:
        return False
    said = _standing(reader, given.id, _says_why)
    if (not said or said[-1].verb != KEEP) and any(each.code in _FOR_GOOD for each in reasons):
        return False
    if not said:
        return True  # as it came from a file or a remote
    days = (local_date(given.start, zone_name) - timedelta(days=1), local_date(given.end - 1, zone_name))
    later = _standing(reader, given.staff_id, lambda step: DAYS_OFF in step.changes)
    since = said[-1].seq
    return not any(step.seq > since and (step.undoes or 0) <= since and _touches(step, days) for step in later)


def _standing(reader: Reader, record_id: str, wanted: Callable[[AuditStep], bool]) -> Sequence[AuditStep]:
    """The steps of a record that are wanted and were not taken back."""
    steps = steps_of_record(reader.connection, record_id)
    undone = undone_among(reader.connection, [step.seq for step in steps])
    return [step for step in steps if step.seq not in undone and wanted(step)]


def _says_why(step: AuditStep) -> bool:
    return step.verb != "undo" and ("override_reason" in step.changes or step.verb == KEEP)


def _touches(step: AuditStep, days: tuple[date, date]) -> bool:
    """Whether the rows that went or came hold on these dates."""
    first, last = (each.isoformat() for each in days)
    changed = cast("list[list[dict[str, Json]]]", step.changes[DAYS_OFF])
    return any(
        row["is_repeating"] or (str(row["first"]) <= last and first <= str(row["last"]))
        for rows in changed
        for row in rows
    )
