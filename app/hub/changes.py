"""What has changed since: the steps of the trail in the order in which they are told, each with the id of the API.

On SQLite that order is the order of the steps' numbers, since one writes at a time. On a server a step can be committed
after one with a higher number, so steps are told by their transaction, and only those of which all that began earlier
is over: none can then appear before one that was told.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from pydantic_core import to_json
from sqlalchemy import Table, select, text, tuple_, update

from app.core.moments import write_utc
from app.core.values import Kind
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

BATCH = 500
_step = tables.audit.c
_TABLES: Mapping[str, Table] = {
    Kind.LOCATION: tables.locations, Kind.DEFINITION: tables.definitions, Kind.APPOINTMENT: tables.appointments,
    Kind.QUEUE_ENTRY: tables.queue_entries, Kind.WAITLIST_ENTRY: tables.waitlist_entries, Kind.VISIT: tables.visits,
    Kind.QUESTIONNAIRE: tables.questionnaires, Kind.TARGET: tables.targets, Kind.TRANSACTION: tables.transactions,
    Kind.ORDER: tables.orders,
}  # fmt: skip
"""The kinds that the API knows by a number; the others it knows by their id."""


class Position(NamedTuple):
    """A place in the order of telling: the transaction, 0 where there is none, and the step."""

    xid: int
    seq: int


START = Position(0, 0)


class Change(NamedTuple):
    """One step, with its place and as an event of the stream."""

    position: Position
    event: bytes


def newest(reader: Reader) -> Position:
    """The place after everything that can be told now."""
    row = reader.connection.execute(
        _told(reader).order_by(*(each.desc() for each in _order(reader))).limit(1)
    ).first()  # fmt: skip
    return START if row is None else _position(row)


def place_of(reader: Reader, seq: int) -> Position:
    """The place of the step of that number, or of the last one before it."""
    wanted = select(_step.seq, _step.xid).where(_step.seq <= seq).order_by(_step.seq.desc()).limit(1)
    row = reader.connection.execute(wanted).first()
    return START if row is None else _position(row)


def changes_after(reader: Reader, position: Position) -> list[Change]:
    """The next steps after a place, at most ``BATCH``."""
    by = _order(reader)
    after = tuple_(*by) > tuple_(*position) if len(by) > 1 else _step.seq > position.seq
    rows = reader.connection.execute(_told(reader).where(after).order_by(*by).limit(BATCH)).all()
    ids = _api_ids(reader, rows)
    return [Change(_position(row), _event(row, ids.get((row.kind, row.record_id)))) for row in rows]


def forget_foreign_order(unit: Unit) -> None:
    """Put steps that came with a dump from another server at the beginning: their transactions mean nothing here."""
    if not unit.is_alone:
        unit.connection.execute(update(tables.audit).where(_step.xid > _FIRST_UNUSED).values(xid=0))


def _told(reader: Reader) -> Any:
    wanted = select(_step.seq, _step.xid, _step.at, _step.verb, _step.kind, _step.record_id)
    return wanted if _is_alone(reader) else wanted.where(_step.xid < _OLDEST_RUNNING)


def _order(reader: Reader) -> tuple[Any, ...]:
    return (_step.seq,) if _is_alone(reader) else (_step.xid, _step.seq)


def _is_alone(reader: Reader) -> bool:
    return reader.connection.dialect.name == "sqlite"


def _position(row: Any) -> Position:
    return Position(row.xid or 0, row.seq)


def _event(row: Any, api_id: int | str | None) -> bytes:
    told = {"seq": row.seq, "kind": row.kind, "id": api_id, "verb": row.verb, "at": write_utc(row.at)}
    return b"id: %d\nevent: change\ndata: %b\n\n" % (row.seq, to_json(told))


def _api_ids(reader: Reader, rows: Sequence[Any]) -> dict[tuple[str, str], int | str]:
    """The API's ids of what the steps are about; what has been deleted left its number in the step that did it."""
    found: dict[tuple[str, str], int | str] = {}
    for kind in {row.kind for row in rows}:
        ids = {row.record_id for row in rows if row.kind == kind}
        table = _TABLES.get(kind)
        if table is None:
            found |= {(kind, each): each for each in ids}
            continue
        rows_of_kind = reader.connection.execute(select(table.c.id, table.c.number).where(table.c.id.in_(ids)))
        known: dict[str, int] = {each: number for each, number in rows_of_kind}  # noqa: C416 - rows are typed so
        found |= {(kind, each): number for each, number in known.items()}
        found |= {(kind, each): number for each, number in _deleted(reader, ids - known.keys()).items()}
    return found


def _deleted(reader: Reader, ids: set[str]) -> dict[str, int]:
    if not ids:
        return {}
    wanted = select(_step.record_id, _step.changes).where(_step.record_id.in_(ids), _step.verb == "delete")
    rows = reader.connection.execute(wanted)
    return {record_id: changes["number"][0] for record_id, changes in rows if changes and "number" in changes}


_OLDEST_RUNNING = text("CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS text) AS bigint)")
_FIRST_UNUSED = text("CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS text) AS bigint)")
