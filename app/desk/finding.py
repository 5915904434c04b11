"""Finding a booking or a walk-in by what was typed: a name, an e-mail, a phone ending, a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.business_day import business_bounds, business_day
from app.core.values import Instant, Kind, QueueEntry, QueueStatus, Status
from app.desk.looks import look_of, place_of
from app.desk.lookups import location_of, name_of
from app.desk.views import Look, Place
from app.desk.views_finding import BookingHit
from app.store.day_rows import DayRow, bookings_of_day, named_entries
from app.store.finding_rows import bookings_coming
from app.store.hold_rows import linked_bookings
from app.store.search import search_profiles
from app.store.search_words import digits_in, name_words, words_in

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.store.unit import Reader

MOST_CUSTOMERS = 40
"""How many customers of what was typed are asked for their bookings, the best first."""
_IN_LINE = (QueueStatus.WAITING, QueueStatus.CALLED)


def find_bookings(reader: Reader, text: str, location_id: str, limit: int = 20) -> tuple[BookingHit, ...]:
    """Who stands in the line or has a booking from today on, best first. Raises ``Refused(NOT_FOUND)``.

    Walk-ins come first, in the order of their check-in, then those with a booking whose ticket it is: they are here.
    Bookings follow by how well the customer fits what was typed, and those of one customer by their start.
    """
    location = location_of(reader, location_id)
    today = business_day(location, reader.now)
    entries = named_entries(reader.connection, location.id, today, reader.now)
    line = [_walk_in(reader, entry, name) for entry, name in entries if _is_meant(entry, name, text)]
    customers = [each.id for each in search_profiles(reader.connection, text, MOST_CUSTOMERS)]
    since, until = business_bounds(location, today)
    here = [row for row in bookings_of_day(reader.connection, location.id, since, until) if _has_ticket(row, text)]
    found = {row.id for row in here}
    rows = bookings_coming(reader.connection, customers, location.id, since, limit)
    rows.sort(key=lambda row: (customers.index(row.profile_id), _age(row, reader.now)))
    rows = [*here, *(row for row in rows if row.id not in found)]
    held = linked_bookings(reader.connection) if rows else frozenset()
    return (*line, *(_booking(reader, row, held) for row in rows))[:limit]


def where_in_line(reader: Reader, entry_id: str) -> Place | None:
    """The place in whose line, or with whose staff, a walk-in is now; None for one who has left, or is not known."""
    entry = reader.find(QueueEntry, entry_id)
    location = reader.catalogue.locations.get(entry.location_id) if entry is not None else None
    if entry is None or location is None or location.is_permanently_closed:
        return None
    is_of_today = entry.business_day == business_day(location, reader.now)
    return place_of(location) if is_of_today and _is_here(entry) else None


def _is_meant(entry: QueueEntry, name: str, text: str) -> bool:
    """Whether every typed word begins the ticket, or a word of the name, of somebody who is still here."""
    return _is_here(entry) and _begins(entry.ticket, name or entry.guest_name, text)


def _is_here(entry: QueueEntry) -> bool:
    is_served = entry.status == QueueStatus.SERVED and entry.started_at is not None and entry.finished_at is None
    return entry.status in _IN_LINE or is_served


def _has_ticket(row: DayRow, text: str) -> bool:
    """Whether it is somebody with a booking who is still here, and was meant by their ticket, not by name alone."""
    if row.status != Status.ARRIVED or not row.ticket:
        return False
    return _begins(row.ticket, row.name, text) and not _begins("", row.name, text)


def _begins(ticket: str, name: str | None, text: str) -> bool:
    number = digits_in(ticket)
    known = [*filter(None, (ticket.casefold(), number, number.lstrip("0"))), *name_words(name)]
    asked = words_in(text)
    return bool(asked) and all(any(each.startswith(word) for each in known) for word in asked)


def _age(row: DayRow, now: Instant) -> tuple[bool, Instant]:
    return row.end <= now, row.start


def _walk_in(reader: Reader, entry: QueueEntry, name: str) -> BookingHit:
    is_served = entry.status == QueueStatus.SERVED
    return BookingHit(
        entry.id,
        Kind.QUEUE_ENTRY,
        Look.IN_SERVICE if is_served else Look.WALK_IN,
        name or entry.guest_name or entry.ticket,
        _service(reader, entry.definition_id),
        entry.checked_in_at,
        name_of(reader, entry.staff_id),
        entry.ticket,
    )


def _booking(reader: Reader, row: DayRow, held: Collection[str]) -> BookingHit:
    look, service = look_of(row.status, row.started_at, is_held=row.id in held), _service(reader, row.definition_id)
    staff = name_of(reader, row.staff_id)
    return BookingHit(row.id, Kind.APPOINTMENT, look, row.name, service, row.start, staff, row.number)


def _service(reader: Reader, definition_id: str) -> str:
    found = reader.catalogue.definitions.get(definition_id)
    return found.name if found else ""
