"""The queue board of a location: the line in order, who is served, who is due, and whom to call next (rules 27, 28)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.core.line_steps import is_in_service
from app.core.queue import Place, PlaceState, due_time, next_in_line
from app.core.service_times import score_quotes
from app.core.values import Appointment, Instant, Kind, QueueEntry, QueueStatus, Status
from app.core.wall import clock_of
from app.desk.line import InLine, Outlook, expected_minutes, look_ahead, make_whole_line, server_of, whole_night
from app.desk.looks import booking_steps, place_of, steps_of
from app.desk.lookups import location_of, name_of
from app.desk.plans import DayPlan, plan_today
from app.desk.views import DueItem, LineItem, NextCall, QueueView
from app.store.day_rows import DayRow, bookings_of_day, named_entries
from app.store.line_rows import arrived_between, count_leftovers

if TYPE_CHECKING:
    from app.store.unit import Reader

DUE_WITHIN_SECONDS = 3 * 3600
"""How far ahead the bookings that are still to come are listed."""

_STATES = {PlaceState.CALLED: 0, PlaceState.WAITING: 1, PlaceState.PARKED: 2}


def queue_view(reader: Reader, location_id: str) -> QueueView:
    """The board as it stands: everybody's forecast is the line played forward. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    plan = plan_today(reader, location)
    rows = bookings_of_day(reader.connection, location.id, *whole_night(plan))
    entries = named_entries(reader.connection, location.id, plan.day, reader.now)
    arrived = arrived_between(reader.connection, location.id, *whole_night(plan))
    outlook = look_ahead(reader, make_whole_line(reader, plan, [*(entry for entry, _ in entries), *arrived]))
    names = {row.id: row.name for row in rows}
    names |= {entry.id: name or entry.guest_name or "" for entry, name in entries}
    line = _line(reader, outlook, names)
    waited = [item.waited_minutes for item in line if item.state == PlaceState.WAITING]
    score = score_quotes(entry for entry, _ in entries)
    return QueueView(
        place=place_of(location),
        now=reader.now,
        line=line,
        in_service=_in_service(reader, outlook, names),
        done_today=_done(plan, rows, [entry for entry, _ in entries]),
        due=_due(reader, plan, rows),
        next_call=_next_call(reader, outlook),
        waiting=len(waited),
        longest_minutes=max(waited, default=0),
        quotes_kept=score.kept,
        quotes_made=score.quoted,
        leftovers=count_leftovers(reader.connection, location.id, plan.day, reader.now),
    )


def _line(reader: Reader, outlook: Outlook, names: Mapping[str, str]) -> tuple[LineItem, ...]:
    items: list[LineItem] = []
    before = ""
    for place in sorted(outlook.line.places, key=lambda place: _turn(place, reader.now)):
        item = _item(reader, outlook, outlook.line.records[place.record_id], names, place.state, before)
        items.append(item)
        before = item.tag if place.state is not PlaceState.PARKED else before
    return tuple(items)


def _turn(place: Place, now: Instant) -> tuple[int, bool]:
    """Called first, then who waits, early bookings last of them, then the parked; each in the order of the line."""
    return _STATES[place.state], place.is_booking and place.due > now


def _in_service(reader: Reader, outlook: Outlook, names: Mapping[str, str]) -> tuple[LineItem, ...]:
    serving = sorted(outlook.line.in_service, key=lambda each: (each.started_at or 0, each.id))
    return tuple(_item(reader, outlook, each, names, "in_service") for each in serving)


