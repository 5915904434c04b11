"""Customers and their identities as the API shows them, and how one is found by what others know of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from sqlalchemy import ColumnElement, bindparam, func

from app.core.phones import spellings
from app.core.values import Identity, Json, Profile, Staff
from app.desk.phoning import kept_phone, region_here
from app.hub.listing import text
from app.hub.omneo.rows import Nest, person
from app.store import mapping, tables
from app.wire.record_writer import write_profile
from app.wire.writing import Row, plain, stamps

if TYPE_CHECKING:
    from app.store.unit import Reader

_p = tables.profiles.c
_i = tables.identities.c
OWN_HANDLES = frozenset({"email", "mobile_phone", "phone"})
"""What a customer is known by without any other system."""


def profile_rows(reader: Reader, profiles: Sequence[Profile], *, for_customer: bool = False) -> list[Row]:
    """Customers with their identities; ``for_customer``: without what the staff wrote down about them."""
    known = _identities_of(reader, [each.id for each in profiles])
    rows = []
    for each in profiles:
        row = write_profile(each)
        if for_customer:
            del row["notes"]
        row["identities"] = cast("list[Json]", [_identity_row(own) for own in known[each.id]])
        rows.append(row)
    return rows


def colleague_profile(member: Staff) -> Row:
    """A member of staff as a profile."""
    own = plain(member, "id", "first_name", "last_name", "email", "mobile_phone")
    return {**own, "notes": None, "meta": None, "identities": [], **stamps(member)}


def identity_rows(reader: Reader, identities: Sequence[Identity], *, with_profile: bool) -> list[Row]:
    """Identities, with their customers if they are asked for."""
    customers = Nest(reader).profiles({each.profile_id for each in identities}) if with_profile else {}
    return [
        {**_identity_row(each), **({"profile": person(customers.get(each.profile_id))} if with_profile else {})}
        for each in identities
    ]


def same_email(given: str) -> ColumnElement[bool]:
    """Whose address it is, however it is written."""
    return func.lower(_p.email) == given.strip().lower()


def same_phone(reader: Reader, given: str, location_id: str | None = None) -> ColumnElement[bool]:
    """Whose number it is, however it is written; ``location_id`` is where it was said."""
    return _p.mobile_phone.in_(sorted(spellings(given, region_here(reader, location_id))))


def email(reader: Reader, given: str) -> str:
    """An address as lists compare it."""
    return text(reader, given).strip().lower()


def phone(reader: Reader, given: str) -> str:
    """A number as lists compare it."""
    return kept_phone(reader, text(reader, given)) or ""


def find_profile(reader: Reader, *tests: ColumnElement[bool]) -> Profile | None:
    """The first customer for whom all of this holds."""
    row = reader.connection.execute(mapping.profiles.select().where(*tests).order_by(_p.seq).limit(1)).first()
    return None if row is None else mapping.profiles.value(row)


def profile_known_as(reader: Reader, handle: str, identifier: str) -> Profile | None:
    """The customer whom a system knows by that name; ``email`` and ``mobile_phone`` are every customer's own."""
    if handle == "email":
        return find_profile(reader, same_email(identifier))
    if handle in OWN_HANDLES:
        return find_profile(reader, same_phone(reader, identifier))
    named = mapping.identities.select().where(_i.handle == handle, _i.identifier == identifier)
    row = reader.connection.execute(named).first()
    return None if row is None else reader.find(Profile, mapping.identities.value(row).profile_id)


def _identities_of(reader: Reader, ids: Sequence[str]) -> dict[str, list[Identity]]:
    found: dict[str, list[Identity]] = {each: [] for each in ids}
    wanted = mapping.identities.select().where(_i.profile_id.in_(bindparam("ids", expanding=True))).order_by(_i.number)
    for row in reader.connection.execute(wanted, {"ids": list(ids)}) if ids else ():
        identity = mapping.identities.value(row)
        found[identity.profile_id].append(identity)
    return found


def _identity_row(identity: Identity) -> Row:
    return {"id": identity.number, **plain(identity, "profile_id", "handle", "identifier"), **stamps(identity)}
