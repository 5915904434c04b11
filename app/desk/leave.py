"""Who may do what at the desk: asked by every verb that not everybody may, in the unit in which it writes.

What is not done at a desk is not asked: the operator of the machine (the command line), the sync, and a hub, whose
tokens say what their callers may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import LeaveNeeded
from app.core.roles import Act, Role, may
from app.store.pins import has_pins, pin_of
from app.store.staff_roles import role_given

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def require(unit: Unit, act: Act) -> None:
    """Go on only if who acts may do this alone, or a manager gave leave for it, who is then named with the steps.

    Raises ``LeaveNeeded``.
    """
    if not unit.is_at_desk or unit.is_owner or not has_pins(unit.connection):
        return
    if may(role_at_desk(unit, unit.staff_id), act):
        return
    if unit.leave is None or unit.leave.act is not act:
        raise LeaveNeeded(act)
    unit.allowed_by = unit.leave.by


def role_at_desk(reader: Reader, staff_id: str | None) -> Role:
    """What somebody at the desk may where PINs are in use: who has none, and so has proved nothing, is a host."""
    member = reader.catalogue.staff.get(staff_id or "")
    if member is None or not member.is_active or pin_of(reader.connection, member.id) is None:
        return Role.HOST
    return role_given(reader, member.id)
