"""Many records of one class at once, by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import bindparam, select, union_all

from app.store import tables
from app.store.bulk import CHUNK
from app.store.mapping import BY_CLASS, Mapper

if TYPE_CHECKING:
    from app.store.unit import Reader

T = TypeVar("T")
_SOME: Any = bindparam("some", expanding=True)
_OF_RECORDS = (
    tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.profiles, tables.visits,
    tables.submissions,
)  # fmt: skip
_IN_USE = union_all(
    *(select(table.c.id).where(table.c.id.in_(_SOME)) for table in _OF_RECORDS),
    select(tables.remote_refs.c.local_id).where(tables.remote_refs.c.local_id.in_(_SOME)),
)


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
    wanted = sorted(set(ids))
    found: set[str] = set()
    for start in range(0, len(wanted), CHUNK):
        found.update(reader.connection.execute(_IN_USE, {"some": wanted[start : start + CHUNK]}).scalars())
    return found
