"""What a file keeps of rows that are no more: taken out of it, of its log and of its copies (rule 38).

A row that was overwritten stands in the file until its page is written anew, in the write-ahead log until that is put
back, in the index of words until its parts are joined, and in every backup for as long as that is kept. Each erasure is
on a list in the store until all of that is done, so that a crash or a full disk only puts it off.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from app.core.errors import Known, StoreUnavailable
from app.core.values import Instant
from app.core.worded import Worded
from app.store.backup import Backup, Backups
from app.store.belonging import Belonging, belonging_of
from app.store.copies import copy_store, find_damage, flush
from app.store.engine import open_reader, open_writer, prepare_sqlite
from app.store.erasing import erase_person
from app.store.failures import telling
from app.store.migrate import HEAD, read_revision, upgrade_file
from app.store.swap import remove_sides

DUE = "erasures_due"
"""The setting that lists the customers whose remains are still to be taken out of files."""


class Scrubbed(NamedTuple):
    """What became of the copies of a store."""

    rewritten: int
    removed: int
    """Backups that could not be rewritten, and what was kept of damaged stores."""


def erasures_due(store: Path) -> list[str]:
    """The customers of whom something may still be in the file or its copies."""
    with closing(sqlite3.connect(f"{store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        row = connection.execute("SELECT value FROM settings WHERE key = ?", (DUE,)).fetchone()
    found = json.loads(row[0]) if row and row[0] else []
    return [each for each in found if isinstance(each, str)]


def scrub_file(store: Path) -> None:
    """Write the file anew without what is free in it, and empty its log; others may have it open, and wait meanwhile.

    Raises ``StoreUnavailable``: no room, or somebody reads for too long.
    """
    with telling(store), closing(sqlite3.connect(store)) as connection:
        prepare_sqlite(connection)
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("INSERT INTO profile_search (profile_search) VALUES ('optimize')")
        connection.execute("VACUUM")
        busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreUnavailable(
            Worded("{store}: somebody is reading it, so its log could not be emptied; it is tried again", store=store)
        )


def sweep_server(url: str) -> None:
    """Let a server's store give up the rows that are no more: their place is written over by the next ones.

    What its write-ahead log, its dumps and its replicas hold is out of reach of any statement.
    """
    engine = open_writer(url)
    try:
        with telling(url), engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("VACUUM")
    finally:
        engine.dispose()


def scrub_copies(store: Path, now: Instant, go_on: Callable[[], bool] = lambda: True) -> Scrubbed | None:
    """Take those who were erased out of every backup, and throw away what is kept of damaged stores.

    A backup that cannot be rewritten is removed. None when ``go_on`` said stop: the rest is done the next time.
    """
    due = erasures_due(store)
    kept = Backups(store).kept()
    theirs = _theirs(store, due) if kept else {}
    rewritten = removed = 0
    for backup in kept:
        if not go_on():
            return None
        if _rewrite(backup, theirs, now):
            rewritten += 1
        else:
            backup.path.unlink(missing_ok=True)
            removed += 1
    damaged = store.parent / "damaged"
    for folder in damaged.glob(f"{store.stem}-*") if damaged.is_dir() else ():
        shutil.rmtree(folder, ignore_errors=True)
        removed += 1
    for left in Backups(store).folder.glob("*.part*"):
        left.unlink(missing_ok=True)
    _forget(store, due)
    return Scrubbed(rewritten, removed)


def _theirs(store: Path, due: list[str]) -> dict[str, Belonging]:
    """What the store knows to be theirs by now, customer by customer: a backup may know less."""
    engine = open_reader(store)
    try:
        with telling(store), engine.connect() as connection:
            return {each: belonging_of(connection, each, {}) for each in due}
    finally:
        engine.dispose()


def _rewrite(backup: Backup, erased: Mapping[str, Belonging], now: Instant) -> bool:
    """Put a copy without these customers in the place of a backup; whether that could be done."""
    part = backup.path.with_suffix(f".{os.getpid()}.part")
    try:
        copy_store(backup.path, part)
        if read_revision(part) != HEAD:
            upgrade_file(part)
        engine = open_writer(part)
        try:
            with engine.begin() as connection:
                for each, theirs in erased.items():
                    erase_person(connection, each, now, theirs)
        finally:
            engine.dispose()
        scrub_file(part)
        with closing(sqlite3.connect(part)) as raw:
            raw.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
        if find_damage(part) is not None:
            return False
        flush(part)
        part.replace(backup.path)
        flush(backup.path.parent)
    except (Known, sqlite3.Error, OSError):
        return False
    finally:
        part.unlink(missing_ok=True)
        remove_sides(part)
    return True


def _forget(store: Path, done: list[str]) -> None:
    """Take what is done off the list."""
    with telling(store), closing(sqlite3.connect(store)) as connection:
        prepare_sqlite(connection)
        connection.execute("BEGIN IMMEDIATE")
        with suppress(sqlite3.OperationalError):
            row = connection.execute("SELECT value FROM settings WHERE key = ?", (DUE,)).fetchone()
            left = [each for each in (json.loads(row[0]) if row else []) if each not in done]
            connection.execute("UPDATE settings SET value = ? WHERE key = ?", (json.dumps(left), DUE))
        connection.execute("COMMIT")
