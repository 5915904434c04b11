"""Free times: the question that the slot engine answers, put together from one state of the store."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.core.slots import POOLED, Audience, SlotQuery, margin
from app.core.wall import day_bounds
from app.desk.lookups import definition_of, location_of
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader


def ask_slots(
    reader: Reader,
    definition_id: str,
    location_id: str,
    first: date,
    last: date,
    *,
    staff_id: str | None = None,
    audience: Audience = Audience.STAFF,
) -> SlotQuery:
    """The query for ``find_slots`` and ``explain_day``, with every block that can matter (rules 12, 13)."""
    definition, location = definition_of(reader, definition_id), location_of(reader, location_id)
    staff = tuple(reader.catalogue.staff.values())
    room = margin(definition)
    start = day_bounds(first, location.timezone)[0] - room
    end = day_bounds(last, location.timezone)[1] + room
    if definition.requires_staff:
        asked = [staff_id] if staff_id else [member.id for member in staff]
        blocks = blocks_of_staff(reader.connection, asked, start, end)
    else:
        blocks = {POOLED: blocks_of_service(reader.connection, definition_id, location_id, start, end)}
    return SlotQuery(definition, location, staff, first, last, reader.now, audience, staff_id, blocks)
