"""Walk-ins of an earlier business day that nobody closed: what may be said of them (rules 22, 26)."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.core.lifecycles import wrong_step
from app.core.line_steps import cancel_entry
from app.core.values import Instant, QueueEntry, QueueStatus

_OPEN = frozenset({QueueStatus.WAITING, QueueStatus.CALLED})


class Fate(StrEnum):
    """What became of somebody whom nobody closed."""

    SERVED = "served"
    GONE = "gone"
    CARRIED = "carried"


def close_entry(entry: QueueEntry, fate: Fate, now: Instant, because: str | None = None) -> QueueEntry:
    """The entry closed after its day. Raises ``Refused`` when somebody has closed it meanwhile.

    One that was served has no times, since nobody noted them, and so teaches the forecast nothing (rule 28). One that
    is carried on is closed too: whoever is still here gets a ticket of today, since a ticket never changes (rule 26).
    """
    if entry.status not in _OPEN:
        raise wrong_step(entry.status, fate.value, 22, entry.id)
    if fate is Fate.SERVED:
        return replace(entry, status=QueueStatus.SERVED, parked_at=None, updated_at=now)
    return cancel_entry(entry, now, because)
