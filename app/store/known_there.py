"""What a remote knows of our records: which it should still have in a window, and when it last changed one.

What a list of it leaves out may be gone.
"""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, Connection, func, select

from app.core.values import Instant, Json, Kind
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
    wanted = select(refs.remote_id, table.c.id).join(table, table.c.id == refs.local_id)
    tests = _tests(remote, kind, location_id, since, until)
    return {row[0]: row[1] for row in connection.execute(wanted.where(*tests))}


def count_in_window(
    connection: Connection, remote: str, kind: Kind, location_id: str | None, since: Instant | None,
    until: Instant | None,
) -> int:  # fmt: skip
    """How many those are, at a place or at all of them."""
    table, refs = BY_KIND[kind].table, tables.remote_refs.c
    wanted = select(func.count()).select_from(tables.remote_refs).join(table, table.c.id == refs.local_id)
    tests = _tests(remote, kind, location_id, since, until)
    return int(connection.execute(wanted.where(*tests)).scalar_one())


def _tests(
    remote: str, kind: Kind, location_id: str | None, since: Instant | None, until: Instant | None
) -> list[ColumnElement[bool]]:
    refs, start = tables.remote_refs.c, _STARTS.get(kind)
    tests = [refs.remote == remote, refs.kind == kind.value]
    if location_id is not None:
        tests.append(BY_KIND[kind].table.c.location_id == location_id)
    if start is not None and since is not None:
        tests.append(start >= since)
    if start is not None and until is not None:
        tests.append(start < until)
    return tests


def known_alike(connection: Connection, remote: str, booking: Mapping[str, Json]) -> frozenset[str]:
    """The ids there of the bookings that are known for the same service, place and start."""
    refs, table = tables.remote_refs.c, tables.appointments
    about = [table.c[name] == booking.get(name) for name in ("definition_id", "location_id", "scheduled_start_at")]
    wanted = select(refs.remote_id).join(table, table.c.id == refs.local_id).where(refs.remote == remote, *about)
    return frozenset(connection.execute(wanted).scalars())


def last_changed_there(connection: Connection, local_id: str) -> Instant:
    """When a remote last changed a record, as it said itself; zero where none has said so."""
    refs, seen = tables.remote_refs.c, tables.remote_seen.c
    same = (seen.remote == refs.remote) & (seen.kind == refs.kind) & (seen.local_id == refs.local_id)
    joined = tables.remote_refs.join(tables.remote_seen, same)
    wanted = select(func.max(seen.updated_at)).select_from(joined).where(refs.local_id == local_id)
    return int(connection.execute(wanted).scalar_one() or 0)
