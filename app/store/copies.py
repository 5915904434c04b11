"""Copying a store's file whole while it is in use, and looking whether SQLite finds damage in one."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.core.errors import StoreDamaged
from app.core.worded import Worded
from app.store.failures import telling
from app.store.places import make_private_file

PAGES_PER_STEP = 2_000
"""Pages copied between two looks at whether to go on: some milliseconds."""
BUSY_SECONDS = 5.0
"""How long a look at a file waits for who has locked it."""


class StoppedError(Exception):
    """Whoever wanted the copy wants it no more."""


def copy_store(source: Path, target: Path, go_on: Callable[[], bool] = lambda: True) -> None:
    """Copy one state of the store, its write-ahead log included, into a single file that is flushed to the disk.

    Others read and write meanwhile. Raises ``StoppedError`` when ``go_on`` says stop, ``StoreDamaged`` for a bad copy.
    """
    target.unlink(missing_ok=True)
    make_private_file(target)
    with telling(source), closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.execute("BEGIN")
        old.execute("SELECT count(*) FROM sqlite_master").fetchone()  # from here on it is one state, whoever writes
        new.execute("PRAGMA synchronous = OFF")
        old.backup(new, pages=PAGES_PER_STEP, progress=_stopping(go_on))
        new.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
    found = find_damage(target)
    if found is not None:
        raise StoreDamaged(Worded("{store}: {damage}", store=source, damage=found))
    flush(target)


def _stopping(go_on: Callable[[], bool]) -> Callable[[int, int, int], None]:
    def look(_status: int, _remaining: int, _total: int) -> None:
        if not go_on():
            raise StoppedError

    return look


def find_damage(path: Path) -> str | None:
    """What SQLite finds wrong with a store or a backup, in its words; None when nothing. Some 0.3 s per 400 MB.

    A flipped bit inside a value is not found: SQLite keeps no checksums of what it stores. Raises ``StoreUnavailable``
    when nobody can look now: a locked or unreadable file is not a damaged one.
    """
    try:
        with (
            telling(path),
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", BUSY_SECONDS, uri=True)) as connection,
        ):
            said = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'audit'").fetchone()[0]
    except StoreDamaged as error:
        return Worded(str(error.__cause__))
    if said != "ok":
        return str(said).replace("\n", " ")
    return None if tables else Worded("its tables are missing")


def flush(path: Path) -> None:
    """Wait until a file or the names in a folder are on the disk; where a system cannot do it for folders, go on."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
