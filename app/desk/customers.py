"""Customers, as the desk adds and corrects them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.values import Profile
from app.desk.lookups import clean

if TYPE_CHECKING:
    from app.store.unit import Unit

FIELDS = ("first_name", "last_name", "email", "mobile_phone", "notes")
"""What the desk may change of a customer."""


def add_customer(
    unit: Unit,
    *,
    first_name: str | None = None,
    last_name: str | None = None,
    email: str | None = None,
    mobile_phone: str | None = None,
    notes: str | None = None,
) -> Profile:
    """A new customer. Raises ``BadInput`` without any name."""
    given = {
        "first_name": first_name, "last_name": last_name, "email": email, "mobile_phone": mobile_phone, "notes": notes,
    }  # fmt: skip
    texts = {field: clean(field, text) for field, text in given.items()}
    profile = Profile(unit.make_id(), **texts, created_at=unit.now, updated_at=unit.now)
    _check_name(profile)
    return unit.add("add_customer", profile)


def edit_customer(unit: Unit, profile_id: str, **fields: str | None) -> Profile:
    """The customer with these fields changed. Raises ``BadInput`` for other fields, or when no name is left."""
    unit.own(Profile, profile_id)
    before = unit.get(Profile, profile_id)
    for field in fields:
        if field not in FIELDS:
            raise BadInput(field, "a customer has no such field", f"use one of {', '.join(FIELDS)}")
    texts = {field: clean(field, text) for field, text in fields.items()}
    after = replace(before, **texts)  # type: ignore[arg-type]  # only text fields, by the check above
    _check_name(after)
    return unit.replace("edit_customer", before, after)


def _check_name(profile: Profile) -> None:
    if not profile.name:
        raise BadInput("first_name", "a customer needs a name", "give a first or a last name")
