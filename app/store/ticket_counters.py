"""The counters of tickets, and the tickets that have been given: each once on a location's business day (rule 26)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import Connection, and_, bindparam, insert, select, union_all, update

from app.core.business_day import business_bounds, business_day
from app.core.tickets import counter_of, given_to, ticket_code
from app.core.values import Appointment, QueueEntry
from app.store import tables
from app.store.quick_write import QuickWrite

if TYPE_CHECKING:
    from app.core.values import Location
    from app.store.unit import Unit

OLD_SECONDS = 7 * 86_400
"""Tickets of bookings given longer ago than this count no further: nobody's clock is so far behind."""


class _Counter(NamedTuple):
    """What counts by itself: the tickets of a code and a till on a location's business day."""

    location_id: str
    code: str
    till: str
    day: date


_entry = tables.queue_entries.c
_booking = tables.appointments.c
_counter = tables.ticket_counters.c
_THIS_COUNTER = and_(
    _counter.location_id == bindparam("location"),
    _counter.code == bindparam("for_code"),
    _counter.till == bindparam("for_till"),
    _counter.business_day == bindparam("day"),
)
_COUNT = QuickWrite(
    update(tables.ticket_counters).where(_THIS_COUNTER).values(last=_counter.last + 1).returning(_counter.last)
)
_LAST = select(_counter.last).where(_THIS_COUNTER)
_RAISE = update(tables.ticket_counters).where(_THIS_COUNTER).values(last=bindparam("now"))
_OF_ENTRIES = select(_entry.ticket, _entry.id).where(
    _entry.location_id == bindparam("location"), _entry.business_day == bindparam("day")
)
_OF_BOOKINGS = select(_booking.ticket, _booking.id).where(
    _booking.location_id == bindparam("location"),
    _booking.ticket.is_not(None),
    _booking.ticket_at >= bindparam("start"),
    _booking.ticket_at < bindparam("end"),
)
_GIVEN = union_all(_OF_ENTRIES, _OF_BOOKINGS)
_OWNERS = union_all(
    _OF_ENTRIES.where(_entry.ticket == bindparam("wanted")), _OF_BOOKINGS.where(_booking.ticket == bindparam("wanted"))
)


def count_ticket(connection: Connection, location_id: str, code: str, till: str, day: date) -> int | None:
    """The next number of this counter; None for one that has not begun, which ``begin_tickets`` does."""
    found: int | None = _COUNT.run(connection, _key(location_id, code, till, day)).scalar_one_or_none()
    return found


def begin_tickets(connection: Connection, location_id: str, code: str, till: str, day: date, first: int) -> None:
    """Keep a counter that has given its first number."""
    row = {"location_id": location_id, "code": code, "till": till, "business_day": day, "last": first}
    connection.execute(insert(tables.ticket_counters), row)


def tickets_given(connection: Connection, location: Location, day: date) -> Mapping[str, frozenset[str]]:
    """Every ticket of a location's business day, wherever it was given, with the ids of who has it: one, as a rule."""
    found: dict[str, frozenset[str]] = {}
    for ticket, owner in connection.execute(_GIVEN, _day(location, day)):
        found[ticket] = found.get(ticket, frozenset()) | {owner}
    return found


def ticket_owners(connection: Connection, location: Location, day: date, ticket: str) -> frozenset[str]:
    """The ids of who has a ticket on a location's business day."""
    return frozenset(row.id for row in connection.execute(_OWNERS, {**_day(location, day), "wanted": ticket}))


def count_on(unit: Unit, *records: QueueEntry | Appointment) -> None:
    """Let the tickets of records that were made elsewhere be given to nobody else."""
    last: dict[_Counter, int] = {}
    for record in records:
        if (found := _counted(unit, record)) is not None:
            counter, number = found
            last[counter] = max(number, last.get(counter, 0))
    for counter, number in last.items():
        _raise(unit, counter, number)


def _counted(unit: Unit, record: QueueEntry | Appointment) -> tuple[_Counter, int] | None:
    """The counter that the ticket of a record is of, and its number there; None where it has none that counts."""
    location = unit.catalogue.locations[record.location_id]
    if isinstance(record, QueueEntry):
        ticket, day = record.ticket, record.business_day
    else:
        given = given_to(record)
        if given is None or given.at < unit.now - OLD_SECONDS:
            return None
        ticket, day = given.ticket, business_day(location, given.at)
    code = ticket_code(unit.catalogue.definitions[record.definition_id])
    for till in ("", ticket[len(code) : len(code) + 1]):
        number = counter_of(ticket, code + till)
        if number is not None:
            return _Counter(location.id, code, till, day), number
    return None


def _raise(unit: Unit, counter: _Counter, number: int) -> None:
    unit.claim(f"tickets:{counter.location_id}")
    key = _key(*counter)
    last = unit.connection.execute(_LAST, key).scalar_one_or_none()
    if last is None:
        begin_tickets(unit.connection, *counter, number)
    elif last < number:
        unit.connection.execute(_RAISE, {**key, "now": number})


def _day(location: Location, day: date) -> dict[str, object]:
    start, end = business_bounds(location, day)
    return {"location": location.id, "day": day, "start": start, "end": end}


def _key(location_id: str, code: str, till: str, day: date) -> dict[str, object]:
    return {"location": location_id, "for_code": code, "for_till": till, "day": day}