def _item(
    reader: Reader, outlook: Outlook, record: InLine, names: Mapping[str, str], state: str, before: str = ""
) -> LineItem:
    definition = reader.catalogue.definitions[record.definition_id]
    quote = outlook.quotes.get(record.id)
    entry = record if isinstance(record, QueueEntry) else None
    due = due_time(record)
    return LineItem(
        id=record.id,
        kind=Kind.QUEUE_ENTRY if entry else Kind.APPOINTMENT,
        state=str(state),
        tag=_tag(outlook, record),
        name=names.get(record.id, ""),
        service=definition.name,
        definition_id=definition.id,
        due_at=due,
        waited_minutes=max(0, (reader.now - due) // 60),
        steps=steps_of(record, reader.now),
        notes=record.notes or "",
        quoted_from=entry.quoted_from if entry else None,
        quoted_until=entry.quoted_until if entry else None,
        forecast_from=quote.start if quote else None,
        forecast_until=quote.until if quote else None,
        forecast_staff=name_of(reader, quote.basis.staff_id) if quote else "",
        calls=record.calls,
        since=record.started_at if is_in_service(record) else record.called_at,
        staff_id=server_of(record),
        staff=name_of(reader, server_of(record)),
        length_minutes=_length(reader, outlook, record),
        profile_id=record.profile_id,
        before=before,
    )


def _tag(outlook: Outlook, record: InLine) -> str:
    if isinstance(record, QueueEntry):
        return record.ticket
    return clock_of(record.scheduled_start_at, outlook.line.plan.location.timezone)


def _length(reader: Reader, outlook: Outlook, record: InLine) -> int:
    if isinstance(record, Appointment):
        return (record.scheduled_end_at - record.scheduled_start_at + 59) // 60
    definition = reader.catalogue.definitions[record.definition_id]
    return expected_minutes(reader, outlook.line.plan.location, definition)


def _done(plan: DayPlan, rows: Iterable[DayRow], entries: Iterable[QueueEntry]) -> int:
    """Who was served today: bookings completed, and walk-ins finished that did not become one of them."""
    completed = {row.id for row in rows if row.status == Status.COMPLETED and (row.completed_at or 0) >= plan.start}
    finished = [
        entry
        for entry in entries
        if entry.status is QueueStatus.SERVED and entry.finished_at and entry.appointment_id not in completed
    ]
    return len(completed) + len(finished)


def _due(reader: Reader, plan: DayPlan, rows: Sequence[DayRow]) -> tuple[DueItem, ...]:
    """Bookings whose customers have not come: the late ones, then those of the next hours."""
    until = reader.now + DUE_WITHIN_SECONDS  # past midnight too, where the place is open then
    expected = [row for row in rows if row.status == Status.CONFIRMED and plan.start <= row.start < until]
    return tuple(_due_item(reader, row) for row in sorted(expected, key=lambda row: (row.start, row.id)))


def _due_item(reader: Reader, row: DayRow) -> DueItem:
    return DueItem(
        row.id,
        row.name,
        reader.catalogue.definitions[row.definition_id].name,
        row.start,
        name_of(reader, row.staff_id),
        row.notes or "",
        (reader.now - row.start) // 60,
        booking_steps(row.status, False, False, row.start > reader.now),
    )


def _next_call(reader: Reader, outlook: Outlook) -> NextCall | None:
    """The first in line whom somebody can take now, and who; without one, whoever is next."""
    waiting = [place for place in outlook.line.places if place.state is PlaceState.WAITING]
    for place in sorted(waiting, key=lambda place: _turn(place, reader.now)):
        quote = outlook.quotes.get(place.record_id)
        if quote and quote.start is not None and quote.start <= reader.now + 59:
            return _call_of(reader, outlook, place, quote.basis.staff_id or None)
    place_next = next_in_line(outlook.line.places, reader.now)
    return _call_of(reader, outlook, place_next, None) if place_next else None


def _call_of(reader: Reader, outlook: Outlook, place: Place, staff_id: str | None) -> NextCall:
    record = outlook.line.records[place.record_id]
    kind = Kind.APPOINTMENT if place.is_booking else Kind.QUEUE_ENTRY
    return NextCall(place.record_id, kind, _tag(outlook, record), staff_id, name_of(reader, staff_id))
