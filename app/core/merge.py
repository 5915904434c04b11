"""What the remote and the desk both changed, put together field by field (rule 36)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from app.core.values import Json


class Conflict(NamedTuple):
    """One field that both changed, differently: a person sees both values and decides."""

    field: str
    base: Json
    ours: Json
    theirs: Json


class Merged(NamedTuple):
    """The merged fields, with ours wherever there is a conflict, and the conflicts in the order of their names."""

    fields: dict[str, Json]
    conflicts: tuple[Conflict, ...]


def merge_fields(
    base: Mapping[str, Json],
    ours: Mapping[str, Json],
    theirs: Mapping[str, Json],
    ignore: Collection[str] = (),
) -> Merged:
    """Merge two versions of a record that both come from ``base``.

    A field that only one side changed takes that side's value; one that both changed alike is no conflict. A field that
    is missing counts as null. ``ignore`` are fields that differ by nature (``updated_at``): theirs is taken.
    """
    fields: dict[str, Json] = {}
    conflicts: list[Conflict] = []
    for name in sorted({*base, *ours, *theirs}):
        old, mine, yours = base.get(name), ours.get(name), theirs.get(name)
        fields[name] = yours if name in ignore or _same(mine, old) else mine
        if name not in ignore and not _same(mine, old) and not _same(yours, old) and not _same(mine, yours):
            conflicts.append(Conflict(name, old, mine, yours))
    return Merged(fields, tuple(conflicts))


def _same(one: Json, other: Json) -> bool:
    # In Python true equals 1, on the wire it does not.
    return one == other and isinstance(one, bool) == isinstance(other, bool)
