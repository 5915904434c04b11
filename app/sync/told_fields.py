"""Fields of a record as a remote tells them: what they point at, which of them are times of ours, and what changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

from app.core.outgoing import OFFERED, REFERENCES
from app.core.values import Json, Kind
from app.store.offered import offered
from app.store.there import local_ids_of
from app.sync.arriving import Here, NotHere

if TYPE_CHECKING:
    from app.store.there import LastSeen
    from app.store.unit import Reader
    from app.sync.remote import Seen

STAMPS = frozenset(
    {
        "approved_at", "confirmed_at", "cancelled_at", "arrived_at", "completed_at", "no_show_at", "rejected_at",
        "approved_by", "cancelled_by", "rejected_by", "overridden_by", "called_at", "first_called_at", "started_at",
        "finished_at", "parked_at", "voided_at", "quoted_from", "quoted_until",
    }
)  # fmt: skip
"""When and by whom, by whose clock it may be: a difference alone is no conflict, and the desk's own time stands."""


def pointed_at(rows: Collection[Seen]) -> dict[Kind, set[str]]:
    """The remote's ids of what rows point at."""
    found: dict[Kind, set[str]] = {}
    for name, kind in REFERENCES.items():
        said = {row.fields.get(name) for row in rows}
        ids = {each for each in said if isinstance(each, str)}
        if ids:
            found.setdefault(kind, set()).update(ids)
    return found


def here_of(reader: Reader, remote: str, wanted: Mapping[Kind, set[str]]) -> Here:
    """The local ids of what rows point at, as far as that is here; what was taken away here may be there still."""
    found: dict[tuple[Kind, str], str] = {}
    for kind, ids in wanted.items():
        known = local_ids_of(reader.connection, remote, kind, ids)
        kept = offered(reader, kind) if kind in OFFERED else None
        found.update(((kind, there), local) for there, local in known.items() if kept is None or local in kept)
    return found


def local_values(before: Any, wanted: Mapping[str, Json], here: Here) -> dict[str, Any]:
    """Fields in the remote's words as values of our record. Raises ``NotHere`` for what they point at."""
    found: dict[str, Any] = {}
    for name, value in wanted.items():
        kind = REFERENCES.get(name)
        if kind is not None and isinstance(value, str):
            local = here.get((kind, value))
            if local is None and not name.endswith("_by"):
                raise NotHere(f"its {name} is not known here", kind, value)
            found[name] = local or value
            continue
        old = getattr(before, name)
        if isinstance(old, StrEnum) and value is not None:
            found[name] = type(old)(cast("str", value))
        else:
            found[name] = date.fromisoformat(cast("str", value)) if isinstance(old, date) else value
    return found


def has_gone_back(row: Seen, seen: LastSeen) -> bool:
    """Whether the remote tells of an earlier time than it did before."""
    return row.updated_at is not None and seen.updated_at is not None and row.updated_at < seen.updated_at


def touched(row: Seen, wanted: Collection[str]) -> dict[str, Any]:
    """When the record was changed there, where anything of it is taken over."""
    return {"updated_at": row.updated_at} if wanted and row.updated_at is not None else {}


def is_stamp_kept(
    name: str, base: Mapping[str, Json], mine: Mapping[str, Json], theirs: Json, changed: Collection[str]
) -> bool:
    """Whether the desk's own time of something stands: it was set here, and the remote only says when it heard."""
    if name not in STAMPS:
        return False
    return name in changed or (base.get(name) is None and mine.get(name) is not None and theirs is not None)


def is_equal(one: Json, other: Json) -> bool:
    """Whether two values are the same; true is not one."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def is_as_seen(row: Seen, seen: LastSeen | None) -> bool:
    """Whether a row says nothing new."""
    return seen is not None and seen.fields == row.fields


def pointed_by(records: Iterable[Any]) -> set[str]:
    """The local ids of what records of ours point at."""
    values = (getattr(record, name, None) for record in records for name in REFERENCES)
    return {value for value in values if isinstance(value, str)}
