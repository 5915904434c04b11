"""The time that became free lately at a place or with those who work there, as the store tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.freed import Freed, freed_between, freed_by
from app.core.slots import SlotQuery
from app.core.values import Appointment, AuditStep, Definition, Instant, Status
from app.store.hold_rows import changed_lately

if TYPE_CHECKING:
    from app.store.unit import Reader

ENDED = frozenset({Status.CANCELLED, Status.REJECTED, Status.NO_SHOW})


def freed_lately(reader: Reader, since: Instant, until: Instant) -> list[Freed]:
    """What was set free since then of the time from now to ``until``, at any place: staff may be of several."""
    found: list[Freed] = []
    for booking, steps in changed_lately(reader.connection, since):
        definition = reader.catalogue.definitions.get(booking.definition_id)
        if definition is None:
            continue
        found += freed_by(booking, steps, definition)
        if booking.status in ENDED and _is_from_elsewhere(booking, steps):
            stood = replace(booking, status=Status.CONFIRMED)
            found += freed_between(stood, booking, definition, booking.updated_at)
    return [each for each in found if each.end > reader.now and each.start < until]


def freed_for(definition: Definition, location_id: str, freed: Sequence[Freed]) -> list[Freed]:
    """Those that may matter to a service at a place: of anybody's time, or of its own capacity (rules 12, 13)."""
    if definition.requires_staff:
        return [each for each in freed if isinstance(each.holder, str)]
    return [each for each in freed if each.holder == (definition.id, location_id)]


def freed_of(query: SlotQuery, freed: Sequence[Freed]) -> list[Freed]:
    """Those that matter to this query."""
    staff = {member.id for member in query.staff}
    some = freed_for(query.definition, query.location.id, freed)
    return [each for each in some if each.holder in staff or not isinstance(each.holder, str)]


def _is_from_elsewhere(booking: Appointment, steps: Sequence[AuditStep]) -> bool:
    """Whether a remote or another till gave it up, since no step here did."""
    said = next((status[1] for each in steps if isinstance(status := each.changes.get("status"), list)), None)
    if said is not None:
        return said not in ENDED
    return not steps or booking.updated_at > steps[0].at
