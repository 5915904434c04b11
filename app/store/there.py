"""What a remote calls our records, what it said of them last, how far it was read, and what of it made no sense."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, bindparam, delete, select

from app.core.frozen import frozen
from app.core.values import Instant, Json, Kind
from app.store import tables
from app.store.among import QuickAmong
from app.store.bulk import CHUNK
from app.store.quick import QuickLook, QuickRows

T = TypeVar("T")
_r = tables.remote_refs.c
_s = tables.remote_seen.c
_c = tables.sync_cursors.c
# Asked in every round: writing a statement takes longer than running it.
_CURSORS = QuickLook(select(_c.stream, _c.position).where(_c.remote == bindparam("of")))
_CURSOR = select(_c.position).where(_c.remote == bindparam("of"), _c.stream == bindparam("wanted"))
_REFS = select(_r.remote_id, _r.local_id).where(_r.remote == bindparam("of"), _r.kind == bindparam("wanted"))
_SOME: Any = bindparam("some", expanding=True)
_THERE = select(_r.local_id, _r.remote_id).where(_r.local_id.in_(_SOME), _r.remote == bindparam("of"))
_HERE = QuickAmong(lambda is_among: _REFS.where(is_among(_r.remote_id)))
_SEEN = select(_s.local_id, _s.fields, _s.updated_at, _s.intent).where(
    _s.remote == bindparam("of"), _s.kind == bindparam("wanted"), _s.local_id.in_(_SOME)
)
ABILITIES = "abilities"
"""Under which it is kept what a remote can do."""
OFFERS = "catalogue"
"""Under which it is kept when all that the shop offers was read last."""
COUNTED = "offers counted"
"""Under which it is kept how often that had changed there, by the hub's own count."""
MARKED = "offers marked"
"""Under which it is kept what stood then for all that was ever done there (``sync.remote.Past``)."""
PUT_BACK = "put back"
"""Under which it is kept that the remote was put back in time, until all of its records have been compared."""
_ANY_ASIDE = QuickLook(select(tables.set_aside.c.kind).where(tables.set_aside.c.remote == bindparam("of")).limit(1))


@frozen
class LastSeen:
    """What the remote said last of a record, in its own words."""

    fields: Mapping[str, Json]
    updated_at: Instant | None
    intent: str | None = None
    """The step that made it, where a till did."""


def remote_ids_of(connection: Connection, remote: str, local_ids: Iterable[str]) -> dict[str, str]:
    """For each local id the remote's id, where it has one. Local ids are never shared between kinds."""
    found: dict[str, str] = {}
    for some in _chunks(sorted(set(local_ids))):
        found.update(map(tuple, connection.execute(_THERE, {"of": remote, "some": some}).all()))
    return found


def local_ids_of(connection: Connection, remote: str, kind: Kind, remote_ids: Iterable[str]) -> dict[str, str]:
    """For each id of the remote's the local id of the record, where there is one."""
    return dict(_HERE.rows(connection, {"of": remote, "wanted": kind.value}, set(remote_ids)))


def refs_of_kind(connection: Connection, remote: str, kind: Kind) -> dict[str, str]:
    """Every record of a kind that the remote knows: its id there, and its id here."""
    return {row[0]: row[1] for row in connection.execute(_REFS, {"of": remote, "wanted": kind.value})}


def keep_refs(connection: Connection, remote: str, refs: Sequence[tuple[Kind, str, str]]) -> None:
    """Keep which id a record has there: kind, local id, remote id; a record's newest stands."""
    rows = [
        {"remote": remote, "kind": kind.value, "local_id": local_id, "remote_id": remote_id}
        for kind, local_id, remote_id in refs
    ]
    if rows:
        _upsert(connection, tables.remote_refs, ("remote", "kind", "local_id"), rows)


def drop_ref(connection: Connection, remote: str, kind: Kind, local_id: str) -> None:
    """Forget that the remote knows a record, and what it said of it."""
    for table in (tables.remote_refs, tables.remote_seen):
        mine = (table.c.remote == remote, table.c.kind == kind.value, table.c.local_id == local_id)
        connection.execute(delete(table).where(*mine))


def seen_of(connection: Connection, remote: str, kind: Kind, local_ids: Iterable[str]) -> dict[str, LastSeen]:
    """What the remote said last of each of these records."""
    found: dict[str, LastSeen] = {}
    for some in _chunks(sorted(set(local_ids))):
        rows = connection.execute(_SEEN, {"of": remote, "wanted": kind.value, "some": some})
        found.update((row[0], LastSeen(row[1] or {}, row[2], row[3])) for row in rows)
    return found


def makers_of(connection: Connection, remote: str, local_ids: Iterable[str]) -> dict[str, str]:
    """The steps that made records there, where tills did, by local id."""
    found: dict[str, str] = {}
    for some in _chunks(sorted(set(local_ids))):
        wanted = select(_s.local_id, _s.intent).where(
            _s.remote == remote, _s.local_id.in_(some), _s.intent.is_not(None)
        )
        found.update((row[0], row[1]) for row in connection.execute(wanted))
    return found


