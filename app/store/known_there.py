"""What a remote knows of our records: which it should still have in a window, and when it last changed one.

What a list of it leaves out may be gone.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, bindparam, func, select

from app.core.values import Instant, Json, Kind
from app.store import tables
from app.store.mapping import BY_KIND
from app.store.quick import QuickLook

_STARTS = {
    Kind.APPOINTMENT: tables.appointments.c.scheduled_start_at,
    Kind.QUEUE_ENTRY: tables.queue_entries.c.checked_in_at,
}


def known_in_window(
    connection: Connection, remote: str, kind: Kind, location_id: str, since: Instant | None, until: Instant | None
) -> dict[str, str]:
    """By the remote's id the local id of every record of a place in the window that the remote has told or heard of."""
    return dict(_in_window(connection, remote, kind, (location_id, since, until), is_count=False))


def count_in_window(
    connection: Connection, remote: str, kind: Kind, location_id: str | None, since: Instant | None,
    until: Instant | None,
) -> int:  # fmt: skip
    """How many those are, at a place or at all of them."""
    return int(_in_window(connection, remote, kind, (location_id, since, until), is_count=True)[0][0])


_Asked: TypeAlias = tuple[str | None, Instant | None, Instant | None]
"""Of which place, from when on and until when; null: of all of it."""


def _in_window(connection: Connection, remote: str, kind: Kind, asked: _Asked, *, is_count: bool) -> list[Any]:
    place, since, until = asked
    look = _look(kind, is_count, place is not None, since is not None, until is not None)
    return look.rows(connection, {"of": remote, "place": place, "since": since, "until": until})


@cache
def _look(kind: Kind, is_count: bool, has_place: bool, has_since: bool, has_until: bool) -> QuickLook:
    """Written once for each way to ask: hundreds of windows are looked at in a round."""
    table, refs, start = BY_KIND[kind].table, tables.remote_refs.c, _STARTS.get(kind)
    counted = select(func.count()).select_from(tables.remote_refs)
    wanted = (counted if is_count else select(refs.remote_id, refs.local_id)).join(table, table.c.id == refs.local_id)
    tests = [refs.remote == bindparam("of"), refs.kind == kind.value]
    if has_place:
        tests.append(table.c.location_id == bindparam("place"))
    if start is not None and has_since:
        tests.append(start >= bindparam("since"))
    if start is not None and has_until:
        tests.append(start < bindparam("until"))
    return QuickLook(wanted.where(*tests))


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
