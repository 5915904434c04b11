"""A remote that has gone back in time, as one does that was restored from an old backup: nothing is lost unseen.

What it forgot becomes a step that waits for a person: tell it again, or let it be so here too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from app.core.outgoing import CONFLICT
from app.core.values import Json, Kind
from app.store.outgoing import Settled, close, seq_of_step, settle

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.store.unit import Unit

TELL_AGAIN = "tell_again"


def ask(
    unit: Unit, kind: Kind, local_id: str, changes: Mapping[str, Json], detail: Mapping[str, Json], words: str
) -> None:
    """Put before a person whether the remote is to hear of a record, or of what changed of it, once more."""
    audit_seq = unit.log(TELL_AGAIN, kind, local_id, changes)
    seq = seq_of_step(unit.connection, audit_seq)
    if seq is not None:
        settle(unit.connection, [Settled(seq, CONFLICT, words, detail=detail)], unit.now)
        unit.touch(Kind.OUTBOX, str(seq))


def is_there_again(unit: Unit, steps: Iterable[Step]) -> bool:
    """Whether somebody was asked about what another till has told again meanwhile: nobody needs to decide any more."""
    asked = [each.seq for each in steps if each.verb == TELL_AGAIN and (each.detail or {}).get("gone")]
    close(unit.connection, asked, unit.now, "it is there again")
    return bool(asked)
