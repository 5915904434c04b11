"""A first shop by hand: a place, its staff and one service, made in one act that is undone as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.errors import BadInput
from app.core.values import DefinitionPlace, Staff, StaffPlace
from app.desk.changing import change_offer

if TYPE_CHECKING:
    from app.core.values import Definition, Location
    from app.store.unit import Unit


def begin_shop(unit: Unit, place: Location, service: Definition, staff: Sequence[Staff] = ()) -> Location:
    """Make the place, and there the service and whoever does it; all of them keep the hours of the place.

    With ``staff`` the service takes one of them, without it takes one customer at a time. Raises ``BadInput`` for what
    cannot be or where there is a shop already, ``Refused`` and ``LeaveNeeded`` as ``change_offer`` does.
    """
    unit.claim_catalogue()
    if unit.catalogue.locations:
        raise BadInput("the shop", "there is one already", "add to it in the settings")
    made = cast("Location", change_offer(unit, None, place))
    for member in staff:
        change_offer(unit, None, replace(member, places=(StaffPlace(made.id),), calendar=place.calendar))
    change_offer(
        unit, None,
        replace(service, places=(DefinitionPlace(made.id),), calendar=place.calendar, requires_staff=bool(staff)),
    )  # fmt: skip
    return made
