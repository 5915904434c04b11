"""A remote without ids for what a shop offers and for customers: ours are its ids, and a customer is who says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.values import Kind, Profile
from app.store.people import find_person
from app.store.there import keep_refs, local_ids_of, refs_of_kind

if TYPE_CHECKING:
    from app.store.unit import Unit
    from app.sync.remote import Seen


def name_by_numbers(unit: Unit, remote: str) -> None:
    """Let the remote know places, services and staff under our own numbers and ids."""
    catalogue = unit.catalogue
    ours = [
        *((Kind.LOCATION, each.id, str(each.number)) for each in catalogue.locations.values()),
        *((Kind.DEFINITION, each.id, str(each.number)) for each in catalogue.definitions.values()),
        *((Kind.STAFF, each.id, each.id) for each in catalogue.staff.values()),
    ]
    known = {kind: refs_of_kind(unit.connection, remote, kind) for kind, _, _ in ours}
    keep_refs(unit.connection, remote, [each for each in ours if each[2] not in known[each[0]]])


def with_customers(unit: Unit, remote: str, kind: Kind, rows: Sequence[Seen]) -> Sequence[Seen]:
    """The rows, those that are new here with the customer whom they name: found by e-mail or phone, otherwise made."""
    if not any(row.customer for row in rows):
        return rows
    known = local_ids_of(unit.connection, remote, kind, [row.remote_id for row in rows])
    return [row if row.remote_id in known or not row.customer else _named(unit, remote, row) for row in rows]


def _named(unit: Unit, remote: str, row: Seen) -> Seen:
    said = row.customer
    local_id = find_person(unit.connection, said.get("email"), said.get("mobile_phone"))
    if local_id is None:
        first, last, email, phone = (said.get(name) for name in ("first_name", "last_name", "email", "mobile_phone"))
        new = Profile(unit.make_id(), first, last, email, phone, created_at=unit.now, updated_at=unit.now)
        local_id = unit.keep(None, new).id
    if local_id not in local_ids_of(unit.connection, remote, Kind.PROFILE, [local_id]):
        keep_refs(unit.connection, remote, [(Kind.PROFILE, local_id, local_id)])
    return replace(row, fields={**row.fields, "profile_id": local_id})
