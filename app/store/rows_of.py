"""Many records of one class at once, by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import select, union_all

from app.store import tables
from app.store.among import QuickAmong
from app.store.bulk import CHUNK
from app.store.mapping import BY_CLASS, Mapper

if TYPE_CHECKING:
    from app.store.unit import Reader

T = TypeVar("T")
_OF_RECORDS = (
    tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.profiles, tables.visits,
    tables.submissions,
)  # fmt: skip
_IDS = (*(table.c.id for table in _OF_RECORDS), tables.remote_refs.c.local_id)
_IN_USE = QuickAmong(lambda is_among: union_all(*(select(each).where(is_among(each)) for each in _IDS)))


def records_by_id(reader: Reader, cls: type[T], ids: Iterable[str]) -> dict[str, T]:
    """The records of a class that have these ids."""
    mapper: Mapper[T] = BY_CLASS[cls]
    wanted = sorted(set(ids))
    found: dict[str, T] = {}
    for start in range(0, len(wanted), CHUNK):
        query = mapper.select().where(mapper.table.c.id.in_(wanted[start : start + CHUNK]))
        found.update((row[0], mapper.value(row)) for row in reader.connection.execute(query))
    return found


def ids_in_use(reader: Reader, ids: Iterable[str]) -> set[str]:
    """Which of these ids a record of any kind has, or one that a remote still knows."""
    return {row[0] for row in _IN_USE.rows(reader.connection, {}, set(ids))}
