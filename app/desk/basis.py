"""What a forecast rests on, and what somebody who checks in now would be told: both out of the one play (rule 28)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.forecast import CAREFUL_PERCENT, SLACK_SECONDS
from app.core.refusals import Code, reason
from app.core.service_times import ENOUGH_SAMPLES
from app.core.values import Instant, QueueEntry, QueueStatus
from app.desk.board import see_line
from app.desk.line import Outlook, look_at_line, tag_of
from app.desk.lookups import location_of, name_of
from app.desk.offers import takes_walk_ins
from app.desk.plans import plan_today
from app.desk.views_queue import BasisView, StaffFree, WalkInQuote

if TYPE_CHECKING:
    from app.store.unit import Reader


def quote_basis(reader: Reader, location_id: str, record_id: str) -> BasisView:
    """What the forecast of this place in the line rests on. Raises ``Refused(NOT_FOUND)`` for one who left it."""
    location = location_of(reader, location_id)
    outlook = see_line(reader, location)
    quote = outlook.quotes.get(record_id)
    if quote is None:
        raise Refused(reason(Code.NOT_FOUND, record_id, what="place in the line", name=record_id))
    record, basis = outlook.line.records[record_id], quote.basis
    ahead = [place for place in outlook.line.places if place.record_id in basis.ahead]
    states = {now.staff_id: now for now in outlook.staff}
    able = [states[key] for key in basis.able if key in states]
    return BasisView(
        tag=tag_of(record, outlook.line.zone),
        service=reader.catalogue.definitions[record.definition_id].name,
        start=quote.start,
        until=quote.until,
        why=basis.why.value,
        staff=name_of(reader, basis.staff_id),
        ahead=tuple(tag_of(outlook.line.records[place.record_id], outlook.line.zone) for place in ahead),
        able=tuple(StaffFree(name_of(reader, now.staff_id), now.state.value, now.until) for now in able),
        minutes=basis.minutes,
        samples=basis.samples,
        needed=ENOUGH_SAMPLES,
        percent=CAREFUL_PERCENT,
        slack_minutes=SLACK_SECONDS // 60,
    )


def walk_in_quotes(reader: Reader, location_id: str) -> tuple[WalkInQuote, ...]:
    """What somebody who checks in now would be told, for each service that takes walk-ins here."""
    location = location_of(reader, location_id)
    offered = [each for each in plan_today(reader, location).definitions if takes_walk_ins(each)]
    return tuple(_quote_of(look_at_line(reader, location, _joining(each.id, location.id, reader.now)), each.id)
                 for each in offered)  # fmt: skip


_JOINING = "joining"


def _joining(definition_id: str, location_id: str, now: Instant) -> QueueEntry:
    # The highest number: whoever joins in the same second stands behind those who are there.
    return QueueEntry(
        _JOINING, 1 << 60, definition_id, location_id, QueueStatus.WAITING, "", date.min, now, created_at=now
    )


def _quote_of(outlook: Outlook, definition_id: str) -> WalkInQuote:
    start, until = outlook.quote_of(_JOINING)
    quote = outlook.quotes.get(_JOINING)
    return WalkInQuote(definition_id, start, until, len(quote.basis.ahead) if quote else 0, outlook.line.now)
