"""What a scanned code stands for: a booking, a ticket of today's line, or a customer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.business_day import business_bounds, business_day
from app.core.text import find_unstorable
from app.core.values import Appointment, Kind, Profile, QueueEntry, Status
from app.desk.looks import booking_of_row
from app.desk.lookups import location_of
from app.desk.phoning import called
from app.desk.plans import plan_today
from app.desk.views import DayBooking
from app.desk.views_sheet import CodeFound
from app.store.day_rows import bookings_of_day, named_entries
from app.store.people import who_ended
from app.store.refs import find_named

if TYPE_CHECKING:
    from app.core.values import Location
    from app.store.unit import Reader

BOOKING_MARK, CUSTOMER_MARK, TICKET_MARK = "FW:A:", "FW:C:", "FW:Q:"
"""What our own codes begin with; scanners may send them in small letters."""


def code_of(reader: Reader, text: str, location_id: str) -> CodeFound | None:
    """What the code says, or None. Tickets are those of the place's business day. Raises ``Refused(NOT_FOUND)``."""
    location, code = location_of(reader, location_id), text.strip()
    if not code or find_unstorable(code):
        return None
    if code.upper().startswith(BOOKING_MARK):
        return _booking(reader, code[len(BOOKING_MARK) :])
    if code.upper().startswith(CUSTOMER_MARK):
        return _customer(reader, location, code[len(CUSTOMER_MARK) :])
    if code.upper().startswith(TICKET_MARK):
        return _printed_ticket(reader, code[len(TICKET_MARK) :].lower())
    return _ticket(reader, location, code) or _booking(reader, code) or _customer(reader, location, code)


def _ticket(reader: Reader, location: Location, code: str) -> CodeFound | None:
    today = business_day(location, reader.now)
    for entry, name in named_entries(reader.connection, location.id, today, reader.now):
        if entry.business_day == today and entry.ticket.upper() == code.upper():
            return _entry(entry, name)
    for row in bookings_of_day(reader.connection, location.id, *business_bounds(location, today)):
        if row.number.upper() == code.upper():
            return CodeFound(Kind.APPOINTMENT, row.id, row.name)
    return None


def _printed_ticket(reader: Reader, entry_id: str) -> CodeFound | None:
    """By its id: the number of yesterday's ticket is somebody else's today."""
    entry = reader.find(QueueEntry, entry_id)
    profile = reader.find(Profile, entry.profile_id) if entry and entry.profile_id else None
    return _entry(entry, called(reader, profile)) if entry else None


def _entry(entry: QueueEntry, name: str) -> CodeFound:
    if entry.appointment_id:
        return CodeFound(Kind.APPOINTMENT, entry.appointment_id, name)
    return CodeFound(Kind.QUEUE_ENTRY, entry.id, name or entry.guest_name or "")


def _booking(reader: Reader, code: str) -> CodeFound | None:
    found = _known(reader, Kind.APPOINTMENT, code)
    return CodeFound(Kind.APPOINTMENT, found) if found and reader.find(Appointment, found) else None


def _customer(reader: Reader, location: Location, code: str) -> CodeFound | None:
    found = _known(reader, Kind.PROFILE, code)
    profile = reader.find(Profile, who_ended(reader.connection).now(found)) if found else None
    if profile is None:
        return None
    return CodeFound(Kind.PROFILE, profile.id, called(reader, profile), _today_of(reader, location, profile.id))


def _known(reader: Reader, kind: Kind, code: str) -> str | None:
    return find_named(reader, kind, code) or find_named(reader, kind, code.lower())


def _today_of(reader: Reader, location: Location, profile_id: str) -> tuple[DayBooking, ...]:
    plan = plan_today(reader, location)
    rows = bookings_of_day(reader.connection, location.id, plan.start, plan.end)
    mine = [row for row in rows if row.profile_id == profile_id and row.status != Status.COMPLETED]
    return tuple(booking_of_row(row, reader.catalogue.definitions[row.definition_id].name, reader.now) for row in mine)
