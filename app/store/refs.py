"""The names under which others know our records: a remote's ids, a set-up file's ids, handles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, bindparam, insert, select

from app.core.errors import BadInput
from app.core.text import find_unstorable
from app.core.values import Kind
from app.store import tables
from app.store.mapping import BY_KIND
from app.store.unit import Reader, Unit

SETUP = "setup"
"""The ``remote`` of ids that came from a set-up file."""
CONNECTED = "connected_remote"
"""The setting that names the remote this store is connected to."""

_r = tables.remote_refs.c
TABLES = {
    Kind.LOCATION: tables.locations,
    Kind.STAFF: tables.staff,
    Kind.DEFINITION: tables.definitions,
    Kind.QUESTIONNAIRE: tables.questionnaires,
} | {kind: mapper.table for kind, mapper in BY_KIND.items()}
"""The table of each kind of record."""


def find_handle(reader: Reader, kind: Kind, handle: str) -> str | None:
    """The local id of the record of a kind that has the handle, or None."""
    table = TABLES[kind]
    if "handle" not in table.c:
        return None
    found: str | None = reader.connection.execute(
        select(table.c.id).where(table.c.handle == handle)
    ).scalar_one_or_none()
    return found


def check_handle(reader: Reader, kind: Kind, record_id: str, handle: str) -> None:
    """Raise ``BadInput`` where another record of the kind has the handle."""
    if find_handle(reader, kind, handle) not in (None, record_id):
        raise BadInput("handle", "The handle has already been taken", "use another one")


def find_named(reader: Reader, kind: Kind, name: str) -> str | None:
    """The local id of the record that a person names: by local id, handle, a remote's id or the set-up file's id."""
    if find_unstorable(name):
        return None
    table = TABLES[kind]
    found: str | None = reader.connection.execute(select(table.c.id).where(table.c.id == name)).scalar_one_or_none()
    found = found or find_handle(reader, kind, name) or _find_ref(reader, kind, name)
    if found is None and "number" in table.c and name.isascii() and name.isdigit() and len(name) < 19:
        by_number = select(table.c.id).where(table.c.number == int(name))
        found = reader.connection.execute(by_number).scalar_one_or_none()
    return found


def _find_ref(reader: Reader, kind: Kind, name: str) -> str | None:
    wanted = select(_r.local_id, _r.remote).where(_r.kind == kind.value, _r.remote_id == name)
    found = {row.remote: row.local_id for row in reader.connection.execute(wanted)}
    return found.get(str(reader.setting(CONNECTED))) or found.get(SETUP)


def remote_ids(reader: Reader, local_ids: Sequence[str]) -> Mapping[str, int | str]:
    """For each local id, the connected remote's id, else the set-up file's; who has neither is left out."""
    wanted = select(_r.local_id, _r.remote, _r.remote_id).where(_r.local_id.in_(bindparam("ids", expanding=True)))
    connected = str(reader.setting(CONNECTED))
    found: dict[str, int | str] = {}
    for start in range(0, len(local_ids), _CHUNK):
        for row in reader.connection.execute(wanted, {"ids": list(local_ids[start : start + _CHUNK])}):
            if row.remote == connected or (row.remote == SETUP and row.local_id not in found):
                found[row.local_id] = int(row.remote_id) if row.remote_id.isdigit() else row.remote_id
    return found


def keep_setup_ids(unit: Unit, kind: Kind, ids: Mapping[str, int]) -> None:
    """Remember under which id a set-up file knows each of these local ids."""
    known = _refs_of(unit.connection, kind)
    fresh = [
        {"remote": SETUP, "kind": kind.value, "local_id": local_id, "remote_id": str(number)}
        for local_id, number in ids.items()
        if local_id not in known
    ]
    if fresh:
        unit.connection.execute(insert(tables.remote_refs), fresh)


def _refs_of(connection: Connection, kind: Kind) -> frozenset[str]:
    wanted = select(_r.local_id).where(_r.remote == SETUP, _r.kind == kind.value)
    return frozenset(connection.execute(wanted).scalars())


_CHUNK = 500
