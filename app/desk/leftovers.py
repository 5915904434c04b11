"""Walk-ins of an earlier business day that nobody closed: shown apart, and closed or carried on in one act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.leftovers import Fate, close_entry
from app.core.refusals import Code, reason
from app.core.tickets import business_day
from app.core.values import QueueEntry, QueueStatus
from app.desk.line import look_at_line
from app.desk.lookups import location_of
from app.desk.queue import next_ticket
from app.desk.views_queue import Leftover
from app.store import tables
from app.store.line_rows import leftovers_of

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
) -> tuple[QueueEntry, ...]:
    """Say what became of these entries of earlier days; whoever is still here gets a ticket of today, first of all.

    One act: one undo takes back all of it. Gives the changed entries, then the new ones. Raises ``Refused`` when one
    is not open any more, or stands in today's line.
    """
    location = location_of(unit, location_id)
    open_ids = {
        entry.id for entry, _ in leftovers_of(unit.connection, location.id, business_day(location, unit.now), unit.now)
    }
    fates = {
        **dict.fromkeys(served, Fate.SERVED),
        **dict.fromkeys(gone, Fate.GONE),
        **dict.fromkeys(carried, Fate.CARRIED),
    }
    changed, new = [], []
    for entry_id, fate in fates.items():
        before = unit.get(QueueEntry, entry_id)
        if entry_id not in open_ids:
            raise Refused(reason(Code.CHANGED_SINCE, entry_id))
        if fate is Fate.CARRIED:
            new.append(_carry_on(unit, before))
        why = f"carried on as {new[-1].ticket}" if fate is Fate.CARRIED else None
        changed.append(unit.replace(VERB, before, close_entry(before, fate, unit.now, why), why=why))
    return (*changed, *new)


def _carry_on(unit: Unit, before: QueueEntry) -> QueueEntry:
    """A walk-in of today for somebody who has been here since an earlier one."""
    definition = unit.catalogue.definitions[before.definition_id]
    location = unit.catalogue.locations[before.location_id]
    entry = QueueEntry(
        unit.make_id(), unit.next_number(tables.queue_entries), definition.id, location.id, QueueStatus.WAITING,
        next_ticket(unit, definition, location), business_day(location, unit.now), unit.now, before.profile_id,
        before.guest_name, notes=before.notes, created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    quote = look_at_line(unit, location, entry).quote_of(entry.id)
    return unit.add("check_in", replace(entry, quoted_from=quote[0], quoted_until=quote[1]))


def leftovers(reader: Reader, location_id: str) -> tuple[Leftover, ...]:
    """Who was never closed, the earliest first. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    found = leftovers_of(reader.connection, location.id, business_day(location, reader.now), reader.now)
    services = reader.catalogue.definitions
    return tuple(
        Leftover(entry.id, entry.ticket, name or entry.guest_name or "", services[entry.definition_id].name,
                 entry.business_day, entry.checked_in_at)
        for entry, name in found
    )  # fmt: skip
