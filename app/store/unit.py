"""Reading and writing: a ``Reader`` sees one state; a ``Unit`` is one commit of a change, its audit and its outbox.

::

    with store.write() as unit:          # BEGIN IMMEDIATE
        arrive(unit, appointment_id)     # rows + audit row + outbox row
                                         # one durable commit, then the change notice

Nothing that happens inside is visible before the commit, and nothing of it stays after an exception (rule 34).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.slots import block_of
from app.core.values import Appointment, Changes, Device, Instant, Json, Kind
from app.store import mapping, tables
from app.store.ids import new_id

if TYPE_CHECKING:
    from app.store.catalogue import Catalogue

T = TypeVar("T")
_DERIVED = frozenset({"updated_at"})


class Reader:
    """One state of the store: lookups by id, and the connection for the queries of the desk."""

    def __init__(self, connection: Connection, now: Instant, catalogue: Catalogue) -> None:
        self.connection = connection
        self.now = now
        self.catalogue = catalogue

    def get(self, cls: type[T], record_id: str) -> T:
        """The record of that class and id; ``Refused(NOT_FOUND)`` where there is none."""
        found = self.find(cls, record_id)
        if found is None:
            raise Refused(reason(Code.NOT_FOUND, what=mapping.BY_CLASS[cls].kind.replace("_", " "), name=record_id))
        return found

    def find(self, cls: type[T], record_id: str) -> T | None:
        """The record of that class and id, or None."""
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[cls]
        row = self.connection.execute(_by_id(mapper), {"wanted": record_id}).one_or_none()
        return None if row is None else mapper.value(row)

    def setting(self, key: str) -> Json:
        """The value kept under ``key``, or None."""
        found: Json = self.connection.execute(_SETTING, {"wanted": key}).scalar_one_or_none()
        return found


class Unit(Reader):
    """One act of somebody at a till: everything that it writes is one commit."""

    def __init__(
        self,
        connection: Connection,
        now: Instant,
        catalogue: Catalogue,
        *,
        device: Device | None = None,
        staff_id: str | None = None,
        make_id: Callable[[], str] = new_id,
    ) -> None:
        super().__init__(connection, now, catalogue)
        self.device = device
        self.staff_id = staff_id
        self.make_id = make_id
        self.changes = Changes()
        self._act: int | None = None

    def add(self, verb: str, record: T, *, why: str | None = None, undoes: int | None = None) -> T:
        """Write a new record with its audit and outbox rows."""
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[type(record)]
        self.connection.execute(_insert(mapper.table), self._row(mapper, record))
        created: dict[str, Json] = {"": [None, "created"]}
        self.log(verb, mapper.kind, record.id, created, why=why, undoes=undoes)  # type: ignore[attr-defined]
        return record

    def replace(self, verb: str, before: T, after: T, *, why: str | None = None, undoes: int | None = None) -> T:
        """Write what changed of a record, with audit and outbox rows; the same value twice writes nothing (rule 19)."""
        changed = {
            each.name: [getattr(before, each.name), getattr(after, each.name)]
            for each in fields(before)  # type: ignore[arg-type]
            if each.name not in _DERIVED and getattr(before, each.name) != getattr(after, each.name)
        }
        if not changed:
            return before
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[type(after)]
        self._update(mapper, after, changed)
        self.log(verb, mapper.kind, after.id, changed, why=why, undoes=undoes)  # type: ignore[attr-defined]
        return after

    def _update(self, mapper: mapping.Mapper[T], after: T, changed: Mapping[str, Any]) -> None:
        row = self._row(mapper, after)
        names = [*changed, *(name for name in ("updated_at", "holds_from", "holds_until") if name in row)]
        wanted = {f"new_{name}": row[name] for name in names}
        self.connection.execute(_change(mapper.table, tuple(names)), {**wanted, "wanted": row["id"]})

    def _row(self, mapper: mapping.Mapper[T], record: T) -> dict[str, Any]:
        row = mapper.row(record)
        if "updated_at" in row:
            row["updated_at"] = self.now
        if isinstance(record, Appointment):
            row.update(self._holds(record))
        return row

    def _holds(self, appointment: Appointment) -> dict[str, Instant | None]:
        block = block_of(appointment, self.catalogue.definitions[appointment.definition_id])
        return {"holds_from": block.start, "holds_until": block.end} if block else dict.fromkeys(_HOLDS)

    def log(
        self,
        verb: str,
        kind: Kind,
        record_id: str,
        changes: Mapping[str, Any],
        *,
        why: str | None = None,
        undoes: int | None = None,
    ) -> int:
        """Write the audit row of a step and, in the same commit, what the remote must hear; returns its ``seq``."""
        step = {
            "act": self._act or 0, "at": self.now, "verb": verb, "kind": kind.value, "record_id": record_id,
            "staff_id": self.staff_id, "device_id": self.device.id if self.device else None, "reason": why,
            "changes": changes, "undoes": undoes,
        }  # fmt: skip
        key = self.connection.execute(_insert(tables.audit), step).inserted_primary_key
        seq = int(key[0]) if key else 0
        if self._act is None:
            self._act = seq
            self.connection.execute(_OWN_ACT, {"wanted": seq})
        self.connection.execute(
            _insert(tables.outbox),
            {
                "audit_seq": seq, "verb": verb, "kind": kind.value, "record_id": record_id, "payload": changes,
                "state": "pending", "attempts": 0, "last_error": None, "created_at": self.now, "updated_at": self.now,
            },
        )  # fmt: skip
        self.touch(kind, record_id)
        return seq

    def touch(self, kind: Kind, record_id: str) -> None:
        """Name a record as changed, for the models that show it."""
        self.changes |= Changes(frozenset({kind}), frozenset({record_id}))

    def next_number(self, table: Table) -> int:
        """The next free ``number`` of a table; inside the write lock, so nobody else gets it."""
        return int(self.connection.execute(_next_number(table)).scalar_one())

    def set_setting(self, key: str, value: Json) -> None:
        """Keep a value under ``key``."""
        done = self.connection.execute(update(tables.settings).where(tables.settings.c.key == key).values(value=value))
        if not done.rowcount:
            self.connection.execute(insert(tables.settings), {"key": key, "value": value})


_HOLDS = ("holds_from", "holds_until")
_SETTING = select(tables.settings.c.value).where(tables.settings.c.key == bindparam("wanted"))
_OWN_ACT = update(tables.audit).where(tables.audit.c.seq == bindparam("wanted")).values(act=tables.audit.c.seq)
_statements: dict[object, Any] = {}


def _kept(key: object, make: Callable[[], Any]) -> Any:
    """A statement built once: SQLAlchemy then finds its compiled form at once."""
    if key not in _statements:
        _statements[key] = make()
    return _statements[key]


def _by_id(mapper: mapping.Mapper[Any]) -> Any:
    return _kept(
        ("by_id", mapper.table.name),
        lambda: mapper.select().where(mapper.table.c.id == bindparam("wanted")),
    )


def _insert(table: Table) -> Any:
    return _kept(("insert", table.name), lambda: insert(table))


def _change(table: Table, names: tuple[str, ...]) -> Any:
    return _kept(
        ("change", table.name, names),
        lambda: (
            update(table)
            .where(table.c.id == bindparam("wanted"))
            .values({name: bindparam(f"new_{name}") for name in names})
        ),
    )


def _next_number(table: Table) -> Any:
    return _kept(("number", table.name), lambda: select(func.coalesce(func.max(table.c.number), 0) + 1))
