"""What a booking or a walk-in that arrives is called here: as at the till that made it, wherever it is heard of.

Its id is printed on slips and stands in calendar files, so it has to mean the same at every till of a remote. The till
that makes a record says its id in ``meta``; of one that was made at the remote, or by a program that said none, every
till makes the same id of what it is called there. An id is only ever a wish: one that is in use here stays what it is,
and nothing is taken for the same record because of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from app.core.values import Kind
from app.store.rows_of import ids_in_use
from app.sync.messages import NAMESPACE

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen

PRINTED = frozenset({Kind.APPOINTMENT, Kind.QUEUE_ENTRY})
"""The kinds whose ids leave the till: on paper, and in calendar files."""


def local_names(unit: Unit, remote: str, kind: Kind, new: Mapping[str, Seen]) -> dict[str, str]:
    """For each row that is new here, by its id there, the id that its record is to have here."""
    if kind is Kind.PROFILE:
        return {there: there for there in new}
    if kind not in PRINTED:
        return {there: unit.make_id() for there in new}
    wanted = {there: _name_of(remote, row) for there, row in new.items()}
    taken = ids_in_use(unit, wanted.values())
    made: dict[str, str] = {}
    for there, name in wanted.items():
        made[there] = unit.make_id() if name in taken else name
        taken.add(made[there])
    return made


def _name_of(remote: str, row: Seen) -> str:
    if row.named is not None and is_id(row.named):
        return row.named
    return str(uuid5(NAMESPACE, f"{remote}:{row.kind.value}:{row.remote_id}"))


def is_id(said: str) -> bool:
    """Whether it is written as ids are written here."""
    try:
        return str(UUID(said)) == said
    except ValueError:
        return False
