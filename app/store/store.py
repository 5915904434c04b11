"""The store of one shop: opened once, read from and written to by units."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.core.values import Changes, Device, Instant
from app.store import engine, mapping, tables
from app.store.catalogue import CATALOGUE_VERSION, Catalogue, load_catalogue
from app.store.connections import Connections, raw_of
from app.store.engine import open_reader, open_writer
from app.store.failures import telling
from app.store.kept import kept_by
from app.store.lock import StoreLock
from app.store.migrate import migrate
from app.store.quick import QuickLook
from app.store.unit import Reader, Unit

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


def read_clock() -> Instant:
    """The machine's clock, in UTC seconds."""
    return int(time.time())


class Store:
    """An open store; may be used from several threads, each unit and each reader from one."""

    def __init__(
        self,
        where: str | Path,
        *,
        clock: Callable[[], Instant] = read_clock,
        lock: StoreLock | None = None,
    ) -> None:
        """Open it, made or brought up to date first; ``lock`` is the window's, where the caller is one.

        Raises ``Known`` errors in words (see ``core.errors``), and ``BadInput`` for another program's file.
        """
        self.where = where
        self.clock = clock
        self._has_outbox = True
        migrate(where, lock=lock)
        self._writer = open_writer(where)
        self._reader = open_reader(where)
        self._writing = Connections(self._writer, engine.BEGIN_WRITE)
        self._reading = Connections(self._reader, engine.BEGIN_READ)
        with telling(where):
            self._watch = Watch(self._reader)
        self._catalogue: tuple[object, Catalogue] | None = None
        self._device: Device | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._lock = threading.Lock()

    @contextmanager
    def write(
        self, *, staff_id: str | None = None, now: Instant | None = None, device: Device | None = None
    ) -> Iterator[Unit]:
        """A unit of work under the write lock: committed when the block ends, undone when it raises.

        ``device`` is the till that acts, this one unless it is named.
        """
        with telling(self.where), self._writing.begin() as connection:
            version, catalogue = self._fresh(connection)
            at = self.clock() if now is None else now
            acting = self._device if device is None else device
            unit = Unit(
                connection, at, catalogue, device=acting, staff_id=staff_id, has_outbox=self._has_outbox, seen=version
            )  # fmt: skip
            yield unit
            unit.write_down()
        if self.is_file:
            kept_by(connection).wrote(unit.changes)
        if unit.changes.kinds:
            for listener in tuple(self._listeners):
                listener(unit.changes)

    @contextmanager
    def read(self, *, now: Instant | None = None) -> Iterator[Reader]:
        """A reader of one state of the store."""
        with telling(self.where), self._reading.begin() as connection:
            yield Reader(connection, self.clock() if now is None else now, self._seen(connection))

    @contextmanager
    def read_behind(self) -> Iterator[Reader]:
        """A reader for the thread that has just written: what its connection knows already need not be read again."""
        if not self.is_file:
            with self.read() as reader:
                yield reader
            return
        with telling(self.where), self._writing.begin(engine.BEGIN_READ) as connection:
            raw = raw_of(connection)
            kept = kept_by(connection)
            kept.begin(raw.execute("PRAGMA data_version").fetchone())  # begins the look, as in ``_seen``
            if kept.catalogue is None:
                kept.catalogue = self._fresh(connection)[1]
            yield Reader(connection, self.clock(), kept.catalogue, kept)

    @property
    def is_file(self) -> bool:
        """Whether it is a file of SQLite's, where one writes at a time."""
        return self._reading.is_sqlite

    def tell_nobody(self) -> None:
        """Write no outbox from now on: this store is itself the remote of others."""
        self._has_outbox = False

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear of each commit made through this object, on the thread that made it; call the result to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def data_version(self) -> int:
        """A number that moves when anybody, other programs included, has committed something to this store."""
        with telling(self.where):
            return self._watch.look()

    def close(self) -> None:
        """Let go of every connection."""
        self._watch.close()
        self._reading.close()
        self._writing.close()  # last: it moves what is in the write-ahead log into the file

    def _seen(self, connection: Connection) -> Catalogue:
        """Like ``_fresh``, without asking where SQLite says that nothing was committed since this connection asked."""
        if connection.dialect.name != "sqlite":
            return self._fresh(connection)[1]
        raw = raw_of(connection)
        version = raw.execute("PRAGMA data_version").fetchone()  # begins the look: from here on it is one state
        kept: tuple[object, Catalogue] | None = connection.info.get("seen")
        if kept is None or kept[0] != version:
            kept = connection.info["seen"] = (version, self._fresh(connection)[1])
        return kept[1]

    def _fresh(self, connection: Connection) -> tuple[object, Catalogue]:
        """The catalogue as this state of the store has it, with its version; and with it this till's own record."""
        [(version, *till)] = _STATE.rows(connection, {})
        with self._lock:
            kept = self._catalogue
        if kept is None or kept[0] != version:
            kept = (version, load_catalogue(connection))
            with self._lock:
                self._catalogue = kept
        # Its letter too: another program may have got another one from a hub, and no two tills give the same ticket.
        if till != ([self._device.id, self._device.letter] if self._device else [None, None]):
            row = connection.execute(_THIS_DEVICE).first()
            self._device = mapping.devices.value(row) if row else None
        return kept


class Watch:
    """A connection that is kept to notice the commits of others."""

    def __init__(self, engine: Engine) -> None:
        self._connection = engine.connect()
        self._lock = threading.Lock()

    def look(self) -> int:
        """SQLite's own count of foreign commits; elsewhere the newest step."""
        with self._lock:
            if self._connection.dialect.name == "sqlite":
                raw = raw_of(self._connection)
                return int(raw.execute("PRAGMA data_version").fetchone()[0])
        with self._lock, self._connection.begin():
            return int(self._connection.execute(_NEWEST_STEP).scalar_one())

    def close(self) -> None:
        """Let go of the connection."""
        self._connection.close()


_VERSION = select(tables.settings.c.value).where(tables.settings.c.key == CATALOGUE_VERSION)
_THIS_DEVICE = mapping.devices.select().where(tables.devices.c.is_this)
_d = tables.devices.c
_TILL = [select(each).where(_d.is_this).scalar_subquery() for each in (_d.id, _d.letter)]
_STATE = QuickLook(select(_VERSION.scalar_subquery(), *_TILL))
_NEWEST_STEP = select(func.coalesce(func.max(tables.audit.c.seq), 0))
