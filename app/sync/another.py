"""A number that the remote has given to something else, as one does that was put back in time and went on.

What had that number is none of what the remote knows any more: it is put before a person, and what has it now is new.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from app.core.values import Kind
from app.store.outgoing import open_steps_of
from app.store.there import LastSeen, drop_ref, keep_refs
from app.sync.asking import is_there_again
from app.sync.gone import take_away
from app.sync.naming import PRINTED

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen

_NUMBERED = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY, Kind.WAITLIST_ENTRY})
"""The others have ids that nothing else is ever given."""


class Known(NamedTuple):
    """What rows are about, by their ids there; the records that had those ids before; how many a person is asked of."""

    records: dict[str, str]
    forgotten: tuple[tuple[Kind, str], ...] = ()
    asked: int = 0


def as_known_now(
    unit: Unit, remote: str, kind: Kind, given: Mapping[str, Seen], known: dict[str, str], seen: Mapping[str, LastSeen]
) -> Known:
    """``known`` without what is something else by now, and with what another till has told again since it was gone."""
    others = {
        there: known[there]
        for there, row in given.items()
        if kind in _NUMBERED and there in known and _is_another(row, seen.get(known[there]))
    }
    asked = sum(_forget(unit, remote, kind, each) for each in others.values())
    now = {there: each for there, each in known.items() if there not in others} if others else known
    again = _there_again(unit, remote, kind, given, now)
    return Known(now | again if again else now, tuple((kind, each) for each in others.values()), asked)


def _is_another(row: Seen, before: LastSeen | None) -> bool:
    """Whether it was made at another time, by another step."""
    if before is None or (row.intent is not None and row.intent == before.intent):
        return False
    made, was_made = row.fields.get("created_at"), before.fields.get("created_at")
    return isinstance(made, int) and isinstance(was_made, int) and made != was_made


def _forget(unit: Unit, remote: str, kind: Kind, local_id: str) -> int:
    """Let a record stand for nothing there any more; whether a person is asked about it."""
    went = take_away(unit, remote, kind, local_id, is_forgotten=True)
    drop_ref(unit.connection, remote, kind, local_id)
    return 1 - went


def _there_again(
    unit: Unit, remote: str, kind: Kind, given: Mapping[str, Seen], known: Mapping[str, str]
) -> dict[str, str]:  # fmt: skip
    """The records of which a person was asked and that are there again, by their numbers of now; nobody need decide."""
    named = {row.named: there for there, row in given.items() if row.named is not None and there not in known}
    if kind not in PRINTED or not named:
        return {}
    found: dict[str, str] = {}
    for local_id, steps in open_steps_of(unit.connection, named).items():
        if is_there_again(unit, steps):
            drop_ref(unit.connection, remote, kind, local_id)
            found[named[local_id]] = local_id
    keep_refs(unit.connection, remote, [(kind, local, there) for there, local in found.items()])
    return found
