"""What a remote no longer has: taken off here too, or put before a person where the desk has changed it since."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.lifecycles import OPEN
from app.core.outgoing import CONFLICT
from app.core.undo import changes_between
from app.core.values import Appointment, Kind, QueueEntry, QueueStatus, Status, WaitlistEntry, WaitlistStatus
from app.store.outgoing import Settled, open_steps_of, settle
from app.store.there import drop_ref
from app.sync.asking import ask
from app.sync.messages import CLASSES

if TYPE_CHECKING:
    from app.store.unit import Unit

GONE = "the remote has deleted it"


def take_away(unit: Unit, remote: str, kind: Kind, local_id: str, *, is_forgotten: bool = False) -> int:
    """Take over that a record was deleted there: nothing is deleted here, what is still open is called off.

    Where the desk changed it since, and where the remote has rather forgotten it, as after it was restored from an old
    backup, a person decides: it can be told anew, or let go. Gives how many went.
    """
    steps = open_steps_of(unit.connection, [local_id]).get(local_id, [])
    if steps:
        about = Settled(steps[0].seq, CONFLICT, GONE, detail={"gone": True})
        settle(unit.connection, [about], unit.now)
        unit.touch(Kind.OUTBOX, str(steps[0].seq))
        return 0
    before: Any = unit.find(CLASSES[kind], local_id)
    if is_forgotten and before is not None and called_off(before, unit.now) != before:
        ask(unit, kind, local_id, changes_between(None, before), {"gone": True}, GONE)
        return 0
    drop_ref(unit.connection, remote, kind, local_id)
    if before is not None:
        unit.keep(before, called_off(before, unit.now))
    return 1


def called_off(record: Any, now: int) -> Any:
    """A record that is no more, as far as it is not over already."""
    if isinstance(record, Appointment) and record.status in OPEN:
        return replace(record, status=Status.CANCELLED, cancelled_at=now, reason=GONE, updated_at=now)
    if isinstance(record, QueueEntry) and record.status in (QueueStatus.WAITING, QueueStatus.CALLED):
        return replace(record, status=QueueStatus.CANCELLED, cancelled_at=now, reason=GONE, updated_at=now)
    if isinstance(record, WaitlistEntry) and record.status is WaitlistStatus.ACTIVE:
        return replace(record, status=WaitlistStatus.CANCELLED, updated_at=now)
    return record
