"""The starts of a day, each free or with every reason why not, and the nearest free ones (rules 10-15)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.explain import explain_day
from app.core.slots import MOST_DAYS, POOLED, Audience, Slot, SlotQuery, find_slots, margin
from app.core.values import Block, Definition, Instant, Location
from app.core.wall import day_bounds, local_date
from app.desk.lookups import definition_of, location_of
from app.desk.views import Person, SlotOption
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader

NEAR_DAYS = 3
"""How many days around a time are looked at first for free ones near it."""


def slot_options(
    reader: Reader, definition_id: str, location_id: str, day: date, staff_id: str | None = None
) -> tuple[SlotOption, ...]:
    """Every start of a local date as the desk sees it: with who is free, or with every reason why nobody is."""
    query = slot_query(reader, definition_id, location_id, day, day, staff_id)
    return tuple(
        _option(reader, found.slot)
        if found.slot
        else SlotOption(found.start, found.start + 60 * query.definition.duration_minutes, 0, (), False, found.reasons)
        for found in explain_day(query, day)
    )


def nearest_slots(
    reader: Reader,
    definition_id: str,
    location_id: str,
    around: Instant,
    n: int = 3,
    staff_id: str | None = None,
) -> tuple[SlotOption, ...]:
    """The ``n`` free starts nearest to an instant, nearest first, of equals the earlier; a month is looked at."""
    today = local_date(reader.now, location_of(reader, location_id).timezone)
    middle = max(today, local_date(around, location_of(reader, location_id).timezone))
    first = max(today, middle - timedelta(days=NEAR_DAYS))
    slots: list[Slot] = []
    for days in (2 * NEAR_DAYS, MOST_DAYS - 1):
        query = slot_query(reader, definition_id, location_id, first, first + timedelta(days=days), staff_id)
        slots = sorted(find_slots(query), key=lambda slot: (abs(slot.start - around), slot.start))
        if len(slots) >= n:
            break
    return tuple(_option(reader, slot) for slot in slots[:n])


def slot_query(
    reader: Reader,
    definition_id: str,
    location_id: str,
    first: date,
    last: date,
    staff_id: str | None = None,
    audience: Audience = Audience.STAFF,
) -> SlotQuery:
    """The question to the slot engine with the blocks that it needs, read in one look."""
    definition, location = definition_of(reader, definition_id), location_of(reader, location_id)
    staff = tuple(reader.catalogue.staff.values())
    blocks = _blocks(reader, definition, location, first, last, staff_id)
    return SlotQuery(definition, location, staff, first, last, reader.now, audience, staff_id, blocks)


def _blocks(
    reader: Reader, definition: Definition, location: Location, first: date, last: date, staff_id: str | None
) -> Mapping[str, list[Block]]:
    lo, hi = day_bounds(first, location.timezone)[0], day_bounds(last, location.timezone)[1]
    reach = margin(definition)
    if not definition.requires_staff:
        found = blocks_of_service(reader.connection, definition.id, location.id, lo - reach, hi + reach)
        return {POOLED: found}
    ids = [staff_id] if staff_id else list(reader.catalogue.staff)
    return blocks_of_staff(reader.connection, ids, lo - reach, hi + reach)


def _option(reader: Reader, slot: Slot) -> SlotOption:
    people = tuple(Person(key, reader.catalogue.staff[key].name) for key in slot.staff_ids)
    return SlotOption(slot.start, slot.end, slot.capacity_remaining, people, slot.customer_bookable)
