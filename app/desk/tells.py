"""What stands so now at a place that its staff may be told of; which of it is due is the core's to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.business_day import business_bounds, business_day
from app.core.tells import Event, TellKind
from app.core.values import QueueStatus, Status
from app.desk.lookups import location_of, name_of
from app.desk.views_tells import Tells
from app.store.day_rows import bookings_of_day, named_entries, names_on, requests_of
from app.store.hold_rows import linked_bookings
from app.store.line_rows import arrived_between
from app.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.core.values import Location
    from app.store.unit import Reader


def tell_events(reader: Reader, location_id: str) -> Tells:
    """Who has arrived, asks, waits beyond the quote, or has not come. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    today = business_day(location, reader.now)
    events = (
        *_of_arrived(reader, location, today),
        *_requests(reader, location),
        *_of_walk_ins(reader, location, today),
        *_late(reader, location, today),
    )
    return Tells(reader.now, events, read_settings(reader.connection))


def _of_arrived(reader: Reader, location: Location, today: date) -> Iterator[Event]:
    """Arrivals of bookings whose customers still wait, and waits beyond their start, or their arrival (rule 27)."""
    found = arrived_between(reader.connection, location.id, *business_bounds(location, today))
    waiting = [each for each in found if each.started_at is None and each.called_at is None and each.arrived_at]
    names = names_on(reader.connection, [each.id for each in waiting]) if waiting else {}
    for each in waiting:
        arrived, staff_id = each.arrived_at or 0, each.assigned_staff_id
        name, staff = names.get(each.id) or each.ticket or "", name_of(reader, staff_id)
        due, end = max(each.scheduled_start_at, arrived), each.scheduled_end_at
        yield Event(TellKind.ARRIVAL, each.id, arrived, name, staff_id, staff, end)
        yield Event(TellKind.WAIT, each.id, due, name, staff_id, staff, end)


def _requests(reader: Reader, location: Location) -> list[Event]:
    held = linked_bookings(reader.connection)  # promised to somebody on the waitlist: no requests (rule 41)
    return [
        Event(TellKind.REQUEST, each.id, each.created_at, each.name, each.staff_id)
        for each in requests_of(reader.connection, location.id)
        if each.id not in held
    ]


def _of_walk_ins(reader: Reader, location: Location, today: date) -> Iterator[Event]:
    """Arrivals of those who want to wait for somebody, and waits beyond the quote; who is parked waits for nobody."""
    for each, name in named_entries(reader.connection, location.id, today, reader.now):
        if each.status is not QueueStatus.WAITING or each.parked_at is not None:
            continue
        staff = name_of(reader, each.staff_id)
        if each.staff_id is not None:
            said = name or each.guest_name or each.ticket
            yield Event(TellKind.ARRIVAL, each.id, each.checked_in_at, said, each.staff_id, staff)
        if each.quoted_until is not None:
            yield Event(TellKind.WAIT, each.id, each.quoted_until, each.ticket, each.staff_id, staff)


def _late(reader: Reader, location: Location, today: date) -> list[Event]:
    """Who should be here by now, while their time is not over."""
    return [
        Event(TellKind.LATE, each.id, each.start, each.name, each.staff_id, name_of(reader, each.staff_id), each.end)
        for each in bookings_of_day(reader.connection, location.id, *business_bounds(location, today))
        if each.status == Status.CONFIRMED and each.start <= reader.now < each.end
    ]
