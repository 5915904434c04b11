"""A second place of the small shop, whose clock is eight hours behind the first one's."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from app.core.values import DefinitionPlace, Location
from app.store.catalogue_write import save_definition, save_location
from tests.support.shop_builder import MONDAY, OPEN, service

if TYPE_CHECKING:
    from app.core.values import Appointment
    from tests.support.shop_builder import SmallShop

BERLIN = "Europe/Berlin"


def add_berlin(shop: SmallShop) -> None:
    """Open Berlin, which offers a fitting without staff, in the catalogue of ``shop``."""
    with shop.store.write() as unit:
        save_location(unit, Location("ber", 14, "ber", "Berlin Mitte", BERLIN, OPEN))
        save_definition(
            unit,
            service("fitting", places=(DefinitionPlace("ber"),), requires_staff=False, max_concurrent_bookings=5),
        )


def there(hour: int, minute: int = 0, day: date = MONDAY) -> int:
    """The instant of a wall time in Berlin, on that Monday unless another day is given."""
    wall = datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZoneInfo(BERLIN))
    return int(wall.timestamp())


def book_there(shop: SmallShop, hour: int, day: date = MONDAY, **given: object) -> Appointment:
    """A fitting in Berlin."""
    made: Appointment = shop.book(definition_id="fitting", location_id="ber", start=there(hour, day=day), **given)
    return made
