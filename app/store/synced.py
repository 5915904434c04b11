"""When each stream of a remote was last read."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.core.values import Instant
from app.store import tables

_c = tables.sync_cursors.c
LINE = "line"
"""The stream of no records: when all of a remote that carries the line had been heard last."""
_NO_STREAMS = ("abilities", "met", "budget", LINE)


def heard_of(connection: Connection, remote: str) -> list[tuple[str, Instant]]:
    """The kinds of a remote's records with the time at which they were last read."""
    wanted = select(_c.stream, _c.updated_at).where(_c.remote == remote, _c.stream.not_in(_NO_STREAMS))
    newest: dict[str, Instant] = {}
    for stream, at in connection.execute(wanted.order_by(_c.stream)):
        kind = stream.partition(":")[0]
        newest[kind] = max(at, newest.get(kind, at))
    return sorted(newest.items())


def line_heard_at(connection: Connection, remote: str) -> Instant | None:
    """When the last round began in which all that a remote has of the line was heard, news or none.

    None of a remote that carries no line, and before the first such round.
    """
    wanted = select(_c.updated_at).where(_c.remote == remote, _c.stream == LINE)
    return connection.execute(wanted).scalar()
