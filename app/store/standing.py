"""How much the remote has yet to hear, in few words: counted in the store, since a window asks after each change."""

from __future__ import annotations

from sqlalchemy import Connection, func, select, text

from app.core.outgoing import CONFLICT, MADE_AT_THE_DESK, PENDING, REFUSED, SENDING
from app.store import tables

_o = tables.outbox.c
_r = tables.remote_refs.c
_HEAVIEST = (CONFLICT, REFUSED, SENDING, PENDING)
# In the very words of the partial index, or SQLite would read the whole table.
_OPEN = (
    select(_o.record_id, _o.state)
    .where(text("outbox.state <> 'done'"), _o.kind.in_(sorted(MADE_AT_THE_DESK)))
    .distinct()
)


def states_of_records(connection: Connection) -> dict[str, str]:
    """Of each record that the remote has yet to hear of, the state that weighs most."""
    found: dict[str, str] = {}
    for record_id, state in connection.execute(_OPEN):
        found[record_id] = min(found.get(record_id, PENDING), state, key=_HEAVIEST.index)
    return found


def count_known_there(connection: Connection, remote: str) -> dict[str, int]:
    """How many records of each kind the remote and this store both know."""
    counted = select(_r.kind, func.count()).where(_r.remote == remote).group_by(_r.kind)
    return {row[0]: int(row[1]) for row in connection.execute(counted)}
