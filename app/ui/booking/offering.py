"""What can be booked and with whom: the two choices of the booking page, with how many times each member has free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.ui import words
from app.ui.beside import beside
from app.ui.scene import BookingWish
from app.ui.widgets.choice import Choice, Option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.desk.views import Person, Service, SlotOption
    from app.ui.scene import Scene

translate = QCoreApplication.translate
ANYONE = "anyone"
MOST_PLACES = 6


class Offering(QObject):
    """The services of the place and its staff."""

    def __init__(self, scene: Scene, page: QWidget) -> None:
        super().__init__(page)
        self._scene = scene
        self.service = Choice("booking.service", self.tr("Service"), page)
        self.place = Choice("booking.place", self.tr("Place"), page)
        self.staff = Choice("booking.staff", self.tr("With"), page)
        self.place.chosen.connect(scene.place_wanted)

    @property
    def chosen(self) -> Service | None:
        """The service that is chosen."""
        return next((each for each in self._services() if each.id == self.service.key), None)

    @property
    def staff_id(self) -> str | None:
        """The member of staff that is chosen; None for anyone, and where the service needs nobody."""
        needs = self.chosen is not None and self.chosen.requires_staff
        return self.staff.key if needs and self.staff.key not in {"", ANYONE} else None

    @property
    def staff_name(self) -> str:
        """The name of that member."""
        return next((each.name for each in self._people() if each.id == self.staff_id), "")

    def begin(self, wish: BookingWish) -> None:
        """Offer everything, with what is wished for chosen already."""
        services = self._services()
        first = wish.definition_id or _nearest(self._served(services, wish.staff_id) or services, wish)
        self._show_services(first)
        shop, here = self._scene.shop, self._scene.place
        places = shop.places if shop else ()
        self.place.show_options([Option(e.id, e.name, "", e.handle) for e in places], here.id if here else "")
        self._show_staff({}, wish.staff_id or ANYONE)

    def renew(self) -> None:
        """Offer what there is now; what was chosen stays, where it is still there."""
        self._show_services(self.service.key)

    def _show_services(self, chosen: str) -> None:
        self.service.show_options([Option(e.id, e.name, _fact(e), e.handle) for e in self._services()], chosen)

    @property
    def has_places(self) -> bool:
        """Whether there are places to choose from here; of many the header has a menu."""
        return self._scene.shop is not None and 1 < len(self._scene.shop.places) <= MOST_PLACES

    def begin_elsewhere(self) -> None:
        """Offer what another place has: the same service, where it has that."""
        service = self.service.key
        self.begin(BookingWish(definition_id=service if any(e.id == service for e in self._services()) else None))

    def show_free(self, options: tuple[SlotOption, ...]) -> None:
        """Say how many times of a day each member has free."""
        free = [option for option in options if not option.reasons]
        counts = {ANYONE: len(free), **{person.id: 0 for person in self._people()}}
        for option in free:
            for person in option.staff:
                counts[person.id] = counts.get(person.id, 0) + 1
        self._show_staff(counts, self.staff.key or ANYONE)

    def _show_staff(self, free: dict[str, int], chosen: str) -> None:
        counts = {key: words.number(count) for key, count in free.items()}
        anyone = Option(ANYONE, self.tr("Anyone free"), counts.get(ANYONE, ""))
        named = [Option(each.id, each.name, counts.get(each.id, "")) for each in self._people()]
        self.staff.show_options((anyone, *named), chosen)

    def _served(self, services: tuple[Service, ...], staff_id: str | None) -> list[Service]:
        """What the member does, in whose column was drawn; where that is not known, all that needs somebody."""
        staffed = [each for each in services if each.requires_staff] if staff_id else []
        known = self._scene.shop.serves.get(staff_id or "", frozenset()) if self._scene.shop else frozenset()
        return [each for each in staffed if each.id in known] or staffed

    def _services(self) -> tuple[Service, ...]:
        shop = self._scene.shop
        return tuple(each for each in shop.services if each.is_bookable) if shop else ()

    def _people(self) -> tuple[Person, ...]:
        return self._scene.shop.staff if self._scene.shop else ()


def _nearest(services: Sequence[Service], wish: BookingWish) -> str:
    """The first service, or the one whose length is nearest to what was drawn in the calendar."""
    if not services:
        return ""
    length = wish.end - wish.start if wish.start is not None and wish.end is not None else 0
    return min(services, key=lambda each: abs(60 * each.duration_minutes - length) if length else 0).id


def _fact(service: Service) -> str:
    parts = [words.minutes_words(service.duration_minutes)]
    if service.needs_approval:
        parts.append(translate("Booking", "asks approval"))
    if service.capacity is not None and service.capacity > 1:
        parts.append(translate("Booking", "{count} places").format(count=words.number(service.capacity)))
    return beside(*parts)
