"""Calling people out of the line: one at a time, in order, or out of order with a reason (rules 22, 27)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.forecast import begin_now
from app.core.lifecycles import wrong_step
from app.core.line_steps import call_booking, call_entry, recall_booking, recall_entry
from app.core.queue import Place, PlaceState, Serves, is_too_early, next_in_line, passed_over
from app.core.refusals import Code
from app.core.refusals import reason as because
from app.core.values import Appointment, QueueEntry, QueueStatus, Status
from app.desk.line import InLine, Line, line_of, server_of
from app.desk.lookups import clean, definition_of, in_line_of_id, location_of, staff_of
from app.store.settings import read_settings

if TYPE_CHECKING:
    from app.store.unit import Unit


def call_next(
    unit: Unit,
    *,
    location_id: str,
    staff_id: str | None = None,
    definition_id: str | None = None,
    shown_id: str | None = None,
) -> InLine:
    """Call whoever is next in line, to ``staff_id`` if given: then the next whom that member can serve.

    With ``definition_id`` only who waits for that service counts; where others are passed over by that, the call is
    recorded as out of order, with that reason (rule 27). ``shown_id`` is who was said to be next: they are, as long as
    they wait and nobody before them could begin now with that member. State and order are read under the write lock, so
    two tills never call the same person. Raises ``Refused(NOBODY_WAITING)``.
    """
    if staff_id is not None:
        staff_of(unit, staff_id)
    unit.claim(f"line:{location_id}")
    while True:
        line = line_of(unit, location_of(unit, location_id))
        serves = _serves(line, staff_id)
        asked = [place for place in line.places if definition_id in (None, place.definition_id)]
        place = _as_shown(unit, line, asked, shown_id, staff_id) or next_in_line(asked, unit.now, serves, staff_id)
        if place is None:
            raise Refused(because(Code.NOBODY_WAITING))
        found = line.records[place.record_id]
        # Else somebody called or parked them while we looked.
        if unit.is_alone or unit.find(type(found), found.id) == found:
            break
    jumped = passed_over(line.places, place.record_id, unit.now, serves, staff_id)
    why = None
    if jumped and definition_id is not None:
        why = f"only {definition_of(unit, place.definition_id).name} was called for"
    elif jumped:
        why = "whoever is before them does not fit yet"
    return _call(unit, "call_next", found, staff_id, why)


def _as_shown(unit: Unit, line: Line, asked: list[Place], shown_id: str | None, staff_id: str | None) -> Place | None:
    """Who was said to be next, where that is still so though others are before them: those fit nowhere yet."""
    shown = next((place for place in asked if place.record_id == shown_id), None)
    if shown is None or shown.state is not PlaceState.WAITING:
        return None
    earlier = passed_over(asked, shown.record_id, unit.now, _serves(line, staff_id), staff_id)
    if not earlier:
        return shown
    from app.desk.board import see_line

    quotes = see_line(unit, line.plan.location).quotes
    quote = quotes.get(shown.record_id)  # on a server somebody may have parked them since the line was read
    is_theirs = quote is not None and quote.basis.staff_id == (staff_id or "")
    begins = begin_now(quotes, unit.now)
    return shown if is_theirs and not any(place.record_id in begins for place in earlier) else None


def call(unit: Unit, record_id: str, *, staff_id: str | None = None, reason: str | None = None) -> InLine:
    """Call this walk-in or arrived booking; somebody who is called already is called once more.

    Raises ``Refused``: others are before them and there is no ``reason`` (``REASON_NEEDED``, or ``NOT_DUE_YET`` for an
    early booking while a walk-in waits), or somebody else called them.
    """
    before, why = in_line_of_id(unit, record_id), clean("reason", reason)
    if staff_id is not None:
        staff_of(unit, staff_id)
    if _is_called(before):
        return _recall(unit, before, staff_id)
    _check_order(unit, before, staff_id, why)
    return _call(unit, "call", before, staff_id, why)


def recall(unit: Unit, record_id: str, *, staff_id: str | None = None) -> InLine:
    """Call once more somebody who has been called; the calls are counted.

    Raises ``Refused`` when they have not been, or only just (``CALLED_JUST_NOW``): a shop sets how long they may take.
    """
    return _recall(unit, in_line_of_id(unit, record_id), staff_id)


def _check_order(unit: Unit, before: InLine, staff_id: str | None, why: str | None) -> None:
    if why is not None:
        return
    line = line_of(unit, location_of(unit, before.location_id))
    earlier = passed_over(line.places, before.id, unit.now, _serves(line, staff_id), staff_id)
    if not earlier:
        return
    place = next(place for place in line.places if place.record_id == before.id)
    early = is_too_early(place, unit.now, earlier)
    raise Refused(because(Code.NOT_DUE_YET if early else Code.REASON_NEEDED, earlier[0].record_id))


def _serves(line: Line, staff_id: str | None) -> Serves:
    """Who can take what; a service that requires nobody is taken by anybody."""
    serves = line.plan.serves
    return serves if not staff_id else {staff_id: serves.get(staff_id, frozenset()) | serves.get("", frozenset())}


def _is_called(record: InLine) -> bool:
    if isinstance(record, QueueEntry):
        return record.status is QueueStatus.CALLED
    return record.status is Status.ARRIVED and record.called_at is not None and record.started_at is None


def _call(unit: Unit, verb: str, before: InLine, staff_id: str | None, why: str | None) -> InLine:
    if isinstance(before, Appointment):
        return unit.replace(verb, before, call_booking(before, unit.now, staff_id), why=why)
    return unit.replace(verb, before, call_entry(before, unit.now, staff_id, why), why=why)


def _recall(unit: Unit, before: InLine, staff_id: str | None) -> InLine:
    if staff_id is not None and server_of(before) not in (None, staff_id) and _is_called(before):
        raise wrong_step("called to somebody else", "called", 27, before.id)
    after_seconds = read_settings(unit.connection).recall_after_seconds
    if isinstance(before, Appointment):
        again: InLine = recall_booking(before, unit.now, staff_id, after_seconds=after_seconds)
    else:
        again = recall_entry(before, unit.now, staff_id, after_seconds=after_seconds)
    return unit.replace("recall", before, again)
