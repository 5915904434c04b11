"""The line of a location as it stands: who waits, who is served by whom, and who will be called when (rules 27, 28)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.forecast import Quote, forecast, forecast_of_each
from app.core.frozen import frozen
from app.core.line_steps import is_in_service
from app.core.queue import Place, make_line, stands_in_line
from app.core.rota import InService, StaffDay, StaffNow, staff_now
from app.core.service_times import RECENT_SAMPLES, Service, describe_service, running_median
from app.core.values import Appointment, Block, Definition, Instant, Location, QueueEntry
from app.core.wall import DAY, clock_of
from app.desk.plans import DayPlan, plan_today
from app.store.kept_rows import staff_blocks
from app.store.line_rows import OVERNIGHT_SECONDS, arrived_between, entries_in_line, real_minutes
from app.store.ranges import blocks_of_service

if TYPE_CHECKING:
    from app.store.unit import Reader

InLine = QueueEntry | Appointment

LEARN_FROM_DAYS = 28
"""How far back the real lengths of services are looked at."""
LEARN_EVERY_SECONDS = 15 * 60
"""How long what was learnt of them is kept."""


@frozen
class Line:
    """Who stands in the line and who is in service, by id, and the places in order (rule 27)."""

    plan: DayPlan
    now: Instant
    records: Mapping[str, InLine]
    places: tuple[Place, ...]

    @property
    def zone(self) -> str:
        """By whose clock it goes."""
        return self.plan.location.timezone

    @property
    def in_service(self) -> list[InLine]:
        """Those who are served now. A walk-in that became a booking shows as the booking."""
        booked = {each.id for each in self.records.values() if isinstance(each, Appointment)}
        return [
            each
            for each in self.records.values()
            if is_in_service(each) and not (isinstance(each, QueueEntry) and each.appointment_id in booked)
        ]


@frozen
class Outlook:
    """The line played forward: everybody's quote, and what each of the staff does now."""

    line: Line
    staff: tuple[StaffNow, ...]
    quotes: Mapping[str, Quote]
    services: Mapping[str, Service]
    days: tuple[StaffDay, ...] = ()

    def quote_of(self, record_id: str) -> tuple[Instant | None, Instant | None]:
        """From when until when somebody will be called; nulls when it will not be today."""
        quote = self.quotes.get(record_id)
        return (quote.start, quote.until) if quote else (None, None)


def line_of(reader: Reader, location: Location, joining: QueueEntry | None = None) -> Line:
    """The line of today, with somebody who is about to join it."""
    plan = plan_today(reader, location)
    entries = entries_in_line(reader.connection, location.id, plan.day, reader.now)
    arrived = arrived_between(reader.connection, location.id, *whole_night(plan, reader.now))
    return make_whole_line(reader, plan, [*entries, *arrived, *([joining] if joining else [])])


def whole_night(plan: DayPlan, now: Instant) -> tuple[Instant, Instant]:
    """From when until when a booking may start whose customer stands in the line of the day.

    After midnight those of the evening before still do, as long as walk-ins do; later they are leftovers.
    """
    return min(plan.start, now - OVERNIGHT_SECONDS), plan.end + OVERNIGHT_SECONDS


def make_whole_line(reader: Reader, plan: DayPlan, records: Sequence[InLine]) -> Line:
    """The line out of records that have been read already; those that are done are left out."""
    kept = {each.id: each for each in records if stands_in_line(each) or is_in_service(each)}
    return Line(plan, reader.now, kept, make_line(kept.values()))


def look_at_line(reader: Reader, location: Location) -> Outlook:
    """The line of today played forward over today's calendar (rule 28)."""
    return look_ahead(reader, line_of(reader, location))


def look_ahead(reader: Reader, line: Line, order: Sequence[str] = ()) -> Outlook:
    """A line that has been read, played forward; ``order`` are the staff by whose turn it is."""
    serving = _serving(reader, line)
    services = {each.id: _service(reader, line, each, serving) for each in _wanted(reader, line)}
    rank = {key: at for at, key in enumerate(order)}
    days = sorted(_staff_days(reader, line, serving), key=lambda day: rank.get(day.staff_id, 0))
    waiting = {place.record_id for place in line.places}
    states = tuple(staff_now(day, reader.now, waiting) for day in days)
    quotes = forecast(line.places, days, services, reader.now)
    return Outlook(line, states, quotes, services, tuple(days))


