"""A shop that worked alone and meets a hub that is empty: what it offers goes there as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.outgoing import INTRODUCE, OFFERED
from app.core.plain import told_changes
from app.core.values import Kind
from app.store.offered import offered
from app.store.there import refs_of_kind

if TYPE_CHECKING:
    from app.store.unit import Unit


def tell_all_offers(unit: Unit, remote: str) -> None:
    """Put all that is offered here on the list of what is to be told, where the hub has no place and no service."""
    if any(refs_of_kind(unit.connection, remote, kind) for kind in (Kind.LOCATION, Kind.DEFINITION)):
        return
    for kind in OFFERED:
        known = set(refs_of_kind(unit.connection, remote, kind).values())
        for key, record in offered(unit, kind).items():
            if key not in known:
                introduce_offer(unit, kind, key, record)


def introduce_offer(unit: Unit, kind: Kind, record_id: str, record: object) -> None:
    """Put a record on that list that was here before there was any hub."""
    unit.log(INTRODUCE, kind, record_id, told_changes(None, record))
