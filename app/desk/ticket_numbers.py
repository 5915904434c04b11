"""The tickets of walk-ins and of bookings that arrive: of one counter, so that no two numbers meet (rule 26)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.tickets import (
    Given,
    counter_of,
    format_ticket,
    given_to,
    is_ticket,
    ticket_code,
    ticket_prefix,
    which_stays,
)
from app.store.ticket_counters import begin_tickets, count_on, count_ticket, ticket_owners, tickets_given

if TYPE_CHECKING:
    from app.core.values import Appointment, Definition, Location
    from app.store.unit import Unit


def next_ticket(unit: Unit, definition: Definition, location: Location) -> str:
    """The next ticket of this till, counted in the same transaction."""
    letter = unit.device.letter if unit.device else None
    code, till, day = ticket_code(definition), (letter or "").strip().upper(), business_day(location, unit.now)
    prefix = ticket_prefix(definition, letter)
    unit.claim(f"tickets:{location.id}")
    number = count_ticket(unit.connection, location.id, code, till, day)
    if number is None:
        # Tickets that came by a set-up file or from the remote are not given a second time.
        given = (counter_of(ticket, prefix) or 0 for ticket in tickets_given(unit.connection, location, day))
        number = max(given, default=0) + 1
        begin_tickets(unit.connection, location.id, code, till, day, number)
    return format_ticket(prefix, number)


def numbered(unit: Unit, booking: Appointment) -> Appointment:
    """The booking with a ticket of the line: the one that was given today already, before an undo say, or a new one."""
    location = unit.catalogue.locations[booking.location_id]
    if _is_of_today(unit, location, booking):
        return booking
    ticket = next_ticket(unit, unit.catalogue.definitions[booking.definition_id], location)
    return replace(booking, ticket=ticket, ticket_at=unit.now)


def numbered_elsewhere(unit: Unit, booking: Appointment, said: Given | None) -> Appointment:
    """The booking with the ticket that another till has given its customer; the first one given stays.

    What is no ticket, or somebody else's on that day, is not believed: the arrival itself stands.
    """
    if said is None or not is_ticket(said.ticket):
        return booking
    location = unit.catalogue.locations[booking.location_id]
    stays = which_stays(given_to(booking), said, partial(business_day, location))
    if stays != said or stays == given_to(booking):
        return booking
    unit.claim(f"tickets:{location.id}")
    if ticket_owners(unit.connection, location, business_day(location, said.at), said.ticket) - {booking.id}:
        return booking
    after = replace(booking, ticket=said.ticket, ticket_at=said.at)
    count_on(unit, after)
    return after


def _is_of_today(unit: Unit, location: Location, booking: Appointment) -> bool:
    """Whether it has a ticket of the place's business day that is its own alone: it may come from another place."""
    given, today = given_to(booking), business_day(location, unit.now)
    if given is None or business_day(location, given.at) != today:
        return False
    unit.claim(f"tickets:{location.id}")
    return not ticket_owners(unit.connection, location, today, given.ticket) - {booking.id}