def keep_seen(
    connection: Connection, remote: str, kind: Kind, said: Mapping[str, LastSeen], now: Instant
) -> None:  # fmt: skip
    """Keep what the remote says of records, by local id."""
    rows = [
        {
            "remote": remote, "kind": kind.value, "local_id": local_id, "fields": seen.fields,
            "updated_at": seen.updated_at, "intent": seen.intent, "seen_at": now,
        }
        for local_id, seen in said.items()
    ]  # fmt: skip
    if rows:
        _upsert(connection, tables.remote_seen, ("remote", "kind", "local_id"), rows)


def cursor_of(connection: Connection, remote: str, stream: str) -> Json:
    """How far a stream has been read; None at its beginning."""
    found: Json = connection.execute(_CURSOR, {"of": remote, "wanted": stream}).scalar_one_or_none()
    return found


def read_again(connection: Connection, remote: str, stream: str) -> None:
    """Let a stream be read from its beginning in the next round."""
    gone = delete(tables.sync_cursors).where(_c.remote == remote, _c.stream == stream)
    connection.execute(gone)


def takes_offers(connection: Connection, remote: str) -> bool:
    """Whether the remote can be told what the shop offers, as it was found out last."""
    kept = cursor_of(connection, remote, ABILITIES)
    return isinstance(kept, dict) and kept.get("takes_offers") is True


class Cursors(Mapping[str, Json]):
    """How far each stream has been read; one that was never begun is left out."""

    def __init__(self, kept: Mapping[str, object]) -> None:
        """``kept`` as the database gave it: hundreds of streams are read of which a few are looked at."""
        self._kept = kept

    def __getitem__(self, stream: str) -> Json:
        found = self._kept[stream]
        return json.loads(found) if isinstance(found, str) else found  # type: ignore[return-value]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def cursors_of(connection: Connection, remote: str) -> Cursors:
    """How far each stream has been read."""
    return Cursors(dict(_CURSORS.rows(connection, {"of": remote})))


def keep_cursor(connection: Connection, remote: str, stream: str, position: Json, now: Instant) -> None:
    """Keep how far a stream has been read; in the commit of what was read."""
    row = {"remote": remote, "stream": stream, "position": position, "updated_at": now}
    _upsert(connection, tables.sync_cursors, ("remote", "stream"), [row])


def set_aside(
    connection: Connection, remote: str, rows: Sequence[tuple[Kind, str, str, str]], now: Instant
) -> None:  # fmt: skip
    """Keep rows that made no sense: kind, remote id, what stood there, and why."""
    kept = [
        {"remote": remote, "kind": kind.value, "remote_id": remote_id, "body": body, "why": why, "at": now}
        for kind, remote_id, body, why in rows
    ]
    if kept:
        _upsert(connection, tables.set_aside, ("remote", "kind", "remote_id"), kept)


def make_sense(connection: Connection, remote: str, kind: Kind, remote_ids: Iterable[str]) -> None:
    """Forget that rows made no sense: now they do."""
    if not _ANY_ASIDE.rows(connection, {"of": remote}):
        return
    c = tables.set_aside.c
    for some in _chunks(sorted(set(remote_ids))):
        mine = (c.remote == remote, c.kind == kind.value, c.remote_id.in_(some))
        connection.execute(delete(tables.set_aside).where(*mine))


def list_set_aside(connection: Connection, remote: str) -> list[tuple[str, str, str, str, Instant]]:
    """Rows that made no sense: kind, remote id, what stood there, why, and when."""
    c = tables.set_aside.c
    wanted = select(c.kind, c.remote_id, c.body, c.why, c.at).where(c.remote == remote).order_by(c.at.desc())
    return [(row[0], row[1], row[2], row[3], row[4]) for row in connection.execute(wanted)]


def _upsert(connection: Connection, table: Table, key: tuple[str, ...], rows: list[dict[str, Any]]) -> None:
    names = tuple(name for name in rows[0] if name not in key)
    _inserting(connection, table, key, names).write(connection, rows)


def _inserting(connection: Connection, table: Table, key: tuple[str, ...], names: tuple[str, ...]) -> QuickRows:
    made = _statements.get((connection.dialect.name, table.name))
    if made is None:
        if connection.dialect.name == "sqlite":
            from sqlalchemy.dialects.sqlite import insert
        else:
            from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]
        plain = insert(table)
        made = QuickRows(
            plain.on_conflict_do_update(
                index_elements=[table.c[name] for name in key], set_={name: plain.excluded[name] for name in names}
            )
        )
        _statements[connection.dialect.name, table.name] = made
    return made


_statements: dict[tuple[str, str], QuickRows] = {}


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    return (values[start : start + CHUNK] for start in range(0, len(values), CHUNK))
