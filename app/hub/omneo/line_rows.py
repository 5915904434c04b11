"""Walk-ins, wishes and visits as the API shows them, with the records that they point at nested into them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Table, bindparam, select

from app.core.moments import write_utc
from app.core.values import Definition, QueueEntry, Visit, WaitlistEntry
from app.hub.omneo.rows import Nest, person, place
from app.store import tables
from app.wire.record_writer import write_queue_entry, write_visit, write_waitlist_entry
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader


def queue_rows(reader: Reader, entries: Sequence[QueueEntry]) -> list[Row]:
    """Walk-ins with customer, place and staff. The ticket, which the original has no field for, is one here."""
    nest = _nest(reader, entries)
    customers = nest.profiles({each.profile_id for each in entries if each.profile_id})
    staff = reader.catalogue.staff
    return [
        {
            **write_queue_entry(each, nest.number),
            "appointment_definition": _brief(reader.catalogue.definitions.get(each.definition_id)),
            "profile": person(customers.get(each.profile_id or "")),
            "location": place(reader.catalogue.locations.get(each.location_id)),
            "staff": person(staff.get(each.staff_id or "")),
        }
        for each in entries
    ]


def wish_rows(reader: Reader, wishes: Sequence[WaitlistEntry]) -> list[Row]:
    """Entries of the waitlist with customer and place; the time that they wish for in UTC."""
    nest = _nest(reader, wishes)
    customers = nest.profiles({each.profile_id for each in wishes})
    return [
        {
            **write_waitlist_entry(each, nest.number),
            "desired_start_at": None if each.desired_start_at is None else write_utc(each.desired_start_at),
            "appointment_definition": _brief(reader.catalogue.definitions.get(each.definition_id)),
            "profile": person(customers.get(each.profile_id)),
            "location": place(reader.catalogue.locations.get(each.location_id)),
        }
        for each in wishes
    ]


def visit_rows(reader: Reader, visits: Sequence[Visit]) -> list[Row]:
    """Visits with customer and place."""
    nest = _nest(reader, visits)
    nest.know(numbers_of(reader, tables.queue_entries, (each.queue_entry_id for each in visits)))
    customers = nest.profiles({each.profile_id for each in visits if each.profile_id})
    return [
        {
            **write_visit(each, nest.number),
            "profile": person(customers.get(each.profile_id or "")),
            "location": place(reader.catalogue.locations.get(each.location_id)),
        }
        for each in visits
    ]


def numbers_of(reader: Reader, table: Table, ids: Iterable[str | None]) -> dict[str, int]:
    """The API's ids of records of a table, by their local ids."""
    wanted = sorted({each for each in ids if each})
    if not wanted:
        return {}
    found = select(table.c.id, table.c.number).where(table.c.id.in_(bindparam("ids", expanding=True)))
    rows = reader.connection.execute(found, {"ids": wanted})
    return {row.id: row.number for row in rows}


def _nest(reader: Reader, records: Sequence[QueueEntry] | Sequence[WaitlistEntry] | Sequence[Visit]) -> Nest:
    nest = Nest(reader)
    nest.know(numbers_of(reader, tables.appointments, (each.appointment_id for each in records)))
    return nest


def _brief(found: Definition | None) -> Row | None:
    return None if found is None else {"id": found.number, "handle": found.handle, "name": found.name}