def quotes_of_each(
    reader: Reader, line: Line, record_id: str, definitions: Iterable[Definition]
) -> Mapping[str, Quote]:
    """What the last to join a line that has been read would be quoted for each of these, by definition id (rule 28)."""
    serving, asked = _serving(reader, line), {each.id: each for each in definitions}
    wanted = {each.id: each for each in _wanted(reader, line)} | asked
    services = {key: _service(reader, line, each, serving) for key, each in wanted.items()}
    joining = next(place for place in line.places if place.record_id == record_id)
    return forecast_of_each(line.places, joining, asked, _staff_days(reader, line, serving), services, reader.now)


def quote_joining(reader: Reader, location: Location, entry: QueueEntry) -> tuple[Instant | None, Instant | None]:
    """From when until when somebody who is about to join the line will be called; nulls when it will not be today."""
    line, definition = line_of(reader, location, entry), reader.catalogue.definitions[entry.definition_id]
    quote = quotes_of_each(reader, line, entry.id, [definition])[definition.id]
    return quote.start, quote.until


def expected_minutes(reader: Reader, location: Location, definition: Definition) -> int:
    """How long the service is expected to take here (rule 28)."""
    return learnt_minutes(reader, location, definition)[0]


def learnt_minutes(reader: Reader, location: Location, definition: Definition) -> tuple[int, int]:
    """The expected length and of how many real services it is the median; 0: too few, and it is as planned."""
    return running_median(_real_minutes(reader, location, definition), definition.duration_minutes)


def _real_minutes(reader: Reader, location: Location, definition: Definition) -> tuple[int, ...]:
    """How long it really took lately, looked up every now and then."""
    plan = plan_today(reader, location)
    key = ("real minutes", location.id, definition.id, plan.day, reader.now // LEARN_EVERY_SECONDS)
    kept = reader.catalogue.derived.get(key)
    if not isinstance(kept, tuple):
        since = plan.start - LEARN_FROM_DAYS * DAY
        kept = tuple(real_minutes(reader.connection, location.id, definition.id, since, RECENT_SAMPLES))
        reader.catalogue.derived[key] = kept
    return kept


def tag_of(record: InLine, zone_name: str) -> str:
    """The ticket; of a booking whose arrival was heard without one the time that it was booked for, as said there."""
    if record.ticket:
        return record.ticket
    return "" if isinstance(record, QueueEntry) else clock_of(record.scheduled_start_at, zone_name)


def server_of(record: InLine) -> str | None:
    """Who serves this customer, or will."""
    if isinstance(record, QueueEntry):
        return record.staff_id
    return record.called_to_staff_id or record.assigned_staff_id


def _serving(reader: Reader, line: Line) -> Mapping[str, list[tuple[InLine, InService]]]:
    """Who is in service now by who serves them; without staff, by the definition."""
    found: defaultdict[str, list[tuple[InLine, InService]]] = defaultdict(list)
    for record in line.in_service:
        definition = reader.catalogue.definitions[record.definition_id]
        if isinstance(record, Appointment):
            minutes = max(1, (record.scheduled_end_at - record.scheduled_start_at) // 60)
        else:
            minutes = expected_minutes(reader, line.plan.location, definition)
        key = server_of(record) or definition.id
        found[key].append((record, InService(record.id, record.started_at or line.now, minutes)))
    return found


def _wanted(reader: Reader, line: Line) -> list[Definition]:
    wanted = {place.definition_id for place in line.places}
    return [reader.catalogue.definitions[key] for key in sorted(wanted)]


def _service(
    reader: Reader,
    line: Line,
    definition: Definition,
    serving: Mapping[str, list[tuple[InLine, InService]]],
) -> Service:
    location = line.plan.location
    blocks: Sequence[Block] = ()
    if not definition.requires_staff and definition.max_concurrent_bookings is not None:
        blocks = blocks_of_service(reader.connection, definition.id, location.id, line.now, line.plan.end)
    return describe_service(
        definition,
        _real_minutes(reader, location, definition),
        line.plan.windows.get(definition.id, ()),
        tuple(blocks),
        tuple(service for _, service in serving.get(definition.id, ())),
    )


def _staff_days(reader: Reader, line: Line, serving: Mapping[str, list[tuple[InLine, InService]]]) -> list[StaffDay]:
    plan = line.plan
    ids = [member.id for member in plan.staff]
    blocks = staff_blocks(reader, ids, line.now, plan.end) if ids else {}
    elsewhere = {
        record.id: server_of(record)
        for record in line.records.values()
        if isinstance(record, Appointment) and record.started_at is not None
    }
    return [
        StaffDay(
            key,
            plan.working[key],
            tuple(block for block in blocks[key] if elsewhere.get(block.appointment_id, key) == key),
            plan.serves.get(key, frozenset()),
            tuple(service for _, service in serving.get(key, ())),
        )
        for key in ids
    ]
