"""The roles of members of staff as a shop has them: those given at its desks, and those that came with somebody."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, cast

from app.core.roles import GIVEN, Role, role_of

if TYPE_CHECKING:
    from app.core.values import Staff
    from app.store.unit import Reader


def roles_given(reader: Reader) -> Mapping[str, str]:
    """Every role that was given at a desk, by the ids of members of staff."""
    kept = reader.setting(GIVEN)
    return cast("Mapping[str, str]", kept) if isinstance(kept, dict) else {}


def role_given(reader: Reader, staff_id: str) -> Role:
    """The role of a member of staff: the one given at a desk of this shop, else what came with them."""
    return roles_of(reader, [staff_id])[staff_id]


def roles_of(reader: Reader, staff_ids: Collection[str]) -> dict[str, Role]:
    """The same of several."""
    given, staff = roles_given(reader), reader.catalogue.staff
    return {each: role_of(given.get(each) or (staff[each].role if each in staff else None)) for each in staff_ids}


def managers_among(reader: Reader, staff_ids: Collection[str]) -> list[str]:
    """Who of these works here and is a manager."""
    roles, staff = roles_of(reader, staff_ids), reader.catalogue.staff
    return [each for each in staff_ids if each in staff and staff[each].is_active and roles[each] is Role.MANAGER]


def is_manager_no_more(reader: Reader, before: Staff, after: Staff) -> bool:
    """Whether a change of a member makes a host of a manager; the role given at a desk of this shop stays."""
    is_own = before.id in roles_given(reader)
    return not is_own and role_of(before.role) is Role.MANAGER and role_of(after.role) is not Role.MANAGER
