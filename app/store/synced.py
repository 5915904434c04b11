"""When each stream of a remote was last read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, select

from app.core.values import Instant
from app.store import tables
from app.store.connections import raw_of
from app.store.there import keep_cursor

if TYPE_CHECKING:
    from app.store.store import Store

_c = tables.sync_cursors.c
LINE = "line"
"""The stream of no records: when all of a remote that carries the line had been heard last."""
_AGAIN_SECONDS = 3_600
_NO_STREAMS = ("abilities", "met", "budget", LINE)


def heard_of(connection: Connection, remote: str) -> list[tuple[str, Instant]]:
    """The kinds of a remote's records with the time at which they were last read."""
    wanted = select(_c.stream, _c.updated_at).where(_c.remote == remote, _c.stream.not_in(_NO_STREAMS))
    newest: dict[str, Instant] = {}
    for stream, at in connection.execute(wanted.order_by(_c.stream)):
        kind = stream.partition(":")[0]
        newest[kind] = max(at, newest.get(kind, at))
    return sorted(newest.items())


def keep_line_heard(store: Store, remote: str, at: Instant) -> None:
    """All that a remote has of the line had been heard as of then, news or none.

    Of a file the time is kept beside it: each commit wakes every window that watches the store, and nothing in it is
    new. The store says it once an hour, for when what lies beside it is gone.
    """
    with store.read() as reader:
        kept = _kept_at(reader.connection, remote)
        beside = _beside(reader.connection)
    if beside is None or kept is None or not 0 <= at - kept < _AGAIN_SECONDS:
        with store.write() as unit:
            keep_cursor(unit.connection, remote, LINE, at, at)
    if beside is not None:
        with suppress(OSError):  # a disk that is full: what is shown is called older than it is
            beside.touch(0o600)
            os.utime(beside, (at, at))


def line_heard_at(connection: Connection, remote: str) -> Instant | None:
    """When the last round began in which all that a remote has of the line was heard, news or none.

    None of a remote that carries no line, and before the first such round.
    """
    kept, beside = _kept_at(connection, remote), _beside(connection)
    if kept is None or beside is None:
        return kept
    with suppress(OSError):
        return max(kept, int(beside.stat().st_mtime))
    return kept


def _kept_at(connection: Connection, remote: str) -> Instant | None:
    return connection.execute(select(_c.updated_at).where(_c.remote == remote, _c.stream == LINE)).scalar()


def _beside(connection: Connection) -> Path | None:
    """The empty file beside a store that is one; its time says when."""
    if connection.dialect.name != "sqlite":
        return None
    name = raw_of(connection).execute("PRAGMA database_list").fetchone()[2]
    return Path(f"{name}.heard") if name else None
