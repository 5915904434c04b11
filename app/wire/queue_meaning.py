"""What the rows of walk-ins mean, and the tickets of those that came without one (rules 22, 26 and 27)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import date

from app.core import values
from app.core.business_day import business_day
from app.core.tickets import format_ticket, given_to, ticket_code
from app.core.values import Appointment, Kind, QueueEntry
from app.core.worded import Worded
from app.wire.reading import Reading, paths, plain
from app.wire.record_rows import QueueRow
from app.wire.shop_meaning import read_day

_STAMPS = (
    "called_at", "first_called_at", "started_at", "finished_at", "cancelled_at", "parked_at", "quoted_from",
    "quoted_until",
)  # fmt: skip

Day = tuple[str, date]
"""A location's business day: tickets are given once on it (rule 26)."""


def read_queue(
    given: list[QueueRow], reading: Reading, bookings: Collection[Appointment] = ()
) -> tuple[QueueEntry, ...]:
    """The walk-ins. A ticket is given once a day; who has none yet gets the next free number of the day (rule 26).

    ``bookings`` are those of the file: their tickets are given to no walk-in either.
    """
    entries = [(path, _entry(row, reading, path)) for path, row in paths(given, "$.appointment_queues")]
    taken = _taken(entries, bookings, reading)
    for path, entry in entries:
        owners = taken[entry.location_id, entry.business_day]
        if entry.ticket and owners.setdefault(entry.ticket, entry.id) != entry.id:
            raise reading.bad(
                f"{path}.ticket",
                Worded("{ticket} is somebody else's on that day", ticket=entry.ticket),
                "every ticket once a day (rule 26)",
            )
    for booking in bookings:
        ticket = given_to(booking)
        if ticket is not None:
            day = business_day(reading.location(booking.location_id), ticket.at)
            taken.get((booking.location_id, day), {}).setdefault(ticket.ticket, booking.id)
    counts: Counter[tuple[Day, str]] = Counter()
    return tuple(entry if entry.ticket else _ticketed(entry, reading, taken, counts) for _, entry in entries)


def _taken(
    entries: list[tuple[str, QueueEntry]], bookings: Collection[Appointment], reading: Reading
) -> dict[Day, dict[str, str]]:
    """Who of the store has which ticket on the days of these entries, but for those that the file itself names."""
    own = {entry.id for _, entry in entries} | {booking.id for booking in bookings}
    days = {(entry.location_id, entry.business_day) for _, entry in entries}
    return {
        day: {ticket: min(others) for ticket, ids in reading.known.tickets(*day).items() if (others := ids - own)}
        for day in days
    }


def _ticketed(
    entry: QueueEntry, reading: Reading, taken: dict[Day, dict[str, str]], counts: Counter[tuple[Day, str]]
) -> QueueEntry:
    day = (entry.location_id, entry.business_day)
    code = ticket_code(reading.definition(entry.definition_id))
    counts[day, code] += 1
    while format_ticket(code, counts[day, code]) in taken[day]:
        counts[day, code] += 1
    ticket = format_ticket(code, counts[day, code])
    taken[day][ticket] = entry.id
    return replace(entry, ticket=ticket)


def _entry(row: QueueRow, reading: Reading, path: str) -> QueueEntry:
    local_id = reading.ids[Kind.QUEUE_ENTRY, row.id]
    location_id = reading.ref(Kind.LOCATION, row.location_id, f"{path}.location_id")
    stamps = reading.stamps(row, path)
    # What was fixed at check-in stays as it was when a later file says nothing of it.
    kept = reading.known.queue_entry(local_id)
    checked_in = reading.moment_or_none(row.checked_in_at, f"{path}.checked_in_at")
    if checked_in is None:
        checked_in = kept.checked_in_at if kept else stamps["created_at"] or reading.now
    if row.business_day is not None:
        day = read_day(row.business_day, reading, f"{path}.business_day")
    elif kept and kept.checked_in_at == checked_in and kept.location_id == location_id:
        day = kept.business_day
    else:
        day = business_day(reading.location(location_id), checked_in)
    return QueueEntry(
        id=local_id,
        number=row.id,
        definition_id=reading.ref(Kind.DEFINITION, row.appointment_definition_id, f"{path}.appointment_definition_id"),
        location_id=location_id,
        status=values.QueueStatus(row.status),
        ticket=row.ticket or (kept.ticket if kept else ""),
        business_day=day,
        checked_in_at=checked_in,
        profile_id=reading.ref_or_none(Kind.PROFILE, row.profile_id, f"{path}.profile_id"),
        staff_id=reading.ref_or_none(Kind.STAFF, row.staff_id, f"{path}.staff_id"),
        appointment_id=reading.ref_or_none(Kind.APPOINTMENT, row.appointment_id, f"{path}.appointment_id"),
        **reading.moments(row, path, _STAMPS),
        **plain(
            row, "id", "created_at", "updated_at", "appointment_definition_id", "location_id", "status", "ticket",
            "business_day", "checked_in_at", "profile_id", "staff_id", "appointment_id", *_STAMPS,
        ),
        **stamps,
    )  # fmt: skip
