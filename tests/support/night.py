"""Hours over midnight for the small shop: every day from 18:00 to 02:00."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.values import Calendar, NormalHour
from app.store.catalogue_write import save_definition, save_location, save_staff

if TYPE_CHECKING:
    from tests.support.shop_builder import SmallShop

NIGHT = Calendar(tuple(NormalHour(day, 18 * 60, 2 * 60) for day in range(7)))


def open_by_night(shop: SmallShop) -> None:
    """Have the place, everything that it offers and everybody there keep these hours."""
    with shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], calendar=NIGHT))
        for definition in list(unit.catalogue.definitions.values()):
            save_definition(unit, replace(definition, calendar=NIGHT))
        for member in list(unit.catalogue.staff.values()):
            save_staff(unit, replace(member, calendar=NIGHT))
