"""Free times: the question that the slot engine answers, put together from one state of the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.core.blocks import AnyBlock
from app.core.pool import days_of
from app.core.slots import POOLED, Audience, SlotQuery, margin
from app.core.wall import day_bounds
from app.desk.lookups import definition_of, location_of
from app.store.ranges import spans_of_service, spans_of_staff

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
    """The query for ``find_slots``, with all that holds anybody who matters (rules 12, 13).

    It says when somebody is held, not by which booking: reasons are the business of ``openings``.
    """
    definition, location = definition_of(reader, definition_id), location_of(reader, location_id)
    # A chain has hundreds of staff; only who may serve this here can be free for it.
    everybody = reader.catalogue.staff
    asked = everybody.values() if staff_id is None else [everybody[staff_id]] if staff_id in everybody else []
    staff = [member for member in asked if days_of(member, definition, location)]
    room = margin(definition)
    start = day_bounds(first, location.timezone)[0] - room
    end = day_bounds(last, location.timezone)[1] + room
    held: Mapping[str, Sequence[AnyBlock]]
    if definition.requires_staff:
        held = spans_of_staff(reader.connection, [member.id for member in staff], start, end)
    else:
        held = {POOLED: spans_of_service(reader.connection, definition_id, location_id, start, end)}
    return SlotQuery(definition, location, tuple(staff), first, last, reader.now, audience, staff_id, held)
