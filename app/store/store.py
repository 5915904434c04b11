"""The store of one shop: opened once, read from and written to by units."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.core.values import Changes, Device, Instant
from app.store import mapping, tables
from app.store.catalogue import CATALOGUE_VERSION, Catalogue, load_catalogue
from app.store.engine import open_reader, open_writer
from app.store.failures import telling
from app.store.migrate import migrate
from app.store.unit import Reader, Unit

if TYPE_CHECKING:
    from sqlalchemy import Connection


def read_clock() -> Instant:
    """The machine's clock, in UTC seconds."""
    return int(time.time())


class Store:
    """An open store; may be used from several threads, each unit and each reader from one."""

    def __init__(self, where: str | Path, *, clock: Callable[[], Instant] = read_clock) -> None:
        """Open it, made or brought up to date first. Raises ``Known`` errors in words (see ``core.errors``)."""
        self.where = where
        self.clock = clock
        with telling(where):
            migrate(where)
            self._writer = open_writer(where)
            self._reader = open_reader(where)
        self._catalogue: tuple[object, Catalogue] | None = None
        self._device: Device | None = None
        self._listeners: list[Callable[[Changes], None]] = []
        self._lock = threading.Lock()

    @contextmanager
    def write(self, *, staff_id: str | None = None, now: Instant | None = None) -> Iterator[Unit]:
        """A unit of work under the write lock: committed when the block ends, undone when it raises."""
        with telling(self.where), self._writer.begin() as connection:
            unit = Unit(
                connection,
                self.clock() if now is None else now,
                self._fresh_catalogue(connection),
                device=self._this_device(connection),
                staff_id=staff_id,
            )
            yield unit
        if unit.changes.kinds:
            for listener in tuple(self._listeners):
                listener(unit.changes)

    @contextmanager
    def read(self, *, now: Instant | None = None) -> Iterator[Reader]:
        """A reader of one state of the store."""
        with telling(self.where), self._reader.begin() as connection:
            yield Reader(connection, self.clock() if now is None else now, self._fresh_catalogue(connection))

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear of each commit made through this object, on the thread that made it; call the result to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def close(self) -> None:
        """Let go of every connection."""
        self._writer.dispose()
        self._reader.dispose()

    def _fresh_catalogue(self, connection: Connection) -> Catalogue:
        version = connection.execute(_VERSION).scalar_one_or_none()
        with self._lock:
            kept = self._catalogue
        if kept is None or kept[0] != version:
            kept = (version, load_catalogue(connection))
            with self._lock:
                self._catalogue = kept
        return kept[1]

    def _this_device(self, connection: Connection) -> Device | None:
        if self._device is None:
            row = connection.execute(_THIS_DEVICE).first()
            self._device = mapping.devices.value(row) if row else None
        return self._device


_VERSION = select(tables.settings.c.value).where(tables.settings.c.key == CATALOGUE_VERSION)
_THIS_DEVICE = mapping.devices.select().where(tables.devices.c.is_this)
