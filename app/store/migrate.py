"""Bring a store up to this program's tables: make a new one, upgrade an older one after a backup, refuse a newer one.

Whether there is anything to do is asked in plain SQL; alembic is imported only when there is.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing, nullcontext
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select, text

from app.core.errors import BadInput, StoreTooNew
from app.core.values import Instant
from app.core.worded import Worded
from app.store import tables
from app.store.backup import Backups
from app.store.connections import raw_of
from app.store.engine import open_upgrader, url_of
from app.store.failures import telling
from app.store.ids import new_id
from app.store.lock import StoreLock
from app.store.places import make_private_file
from app.store.swap import finish_swap, successor_of

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009")
"""Every revision of the tables, oldest first, as in ``migrations/versions``."""
HEAD = REVISIONS[-1]

APPLICATION_ID = 0x464C_5752
"""What SQLite keeps in a file's header to say whose it is: ``FLWR``."""

STORE_ID = "store_id"
"""The setting that tells one store from another."""

SCRIPTS = Path(__file__).with_name("migrations")
PATIENCE_SECONDS = 10.0
"""How long to wait for another process that makes or upgrades the same store."""


def migrate(where: str | Path, *, lock: StoreLock | None = None, now: Instant | None = None) -> None:
    """Make the store, or upgrade it after a backup; ``lock`` is the window's, where the caller holds it.

    Raises ``StoreTooNew``, ``BadInput`` for another program's file, ``WindowAlreadyOpen`` when a window of an older
    version has the store open, ``StoreDamaged``, ``StoreUnavailable``. Nothing is changed then.
    """
    url = url_of(where)
    if url.get_backend_name() != "sqlite":
        with telling(where):
            _migrate_server(where)
        return
    path = Path(url.database or "")
    with telling(where):
        if not successor_of(path).exists() and read_revision(path) == HEAD:
            return
        with nullcontext() if lock else StoreLock(path, patience=PATIENCE_SECONDS):
            finish_swap(path)
            revision = read_revision(path)  # somebody else may have been quicker
            if revision == HEAD:
                return
            if revision is None:
                make_private_file(path)
            else:
                Backups(path).make(int(time.time()) if now is None else now)
            upgrade_file(where)


def read_revision(path: Path) -> str | None:
    """The revision of the tables in a file; None for a file that is missing or empty, which is a new store.

    Raises ``StoreTooNew`` or ``BadInput``; SQLite's own errors are left to ``telling``.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return None
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not names:
            return None
        owner = connection.execute("PRAGMA application_id").fetchone()[0]
        if owner != APPLICATION_ID or "alembic_version" not in names:
            raise BadInput(
                str(path),
                "this is another program's database",
                "name a store of Floorwalker, or a file that is not there yet",
            )
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return check_revision(str(path), str(found[0]) if found else "none")


def check_revision(where: str, revision: str) -> str:
    """The revision, when this program knows it. Raises ``StoreTooNew``."""
    if revision not in REVISIONS:
        raise StoreTooNew(
            Worded(
                "{store}: written by a newer version of Floorwalker (its tables are {theirs}, this program's {ours});"
                " update the program; nothing was changed",
                store=where, theirs=revision, ours=HEAD,
            )
        )  # fmt: skip
    return revision


def upgrade_file(where: str | Path) -> None:
    """Make the tables of a file, or bring them up to date, in one commit; the caller sees to locks and backups."""
    engine = open_upgrader(where)
    try:
        with engine.begin() as connection:
            upgrade(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise RuntimeError(f"the upgrade left {broken[0]} pointing at nothing")
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            _name_store(connection)
        _settle(engine)
    finally:
        engine.dispose()


def _name_store(connection: Connection) -> None:
    """Give the store an id of its own, once: its copies share it, a store begun anew has another."""
    key = tables.settings.c.key
    if connection.execute(select(key).where(key == STORE_ID)).first() is None:
        connection.execute(insert(tables.settings), {"key": STORE_ID, "value": new_id()})


def _settle(engine: Engine) -> None:
    """Move the new tables out of the write-ahead log, so that the file alone is a store."""
    with engine.connect() as connection:
        raw = raw_of(connection)
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _migrate_server(where: str | Path) -> None:
    engine = open_upgrader(where)
    try:
        with engine.begin() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            if inspect(connection).has_table("alembic_version"):
                found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
                if check_revision("the store", str(found)) == HEAD:
                    return
            upgrade(connection)
            _name_store(connection)
    finally:
        engine.dispose()


def upgrade(connection: Connection, scripts: Path | None = None) -> None:
    """Run the revisions that are missing, in the transaction of ``connection``."""
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(scripts or SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
