"""Customers, as the desk adds and corrects them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.customer_fields import check_field
from app.core.errors import BadInput, Refused
from app.core.refusals import Code, reason
from app.core.values import Profile
from app.core.worded import Worded
from app.desk.lookups import clean
from app.desk.phoning import kept_phone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.store.unit import Reader, Unit

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
    location_id: str | None = None,
    is_from_elsewhere: bool = False,
) -> Profile:
    """A new customer, told of at that location. What others say of them is kept as it is.

    Raises ``BadInput`` without any name, and for what the desk does not take into a field.
    """
    given = {
        "first_name": first_name, "last_name": last_name, "email": email, "mobile_phone": mobile_phone, "notes": notes,
    }  # fmt: skip
    profile = replace(
        Profile(unit.make_id(), created_at=unit.now, updated_at=unit.now),
        **kept_texts(unit, given, location_id),  # type: ignore[arg-type]  # text fields alone
    )
    needs_name(profile)
    if not is_from_elsewhere:
        _check_fields(None, profile)
    return unit.add("add_customer", profile)


def edit_customer(
    unit: Unit,
    profile_id: str,
    *,
    location_id: str | None = None,
    is_from_elsewhere: bool = False,
    **fields: str | None,
) -> Profile:
    """The customer with these fields changed, as told at that location.

    Raises ``BadInput`` for other fields, when no name is left, and for what the desk does not take into a field. What
    is kept already and stays is not asked about, nor what others say.
    """
    unit.own(Profile, profile_id)
    before = customer_of(unit, profile_id)
    for field in fields:
        if field not in FIELDS:
            raise BadInput(field, "a customer has no such field", Worded("use one of {these}", these=", ".join(FIELDS)))
    after = replace(
        before,
        **kept_texts(unit, fields, location_id),  # type: ignore[arg-type]  # only text fields, by the check above
    )
    needs_name(after)
    if not is_from_elsewhere:
        _check_fields(before, after)
    return unit.replace("edit_customer", before, after)


def customer_of(reader: Reader, profile_id: str) -> Profile:
    """The customer of that id, or the one into whom that one was merged. Raises ``Refused``: nobody, or erased."""
    profile = reader.get(Profile, profile_id)
    seen = {profile.id}
    while profile.merged_into is not None and profile.merged_into not in seen:
        seen.add(profile.merged_into)
        profile = reader.get(Profile, profile.merged_into)
    if profile.erased_at is not None:
        raise Refused(reason(Code.NOT_FOUND, profile.id, what="customer", name=profile.id))
    return profile


def kept_texts(
    reader: Reader, given: Mapping[str, str | None], location_id: str | None = None
) -> dict[str, str | None]:
    """The texts as they are kept: without blanks around them, and a number by the country of that location."""
    texts = {field: clean(field, text) for field, text in given.items()}
    if "mobile_phone" in texts:
        texts["mobile_phone"] = kept_phone(reader, texts["mobile_phone"], location_id)
    return texts


def needs_name(profile: Profile) -> None:
    """Raise ``BadInput`` for a customer without any name."""
    if not profile.name:
        raise BadInput("first_name", "a customer needs a name", "give a first or a last name")


def _check_fields(before: Profile | None, after: Profile) -> None:
    for field in FIELDS:
        text = getattr(after, field)
        if before is None or text != getattr(before, field):
            check_field(field, text)
