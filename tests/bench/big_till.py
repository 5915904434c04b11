"""A till that has all of a large remote: a copy of the same store, with the remote's names for everything in it.

Pulling a million bookings takes its minutes; what a round does afterwards is the same either way.
"""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from sqlalchemy import func, select

from app.core.values import Kind
from app.store.mapping import BY_KIND
from app.store.store import Store
from app.store.there import keep_cursor, refs_of_kind
from app.sync.passes import Position
from app.sync.streams import RECORDS, Stream
from app.sync.tallying import Tally
from tests.bench.big_store import big_store

NAME = "omneo:a.chain"
"""What the till calls the remote, wherever that listens."""
NAMED = {
    Kind.LOCATION: ("locations", "number"), Kind.STAFF: ("staff", "id"), Kind.DEFINITION: ("definitions", "number"),
    Kind.QUESTIONNAIRE: ("questionnaires", "number"), Kind.PROFILE: ("profiles", "id"),
    Kind.APPOINTMENT: ("appointments", "number"), Kind.QUEUE_ENTRY: ("queue_entries", "number"),
}  # fmt: skip
"""By what a hub that has the same store knows each kind."""


def big_till(appointments: int, folder: Path) -> Path:
    """A store of its own for a till that has heard everything of ``big_store(appointments)``."""
    kept = big_store(appointments).with_suffix(".till")
    if not kept.exists():
        part = kept.with_suffix(".part")
        shutil.copy(big_store(appointments), part)
        _name_all(part)
        part.replace(kept)
    path = Path(shutil.copy(kept, folder / "till.db"))
    with closing(Store(path)) as store:
        _begin(store)
    return path


def _name_all(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("BEGIN")
        for kind, (table, number) in NAMED.items():
            raw.execute(
                f"INSERT INTO remote_refs (remote, kind, local_id, remote_id)"
                f" SELECT ?, ?, id, CAST({number} AS text) FROM {table}",
                (NAME, kind.value),
            )
        raw.execute("COMMIT")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _begin(store: Store) -> None:
    """Where every stream is, once it has been read to its end."""
    now = int(time.time())
    with store.write() as unit:
        places = refs_of_kind(unit.connection, NAME, Kind.LOCATION)
        for kind in RECORDS:
            newest = unit.connection.execute(select(func.max(BY_KIND[kind].table.c.updated_at))).scalar_one() or 0
            wide = Position(newest, whole_at=now, is_settled=True, grew_at=now - 60, now=now, tally=Tally(now).kept())
            keep_cursor(unit.connection, NAME, Stream(kind).name, wide.kept(), now)
            for place in places if kind is not Kind.PROFILE else ():
                keep_cursor(unit.connection, NAME, Stream(kind, place).name, Position(whole_at=now).kept(), now)
        keep_cursor(unit.connection, NAME, "met", now, now)
