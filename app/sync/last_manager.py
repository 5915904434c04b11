"""The last manager with a PIN at this till stays one where somebody elsewhere changes the role that came with them.

Neither PINs nor the roles given at a desk are told to anybody, so nobody elsewhere knows whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.roles import GIVEN, Role, role_of
from app.core.values import Kind
from app.store.pins import tries_of_all
from app.store.staff_roles import is_manager_no_more, managers_among, roles_given

if TYPE_CHECKING:
    from app.core.values import Staff
    from app.store.unit import Unit

WHY = "the last manager with a PIN at this till"


def keep_last_manager(unit: Unit, before: Staff, after: Staff) -> None:
    """Give them their role at this desk where without it nobody could give leave and PINs here any more."""
    if not is_manager_no_more(unit, before, after) or not after.is_active:
        return
    if managers_among(unit, tries_of_all(unit.connection)) == [after.id]:
        now, was = role_of(after.role).value, Role.MANAGER.value
        unit.set_setting(GIVEN, {**roles_given(unit), after.id: was})
        unit.log("set_role", Kind.SETTING, f"set_role:{after.id}", {"role": [now, was]}, why=WHY)
