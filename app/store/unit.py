"""Reading and writing: a ``Reader`` sees one state; a ``Unit`` is one commit of a change, its audit and its outbox.

::

    with store.write() as unit:          # BEGIN IMMEDIATE
        arrive(unit, appointment_id)     # rows + audit row + outbox row
                                         # one durable commit, then the change notice

Nothing that happens inside is visible before the commit, and nothing of it stays after an exception (rule 34).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from types import MappingProxyType
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from app.core.errors import Refused, StoreContended
from app.core.refusals import Code, reason
from app.core.roles import Leave
from app.core.undo import changes_between
from app.core.values import Appointment, Changes, Device, Instant, Json, Kind, Profile
from app.store import claims, mapping, numbers, tables
from app.store.catalogue import CATALOGUE_VERSION, Catalogue, load_catalogue
from app.store.guarding import HOLDS, guarding, holds_of, is_guarded
from app.store.ids import new_id
from app.store.kept import Kept
from app.store.quick_write import QuickWrite
from app.store.search_words import words_of
from app.store.statements import by_id, change_of, insert_into, own_by_id, own_of
from app.store.waiting import Waiting

T = TypeVar("T")

FROM_OUTSIDE = "keep"
"""No verb of the desk: what is so because a rule, a file or a remote says it."""


class Reader:
    """One state of the store: lookups by id, and the connection for the queries of the desk."""

    def __init__(self, connection: Connection, now: Instant, catalogue: Catalogue, kept: Kept | None = None) -> None:
        """``kept`` is what the connection knows already, where that is of this very state."""
        self._connection = connection
        self.now = now
        self.kept = kept
        self._catalogue: Catalogue | None = catalogue

    @property
    def connection(self) -> Connection:
        """For the queries of the desk."""
        return self._connection

    @property
    def catalogue(self) -> Catalogue:
        """What the shop offers and who works there, as this unit or reader sees it."""
        if self._catalogue is None:
            self._catalogue = load_catalogue(self.connection)
        return self._catalogue

    def get(self, cls: type[T], record_id: str) -> T:
        """The record of that class and id; ``Refused(NOT_FOUND)`` where there is none."""
        found = self.find(cls, record_id)
        if found is None:
            raise Refused(reason(Code.NOT_FOUND, what=mapping.BY_CLASS[cls].kind.replace("_", " "), name=record_id))
        return found

    def find(self, cls: type[T], record_id: str) -> T | None:
        """The record of that class and id, or None."""
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[cls]
        row = self.connection.execute(self._one_of(mapper), {"wanted": record_id}).one_or_none()
        return None if row is None else mapper.value(row)

    def _one_of(self, mapper: mapping.Mapper[Any]) -> Any:
        return by_id(mapper)

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
        has_outbox: bool = True,
        seen: object = None,
    ) -> None:
        """``seen`` is the version of ``catalogue``, where others may change what the shop offers meanwhile."""
        super().__init__(connection, now, catalogue)
        self.device = device
        self.staff_id = staff_id
        self.is_at_desk = False
        """Whether a person at a desk acts, who may not do everything: see ``desk.leave``."""
        self.leave: Leave | None = None
        """What a manager gave leave for, once."""
        self.allowed_by: str | None = None
        """Whose leave it is, once it was needed; the steps from then on name that manager."""
        self.make_id = make_id
        self._has_outbox = has_outbox
        self._seen = seen
        self._claimed: set[str] = set()
        self.changes = Changes()
        self.act = 0
        """The act of its steps; nothing before the first of them, but for an act that goes on."""
        self._seq = 0
        self._catalogue_version: int | None = None
        self.is_alone = connection.dialect.name == "sqlite"
        """Whether nobody else can write meanwhile: under SQLite's write lock; on a server others do."""
        self._waiting = None if self.is_alone else Waiting(connection)

    @property
    def connection(self) -> Connection:
        """For the queries of the desk, and for writes of its own; what waits to be written is written first."""
        self.write_down()
        return self._connection

    def write_down(self) -> None:
        """Write what waits. Raises what the database says of it."""
        if self._waiting is not None:
            self._waiting.write()

    def _put(self, write: QuickWrite, row: Mapping[str, Any]) -> None:
        """Write one row, at once or, on a server, with those that come after it."""
        if self._waiting is None:
            write.run(self._connection, row)
        else:
            self._waiting.add(write.statement, row)

    @property
    def is_owner(self) -> bool:
        """Whether this store is itself the remote: what is a remote's to do is done here."""
        return not self._has_outbox

    def claim(self, *names: str) -> None:
        """Keep others from checking or writing the same until this unit ends: ``staff:ID``, ``line:ID``.

        Claim first, then read what the check is about; where one writes at a time there is nothing to claim.
        """
        if not self.is_alone:
            claims.claim(self.connection, names)

    def claim_for_booking(self, *names: str, definition_id: str) -> None:
        """Claim what a booking takes, and let nobody change its service until this unit ends: the block follows it.

        Raises ``StoreContended`` where what the shop offers has changed since this unit began: it is begun anew.
        """
        service = _blocks_of(definition_id)
        if self.is_alone or {*names, service} <= self._claimed:
            return
        claims.claim(self.connection, names, shared=(service,))
        self._claimed.update(names, (service,))
        if self._catalogue_version is None and self.setting(CATALOGUE_VERSION) != self._seen:
            raise StoreContended("the store: what the shop offers has just been changed; nothing was done, try again")

    def claim_blocks(self, definition_id: str) -> None:
        """Wait for everybody who books this service, and let nobody book it until this unit ends."""
        self.claim(_blocks_of(definition_id))

    def claim_catalogue(self) -> None:
        """Read what the shop offers anew and let nobody else change it: for verbs that write some of it back."""
        if not self.is_alone:
            claims.claim(self.connection, ("catalogue",))
            self._catalogue = None
            self._seen = self.setting(CATALOGUE_VERSION)

    def own(self, cls: type, *record_ids: str) -> None:
        """Keep others from changing these until this unit ends; where several are needed, before any is looked at."""
        if not self.is_alone and record_ids:
            self.connection.execute(own_of(mapping.BY_CLASS[cls]), {"wanted": list(record_ids)})

    def _one_of(self, mapper: mapping.Mapper[Any]) -> Any:
        """Its row is this unit's until it ends, so that what is decided on it still holds when it is written."""
        is_shared = self.is_alone or mapper.kind is Kind.PROFILE  # many may book for one customer at a time
        return by_id(mapper) if is_shared else own_by_id(mapper)

    def add(
        self,
        verb: str,
        record: T,
        *,
        why: str | None = None,
        undoes: int | None = None,
        beside: Mapping[str, Any] = MappingProxyType({}),
    ) -> T:
        """Write a new record with its audit and outbox rows; ``beside`` are facts that the step notes with them."""
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[type(record)]
        row = self.row_of(mapper, record)
        if isinstance(record, Appointment):
            row["is_guarded"] = is_guarded(record, row)
        self._put(insert_into(mapper.table), row)
        created = {**changes_between(None, record), **beside}  # type: ignore[type-var]  # it reads any frozen record
        self.log(verb, mapper.kind, record.id, created, why=why, undoes=undoes)  # type: ignore[attr-defined]
        return record

    def keep(self, before: T | None, after: T) -> T:
        """Write a row that follows from a step by rule (an answer, a notification), without audit and outbox."""
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[type(after)]
        if before is None:
            self._put(insert_into(mapper.table), self.row_of(mapper, after))
        elif before != after:
            names = [each.name for each in fields(after) if each.name not in _DERIVED]  # type: ignore[arg-type]
            changed = {name: None for name in names if getattr(before, name) != getattr(after, name)}
            self._update(mapper, after, changed, **self._guarding(FROM_OUTSIDE, before, after))
        self.touch(mapper.kind, after.id)  # type: ignore[attr-defined]
        return after

    def replace(self, verb: str, before: T, after: T, *, why: str | None = None, undoes: int | None = None) -> T:
        """Write what changed of a record, with audit and outbox rows; the same value twice writes nothing (rule 19)."""
        changed = changes_between(before, after)  # type: ignore[type-var]  # it reads any frozen record
        if not changed:
            return before
        mapper: mapping.Mapper[T] = mapping.BY_CLASS[type(after)]
        self._update(mapper, after, changed, **self._guarding(verb, before, after))
        self.log(verb, mapper.kind, after.id, changed, why=why, undoes=undoes)  # type: ignore[attr-defined]
        return after

    def _guarding(self, verb: str, before: object, after: object) -> dict[str, bool]:
        if not (isinstance(before, Appointment) and isinstance(after, Appointment)):
            return {}
        was, holds = (holds_of(each, self.catalogue.definitions) for each in (before, after))
        return guarding(before, was, after, holds, is_checked=verb not in (FROM_OUTSIDE, "undo"))

    def _update(self, mapper: mapping.Mapper[T], after: T, changed: Mapping[str, Any], **also: bool) -> None:
        row = {**self.row_of(mapper, after), **also}
        names = [*changed, *also, *(name for name in _DERIVED if name in row)]
        wanted = {f"new_{name}": row[name] for name in names}
        self._put(change_of(mapper.table, tuple(names)), {**wanted, "wanted": row["id"]})

    def row_of(self, mapper: mapping.Mapper[T], record: T) -> dict[str, Any]:
        """The whole row of a record, with what is derived: the block of an appointment (rule 14), search words."""
        row = mapper.row(record)
        if "updated_at" in row:
            row["updated_at"] = self.now
        if isinstance(record, Appointment):
            row.update(holds_of(record, self.catalogue.definitions))
        elif isinstance(record, Profile):
            row["words"] = words_of(record)
        return row

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
        seq = self._next_seq()
        self.act = self.act or seq
        step = {
            "seq": seq, "act": self.act, "at": self.now, "verb": verb, "kind": kind.value, "record_id": record_id,
            "staff_id": self.staff_id, "device_id": self.device.id if self.device else None, "reason": why,
            "changes": changes, "undoes": undoes, "allowed_by": self.allowed_by,
        }  # fmt: skip
        self._put(insert_into(tables.audit), step)
        if self._has_outbox:
            unsent = {
                "audit_seq": seq, "verb": verb, "kind": kind.value, "record_id": record_id, "payload": changes,
                "state": "pending", "attempts": 0, "last_error": None, "created_at": self.now, "updated_at": self.now,
            }  # fmt: skip
            self._put(insert_into(tables.outbox), unsent)
        self.touch(kind, record_id)
        return seq

    def _next_seq(self) -> int:
        """The place of the next step; under SQLite's write lock nobody else counts, elsewhere the sequence does."""
        if not self.is_alone:
            return numbers.next_of_sequence(self._connection)
        self._seq = (self._seq or numbers.last_seq(self._connection)) + 1
        return self._seq

    def touch(self, kind: Kind, record_id: str) -> None:
        """Name a record as changed, for the models that show it."""
        self.changes |= Changes(frozenset({kind}), frozenset({record_id}))

    def change_catalogue(self) -> None:
        """Say that locations, staff, definitions or questionnaires changed, to this unit and to all who keep them."""
        if self._catalogue_version is None:
            self.claim("catalogue")  # two who count at the same time would count to the same
            before = self.setting(CATALOGUE_VERSION)
            self._catalogue_version = (before if isinstance(before, int) else 0) + 1
            self.set_setting(CATALOGUE_VERSION, self._catalogue_version)
        self._catalogue = None

    def next_number(self, table: Table) -> int:
        """The next free ``number`` of a table, which nobody else gets."""
        return self.next_numbers(table, 1)[0]

    def next_numbers(self, table: Table, count: int) -> Sequence[int]:
        """So many of them; on a file, which gives them out by what is there, those are the same until they are used."""
        return numbers.free_numbers(self._connection, table, count)

    def pass_numbers(self, table: Table) -> None:
        """Let no number that came from outside be given a second time; a file gives them out by what is there."""
        numbers.pass_numbers(self.connection, table)

    def retire_number(self, table: Table, number: int) -> None:
        """Never give a deleted record's number again: others may still mean that record by it."""
        if self.is_alone:
            key = numbers.GONE + table.name
            before = self.setting(key)
            self.set_setting(key, max(number, before if isinstance(before, int) else 0))

    def set_setting(self, key: str, value: Json) -> None:
        """Keep a value under ``key``."""
        done = self.connection.execute(update(tables.settings).where(tables.settings.c.key == key).values(value=value))
        if not done.rowcount:
            self.connection.execute(insert(tables.settings), {"key": key, "value": value})


_DERIVED = ("updated_at", "words", *HOLDS)
_SETTING = select(tables.settings.c.value).where(tables.settings.c.key == bindparam("wanted"))


def _blocks_of(definition_id: str) -> str:
    return f"blocks:{definition_id}"
