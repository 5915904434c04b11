"""What a hub no longer offers: forgotten here where nothing points at it, else no longer offered here either."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from app.core.outgoing import OFFERED
from app.core.values import Kind
from app.store import there
from app.store.offered import let_go, offered
from app.store.outgoing import open_steps_of

if TYPE_CHECKING:
    from app.store.unit import Unit


def take_away_offers(unit: Unit, remote: str, told: Mapping[Kind, Collection[str]]) -> int:
    """Let go of what is not among the ids that the remote told, kind by kind; gives how many records changed.

    A remote that has no place or no service at all rather lost them: nothing is taken away then.
    """
    if not all(told.get(kind) for kind in (Kind.LOCATION, Kind.DEFINITION)):
        return 0
    changed = 0
    for kind in reversed(OFFERED):
        gone = gone_there(unit, remote, kind, told.get(kind, ()))
        here = dict(offered(unit, kind)) if gone else {}
        changed += sum(let_go(unit, kind, here[each]) for each in sorted(gone) if each in here)
    return changed


def gone_there(unit: Unit, remote: str, kind: Kind, told: Collection[str]) -> set[str]:
    """By their local ids the records that the remote has had and does not tell, and of which it has nothing to hear."""
    known = there.refs_of_kind(unit.connection, remote, kind)
    gone = {local_id for remote_id, local_id in known.items() if remote_id not in told}
    return gone - open_steps_of(unit.connection, gone).keys()
