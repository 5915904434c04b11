"""The rows that belong to one owner (hours, places, lists), brought to what is wanted with as few changes as possible.

A row that stays as it is keeps its ``number``, which remotes and set-up files know it by.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, text, update

from app.store.quick_records import QuickRecords
from app.store.statements import insert_into

Row: TypeAlias = dict[str, Any]


def save_children(
    connection: Connection, table: Table, owner: Mapping[str, str], wanted: Sequence[object], key: str | None = None
) -> None:
    """Make the rows of ``owner`` (its column and id) those of ``wanted``, values with the columns as fields.

    A row is the same one by its number, then by ``key`` (a column of which an owner has each value once), then by being
    equal in everything. What is no longer wanted is deleted.
    """
    kept = _rows_of(connection, table, owner)
    rows = [_row(each) for each in wanted]
    pairs = _pair_up(rows, kept, key)
    gone = [number for number in kept if number not in {number for number, _ in pairs}]
    if gone:
        connection.execute(delete(table).where(table.c.number.in_(gone)))
    if pairs and all(number is None and row["number"] is None for number, row in pairs):
        _add_all(connection, table, owner, [row for _, row in pairs])
        return
    for number, row in pairs:
        _write(connection, table, owner, number, row, kept)


def _rows_of(connection: Connection, table: Table, owner: Mapping[str, str]) -> dict[int, Row]:
    ((name, owner_id),) = owner.items()
    names = [column.name for column in table.c]
    rows = (dict(zip(names, row, strict=True)) for row in _of_owner(table, name).rows(connection, {"owner": owner_id}))
    return {row["number"]: row for row in rows}


@cache
def _of_owner(table: Table, name: str) -> QuickRecords:
    return QuickRecords(select(table).where(table.c[name] == bindparam("owner")).order_by(table.c.number))


def _row(value: object) -> Row:
    return {field.name: getattr(value, field.name) for field in fields(value)}  # type: ignore[arg-type]


def _pair_up(rows: Sequence[Row], kept: Mapping[int, Row], key: str | None) -> list[tuple[int | None, Row]]:
    """Each wanted row with the number of the row that it is, or None for a new one; in the order wanted."""
    free = dict(kept)
    numbers: list[int | None] = [free.pop(row["number"], {}).get("number") for row in rows]
    for at, row in enumerate(rows):
        if numbers[at] is None:
            match = next((number for number, old in free.items() if _is_same(row, old, key)), None)
            numbers[at] = None if match is None else free.pop(match)["number"]
    return list(zip(numbers, rows, strict=True))


def _is_same(row: Row, old: Row, key: str | None) -> bool:
    if key is not None:
        return bool(row[key] == old[key])
    return all(old[name] == value for name, value in row.items() if name != "number")


def _write(
    connection: Connection,
    table: Table,
    owner: Mapping[str, str],
    number: int | None,
    row: Row,
    kept: Mapping[int, Row],
) -> None:
    if number is None:
        new = {**owner, **_numbered(connection, table, row)}
        connection.execute(insert(table), new)
        if "number" in new and connection.dialect.name != "sqlite":
            # SQLite looks at the largest number itself; a server's sequence is told of those that came from outside.
            connection.execute(_PASS, {"of": table.name, "number": new["number"]})
        return
    values = {name: value for name, value in row.items() if name != "number" and kept[number][name] != value}
    if values:
        connection.execute(update(table).where(table.c.number == number).values(values))


def _add_all(connection: Connection, table: Table, owner: Mapping[str, str], rows: Sequence[Row]) -> None:
    """Rows that nobody has numbered, in one statement: a week is seven of them."""
    new = [{**owner, **{name: value for name, value in row.items() if name != "number"}} for row in rows]
    insert_into(table).run(connection, *new)


def _numbered(connection: Connection, table: Table, row: Row) -> Row:
    """The row with the number that it brings, unless another owner's row has it already: then with a fresh one."""
    number = row["number"]
    taken = number is None or connection.execute(select(table.c.number).where(table.c.number == number)).first()
    return {name: value for name, value in row.items() if name != "number" or not taken}


_PASS = text(
    "SELECT setval(seq, greatest(nextval(seq), :number))"
    " FROM CAST(pg_get_serial_sequence(CAST(:of AS text), 'number') AS regclass) AS seq"
)
