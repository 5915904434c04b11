"""Whether a gap that was offered for somebody of the line is still there when they begin in it (rules 12, 27)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.obstacles import named, timed
from app.core.queue import PlaceState
from app.core.refusals import Code, Reason, reason
from app.core.walk_in_fits import fits_now
from app.desk.board import see_line
from app.desk.codes import SERVING
from app.desk.fitting import Wish, reasons_against, with_customers
from app.desk.lookups import definition_of, location_of, staff_of

if TYPE_CHECKING:
    from app.core.rota import InService, StaffDay
    from app.core.values import Instant, Staff
    from app.desk.line import InLine, Outlook
    from app.store.unit import Unit


def check_gap(unit: Unit, record: InLine, staff_id: str) -> None:
    """Raise ``Refused``, with what is in the way, unless this member is still free long enough for one who waits.

    Of who waits no longer the step itself says so.
    """
    outlook = see_line(unit, location_of(unit, record.location_id))
    place = next((each for each in outlook.line.places if each.record_id == record.id), None)
    days = [day for day in outlook.days if day.staff_id == staff_id]
    if place is None or place.state is not PlaceState.WAITING:
        return
    if record.id not in fits_now([place], days, outlook.services, unit.now):
        raise Refused(*_in_the_way(unit, outlook, record, staff_of(unit, staff_id), days))


def _in_the_way(
    unit: Unit, outlook: Outlook, record: InLine, member: Staff, days: list[StaffDay]
) -> tuple[Reason, ...]:
    definition, location = definition_of(unit, record.definition_id), location_of(unit, record.location_id)
    serving = tuple(_busy(member, each, unit.now, location.timezone) for day in days for each in day.serving)
    if serving:
        return with_customers(unit, serving)
    start, minutes = unit.now // 60 * 60, outlook.services[record.definition_id].minutes
    found = reasons_against(unit, Wish(definition, location, member, start, start + 60 * minutes), SERVING)
    return with_customers(unit, found) or (reason(Code.CLOSED_STAFF, member.id, who=member.name),)


def _busy(member: Staff, with_whom: InService, now: Instant, zone: str) -> Reason:
    end = max(with_whom.expected_end, now)
    return timed(Reason(Code.TAKEN, with_whom.record_id, with_whom.started_at, end, named(member)), zone)
