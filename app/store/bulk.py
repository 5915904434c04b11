"""Many records at once: what an import writes and an export reads, without audit or outbox of their own.

An import is no step of a person at the desk: it says how things are. Records that exist are brought up to date, others
made.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Table, bindparam, insert, select, update

from app.core.values import Appointment, Changes, Instant, Kind
from app.store import tables
from app.store.mapping import BY_CLASS, BY_KIND, Mapper
from app.store.quick import QuickRows
from app.store.refs import keep_setup_ids
from app.store.unit import Reader, Unit

T = TypeVar("T")
Row = dict[str, Any]
CHUNK = 500
"""Values in one statement: databases take some thousands."""
ROOM_KILOBYTES = 16_000


def expect_many(unit: Unit) -> None:
    """Give this thread's connection room for the indexes of a large store, which many new rows go all over."""
    if unit.is_alone:
        unit.connection.exec_driver_sql(f"PRAGMA cache_size = -{ROOM_KILOBYTES}")
        unit.connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint = {ROOM_KILOBYTES // 4}")


def put_all(unit: Unit, kind: Kind, records: Sequence[Any]) -> None:
    """Insert or update flat records of one kind; what is as it was is left alone.

    A zero ``created_at`` becomes the old record's, or now; a zero ``updated_at`` becomes now when something changed.
    Another record that has the number of a new one gets the next that is free.
    """
    if not records:
        return
    mapper = BY_KIND[kind]
    table, kept = mapper.table, _kept_rows(unit, mapper.table, [record.id for record in records])
    rows = [_stamped(unit.row_of(mapper, record), record, kept.get(record.id), unit.now) for record in records]
    fresh = [row for row in rows if row["id"] not in kept]
    changed = [{**row, "wanted": row["id"]} for row in rows if row["id"] in kept and not _is_same(row, kept[row["id"]])]
    if fresh:
        _free_numbers(unit, table, fresh)
        unit.connection.execute(insert(table), fresh)
        unit.pass_numbers(table)
    if changed:
        if (
            table is tables.appointments
        ):  # what comes from outside may overlap, so the database does not guard it (rule 14)
            changed = [{**row, "is_guarded": False} for row in changed]
        values: dict[str, Any] = {name: bindparam(name) for name in changed[0] if name not in ("wanted", "id")}
        unit.connection.execute(update(table).where(table.c.id == bindparam("wanted")).values(values), changed)
    if hasattr(records[0], "number"):
        keep_setup_ids(unit, kind, {record.id: record.number for record in records})
    for row in (fresh or changed)[:1]:
        unit.touch(kind, row["id"])


def list_records(reader: Reader, cls: type[T], **having: object) -> list[T]:
    """The records of a class whose fields have these values; None says nothing of a field."""
    mapper: Mapper[T] = BY_CLASS[cls]
    query = mapper.select()
    for name, value in having.items():
        if value is not None:
            query = query.where(mapper.table.c[name] == value)
    return [mapper.value(row) for row in reader.connection.execute(query)]


def all_of(reader: Reader, kind: Kind) -> tuple[Any, ...]:
    """Every record of a flat kind, in the order of its number, or of its id where it has none."""
    mapper = BY_KIND[kind]
    order = mapper.table.c.number if "number" in mapper.table.c else mapper.table.c.id
    return tuple(mapper.value(row) for row in reader.connection.execute(mapper.select().order_by(order)))


def _free_numbers(unit: Unit, table: Table, fresh: Sequence[Row]) -> None:
    """Let who has one of the numbers of new records step aside: it was given here, and nobody outside knows it."""
    numbers = [row["number"] for row in fresh if "number" in row]
    taken: list[str] = []
    for start in range(0, len(numbers), CHUNK):
        wanted = select(table.c.id).where(table.c.number.in_(numbers[start : start + CHUNK]))
        taken += unit.connection.execute(wanted).scalars()
    first = max(unit.next_number(table), max(numbers) + 1) if taken else 0
    for number, record_id in enumerate(taken, first):
        unit.connection.execute(update(table).where(table.c.id == record_id).values(number=number))


def _kept_rows(unit: Unit, table: Table, ids: Sequence[str]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for start in range(0, len(ids), CHUNK):
        wanted = select(table).where(table.c.id.in_(ids[start : start + CHUNK]))
        found.update({row["id"]: dict(row) for row in unit.connection.execute(wanted).mappings()})
    return found


def _stamped(row: Row, record: Any, kept: Row | None, now: Instant) -> Row:
    if kept and isinstance(record, Appointment) and record.ticket is None:
        row |= {name: kept[name] for name in ("ticket", "ticket_at")}  # a file that says nothing of it takes none away
    row["created_at"] = record.created_at or (kept["created_at"] if kept else now)
    row["updated_at"] = record.updated_at or (kept["updated_at"] if kept else now)
    if kept and not record.updated_at and not _is_same(row, kept):
        row["updated_at"] = now
    return row


def _is_same(row: Row, kept: Row) -> bool:
    return all(kept[name] == value for name, value in row.items())


def add_all(unit: Unit, kind: Kind, records: Sequence[Any]) -> None:
    """Insert records that are not here yet, as they are; what comes from outside may overlap (rule 14)."""
    if not records:
        return
    mapper = BY_KIND[kind]
    rows = [unit.row_of(mapper, record) for record in records]
    if mapper.table is tables.appointments:
        for row in rows:
            row["is_guarded"] = False
    _rows_of(mapper.table).write(unit.connection, rows)
    unit.changes |= Changes(frozenset({kind}), frozenset(record.id for record in records))


@cache
def _rows_of(table: Table) -> QuickRows:
    return QuickRows(insert(table), is_searched=table is tables.profiles)
