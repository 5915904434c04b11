"""The last manager with a PIN at this till stays one where somebody elsewhere changes the role that came with them.

Neither PINs nor the roles given at a desk are told to anybody, so nobody elsewhere knows whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.core.roles import GIVEN, Role, role_of
from app.core.values import Kind
from app.store.pins import tries_of_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.core.values import Staff
    from app.store.unit import Unit

WHY = "the last manager with a PIN at this till"


def keep_last_manager(unit: Unit, before: Staff, after: Staff) -> None:
    """Give them their role at this desk where without it nobody could give leave and PINs here any more."""
    kept = unit.setting(GIVEN)
    given = cast("Mapping[str, str]", kept) if isinstance(kept, dict) else {}
    was, is_now = (role_of(given.get(each.id) or each.role) for each in (before, after))
    if was is not Role.MANAGER or is_now is Role.MANAGER or not after.is_active:
        return
    staff = unit.catalogue.staff
    able = [
        each for each in tries_of_all(unit.connection)
        if each in staff and staff[each].is_active and role_of(given.get(each) or staff[each].role) is Role.MANAGER
    ]  # fmt: skip
    if able == [after.id]:
        unit.set_setting(GIVEN, {**given, after.id: Role.MANAGER.value})
        unit.log("set_role", Kind.SETTING, f"set_role:{after.id}", {"role": [is_now.value, was.value]}, why=WHY)
