"""What others wrote of a person: looked for in every text that a person or a remote may have written (rule 38)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import JSON, Column, Connection, Table, Text, delete, select, update

from app.core.privacy import is_kept
from app.store import tables
from app.store.bulk import CHUNK
from app.store.needles import Needle, dashed, holds_any, is_in, likely, text_of, where_any


def look_elsewhere(connection: Connection, signs: Sequence[str], needles: Sequence[Needle]) -> int:
    """Their addresses, numbers and names in texts of other records; answers that a hub keeps are thrown away."""
    _drop_rows(connection, tables.idempotency_keys.c.answer, signs, needles)
    _drop_rows(connection, tables.set_aside.c.body, signs, needles)
    return sum(_replace(connection, table, needles) for table in _TEXTS)


def _drop_rows(connection: Connection, column: Column[Any], signs: Sequence[str], needles: Sequence[Needle]) -> None:
    """Delete the rows in which a sign of somebody stands, or what they would be known by."""
    keys = list(column.table.primary_key.columns)
    found = connection.execute(select(*keys, column).where(holds_any(connection, column, signs, needles))).all()
    for row in found:
        if is_in(row[-1], signs, needles):
            connection.execute(delete(column.table).where(*_mine(keys, row)))


_TEXTS = (
    tables.profiles, tables.appointments, tables.queue_entries, tables.waitlist_entries, tables.visits, tables.answers,
    tables.notifications, tables.audit, tables.outbox, tables.remote_seen, tables.settings,
)  # fmt: skip


def _is_words(column: Column[Any]) -> bool:
    """Whether a person may have written something there, or a remote."""
    if isinstance(column.type, JSON):
        return True
    own = column.table.name == "profiles" and column.name in ("email", "mobile_phone", "words")
    return isinstance(column.type, Text) and not is_kept(column.name) and not own and not column.primary_key


def _replace(connection: Connection, table: Table, needles: Sequence[Needle]) -> int:
    """Write a dash wherever one of the needles stands; who stands in the line under the same name stays in it."""
    keys, columns = list(table.primary_key.columns), [each for each in table.c if _is_words(each)]
    wanted = {
        column: [each for each in needles if not (each.is_name and column.name == "guest_name")] for column in columns
    }
    told = connection.execute(select(*keys, *map(text_of, columns)).where(likely(connection, wanted)))
    found, count = list[tuple[Column[Any], list[Any]]](), 0
    for rows in told.partitions(CHUNK):
        for at, column in enumerate(columns, len(keys)):
            some = where_any(column, [row[at] or "" for row in rows], wanted[column])
            found += [(column, _mine(keys, rows[each])) for each in some]
    for column, mine in found:
        before = connection.execute(select(column).where(*mine)).scalar_one()
        after = dashed(before, wanted[column])
        if after != before:  # it may stand in what a field is called
            connection.execute(update(table).where(*mine).values({column.name: after}))
            count += 1
    return count


def _mine(keys: Sequence[Column[Any]], row: Sequence[Any]) -> list[Any]:
    return [key == value for key, value in zip(keys, row, strict=False)]
