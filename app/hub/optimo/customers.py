"""The customer of a booking: found by e-mail or phone, otherwise made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.values import Profile
from app.desk.customers import add_customer
from app.desk.phoning import kept_phone
from app.hub import errors
from app.hub.omneo.profile_rows import find_profile, same_email, same_phone

if TYPE_CHECKING:
    from app.hub.optimo.shapes import CustomerGiven
    from app.store.unit import Unit
    from app.wire.writing import Row


def known_or_new(unit: Unit, given: CustomerGiven, location_id: str) -> Profile:
    """Who is meant, for a booking there. One who is known stays as they are: whoever books need not know their name."""
    email, phone = (given.email or "").strip(), (given.phone or "").strip()
    number = kept_phone(unit, phone, location_id)
    if email and ("@" not in email or " " in email):
        raise errors.invalid({"customer.email": ["it is no e-mail address"]})
    if not given.name.strip():
        raise errors.invalid({"customer.name": ["a customer needs a name"]})
    # Who books for the same at the same time waits here, and then finds the one that was made.
    unit.claim(*(f"customer:{each.lower()}" for each in (email, number) if each))
    found = find_profile(unit, same_email(email)) if email else None
    if found is None and phone:
        found = find_profile(unit, same_phone(unit, phone, location_id))
    if found is not None:
        return found
    first, _, last = given.name.strip().partition(" ")
    return add_customer(
        unit, first_name=first, last_name=last.strip() or None, email=email or None,
        mobile_phone=number, is_from_elsewhere=True,
    )  # fmt: skip


def customer_row(customer: Profile | None) -> Row:
    """A customer as this API shows one."""
    if customer is None:
        return {"name": None, "email": None, "phone": None}
    return {"name": customer.name or None, "email": customer.email, "phone": customer.mobile_phone}
