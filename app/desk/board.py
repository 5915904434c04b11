"""The queue board of a location: the line in order, who is served, who is due, and whom to call next (rules 27, 28)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from app.core.forecast import Cause, begin_now
from app.core.lanes import FOREVER
from app.core.line_steps import is_in_service, recall_from
from app.core.queue import Place, PlaceState, due_time, explain_order, next_in_line
from app.core.rota import RotaTurn, StaffState
from app.core.service_times import score_quotes
from app.core.settings import Settings
from app.core.values import Appointment, Instant, Kind, Location, QueueEntry
from app.core.walk_in_fits import Fit, fits_now, runs_into
from app.desk.answers import note_in_brief, to_ask
from app.desk.due import due_items
from app.desk.line import InLine, Outlook, expected_minutes, look_ahead, make_whole_line, server_of, tag_of, whole_night
from app.desk.looks import place_of, steps_of
from app.desk.lookups import location_of, name_of
from app.desk.plans import plan_today
from app.desk.served import done_items, rota_places, rota_turns
from app.desk.views_board import LineItem, NextCall, QueueView
from app.desk.views_queue import LineFit, LineOverrun
from app.store.day_rows import DayRow
from app.store.kept_rows import arrived_of, day_bookings, entries_of, settings_kept
from app.store.leftover_rows import count_leftovers

if TYPE_CHECKING:
    from app.store.unit import Reader

_STATES = {PlaceState.CALLED: 0, PlaceState.WAITING: 1, PlaceState.PARKED: 2}


def queue_view(reader: Reader, location_id: str) -> QueueView:
    """The board as it stands: everybody's forecast is the line played forward. Raises ``Refused(NOT_FOUND)``."""
    location = location_of(reader, location_id)
    seen = _see(reader, location)
    plan, outlook = seen.outlook.line.plan, seen.outlook
    settings = settings_kept(reader)
    line = _line(reader, seen, settings)
    waited = [item.waited_minutes for item in line if item.state == PlaceState.WAITING]
    score = score_quotes(seen.entries)
    done = done_items(reader, plan, seen.rows, seen.entries, seen.names)
    return QueueView(
        place=place_of(location),
        now=reader.now,
        line=line,
        in_service=_in_service(reader, seen),
        done_today=sum(item.outcome == "served" for item in done),
        due=due_items(reader, plan, seen.rows),
        next_call=_next_call(reader, seen),
        waiting=len(waited),
        longest_minutes=max(waited, default=0),
        quotes_kept=score.kept,
        quotes_made=score.quoted,
        leftovers=count_leftovers(reader.connection, location.id, plan.day, plan.start, reader.now),
        done=done,
        rota=rota_places(reader, seen.turns, outlook.staff),
        is_blind=settings.blind_call,
    )


class _Seen(NamedTuple):
    """What the board is made of, in one state of the store."""

    outlook: Outlook
    rows: list[DayRow]
    entries: list[QueueEntry]
    names: Mapping[str, str]
    turns: list[RotaTurn]


def see_line(reader: Reader, location: Location) -> Outlook:
    """The line as the board plays it forward: by whose turn it is among the staff."""
    return _see(reader, location).outlook


def _see(reader: Reader, location: Location) -> _Seen:
    plan = plan_today(reader, location)
    rows = day_bookings(reader, location.id, *whole_night(plan, reader.now))
    named = entries_of(reader, location.id, plan.day)
    entries = [entry for entry, _ in named]
    arrived = arrived_of(reader, location.id, *whole_night(plan, reader.now))
    turns = rota_turns(plan, rows, entries)
    line = make_whole_line(reader, plan, [*entries, *arrived])
    outlook = look_ahead(reader, line, [turn.staff_id for turn in turns])
    names = {row.id: row.name for row in rows}
    names |= {entry.id: name or entry.guest_name or "" for entry, name in named}
    return _Seen(outlook, rows, entries, names, turns)


def _line(reader: Reader, seen: _Seen, settings: Settings) -> tuple[LineItem, ...]:
    outlook, items = seen.outlook, []
    promised = begin_now(outlook.quotes, reader.now)
    fits = fits_now(outlook.line.places, outlook.days, outlook.services, reader.now, outlook.staff, promised)
    above: Place | None = None
    for place in sorted(outlook.line.places, key=lambda place: _turn(place, reader.now)):
        record, is_called = outlook.line.records[place.record_id], place.state is PlaceState.CALLED
        item = _item(
            reader,
            seen,
            record,
            place.state,
            able=_able(outlook, record),
            begins_with=promised.get(place.record_id) or None,
            fit=_fit_of(reader, fits.get(place.record_id)),
            runs_into=_runs_into(reader, seen, record, promised.get(place.record_id), is_blind=settings.blind_call),
            recall_from=recall_from(record, settings.recall_after_seconds) if is_called else None,
            **_order_of(outlook, above, place, reader.now),
        )
        if settings.blind_call and not is_called:
            # A note may say the name: what was asked at the check-in screen is answered there.
            item = replace(item, name="", notes="", brief=(), is_hidden=bool(item.name))
        items.append(item)
        above = place if place.state is not PlaceState.PARKED else above
    return tuple(items)


