"""The numbers of records and the places of steps in the trail: each is given out once, whoever asks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from sqlalchemy import Connection, Integer, Select, Table, func, select, text
from sqlalchemy import cast as sql_cast

from app.store import tables
from app.store.quick import QuickLook
from app.store.statements import kept

GONE = "deleted_number."
"""The settings that keep the largest number of a deleted record, by table; a server's sequences do that themselves."""
_LAST_SEQ = QuickLook(select(func.coalesce(func.max(tables.audit.c.seq), 0)))
_FROM_SEQUENCE = select(func.nextval(func.pg_get_serial_sequence("audit", "seq")))
_NEXT_NUMBERS = text("SELECT nextval(CAST(:of AS regclass)) FROM generate_series(1, :count)")
_PASS_NUMBERS = text("SELECT setval(CAST(:of AS regclass), :last)")


def last_seq(connection: Connection) -> int:
    """The place of the last step, which on a file the next one follows."""
    return int(_LAST_SEQ.rows(connection, {})[0][0])


def next_of_sequence(connection: Connection) -> int:
    """The place of the next step on a server, where others count too."""
    return int(connection.execute(_FROM_SEQUENCE).scalar_one())


def free_numbers(connection: Connection, table: Table, count: int) -> Sequence[int]:
    """The next free numbers of a table; a server's sequence gives them out."""
    if connection.dialect.name != "sqlite":
        found = connection.execute(_NEXT_NUMBERS, {"of": f"{table.name}_number", "count": count})
        return [int(number) for number in found.scalars()]
    first = int(_next_number(table).rows(connection, {})[0][0])
    return range(first, first + count)


def pass_numbers(connection: Connection, table: Table) -> None:
    """Let a server's sequence pass all numbers of a table that came from outside."""
    if connection.dialect.name == "sqlite" or "number" not in table.c:
        return
    largest = connection.execute(select(func.max(table.c.number))).scalar_one()
    if largest > free_numbers(connection, table, 1)[0]:
        connection.execute(_PASS_NUMBERS, {"of": f"{table.name}_number", "last": largest})


def _next_number(table: Table) -> QuickLook:
    return cast("QuickLook", kept(("number", table.name), lambda: QuickLook(_after_all(table))))


def _after_all(table: Table) -> Select[tuple[int]]:
    """One more than the largest number that is there, or was there and is deleted."""
    there = select(func.coalesce(func.max(table.c.number), 0)).scalar_subquery()
    settings = tables.settings.c
    gone = select(sql_cast(settings.value, Integer)).where(settings.key == GONE + table.name).scalar_subquery()
    return select(func.max(there, func.coalesce(gone, 0)) + 1)
