"""Which of our records a remote should still have in a window: what a list of it leaves out may be gone."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.core.values import Instant, Kind
from app.store import tables
from app.store.mapping import BY_KIND

_STARTS = {
    Kind.APPOINTMENT: tables.appointments.c.scheduled_start_at,
    Kind.QUEUE_ENTRY: tables.queue_entries.c.checked_in_at,
}


def known_in_window(
    connection: Connection, remote: str, kind: Kind, location_id: str, since: Instant | None, until: Instant | None
) -> dict[str, str]:
    """By the remote's id the local id of every record of a place in the window that the remote has told or heard of."""
    table, refs = BY_KIND[kind].table, tables.remote_refs.c
    wanted = (
        select(refs.remote_id, table.c.id)
        .join(table, table.c.id == refs.local_id)
        .where(refs.remote == remote, refs.kind == kind.value, table.c.location_id == location_id)
    )
    start = _STARTS.get(kind)
    if start is not None and since is not None:
        wanted = wanted.where(start >= since)
    if start is not None and until is not None:
        wanted = wanted.where(start < until)
    return {row[0]: row[1] for row in connection.execute(wanted)}
