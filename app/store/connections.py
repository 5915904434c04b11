"""A connection for each thread, kept open: taking one from SQLAlchemy's pool takes longer than a small look."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine


class Connections:
    """The connections of one engine, one for each thread that ever asked; all closed by ``close``."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._own = threading.local()
        self._all: list[Connection] = []

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """A transaction on this thread's connection: committed at the end, undone by an exception.

        Within another one of the same thread it is one on a connection of its own.
        """
        connection = self._mine()
        if connection.in_transaction():
            with self._engine.begin() as other:
                yield other
            return
        try:
            with connection.begin():
                yield connection
        except BaseException:
            # A commit that failed may have left its transaction open; the pool cleans up what it gets back.
            self._all.remove(connection)
            connection.close()
            raise

    def _mine(self) -> Connection:
        connection: Connection | None = getattr(self._own, "connection", None)
        if connection is None or connection.closed:
            connection = self._own.connection = self._engine.connect()
            self._all.append(connection)
        return connection

    def close(self) -> None:
        """Close them all; the next ``begin`` would open one anew."""
        while self._all:
            self._all.pop().close()
        self._engine.dispose()
