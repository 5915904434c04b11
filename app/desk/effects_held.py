"""What bookings hold of whom while a change of the catalogue is reckoned: as it is, and with other buffers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from app.core.blocks import AnyBlock
from app.core.slots import POOLED, margin
from app.core.values import Block, Definition
from app.core.wall import day_bounds
from app.store.ranges import blocks_of_service, blocks_of_staff

if TYPE_CHECKING:
    from datetime import date

    from app.core.values import Instant
    from app.desk.effects_left import Offered
    from app.store.unit import Reader

Held: TypeAlias = Mapping[str, Sequence[AnyBlock]]
"""Blocks by member of staff, and those of the service itself under ``POOLED``."""


def held_beside(
    reader: Reader, now: Offered, then: Offered, definition_id: str, location_id: str, days: tuple[date, date]
) -> Held:
    """What holds everybody who serves it before or after, and the places of the service."""
    start, end = _range(now, then, location_id, days, definition_id)
    staff = [key for shop in (now, then) for key in shop.staff]
    return {
        **blocks_of_staff(reader.connection, list(dict.fromkeys(staff)), start, end),
        POOLED: blocks_of_service(reader.connection, definition_id, location_id, start, end),
    }


def moved_by_buffers(
    reader: Reader, now: Offered, then: Offered, location_id: str, days: tuple[date, date], held: Held
) -> Held:
    """The same with the buffers that services would have: their bookings hold more of their members, or less."""
    own: dict[str, Definition] = {}
    for changed in buffers_changed(now, then):
        start, end = _range(now, then, location_id, days, changed)
        places = {each.location_id for shop in (now, then) for each in shop.definitions[changed].places}
        for place in sorted(places | {location_id}):
            found = blocks_of_service(reader.connection, changed, place, start, end)
            own.update((block.appointment_id, then.definitions[changed]) for block in found)
    if not own:
        return held
    return {key: sorted(_widened(Block(*block), own) for block in blocks) for key, blocks in held.items()}


def buffers_changed(now: Offered, then: Offered) -> tuple[str, ...]:
    """The services whose bookings would hold more or less before and after them."""
    both = ((key, now.definitions.get(key), wanted) for key, wanted in then.definitions.items())
    return tuple(key for key, was, wanted in both if was is not None and _buffers(was) != _buffers(wanted))


def _range(
    now: Offered, then: Offered, location_id: str, days: tuple[date, date], definition_id: str
) -> tuple[Instant, Instant]:
    """The instants of these days, with what a booking outside of them may hold within."""
    concerned = {definition_id, *buffers_changed(now, then)}
    room = max(margin(shop.definitions[each]) for shop in (now, then) for each in concerned)
    zone = then.locations[location_id].timezone
    return day_bounds(days[0], zone)[0] - room, day_bounds(days[1], zone)[1] + room


def _buffers(definition: Definition) -> tuple[int, int]:
    return definition.buffer_before_minutes, definition.buffer_after_minutes


def _widened(block: Block, own: Mapping[str, Definition]) -> AnyBlock:
    """A block as the buffers of its service would make it, outward to whole minutes (rules 11, 14)."""
    definition = own.get(block.appointment_id)
    if definition is None:
        return block
    start = (block.core_start - 60 * definition.buffer_before_minutes) // 60 * 60
    return block._replace(start=start, end=-(-(block.core_end + 60 * definition.buffer_after_minutes) // 60) * 60)
