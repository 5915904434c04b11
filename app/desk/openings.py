"""The starts of a day, each free or with every reason why not, and the nearest free ones (rules 10-15)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.core.explain import Explained, explain_day, explain_starts
from app.core.slots import MOST_DAYS, POOLED, Audience, Slot, SlotQuery, find_slots, margin
from app.core.values import Block, Instant
from app.core.wall import day_bounds, local_date
from app.desk.lookups import definition_of, location_of
from app.desk.slots import ask_slots
from app.desk.views import Person, SlotOption
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from app.store.unit import Reader

NEAR_DAYS = 3
"""How many days around a time are looked at first for free ones near it."""


def slot_options(
    reader: Reader,
    definition_id: str,
    location_id: str,
    day: date,
    staff_id: str | None = None,
    besides: Instant | None = None,
) -> tuple[SlotOption, ...]:
    """Every start of a local date as the desk sees it: with who is free, or with every reason why nobody is.

    ``besides``: a start that was pointed at, which is there too where it is of that date; the desk need not keep to the
    grid, and customers could not book it.
    """
    query = question_of_day(reader, definition_id, location_id, day, staff_id)
    starts = explain_day(query, day)
    if besides is not None and all(found.start != besides for found in starts):
        starts = sorted((*starts, *_off_grid(query, day, besides)), key=lambda found: found.start)
    return tuple(
        _option(reader, found.slot)
        if found.slot
        else SlotOption(found.start, found.start + 60 * query.definition.duration_minutes, 0, (), False, found.reasons)
        for found in starts
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
        query = ask_slots(reader, definition_id, location_id, first, first + timedelta(days=days), staff_id=staff_id)
        slots = sorted(find_slots(query), key=lambda slot: (abs(slot.start - around), slot.start))
        if len(slots) >= n:
            break
    return tuple(_option(reader, slot) for slot in slots[:n])


def question_of_day(reader: Reader, definition_id: str, location_id: str, day: date, staff_id: str | None) -> SlotQuery:
    """The question with every booking named that may be in the way: reasons say whose it is."""
    definition, location = definition_of(reader, definition_id), location_of(reader, location_id)
    lo, hi = day_bounds(day, location.timezone)
    start, end = lo - margin(definition), hi + margin(definition)
    blocks: Mapping[str, list[Block]]
    if definition.requires_staff:
        asked = [staff_id] if staff_id else list(reader.catalogue.staff)
        blocks = blocks_of_staff(reader.connection, asked, start, end)
    else:
        blocks = {POOLED: blocks_of_service(reader.connection, definition.id, location.id, start, end)}
    staff = tuple(reader.catalogue.staff.values())
    return SlotQuery(definition, location, staff, day, day, reader.now, Audience.STAFF, staff_id, blocks)


def _off_grid(query: SlotQuery, day: date, start: Instant) -> list[Explained]:
    """A start between those of the grid: judged as if the service had one every minute."""
    if local_date(start, query.location.timezone) != day:
        return []
    by_minute = replace(query, definition=replace(query.definition, slot_interval_minutes=1))
    return [
        found._replace(slot=found.slot and found.slot._replace(customer_bookable=False))
        for found in explain_starts(by_minute, [start])
    ]


def _option(reader: Reader, slot: Slot) -> SlotOption:
    people = tuple(Person(key, reader.catalogue.staff[key].name) for key in slot.staff_ids)
    return SlotOption(slot.start, slot.end, slot.capacity_remaining, people, slot.customer_bookable)
