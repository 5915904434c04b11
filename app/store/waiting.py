"""Writes that wait for each other: on a server, rows that nobody reads before the next look go there in one message.

A booking is a dozen rows, and each way to a server and back takes longer than the row itself. What fails among them
fails the unit, as it would have at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import psycopg
    from sqlalchemy import Connection, Executable

MOST = 500
"""How many wait at most: what fills a store does not hold all of it."""


class Waiting:
    """The writes of one unit that the server has not been told of."""

    __slots__ = ("_connection", "_writes")

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._writes: list[tuple[Executable, Mapping[str, Any]]] = []

    def add(self, statement: Executable, row: Mapping[str, Any]) -> None:
        """Let a write wait. Whoever looks at the store through the unit sees it done."""
        self._writes.append((statement, row))
        if len(self._writes) >= MOST:
            self.write()

    def write(self) -> None:
        """Send what waits, in its order. Raises what the server says of any of them."""
        writes, self._writes = self._writes, []
        if len(writes) < 2:
            for statement, row in writes:
                self._connection.execute(statement, row)
            return
        with straight(self._connection) as raw, raw.pipeline():
            for statement, row in writes:
                self._connection.execute(statement, row)


@contextmanager
def straight(connection: Connection) -> Iterator[psycopg.Connection[Any]]:
    """The driver's own connection to a server; one that is lost meanwhile is used no more."""
    raw = cast("psycopg.Connection[Any]", connection.connection.dbapi_connection)
    try:
        yield raw
    except Exception:
        if raw.closed and not connection.closed:
            connection.invalidate()
        raise
