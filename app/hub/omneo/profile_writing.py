"""Customers made and changed over the API: one address and one number is one customer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.values import Identity, Profile
from app.desk.customers import FIELDS, add_customer, edit_customer
from app.desk.phoning import kept_phone
from app.hub import errors
from app.hub.omneo.profile_bodies import IdentityName, ProfileBody, StoreIdentity
from app.hub.omneo.profile_rows import find_profile, profile_known_as, same_email, same_phone
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

EDIT = "edit"
_p = tables.profiles.c


def make_profile(unit: Unit, body: ProfileBody, *, is_staff: bool) -> Profile:
    """A new customer. Raises ``ApiError`` for an address or a number that somebody has, ``BadInput`` without a name."""
    given = _given(unit, body, is_staff=is_staff)
    _check_unique(unit, given, "")
    made = add_customer(unit, **given, is_from_elsewhere=True)
    return _completed(unit, made, body)


def change_profile(unit: Unit, before: Profile, body: ProfileBody, *, is_staff: bool) -> Profile:
    """The customer with what the body names, refused as a new one is."""
    wanted = _given(unit, body, is_staff=is_staff)
    given = {name: said for name, said in wanted.items() if said != getattr(before, name)}
    _check_unique(unit, given, before.id)
    after = edit_customer(unit, before.id, **given, is_from_elsewhere=True) if given else before
    return _completed(unit, after, body)


def name_identity(unit: Unit, body: StoreIdentity) -> Identity:
    """A new identity of the customer who is meant. Raises ``ApiError``."""
    given = [name for name in ("profile_id", "email", "mobile_phone") if getattr(body, name) is not None]
    if not given:
        raise errors.invalid({"profile_id": ["The profile id field is required."]})
    said = str(getattr(body, given[0]))
    found = unit.find(Profile, said) if given[0] == "profile_id" else profile_known_as(unit, given[0], said)
    if found is None:
        raise errors.selected(given[0])
    return _add_identity(unit, found, body, "identifier")


def _given(unit: Unit, body: ProfileBody, *, is_staff: bool) -> dict[str, str | None]:
    said = {name: getattr(body, name) for name in FIELDS if body.has(name) and (is_staff or name != "notes")}
    if said.get("mobile_phone"):
        said["mobile_phone"] = kept_phone(unit, said["mobile_phone"])
    return {name: text.strip() or None if text is not None else None for name, text in said.items()}


def _check_unique(unit: Unit, given: dict[str, str | None], own_id: str) -> None:
    email, phone = given.get("email"), given.get("mobile_phone")
    # Who asks about the same at the same time waits here, and then sees what the other made.
    unit.claim(*(f"customer:{each.lower()}" for each in (email, phone) if each))
    wrong: dict[str, list[str]] = {}
    if phone and find_profile(unit, same_phone(unit, phone), _p.id != own_id):
        wrong["mobile_phone"] = ["The phone number exists"]
    if email and find_profile(unit, same_email(email), _p.id != own_id):
        wrong["email"] = ["The email exists"]
    if wrong:
        raise errors.invalid(wrong)


def _completed(unit: Unit, before: Profile, body: ProfileBody) -> Profile:
    after = unit.replace(EDIT, before, replace(before, meta=body.meta)) if body.has("meta") else before
    _add_identities(unit, after, body.identities)
    return after


def _add_identities(unit: Unit, profile: Profile, given: Sequence[IdentityName]) -> None:
    for at, each in enumerate(given):
        _add_identity(unit, profile, each, f"identities.{at}.identifier")


def _add_identity(unit: Unit, profile: Profile, given: IdentityName, field: str) -> Identity:
    unit.claim(f"identity:{given.handle}:{given.identifier}")
    table = tables.identities
    taken = unit.connection.execute(
        table.select().where(table.c.handle == given.handle, table.c.identifier == given.identifier)
    ).first()
    if taken is not None:
        if taken.profile_id != profile.id:
            raise errors.invalid({field: ["The identifier exists"]})
        return Identity(**{name: getattr(taken, name) for name in Identity.__dataclass_fields__})
    made = Identity(
        unit.make_id(), unit.next_number(table), profile.id, given.handle, given.identifier, unit.now, unit.now
    )
    return unit.add("add_identity", made)
