"""Saving from a damaged store what its newest backup does not have yet: the steps since then, and what they changed.

The trail says what to look for. A record that cannot be read any more is put together again from what its steps say;
whatever else of the file can be read is not trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Column, Date, Engine, Select, delete, func, insert, select, text, update
from sqlalchemy.exc import DatabaseError

from app.core.frozen import frozen
from app.core.values import Appointment, AuditStep, Instant, Kind
from app.store import mapping, tables
from app.store.catalogue import Catalogue, load_catalogue
from app.store.catalogue_write import save_definition, save_location, save_staff
from app.store.engine import open_reader, open_upgrader
from app.store.unit import Unit

T = TypeVar("T")

_KEPT_WITH_BOOKINGS: tuple[mapping.Mapper[Any], ...] = (mapping.answers, mapping.notifications)
"""What follows from a booking without a step of its own."""


@frozen
class Salvage:
    """How much was saved. ``steps_lost`` counts the steps of which the file knew and that could not be read."""

    steps: int = 0
    steps_lost: int = 0
    records: int = 0
    records_lost: int = 0
    last_step_at: Instant | None = None


def salvage(damaged: Path, into: Path, now: Instant) -> Salvage:
    """Carry the steps that ``into`` does not have over from the damaged file, in one commit."""
    source, target = open_reader(damaged), open_upgrader(into)
    try:
        with target.begin() as connection:
            return _Salvager(source, Unit(connection, now, load_catalogue(connection))).save()
    finally:
        source.dispose()
        target.dispose()


class _Salvager:
    def __init__(self, source: Engine, unit: Unit) -> None:
        self.source = source
        self.unit = unit
        self.into = unit.connection
        self.records = self.records_lost = 0

    def save(self) -> Salvage:
        known = int(self.into.execute(select(func.coalesce(func.max(_audit.seq), 0))).scalar_one())
        last = max(self._read(_LAST_SEQ, known), self._read(_LAST_GIVEN, known), known)
        steps = [step for seq in range(known + 1, last + 1) if (step := self._step(seq)) is not None]
        for (kind, record_id), own in _by_record(steps).items():
            saved = self._save_record(kind, record_id, own)
            self.records += saved
            self.records_lost += not saved
        self._save_counters()
        for step in steps:
            self._save_step(step)
        self._drop_orphans()
        at = steps[-1].at if steps else None
        return Salvage(len(steps), last - known - len(steps), self.records, self.records_lost, at)

    def _read(self, query: Select[Any], otherwise: T) -> T:
        """One value out of the damaged file."""
        found = self._rows(query)
        return found[0][0] if found and found[0][0] is not None else otherwise

    def _rows(self, query: Select[Any]) -> Sequence[Any]:
        """The rows of a query in the damaged file; none when it cannot be read there."""
        try:
            with self.source.connect() as connection:
                return connection.execute(query).fetchall()
        except (DatabaseError, ValueError, TypeError, UnicodeError):
            return []

    def _step(self, seq: int) -> AuditStep | None:
        found = self._values(mapping.audit, _audit.seq == seq)
        return found[0] if found else None

    def _values(self, mapper: mapping.Mapper[T], condition: Any) -> list[T]:
        try:
            return [mapper.value(row) for row in self._rows(mapper.select().where(condition))]
        except (KeyError, ValueError, TypeError):
            return []  # a word that no status has: not what was written

    def _save_record(self, kind: Kind, record_id: str, steps: Sequence[AuditStep]) -> bool:
        mapper = mapping.BY_KIND.get(kind)
        if mapper is None:
            return self._try(partial(self._save_catalogue, kind, record_id))
        before = self._kept(mapper, record_id)
        found = self._values(mapper, mapper.table.c.id == record_id)
        after = found[0] if found else _rebuilt(mapper, record_id, before, steps)
        saved = after is not None and self._try(partial(self.unit.keep, before, after))
        if saved and isinstance(after, Appointment):
            self._save_what_belongs_to(after)
        return saved

    def _kept(self, mapper: mapping.Mapper[T], record_id: str) -> T | None:
        row = self.into.execute(mapper.select().where(mapper.table.c.id == record_id)).first()
        return None if row is None else mapper.value(row)

    def _save_what_belongs_to(self, booking: Appointment) -> None:
        for mapper in _KEPT_WITH_BOOKINGS:
            for value in self._values(mapper, mapper.table.c.appointment_id == booking.id):
                self._try(partial(self.unit.keep, self._kept(mapper, value.id), value))

    def _save_catalogue(self, kind: Kind, record_id: str) -> None:
        with self.source.connect() as connection:
            there: Catalogue = load_catalogue(connection)
        if kind is Kind.STAFF:
            save_staff(self.unit, there.staff[record_id])
        elif kind is Kind.LOCATION:
            save_location(self.unit, there.locations[record_id])
        else:
            save_definition(self.unit, there.definitions[record_id])

    def _try(self, save: Callable[[], object]) -> bool:
        """Whether it could be written; nothing of it stays when not."""
        try:
            with self.into.begin_nested():
                save()
        except (DatabaseError, KeyError, ValueError, TypeError):
            return False
        return True

    def _save_counters(self) -> None:
        """Let no ticket number be given twice (rule 26)."""
        table = tables.ticket_counters
        for row in self._rows(select(table)):
            key = [table.c[name] == row[at] for at, name in enumerate(_COUNTER_KEY)]
            done = self.into.execute(update(table).where(*key, table.c.last <= row.last).values(last=row.last))
            if not done.rowcount:
                self._try(partial(self.into.execute, insert(table), row._asdict()))

    def _save_step(self, step: AuditStep) -> None:
        """The step, and its outbox row as it is there; else one of which nobody knows whether it was told."""
        row = mapping.audit.row(step)
        self.into.execute(insert(tables.audit), row)
        found = self._rows(select(tables.outbox).where(tables.outbox.c.audit_seq == step.seq))
        unsent = {
            "audit_seq": step.seq, "verb": step.verb, "kind": step.kind, "record_id": step.record_id,
            "payload": step.changes, "state": "pending", "attempts": 1, "last_error": None,
            "created_at": step.at, "updated_at": step.at,
        }  # fmt: skip
        sent = found[0]._asdict() if found else unsent
        self.into.execute(insert(tables.outbox), {name: value for name, value in sent.items() if name != "seq"})

    def _drop_orphans(self) -> None:
        """Take out what points at records that could not be saved."""
        while orphans := self.into.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
            for table, rowid, *_ in orphans:
                self.into.execute(delete(tables.metadata.tables[table]).where(text("rowid = :at")), {"at": rowid})
                self.records_lost += 1


def _by_record(steps: Sequence[AuditStep]) -> Mapping[tuple[Kind, str], list[AuditStep]]:
    found: dict[tuple[Kind, str], list[AuditStep]] = {}
    for step in steps:
        found.setdefault((step.kind, step.record_id), []).append(step)
    return found


def _rebuilt(mapper: mapping.Mapper[T], record_id: str, before: T | None, steps: Sequence[AuditStep]) -> T | None:
    """The record as its steps say it became; None when they do not say enough."""
    said = {name: after for step in steps for name, after in _after(step)}
    try:
        kept = {} if before is None else mapper.row(before)
        row = {**dict.fromkeys(column.name for column in mapper.columns), **kept, **said, "id": record_id}
        return mapper.value([_typed(column, row[column.name]) for column in mapper.columns])
    except (KeyError, ValueError, TypeError):
        return None


def _typed(column: Column[Any], value: Any) -> Any:
    """The value as its column has it, out of a step's JSON."""
    is_date = isinstance(value, str) and isinstance(column.type, Date)
    return date.fromisoformat(value) if is_date else value


def _after(step: AuditStep) -> Iterator[tuple[str, Any]]:
    for name, pair in step.changes.items():
        if isinstance(pair, list) and len(pair) == 2:
            yield name, pair[1]


_COUNTER_KEY = ("location_id", "code", "till", "business_day")
_audit = tables.audit.c
_LAST_SEQ = select(func.max(_audit.seq))
_LAST_GIVEN = select(func.max(tables.outbox.c.audit_seq))
