"""Whose a record is: what belongs to a customer, and to whom it may go again when a step is reversed (rules 24, 37)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import Answer, Appointment, Identity, Profile, QueueEntry, Submission, Visit, WaitlistEntry
from app.store.bulk import list_records

if TYPE_CHECKING:
    from app.store.unit import Unit

OWNED: tuple[type[Any], ...] = (Appointment, QueueEntry, WaitlistEntry, Visit, Answer, Submission, Identity)
"""What belongs to a customer."""


def check_owner(unit: Unit, before: Any, after: Any) -> None:
    """Raise ``Refused(CHANGED_SINCE)`` where a reversal would lose somebody, or whose something is.

    It would where a record went to a customer who is no more, or a customer became one who is no more, as two do who
    were merged both ways; or left behind what they got since.
    """
    if isinstance(after, Profile):
        is_lost = after.merged_into not in (None, before.merged_into) and (
            not _is_there(unit, after.merged_into) or (before.merged_into is None and _has_more(unit, after.id))
        )
    else:
        owner = getattr(after, "profile_id", None)
        is_lost = owner is not None and owner != before.profile_id and not _is_there(unit, owner)
    if is_lost:
        raise Refused(reason(Code.CHANGED_SINCE, after.id))


def _is_there(unit: Unit, profile_id: str) -> bool:
    found = unit.find(Profile, profile_id)
    return found is not None and found.is_there


def _has_more(unit: Unit, profile_id: str) -> bool:
    """Whether anything is a customer's still, all that went over with them being another's by now."""
    return any(list_records(unit, cls, profile_id=profile_id) for cls in OWNED) or bool(
        list_records(unit, Profile, merged_into=profile_id)
    )
