"""What a forecast rests on, and what somebody who checks in now would be told: both out of the one play (rule 28)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.forecast import CAREFUL_PERCENT, Quote
from app.core.refusals import Code, reason
from app.core.service_times import ENOUGH_SAMPLES
from app.core.told_wait import SLACK_SECONDS
from app.core.values import Instant, QueueEntry, QueueStatus
from app.desk.board import see_line
from app.desk.line import Line, line_of, make_whole_line, quotes_of_each, tag_of
from app.desk.lookups import location_of, name_of
from app.desk.offers import takes_walk_ins
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
    line = line_of(reader, location)
    wanted = [each for each in line.plan.definitions if takes_walk_ins(each)]
    quotes = quotes_of_each(reader, _joined(reader, line, wanted[0].id), _JOINING, wanted) if wanted else {}
    return tuple(_quote_of(quotes[each.id], each.id, line.now) for each in wanted)


_JOINING = "joining"


def _joined(reader: Reader, line: Line, definition_id: str) -> Line:
    """The line with somebody who joins it now. The highest number: they stand behind who joined in the same second."""
    joining = QueueEntry(
        _JOINING, 1 << 60, definition_id, line.plan.location.id, QueueStatus.WAITING, "", date.min, line.now,
        created_at=line.now,
    )  # fmt: skip
    return make_whole_line(reader, line.plan, [*line.records.values(), joining])


def _quote_of(quote: Quote, definition_id: str, now: Instant) -> WalkInQuote:
    return WalkInQuote(definition_id, quote.start, quote.until, len(quote.basis.ahead), now)
