"""Putting another file in a store's place, in a way that a crash can cut short anywhere and the next start finishes.

SQLite would play an old write-ahead log into a new file, so the log has to go first; a store without its log has lost
its newest steps, so until the new file stands there, its complete copy under a name of its own says what to do.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from app.store.copies import flush

SIDE_FILES = ("-wal", "-shm", "-journal")


def successor_of(store: Path) -> Path:
    """Where the complete file waits that is to take the store's place."""
    return store.with_name(f"{store.name}.next")


def swap_in(fresh: Path, store: Path) -> None:
    """Put the store in ``fresh`` into the place of ``store``; nobody may have either open."""
    with closing(sqlite3.connect(fresh)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")  # one file, no log beside it
    flush(fresh)
    fresh.replace(successor_of(store))
    flush(store.parent)
    finish_swap(store)


def finish_swap(store: Path) -> None:
    """Finish what was begun, if anything was. The caller holds the store's lock."""
    successor = successor_of(store)
    if successor.exists():
        remove_sides(store)
        flush(store.parent)
        successor.replace(store)
        flush(store.parent)


def remove_sides(store: Path) -> None:
    """Remove the log and what else SQLite keeps beside the file."""
    for side in SIDE_FILES:
        store.with_name(store.name + side).unlink(missing_ok=True)
