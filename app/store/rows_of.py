"""Many records of one class at once, by their ids."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeVar

from app.store.bulk import CHUNK
from app.store.mapping import BY_CLASS, Mapper

if TYPE_CHECKING:
    from app.store.unit import Reader

T = TypeVar("T")


def records_by_id(reader: Reader, cls: type[T], ids: Iterable[str]) -> dict[str, T]:
    """The records of a class that have these ids."""
    mapper: Mapper[T] = BY_CLASS[cls]
    wanted = sorted(set(ids))
    found: dict[str, T] = {}
    for start in range(0, len(wanted), CHUNK):
        query = mapper.select().where(mapper.table.c.id.in_(wanted[start : start + CHUNK]))
        found.update((row[0], mapper.value(row)) for row in reader.connection.execute(query))
    return found
