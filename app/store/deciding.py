"""What a person decides on a step that a remote refused, or that both sides changed: the rows that follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from sqlalchemy import select, update

from app.core.outgoing import Step
from app.core.values import Json, Kind
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit


def rewrite(unit: Unit, seq: int, changes: Mapping[str, Json]) -> None:
    """Let a step that was not heard say something else."""
    o = tables.outbox.c
    unit.connection.execute(update(tables.outbox).where(o.seq == seq).values(payload=dict(changes)))


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
