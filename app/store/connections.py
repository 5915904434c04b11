"""A connection for each thread, kept open: taking one from SQLAlchemy's pool takes longer than a small look."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress
from types import TracebackType
from typing import cast

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError


class Connections:
    """The connections of one engine, one for each thread that ever asked; all closed by ``close``."""

    def __init__(self, engine: Engine, begin: str) -> None:
        """``begin`` is how a transaction begins on SQLite."""
        self.engine = engine
        self.begin_statement = begin
        self.is_sqlite = engine.dialect.name == "sqlite"
        self._own = threading.local()
        self._lost = 0
        self._all: list[Connection] = []

    def begin(self, statement: str | None = None) -> Transaction:
        """A transaction on this thread's connection: committed at the end, undone by an exception.

        Within another one of the same thread it is one on a connection of its own. ``statement`` begins it on SQLite,
        where that is another than usual.
        """
        return Transaction(self, statement or self.begin_statement)

    def take(self) -> Connection:
        """This thread's connection; a new one while that is in use."""
        kept: Connection | None = getattr(self._own, "connection", None)
        self._own.connection = None
        if kept is not None and not kept.closed:
            if kept.info.get("lost", 0) == self._lost:
                return kept
            self.drop(kept)
        connection = self.engine.connect()
        connection.info["lost"] = self._lost
        self._all.append(connection)
        return connection

    def give_back(self, connection: Connection) -> None:
        """Keep it for the next transaction of this thread."""
        if getattr(self._own, "connection", None) is None:
            self._own.connection = connection
        else:
            self.drop(connection)

    def drop(self, connection: Connection) -> None:
        """Undo what is open on it, and give it to the pool; what it has read may not be so."""
        with suppress(SQLAlchemyError):
            connection.info.pop("kept", None)
        if connection in self._all:
            self._all.remove(connection)
        if connection.invalidated:  # its server went away, and with it whatever the other threads keep
            self._lost += 1
        if self.is_sqlite:  # a commit that failed may leave its transaction open without SQLAlchemy's knowing
            with suppress(sqlite3.Error):
                raw_of(connection).rollback()
        connection.close()

    def close(self) -> None:
        """Close them all; the next ``begin`` would open one anew."""
        while self._all:
            self._all.pop().close()
        self.engine.dispose()


class Transaction:
    """One transaction as a context. On SQLite it is begun and ended directly: SQLAlchemy takes its time with that."""

    __slots__ = ("_connection", "_of", "_statement")

    def __init__(self, of: Connections, statement: str) -> None:
        self._of, self._statement = of, statement

    def __enter__(self) -> Connection:
        connection = self._connection = self._of.take()
        try:
            if self._of.is_sqlite:
                raw_of(connection).execute(self._statement)
            else:
                connection.begin()
        except BaseException:
            self._of.drop(connection)
            raise
        return connection

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        connection = self._connection
        if kind is not None:
            self._of.drop(connection)
            return
        try:
            if connection.in_transaction():
                connection.commit()
            else:
                raw_of(connection).commit()
        except BaseException:
            self._of.drop(connection)
            raise
        self._of.give_back(connection)


def raw_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection to a file."""
    return cast(sqlite3.Connection, connection.connection.dbapi_connection)
