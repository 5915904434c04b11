"""Two records of one customer become one: what pointed at the one points at the other from then on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, delete, select, text, update

from app.core.values import Kind
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

_OWNING = (
    tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.visits, tables.answers,
    tables.identities, tables.submissions,
)  # fmt: skip


def join_customers(unit: Unit, kept: str, gone: str, remote: str) -> None:
    """Let the customer ``gone`` be the customer ``kept``, whom ``remote`` knows by the id of the other from now on."""
    for table in _OWNING:
        _point(unit, table, kept, gone)
    profiles = tables.profiles.c
    unit.connection.execute(update(tables.profiles).where(profiles.merged_into == gone).values(merged_into=kept))
    _point_steps(unit, kept, gone)
    seen = tables.remote_seen.c
    forget = delete(tables.remote_seen).where(seen.kind == Kind.PROFILE.value, seen.local_id.in_((kept, gone)))
    unit.connection.execute(forget)
    refs = tables.remote_refs.c
    mine = (refs.remote == remote, refs.kind == Kind.PROFILE.value)
    unit.connection.execute(delete(tables.remote_refs).where(*mine, refs.local_id == kept))
    unit.connection.execute(update(tables.remote_refs).where(*mine, refs.local_id == gone).values(local_id=kept))
    unit.connection.execute(delete(tables.remote_refs).where(refs.local_id == gone))
    unit.connection.execute(delete(tables.profiles).where(profiles.id == gone))
    unit.touch(Kind.PROFILE, gone)
    unit.touch(Kind.PROFILE, kept)


def _point(unit: Unit, table: Table, kept: str, gone: str) -> None:
    unit.connection.execute(update(table).where(table.c.profile_id == gone).values(profile_id=kept))


def _point_steps(unit: Unit, kept: str, gone: str) -> None:
    """What is still to be told of the one is told of the other."""
    o = tables.outbox.c
    rows = unit.connection.execute(select(o.seq, o.payload).where(text("state <> 'done'")))
    for seq, payload in rows.all():
        changed: Any = json.loads(json.dumps(payload).replace(json.dumps(gone), json.dumps(kept)))
        if changed != payload:
            unit.connection.execute(update(tables.outbox).where(o.seq == seq).values(payload=changed))
    mine = update(tables.outbox).where(text("state <> 'done'"), o.record_id == gone, o.kind == Kind.PROFILE.value)
    unit.connection.execute(mine.values(record_id=kept))
