"""What an import asks of the store before it writes: which records a file means, and what they would collide with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, select

from app.core.values import Instant, Kind
from app.store import tables
from app.store.bulk import CHUNK
from app.store.mapping import BY_KIND
from app.store.refs import SETUP, TABLES

T = TypeVar("T")


def local_ids(connection: Connection, kind: Kind, file_ids: Sequence[int | str]) -> Mapping[int | str, str]:
    """The local id of each record whose number, or whose id where its kind has none, is one of the file's."""
    table = TABLES[kind]
    column = table.c.number if "number" in table.c else table.c.id
    found: dict[int | str, str] = {}
    for some in _chunks(file_ids):
        found.update(_pairs(connection, select(column, table.c.id).where(column.in_(some))))
    return found


def made_here(connection: Connection, kind: Kind, ids: Sequence[str]) -> Mapping[str, Instant]:
    """When each of the numbered records was made that never stood in a set-up file; it was numbered here then."""
    if kind not in BY_KIND or "number" not in BY_KIND[kind].table.c:
        return {}
    table, refs = BY_KIND[kind].table, tables.remote_refs
    named = select(refs.c.local_id).where(refs.c.remote == SETUP, refs.c.kind == kind.value)
    found: dict[str, Instant] = {}
    for some in _chunks(ids):
        here = select(table.c.id, table.c.created_at).where(table.c.id.in_(some), table.c.id.not_in(named))
        found.update(_pairs(connection, here))
    return found


def visit_of(connection: Connection, field: str, record_id: str) -> str | None:
    """The id of the visit whose ``field`` is that record, or None."""
    visit = tables.visits.c
    found: str | None = connection.execute(select(visit.id).where(visit[field] == record_id)).scalar_one_or_none()
    return found


def is_answered(connection: Connection, version_id: str) -> bool:
    """Whether anybody has answered a version of a questionnaire."""
    answer = tables.answers.c
    return connection.execute(select(answer.id).where(answer.version_id == version_id).limit(1)).first() is not None


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))


def _pairs(connection: Connection, wanted: Any) -> Iterator[tuple[Any, Any]]:
    return ((key, value) for key, value in connection.execute(wanted))
