"""Is the remote of this store reached, does it take the token, and where is that kept."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.findings import Finding, attention, ok, problem

if TYPE_CHECKING:
    from app.sync.connecting import Connection

SKEW_SECONDS = 60
OPEN = "SELECT state, count(*) FROM outbox WHERE state <> 'done' GROUP BY state"


def check_remote(store: Path) -> Iterator[Finding]:
    """Ask the remote of a store, if it has one, who it is and whether the token is good; nothing is changed."""
    connection = _connection(store)
    if connection is None:
        yield ok("remote", "not connected; everything is kept here")
        yield ok("keyring", "not needed while no remote is connected")
        return
    yield from _check_untold(store)
    yield from _ask(connection)


def _connection(store: Path) -> Connection | None:
    from app.sync.connecting import CONNECTION, read_connection

    rows = _look(store, f"SELECT value FROM settings WHERE key = '{CONNECTION}'")  # noqa: S608 - a constant
    try:
        return read_connection(json.loads(str(rows[0][0]))) if rows else None
    except ValueError:
        return None


def _ask(connection: Connection) -> Iterator[Finding]:
    from app.cli.connections import tokens
    from app.sync.connecting import make_remote
    from app.sync.failures import RemoteFailure, SignedOut

    kept = tokens()
    token, again = kept.find(connection.name), f"sign in again with floorwalker connect {connection.url}"
    if token is None:
        yield problem("keyring", f"it has no token for {connection.name}", again)
        return
    yield ok("keyring", f"the token is {kept.where(connection.name)}")
    try:
        with closing(make_remote(connection, token)) as remote:
            remote.probe()
            skew = remote.skew_seconds or 0
    except SignedOut as failure:
        yield problem("remote", f"{connection.name}: {failure.words}", again)
    except RemoteFailure as failure:
        yield attention("remote", f"{connection.name}: {failure.words}", "the till goes on; look at the network")
    else:
        yield ok("remote", f"{connection.name} answers and takes the token")
        if abs(skew) > SKEW_SECONDS:
            way = "ahead of" if skew > 0 else "behind"
            yield attention("clock", f"{abs(skew)} seconds {way} the remote", "let the system set its clock by itself")


def _check_untold(store: Path) -> Iterator[Finding]:
    open_steps = {str(state): int(str(count)) for state, count in _look(store, OPEN)}
    asking = open_steps.get("refused", 0) + open_steps.get("conflict", 0)
    if asking:
        yield attention("outbox", f"{asking} steps wait for a decision", "look at the page Sync of the window")
    elif open_steps:
        yield ok("outbox", f"{sum(open_steps.values())} steps are still to be told")


def _look(store: Path, query: str) -> list[tuple[object, ...]]:
    if not store.is_file():
        return []
    try:
        with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=rw", uri=True)) as connection:
            return connection.execute(query).fetchall()
    except sqlite3.Error:
        return []  # what is wrong with the file is said by the check for that
