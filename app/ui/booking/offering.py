"""What can be booked and with whom: the two choices of the booking page, with how many times each member has free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from app.core.refusals import Code, reason
from app.desk.views import MOST_PLACES
from app.ui import words
from app.ui.beside import beside
from app.ui.calendar.advice import advice
from app.ui.scene import BookingWish
from app.ui.widgets.choice import Choice, Option
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.refusals import Reason
    from app.desk.views import Elsewhere, Person, Place, Service, SlotOption
    from app.ui.scene import Scene

translate = QCoreApplication.translate
ANYONE = "anyone"


class Offering(QObject):
    """The services of the place and its staff."""

    def __init__(self, scene: Scene, page: QWidget) -> None:
        super().__init__(page)
        self._scene = scene
        self.service = Choice("booking.service", self.tr("Service"), page)
        self.place = Choice("booking.place", self.tr("Place"), page)
        self.staff = Choice("booking.staff", self.tr("With"), page)
        self.gone = Label("", 13, ink="warn_ink", parent=page)
        """What was chosen and is not to be had here: it is never changed for something else unasked."""
        self.gone.setObjectName("booking.gone")
        self.gone.setWordWrap(True)
        self._meant: tuple[str, str] = ("", "")
        """The service that a person means, by id and name, whether or not it is offered here."""
        self._with: Person | None = None
        self.place.chosen.connect(scene.place_wanted)
        self.service.chosen.connect(self._take_service)
        self.staff.chosen.connect(self._take_staff)

    @property
    def chosen(self) -> Service | None:
        """The service that is chosen."""
        return next((each for each in self._services() if each.id == self.service.key), None)

    @property
    def meant_id(self) -> str:
        """The service that is meant, whether or not it can be had at this place."""
        return self._meant[0]

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
        self._meant = first, self._name_of(first)
        self._with = next((each for each in self._people() if each.id == wish.staff_id), None)
        self._show_services(first)
        self._show_places()
        self._show_staff({}, wish.staff_id or ANYONE)

    def renew(self) -> None:
        """Offer what there is now; what was chosen stays, where it is still there."""
        self._show_services(self._meant[0])
        self._show_places()

    def _show_places(self) -> None:
        shop, here = self._scene.shop, self._scene.place
        places = shop.places if shop else ()
        self.place.show_options([Option(e.id, e.name, "", e.handle) for e in places], here.id if here else "")

    def _show_services(self, chosen: str) -> None:
        here = [Option(e.id, e.name, _fact(e), e.handle) for e in self._services()]
        known = {each.key for each in here}
        there = [
            Option(e.id, e.name, beside(*(place.name for place in e.places)), e.handle)
            for e in self._elsewhere() if e.id not in known
        ]  # fmt: skip
        self.service.show_options([*here, *there], chosen if chosen in known else "")
        self._say_gone()

    @property
    def has_places(self) -> bool:
        """Whether there are places to choose from here; of many the header has a menu."""
        return self._scene.shop is not None and 1 < len(self._scene.shop.places) <= MOST_PLACES

    def begin_elsewhere(self) -> None:
        """Offer what another place has: the same service and member, where it has them; else that is to be chosen."""
        meant, member = self._meant, self._with
        is_here = member is not None and member in self._people()
        self.begin(BookingWish(definition_id=meant[0] or None, staff_id=member.id if member and is_here else None))
        if meant[0]:
            self._meant = meant
        self._with = member
        self._say_gone()

    def _take_service(self, key: str) -> None:
        """Somebody chooses a service; for one of another place, that place."""
        self._meant = key, self._name_of(key)
        there = self.other_places(key)
        if self.chosen is None and there:
            self._scene.place_wanted.emit(there[0].id)
        else:
            self._say_gone()

    def _take_staff(self, key: str) -> None:
        self._with = next((each for each in self._people() if each.id == key), None)
        self._say_gone()

    def _say_gone(self) -> None:
        """Say what was meant and cannot be had at this place."""
        (meant, name), member, place = self._meant, self._with, self._scene.place
        at, said = place.name if place else "", ""
        if name and not any(each.id == meant for each in self._services()):
            gone = reason(Code.NOT_OFFERED_HERE, service=name, place=at)
            said = f"{_sentence(gone)} {advice(gone)}"
        elif member is not None and member not in self._people() and self.chosen and self.chosen.requires_staff:
            said = _sentence(reason(Code.STAFF_NOT_ELIGIBLE, who=member.name, service=name, place=at))
        self.gone.setText(said)
        self.gone.setVisible(bool(said))

    def other_places(self, service_id: str) -> tuple[Place, ...]:
        """The other places at which the service can be booked."""
        return next((each.places for each in self._elsewhere() if each.id == service_id), ())

    def take_anyone(self) -> None:
        """Choose whoever is free, as if it were pressed."""
        self.staff.choose(ANYONE)
        self.staff.chosen.emit(ANYONE)

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

    def _elsewhere(self) -> tuple[Elsewhere, ...]:
        return self._scene.shop.elsewhere if self._scene.shop else ()

    def _name_of(self, service_id: str) -> str:
        named = {each.id: each.name for each in self._elsewhere()} | {each.id: each.name for each in self._services()}
        return named.get(service_id, "")

    def _people(self) -> tuple[Person, ...]:
        return self._scene.shop.staff if self._scene.shop else ()


def _nearest(services: Sequence[Service], wish: BookingWish) -> str:
    """The first service, or the one whose length is nearest to what was drawn in the calendar."""
    if not services:
        return ""
    length = wish.end - wish.start if wish.start is not None and wish.end is not None else 0
    return min(services, key=lambda each: abs(60 * each.duration_minutes - length) if length else 0).id


def _sentence(given: Reason) -> str:
    return f"{words.reasons_words((given,))}."


def _fact(service: Service) -> str:
    parts = [words.minutes_words(service.duration_minutes)]
    if service.needs_approval:
        parts.append(translate("Booking", "asks approval"))
    if service.capacity is not None and service.capacity > 1:
        parts.append(translate("Booking", "{count} places").format(count=words.number(service.capacity)))
    return beside(*parts)
