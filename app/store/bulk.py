"""Many records at once: what an import writes and an export reads, without audit or outbox of their own.

An import is no step of a person at the desk: it says how things are. Records that exist are brought up to date, others
made.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import bindparam, insert, select, update

from app.core.values import Kind, QueueEntry
from app.store import tables
from app.store.mapping import BY_CLASS, BY_KIND, Mapper
from app.store.refs import keep_setup_ids
from app.store.unit import Reader, Unit

T = TypeVar("T")
_CHUNK = 500


def put_all(unit: Unit, kind: Kind, records: Sequence[Any]) -> None:
    """Insert or update flat records of one kind; a zero stamp becomes the old record's, or now."""
    if not records:
        return
    mapper = BY_KIND[kind]
    made = _made_at(unit, mapper, [record.id for record in records])
    rows = [_stamped(unit.row_of(mapper, record), made, unit.now) for record in records]
    table = mapper.table
    fresh = [row for row in rows if row["id"] not in made]
    if fresh:
        unit.connection.execute(insert(table), fresh)
    if known := [{**row, "wanted": row["id"]} for row in rows if row["id"] in made]:
        names = [name for name in known[0] if name not in ("wanted", "id")]
        change = update(table).where(table.c.id == bindparam("wanted"))
        unit.connection.execute(change.values({name: bindparam(name) for name in names}), known)
    if hasattr(records[0], "number"):
        keep_setup_ids(unit, kind, {record.id: record.number for record in records})
    unit.touch(kind, records[0].id)


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


def raise_ticket_counter(unit: Unit, entry: QueueEntry, code: str, till: str, number: int) -> None:
    """Let no ticket up to this number be given a second time on the entry's day (rule 26)."""
    counters = tables.ticket_counters
    key = {"location_id": entry.location_id, "code": code, "till": till, "business_day": entry.business_day}
    where = [counters.c[name] == value for name, value in key.items()]
    last = unit.connection.execute(select(counters.c.last).where(*where)).scalar_one_or_none()
    if last is None:
        unit.connection.execute(insert(counters), {**key, "last": number})
    elif last < number:
        unit.connection.execute(update(counters).where(*where).values(last=number))


def _made_at(unit: Unit, mapper: Mapper[Any], ids: Sequence[str]) -> dict[str, int]:
    table, found = mapper.table, {}
    for start in range(0, len(ids), _CHUNK):
        wanted = select(table.c.id, table.c.created_at).where(table.c.id.in_(ids[start : start + _CHUNK]))
        found.update({row.id: row.created_at for row in unit.connection.execute(wanted)})
    return found


def _stamped(row: dict[str, Any], made: dict[str, int], now: int) -> dict[str, Any]:
    return {
        **row,
        "created_at": row["created_at"] or made.get(row["id"], now),
        "updated_at": row["updated_at"] or now,
    }
