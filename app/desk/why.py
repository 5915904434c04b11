"""Why not then? Every rule in the way of a service at one time, and of somebody of the line there (rules 9-16, 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.explain import explain_starts
from app.core.refusals import Code
from app.core.values import Instant, Profile, QueueEntry, QueueStatus
from app.core.wall import local_date
from app.desk.codes import SERVING
from app.desk.fitting import Wish, reasons_against, with_customers
from app.desk.lookups import definition_of, location_of, staff_of
from app.desk.openings import nearest_slots, question_of_day
from app.desk.phoning import called
from app.desk.views_why import WalkInWish, WhyNot
from app.store.kept_rows import settings_kept

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.store.unit import Reader

NEAREST = 3
"""How many free times are named beside one that is not."""
_CUSTOMERS = frozenset({Code.OFF_GRID, Code.LEAD, Code.ADVANCE})


def why_not(
    reader: Reader, definition_id: str, location_id: str, *, start: Instant, staff_id: str | None = None
) -> WhyNot:
    """Whether a service can begin at ``start``, with every reason why not, and then the free times near it.

    ``staff_id`` does not count where the service needs nobody. Raises ``Refused(NOT_FOUND)``.
    """
    definition, location = definition_of(reader, definition_id), location_of(reader, location_id)
    with_whom = staff_id if definition.requires_staff else None
    day = local_date(start, location.timezone)
    query = question_of_day(reader, definition_id, location_id, day, with_whom)
    found = with_customers(reader, explain_starts(query, [start])[0].reasons)
    against = tuple(each for each in found if each.code not in _CUSTOMERS)
    near = nearest_slots(reader, definition_id, location_id, start, NEAREST, with_whom) if against else ()
    only = tuple(each for each in found if each.code in _CUSTOMERS)
    end = start + 60 * definition.duration_minutes
    return WhyNot(definition_id, definition.name, start, end, with_whom, against, only, near)


def walk_in_wish(reader: Reader, entry_id: str) -> WalkInWish:
    """Somebody of the line, as the calendar needs to know them; unnamed while names are hidden until the call.

    Raises ``Refused(NOT_FOUND)``.
    """
    entry = reader.get(QueueEntry, entry_id)
    definition = definition_of(reader, entry.definition_id)
    profile = reader.find(Profile, entry.profile_id) if entry.profile_id else None
    is_hidden = entry.status is QueueStatus.WAITING and settings_kept(reader).blind_call
    name = "" if is_hidden else called(reader, profile) or entry.guest_name or ""
    return WalkInWish(
        entry.id, entry.ticket, name, definition.name, definition.id, entry.profile_id, definition.duration_minutes,
        definition.buffer_before_minutes, definition.buffer_after_minutes,
    )  # fmt: skip


def walk_in_verdict(
    reader: Reader, entry_id: str, *, start: Instant, staff_id: str | None = None
) -> tuple[Reason, ...]:
    """What would stand in the way of ``convert`` at ``start``, but for the customer; empty when it fits."""
    entry = reader.get(QueueEntry, entry_id)
    definition, location = definition_of(reader, entry.definition_id), location_of(reader, entry.location_id)
    member = staff_of(reader, staff_id) if staff_id else None
    wish = Wish(definition, location, member, start, start + 60 * definition.duration_minutes)
    counting = SERVING if member is not None else SERVING - {Code.STAFF_NEEDED}
    return with_customers(reader, reasons_against(reader, wish, counting))
