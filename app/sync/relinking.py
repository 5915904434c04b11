"""A customer made offline whom the remote knows already, by phone or e-mail: found there, and one person here too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.values import Kind, Profile
from app.store.joining import join_customers
from app.store.there import local_ids_of
from app.sync.merging import Merge

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Remote, Seen


def relink(unit: Unit, remote: Remote, local_id: str, seen: Seen) -> None:
    """Let our record be the remote's: what it says stands, what it does not say stays as the desk wrote it."""
    other = local_ids_of(unit.connection, remote.name, Kind.PROFILE, [seen.remote_id]).get(seen.remote_id)
    if other is not None and unit.find(Profile, local_id) is None:
        local_id = other  # the two have become one while this was on its way
    elif other is not None and other != local_id:
        join_customers(unit, local_id, other, remote.name)
    said = {name: value for name, value in seen.fields.items() if value is not None}
    merge = Merge(unit, remote.name, remote.words, lambda _: ())
    merge.take(Kind.PROFILE, [replace(seen, fields=said)], {seen.remote_id: local_id})
