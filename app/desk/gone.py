"""Somebody who is not in the line any more: what there was, for their card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.values import Profile, QueueEntry, QueueStatus
from app.desk.lookups import name_of
from app.desk.phoning import called
from app.desk.undo import step_to_undo
from app.desk.views_queue import GoneWalkIn

if TYPE_CHECKING:
    from app.store.unit import Reader


def gone_walk_in(reader: Reader, entry_id: str) -> GoneWalkIn | None:
    """What there was of a walk-in who was served, went away or was booked; None of any other, or where none is known.

    What was taken back already, as a check-in, is not offered to be once more (rule 24).
    """
    entry = reader.find(QueueEntry, entry_id)
    location = reader.catalogue.locations.get(entry.location_id) if entry is not None else None
    service = reader.catalogue.definitions.get(entry.definition_id) if entry is not None else None
    if entry is None or location is None:
        return None
    ended = entry.cancelled_at if entry.status is QueueStatus.CANCELLED else entry.finished_at
    if ended is None and not entry.appointment_id:
        return None
    is_of_today = entry.business_day == business_day(location, reader.now)
    profile = reader.find(Profile, entry.profile_id) if entry.profile_id else None
    return GoneWalkIn(
        entry.id,
        entry.ticket,
        called(reader, profile) or entry.guest_name or "",
        service.name if service is not None else "",
        entry.definition_id,
        entry.profile_id,
        name_of(reader, entry.staff_id),
        _outcome(entry),
        location.timezone,
        entry.checked_in_at,
        entry.started_at,
        ended,
        entry.appointment_id,
        entry.notes or "",
        is_of_today=is_of_today,
        can_undo=is_of_today and step_to_undo(reader, entry.id) is not None,
    )


def _outcome(entry: QueueEntry) -> str:
    if entry.appointment_id:
        return "booked"
    return "gone" if entry.status is QueueStatus.CANCELLED else "served"
