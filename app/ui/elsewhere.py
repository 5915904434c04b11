"""What is at another place than the one that the window shows: by whose clock it is said, and where (rule 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.core.wall import local_date
from app.ui import words

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Instant
    from app.desk.views import Place
    from app.ui.scene import Scene

translate = QCoreApplication.translate


def place_of(scene: Scene, location_id: str) -> Place | None:
    """The place of that id; None for one that is closed for good, or not known."""
    return next((each for each in scene.shop.places if each.id == location_id), None) if scene.shop else None


def zone_of(scene: Scene, location_id: str) -> str:
    """The IANA zone of a place; that of the shown one where it is not known."""
    place = place_of(scene, location_id)
    return place.timezone if place is not None else scene.zone


def today_at(scene: Scene, location_id: str) -> date:
    """The date that it is at a place now."""
    zone = zone_of(scene, location_id)
    return scene.date_now if zone == scene.zone else local_date(int(scene.clock()), zone)


def is_elsewhere(scene: Scene, location_id: str) -> bool:
    """Whether that is another place than the one shown."""
    return scene.place is None or scene.place.id != location_id


def where_words(place: Place, at: Instant) -> str:
    """A place and its clock then: "Berlin Mitte, CET"."""
    return translate("Place", "{place}, {zone}").format(place=place.name, zone=words.zone_short(place.timezone, at))
