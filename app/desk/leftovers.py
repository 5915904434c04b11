"""Walk-ins and bookings of earlier days that nobody closed: shown apart, and closed or carried on in one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.business_day import business_bounds, business_day
from app.core.errors import Refused
from app.core.leftovers import Fate, booking_became, close_entry, fates_of
from app.core.refusals import Code, reason
from app.core.values import Appointment, Location, QueueEntry, QueueStatus, Status
from app.desk.appointments import cancel_booking, finish_booking, miss_booking
from app.desk.line import InLine, quote_joining
from app.desk.lookups import location_of
from app.desk.ticket_numbers import next_ticket
from app.desk.views_queue import Leftover
from app.store import tables
from app.store.leftover_rows import leftovers_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.store.unit import Reader, Unit

VERB = "close_leftovers"


def close_leftovers(
    unit: Unit,
    *,
    location_id: str,
    served: Sequence[str] = (),
    gone: Sequence[str] = (),
    carried: Sequence[str] = (),
) -> tuple[InLine, ...]:
    """Say what became of these of earlier days; whoever is still here gets a ticket of today, first of all.

    One act: one undo takes back all of it. Gives the changed records, then the new entries. Raises ``Refused`` when one
    is not open any more, stands in today's line, or cannot have become that.
    """
    location = location_of(unit, location_id)
    for cls in (QueueEntry, Appointment):  # who closes the same ones waits here, and finds them closed
        unit.own(cls, *served, *gone, *carried)
    still_open = {record.id: record for record, _ in _open_of(unit, location)}
    fates = {
        **dict.fromkeys(served, Fate.SERVED),
        **dict.fromkeys(gone, Fate.GONE),
        **dict.fromkeys(carried, Fate.CARRIED),
    }
    changed: list[InLine] = []
    new: list[QueueEntry] = []
    for record_id, fate in fates.items():
        before = still_open.get(record_id)
        if before is None:
            raise Refused(reason(Code.CHANGED_SINCE, record_id))
        if isinstance(before, Appointment):
            changed.append(_close_booking(unit, before, fate))
            continue
        if fate is Fate.CARRIED:
            new.append(_carry_on(unit, before))
        why = f"carried on as {new[-1].ticket}" if fate is Fate.CARRIED else None
        changed.append(unit.replace(VERB, before, close_entry(before, fate, unit.now, why), why=why))
    return (*changed, *new)


def _close_booking(unit: Unit, before: Appointment, fate: Fate) -> Appointment:
    became = booking_became(before, fate)
    if became is Status.COMPLETED:
        return finish_booking(unit, VERB, before)
    if became is Status.NO_SHOW:
        return miss_booking(unit, VERB, before)
    return cancel_booking(unit, before, "went away before the service", VERB)


def _open_of(reader: Reader, location: Location) -> list[tuple[InLine, str]]:
    today = business_day(location, reader.now)
    begun, _ = business_bounds(location, today)
    return leftovers_of(reader.connection, location.id, today, begun, reader.now)


def _carry_on(unit: Unit, before: QueueEntry) -> QueueEntry:
    """A walk-in of today for somebody who has been here since an earlier one."""
    definition = unit.catalogue.definitions[before.definition_id]
    location = unit.catalogue.locations[before.location_id]
    entry = QueueEntry(
        unit.make_id(), unit.next_number(tables.queue_entries), definition.id, location.id, QueueStatus.WAITING,
        next_ticket(unit, definition, location), business_day(location, unit.now), unit.now, before.profile_id,
        before.guest_name, notes=before.notes, created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    quote = quote_joining(unit, location, entry)
    return unit.add("check_in", replace(entry, quoted_from=quote[0], quoted_until=quote[1]))


def leftovers(reader: Reader, location_id: str) -> tuple[Leftover, ...]:
    """Who was never closed, the earliest first. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    return tuple(_leftover(reader, record, name) for record, name in _open_of(reader, location))


def _leftover(reader: Reader, record: InLine, name: str) -> Leftover:
    service, fates = reader.catalogue.definitions[record.definition_id].name, tuple(fates_of(record))
    if isinstance(record, QueueEntry):
        called = name or record.guest_name or ""
        return Leftover(record.id, record.ticket, called, service, record.business_day, record.checked_in_at, fates)
    start, has_come = record.scheduled_start_at, record.status is Status.ARRIVED
    day = business_day(location_of(reader, record.location_id), start)
    return Leftover(record.id, "", name, service, day, start, fates, has_come)