def _able(outlook: Outlook, record: InLine) -> tuple[str, ...]:
    """Who could serve them: that one alone for whom they wait; of who was called, whoever could take them over."""
    serves = outlook.line.plan.serves
    able = [key for key, ids in serves.items() if key and record.definition_id in ids]
    wanted = server_of(record)
    return (wanted,) if wanted in able and record.called_at is record.started_at is None else tuple(able)


def _fit_of(reader: Reader, fit: Fit | None) -> LineFit | None:
    return LineFit(fit.staff_id, name_of(reader, fit.staff_id), fit.start, fit.end, fit.next_start) if fit else None


def _runs_into(
    reader: Reader, seen: _Seen, record: InLine, staff_id: str | None, *, is_blind: bool
) -> LineOverrun | None:
    """Who has to wait if they begin now, with whom they were called to or else with ``staff_id``."""
    taker = server_of(record) or staff_id
    day = next((each for each in seen.outlook.days if each.staff_id == taker), None)
    if day is None:
        return None
    found = runs_into(record.id, day, _length(reader, seen.outlook, record), reader.now, seen.outlook.line.records)
    if found is None:
        return None
    return LineOverrun(found.start, found.minutes, "" if is_blind else seen.names.get(found.record_id, ""))


def _order_of(outlook: Outlook, above: Place | None, place: Place, now: Instant) -> dict[str, Any]:
    """Why somebody stands after the one above them (rule 27)."""
    if above is None:
        return {}
    why = explain_order(above, place, now).why
    return {
        "before": tag_of(outlook.line.records[above.record_id], outlook.line.zone),
        "before_due": above.due,
        "order": why.value,
    }


def _turn(place: Place, now: Instant) -> tuple[int, bool]:
    """Called first, then who waits, early bookings last of them, then the parked; each in the order of the line."""
    return _STATES[place.state], place.is_booking and place.due > now


def _in_service(reader: Reader, seen: _Seen) -> tuple[LineItem, ...]:
    serving = sorted(seen.outlook.line.in_service, key=lambda each: (each.started_at or 0, each.id))
    return tuple(_item(reader, seen, each, "in_service", able=_able(seen.outlook, each)) for each in serving)


def _item(reader: Reader, seen: _Seen, record: InLine, state: str, **more: Any) -> LineItem:
    """``more`` is what only those who wait have."""
    outlook = seen.outlook
    definition = reader.catalogue.definitions[record.definition_id]
    quote = outlook.quotes.get(record.id)
    entry = record if isinstance(record, QueueEntry) else None
    due = due_time(record)
    return LineItem(
        id=record.id,
        kind=Kind.QUEUE_ENTRY if entry else Kind.APPOINTMENT,
        state=str(state),
        tag=tag_of(record, outlook.line.zone),
        name=seen.names.get(record.id, ""),
        service=definition.name,
        definition_id=definition.id,
        due_at=due,
        waited_minutes=max(0, (reader.now - due) // 60),
        steps=steps_of(record, reader.now, needs_staff=definition.requires_staff),
        notes=record.notes or "",
        brief=note_in_brief(reader, definition, record.notes) if entry else (),
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
        booked_at=record.scheduled_start_at if isinstance(record, Appointment) else None,
        profile_id=record.profile_id,
        to_ask=to_ask(reader, definition, entry.notes) if entry and not entry.appointment_id else (),
        **more,
    )


def _length(reader: Reader, outlook: Outlook, record: InLine) -> int:
    if isinstance(record, Appointment):
        return (record.scheduled_end_at - record.scheduled_start_at + 59) // 60
    definition = reader.catalogue.definitions[record.definition_id]
    return expected_minutes(reader, outlook.line.plan.location, definition)


def _next_call(reader: Reader, seen: _Seen) -> NextCall | None:
    """The first in line whom somebody can take now, and who; without one, whoever is next."""
    waiting = [place for place in seen.outlook.line.places if place.state is PlaceState.WAITING]
    waiting.sort(key=lambda place: _turn(place, reader.now))
    quoted = [(place, quote) for place in waiting if (quote := seen.outlook.quotes.get(place.record_id))]
    soon = [(place, quote.basis) for place, quote in quoted if (quote.start or FOREVER) <= reader.now + 59]
    if soon:  # who finds somebody free goes before who waits for one that runs over
        place, basis = min(soon, key=lambda each: each[1].why is Cause.IN_SERVICE)
        return _call_of(reader, seen, place, basis.staff_id or None)
    place_next = next_in_line(seen.outlook.line.places, reader.now)
    if place_next is None:
        return None
    return replace(_call_of(reader, seen, place_next, None), short_minutes=_too_long(reader, seen, place_next))


def _too_long(reader: Reader, seen: _Seen, place: Place) -> int:
    """How long their service takes, where somebody who could serve them is free, though not for as long; else 0."""
    record = seen.outlook.line.records[place.record_id]
    able = _able(seen.outlook, record)
    is_free = any(now.staff_id in able and now.state is StaffState.FREE for now in seen.outlook.staff)
    return _length(reader, seen.outlook, record) if is_free else 0


def _call_of(reader: Reader, seen: _Seen, place: Place, staff_id: str | None) -> NextCall:
    record = seen.outlook.line.records[place.record_id]
    kind = Kind.APPOINTMENT if place.is_booking else Kind.QUEUE_ENTRY
    tag, name = tag_of(record, seen.outlook.line.zone), seen.names.get(place.record_id, "")
    return NextCall(place.record_id, kind, tag, staff_id, name_of(reader, staff_id), name)
