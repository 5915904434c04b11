"""What the header, the rail and the pickers show: the places, and what the chosen one offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.offering import why_not_offered
from app.core.tickets import ticket_code
from app.core.values import BookingType, Calendar, Definition, Location
from app.desk.answers import to_ask
from app.desk.leave import role_at_desk
from app.desk.looks import place_of
from app.desk.offers import is_live, takes_walk_ins
from app.desk.plans import plan_today
from app.desk.views import MOST_PLACES, Elsewhere, Person, Service, ShopView
from app.store.devices import this_device
from app.store.pins import has_pins
from app.store.trail import count_open

if TYPE_CHECKING:
    from app.store.unit import Reader

MOST_WAITING = 1_000
"""Counting stops here: beyond it nobody reads the number, and everybody would wait for it."""


def shop_view(
    reader: Reader, location_id: str | None = None, staff_id: str | None = None, *, is_at_desk: bool = False
) -> ShopView:
    """The shop with one place chosen: the one asked for, or the first; ``staff_id`` is who is signed in.

    PINs matter only at a desk: the operator of the machine may do everything.
    """
    locations = [each for each in reader.catalogue.locations.values() if not each.is_permanently_closed]
    chosen = next((each for each in locations if each.id == location_id), next(iter(locations), None))
    device = this_device(reader.connection)
    at_desk = reader.catalogue.staff.get(staff_id or "")
    return ShopView(
        tuple(place_of(each) for each in locations),
        place_of(chosen) if chosen else None,
        _services(reader, chosen) if chosen else (),
        _staff(reader, chosen) if chosen else (),
        device.letter if device else None,
        Person(at_desk.id, at_desk.name) if at_desk else None,
        _without_hours(reader, chosen) if chosen else (),
        tuple(each.name for each in reader.catalogue.locations.values() if each.is_permanently_closed),
        plan_today(reader, chosen).serves if chosen else {},
        is_at_desk and has_pins(reader.connection),
        role_at_desk(reader, at_desk.id).value if at_desk else "",
        _elsewhere(reader, [each for each in locations if each is not chosen]),
        chosen.calendar if chosen else Calendar(),
    )


def outbox_waiting(reader: Reader) -> int:
    """How many steps the remote has yet to hear of; ``MOST_WAITING`` stands for that many and more."""
    return count_open(reader.connection, MOST_WAITING)


def _services(reader: Reader, location: Location) -> tuple[Service, ...]:
    return tuple(
        _service(reader, each, location) for each in reader.catalogue.definitions.values() if is_live(each, location)
    )


def _elsewhere(reader: Reader, others: list[Location]) -> tuple[Elsewhere, ...]:
    if not 0 < len(others) < MOST_PLACES:
        return ()
    found = (
        (each, tuple(place_of(other) for other in others if not why_not_offered(each, other)))
        for each in reader.catalogue.definitions.values()
    )
    return tuple(Elsewhere(each.id, each.name, each.handle, places) for each, places in found if places)


def _service(reader: Reader, definition: Definition, location: Location) -> Service:
    form = reader.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    asked = form.asked_now if form else None
    return Service(
        definition.id,
        definition.name,
        definition.handle,
        definition.duration_minutes,
        definition.requires_staff,
        definition.booking_type is BookingType.APPROVAL_REQUIRED,
        takes_walk_ins(definition),
        definition.allow_waitlist,
        not why_not_offered(definition, location),
        asked is not None and any(page.questions for page in asked.pages),
        None if definition.requires_staff else definition.max_concurrent_bookings,
        to_ask(reader, definition, None),
        ticket_code(definition),
    )


def _staff(reader: Reader, location: Location) -> tuple[Person, ...]:
    return tuple(Person(each.id, each.name) for each in plan_today(reader, location).staff)


def _without_hours(reader: Reader, location: Location) -> tuple[str, ...]:
    """Whose calendar has no row at all, so that it counts as closed: nearly always a setup mistake (rule 8)."""
    plan = plan_today(reader, location)
    owners: list[tuple[str, Calendar]] = [(location.name, location.calendar)]
    owners += [(each.name, each.calendar) for each in plan.definitions]
    owners += [(each.name, each.calendar) for each in plan.staff]
    return tuple(name for name, calendar in owners if not calendar.normal and not calendar.special)
