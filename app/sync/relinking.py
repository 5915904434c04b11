"""A customer made offline whom the remote knows already, by phone or e-mail: found there, and one person here too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.values import Kind, Profile
from app.store.joining import join_customers
from app.store.outgoing import open_steps_of
from app.store.there import local_ids_of
from app.sync.merging import Merge
from app.sync.messages import PERSONAL

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.store.unit import Unit
    from app.sync.remote import Remote, Seen

_WRITTEN = (*PERSONAL, "notes", "meta")
"""What a person writes of a customer."""


def relink(unit: Unit, remote: Remote, local_id: str, seen: Seen) -> str | None:
    """Let our record be the remote's: what it says stands, what it does not say stays as the desk wrote it.

    So does what the desk changed since and has yet to tell. Gives the id of the record that has become one with it.
    """
    other = local_ids_of(unit.connection, remote.name, Kind.PROFILE, [seen.remote_id]).get(seen.remote_id)
    gone = None
    if other is not None and unit.find(Profile, local_id) is None:
        local_id = other  # the two have become one while this was on its way
    elif other is not None and other != local_id:
        gone = unit.get(Profile, other)
        join_customers(unit, local_id, other, remote.name)
    said = {name: value for name, value in seen.fields.items() if value is not None}
    merge = Merge(unit, remote.name, remote.words, lambda _: ())
    merge.take(Kind.PROFILE, [replace(seen, fields=said)], {seen.remote_id: local_id})
    before = unit.get(Profile, local_id)
    after = _with_edits(_filled(before, gone), open_steps_of(unit.connection, [local_id]).get(local_id, []))
    if after != before:
        unit.keep(before, after)
    return other if gone is not None else None


def _filled(kept: Profile, gone: Profile | None) -> Profile:
    """With what only the other record knew, where both are somebody."""
    if gone is None or not (kept.is_there and gone.is_there):
        return kept
    blank = {name: getattr(gone, name) for name in _WRITTEN if getattr(kept, name) is None}
    return replace(kept, **blank)


def _with_edits(record: Profile, steps: Sequence[Step]) -> Profile:
    """With what is still to be told of it, the last word of the desk's."""
    edits: dict[str, Any] = {}
    for step in steps:
        if not step.is_making:
            edits |= {name: value for name, value in step.after.items() if name in _WRITTEN}
    return replace(record, **edits)
