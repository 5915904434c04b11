"""Connections: SQLite as a till needs it (WAL, every commit durable), PostgreSQL as a hub may."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.util import LRUCache

from app.core.errors import BadInput
from app.store.connections import raw_of

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.engine import Dialect
    from sqlalchemy.engine.interfaces import DBAPIConnection, IsolationLevel
    from sqlalchemy.pool import ConnectionPoolEntry

BUSY_MILLISECONDS = 5000
"""How long a connection waits for another's write before it says that the store is busy."""

CONNECT_SECONDS = 5
"""How long a server may take to answer the door before it counts as away."""
NO_LIMIT = -1
"""Each thread keeps its connection (``connections``), so whoever limits threads limits connections."""

MOST_COMPILED = 1500
"""Statements that are kept compiled, the latest used: more than the program has."""
_compiled: LRUCache[Any, Any] = LRUCache(MOST_COMPILED)
_dialects: list[Dialect] = []

BEGIN_WRITE = "BEGIN IMMEDIATE"
"""How a writer begins: with the write lock, so that what it checks still holds when it writes (rule 25)."""
BEGIN_READ = "BEGIN"
"""How a reader begins: with its first look; from there on it sees one state."""


def url_of(store: str | Path) -> URL:
    """The SQLAlchemy URL of a store given as a path or as a URL. Raises ``BadInput`` for nothing: no file is so called.

    What is no path at all would be one by its text: a store in a file called ``None``.
    """
    text = "" if store is None else str(store)  # type: ignore[redundant-expr]  # whoever is not typed may say so
    if not text.strip():
        raise BadInput("store", "it names nothing", "a file, or the URL of a database")
    return make_url(text) if "://" in text else URL.create("sqlite", database=text)


def open_writer(store: str | Path) -> Engine:
    """An engine whose transactions take the write lock at once, so that a check and its write are one (rule 25)."""
    return _open(url_of(store), begin=BEGIN_WRITE, query_only=False)


def open_reader(store: str | Path) -> Engine:
    """An engine that cannot write; each of its transactions sees one state of the store."""
    return _open(url_of(store), begin=BEGIN_READ, query_only=True)


def open_upgrader(store: str | Path) -> Engine:
    """A writer that may rebuild tables: foreign keys are not followed meanwhile, so check them before the end."""
    return _open(url_of(store), begin=BEGIN_WRITE, query_only=False, foreign_keys=False)


def _open(url: URL, *, begin: str, query_only: bool, foreign_keys: bool = True) -> Engine:
    if url.get_backend_name() != "sqlite":
        return _open_server(url, query_only=query_only)
    engine = create_engine(url, max_overflow=NO_LIMIT)
    _compile_once(engine)

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        prepare_sqlite(cast(sqlite3.Connection, connection), query_only=query_only, foreign_keys=foreign_keys)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        raw = raw_of(connection)
        if not raw.in_transaction:  # ``connections`` has begun it already
            raw.execute(begin)

    return engine


def _compile_once(engine: Engine) -> None:
    """Let an engine of a file use what others have compiled: that takes longer than to run it.

    SQLAlchemy keeps what it compiled by the dialect that it is for, and gives each engine a dialect of its own.
    """
    if not _dialects:
        _dialects.append(engine.dialect)
    engine.dialect = _dialects[0]
    engine.update_execution_options(compiled_cache=_compiled)


def _open_server(url: URL, *, query_only: bool) -> Engine:
    """A server's store: writers see what others left as soon as they have claimed it, readers one state."""
    if not query_only:
        return _to_server(url, "READ COMMITTED")
    engine = _to_server(url, "REPEATABLE READ")

    @event.listens_for(engine, "connect")
    def _prepare(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        connection.read_only = True

    return engine


def _to_server(url: URL, isolation: IsolationLevel) -> Engine:
    given = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_SECONDS}
    return create_engine(
        url, isolation_level=isolation, pool_pre_ping=True, max_overflow=NO_LIMIT, connect_args=given
    )  # fmt: skip


def prepare_sqlite(connection: sqlite3.Connection, *, query_only: bool = False, foreign_keys: bool = True) -> None:
    """Set what every connection to a store needs. FULL: what was acknowledged survives a power cut (rule 35)."""
    connection.isolation_level = None  # we say BEGIN ourselves
    connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
    if not query_only:
        connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
    if query_only:
        connection.execute("PRAGMA query_only = ON")
