"""Handles that go from one record to another at the hub between two reads: each gets its own, in whatever order."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.core.handles import free_handle
from app.core.values import Kind
from app.store.offered import offered, save_offered
from app.store.refs import find_handle

if TYPE_CHECKING:
    from app.store.unit import Unit


def holder_of(unit: Unit, kind: Kind, value: Any) -> str | None:
    """The other record here that has the handle which this one is to have; staff have none."""
    found = None if kind is Kind.STAFF else find_handle(unit, kind, value.handle)
    return None if found == value.id else found


def free_handles(unit: Unit, kind: Kind, waiting: Mapping[str, Any], gone: Collection[str]) -> bool:
    """Take handles from whom nobody misses them; whether any became free.

    ``waiting``: by id, the records as they are to be, each in want of a handle that another one has. Who swap theirs
    with each other let go of them first. ``gone``: what the hub has no more, which stays here because it was used.
    """
    holders = {key: holder_of(unit, kind, value) for key, value in waiting.items()}
    here = offered(unit, kind)
    found = {each: here[each] for each in holders.values() if each is not None and each in here and each in gone}
    found.update((key, here[key]) for key in holders if key in here and _goes_round(key, holders))
    taken = {each.handle for each in here.values()}
    for key, record in found.items():
        handle = free_handle(record.handle, taken, kind) if key in gone else unit.make_id()
        taken.add(handle)
        save_offered(unit, kind, replace(record, handle=handle))
    return bool(found)


def _goes_round(key: str, holders: Mapping[str, str | None]) -> bool:
    """Whether who holds the handle of whom ends where it began."""
    at, seen = holders[key], {key}
    while at is not None and at not in seen:
        seen.add(at)
        at = holders.get(at)
    return at == key
