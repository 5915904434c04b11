"""What a person decides on a step that a remote refused, or that both sides changed: the rows that follow from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, cast

from sqlalchemy import or_, select, update

from app.core.outgoing import DONE, Step
from app.core.values import Json, Kind
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

_DECIDED = ("state", "payload", "detail", "last_error", "status_code", "next_at", "attempts")
"""What a decision changes of a row."""


def rewrite(unit: Unit, seq: int, changes: Mapping[str, Json]) -> None:
    """Let a step that was not heard say something else."""
    o = tables.outbox.c
    unit.connection.execute(update(tables.outbox).where(o.seq == seq).values(payload=dict(changes)))


def rows_of(unit: Unit, record_id: str, also: Iterable[str] = ()) -> dict[str, Json]:
    """The open rows of a record, and those of these numbers, as JSON by their numbers."""
    o = tables.outbox.c
    numbers = sorted(map(int, also))
    wanted = select(o.seq, *(o[name] for name in _DECIDED)).where(
        o.record_id == record_id, or_(o.state != DONE, o.seq.in_(numbers)) if numbers else o.state != DONE
    )
    return {str(row[0]): dict(zip(_DECIDED, row[1:], strict=True)) for row in unit.connection.execute(wanted)}


def put_back(unit: Unit, rows: Mapping[str, Mapping[str, Json]]) -> None:
    """Let rows be again as ``rows_of`` gave them."""
    o = tables.outbox.c
    for seq, row in rows.items():
        unit.connection.execute(update(tables.outbox).where(o.seq == int(seq)).values(**row, updated_at=unit.now))
        unit.touch(Kind.OUTBOX, seq)


def joined(first: Step, later: list[Step]) -> dict[str, Json]:
    """What the steps change together: of each field what was before all of them, and what is after."""
    changes = {name: list(each) for name, each in first.changes.items() if isinstance(each, list)}
    for step in later:
        for name, (old, new) in ((name, cast("list[Json]", each)) for name, each in step.changes.items()):
            changes[name] = [changes[name][0] if name in changes else old, new]
    return cast("dict[str, Json]", changes)


def local_id_of(unit: Unit, remote: str, kind: Kind, remote_id: str) -> str | None:
    """The local id of one of the remote's records."""
    r = tables.remote_refs.c
    wanted = select(r.local_id).where(r.remote == remote, r.kind == kind.value, r.remote_id == remote_id)
    found: str | None = unit.connection.execute(wanted).scalar_one_or_none()
    return found
