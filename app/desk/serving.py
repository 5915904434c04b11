"""Service begun and finished, and a walk-in made into a booking (rules 22, 24)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.line_steps import (
    convert_entry,
    finish_entry,
    hand_booking,
    hand_entry,
    is_in_service,
    name_entry,
    serve_entry,
    start_booking,
)
from app.core.values import Appointment, Instant, QueueEntry
from app.desk.answers import answers_in_note
from app.desk.appointments import Answers, finish_booking, make_booking, wish_for
from app.desk.customers import customer_of
from app.desk.gaps import check_gap
from app.desk.line import InLine
from app.desk.lookups import clean, definition_of, in_line_of_id, location_of, staff_of
from app.desk.phoning import region_at
from app.desk.pool import check_eligible
from app.desk.visits import visit_by_entry

if TYPE_CHECKING:
    from app.store.unit import Unit


def serve(
    unit: Unit, record_id: str, *, staff_id: str | None = None, reason: str | None = None, in_gap: bool = False
) -> InLine:
    """The service begins, with ``staff_id`` or whom they were called to; a walk-in's visit is recorded (rule 24).

    ``reason`` is kept: why somebody was served out of order. Raises ``Refused`` when it should be ``in_gap`` of that
    member's day, and the member is not free any more for as long as it takes.
    """
    why = clean("reason", reason)
    before = in_line_of_id(unit, record_id)
    if staff_id is not None:
        staff_of(unit, staff_id)
        if in_gap:
            unit.claim(f"staff:{staff_id}")
            check_gap(unit, before, staff_id)
    if isinstance(before, Appointment):
        return unit.replace("serve", before, start_booking(before, unit.now, staff_id), why=why)
    after = unit.replace("serve", before, serve_entry(before, unit.now, staff_id), why=why)
    if after is not before:
        visit_by_entry(unit, after)
    return after


def hand_over(unit: Unit, record_id: str, *, staff_id: str, reason: str | None = None) -> InLine:
    """Another member takes who has been called or is served; a walk-in whom nobody took has somebody by it.

    Raises ``Refused`` when they are neither, or when that member may not serve this here (rule 16).
    """
    before, member, why = in_line_of_id(unit, record_id), staff_of(unit, staff_id), clean("reason", reason)
    definition, location = definition_of(unit, before.definition_id), location_of(unit, before.location_id)
    if isinstance(before, Appointment):
        after: InLine = hand_booking(before, member.id, unit.now)
    else:
        after = hand_entry(before, member.id, unit.now)
    if after is not before:
        check_eligible(definition, location, member, unit.now)
    return unit.replace("hand_over", before, after, why=why)


def finish(unit: Unit, record_id: str) -> InLine:
    """The service is over. A booking is completed; what a walk-in became is finished with it."""
    before = in_line_of_id(unit, record_id)
    if isinstance(before, Appointment):
        return finish_booking(unit, "finish", before)
    after = unit.replace("finish", before, finish_entry(before, unit.now))
    booking = unit.find(Appointment, before.appointment_id) if before.appointment_id else None
    if booking is not None and is_in_service(booking):
        finish_booking(unit, "finish", booking)
    return after


def convert(
    unit: Unit,
    entry_id: str,
    *,
    start: Instant | None = None,
    end: Instant | None = None,
    staff_id: str | None = None,
    profile_id: str | None = None,
    answers: Answers | None = None,
    override_reason: str | None = None,
) -> Appointment:
    """Make a walk-in a booking, linked both ways: from the time its service began, or now, or at a later ``start``.

    One who still waits is served in the same step; with a later time it is booked for later, and no service counts.
    Without ``answers`` those count that the note says (rules 30, 32). Raises ``Refused``: an anonymous one without
    ``profile_id`` (``CUSTOMER_NEEDED``), or as ``book`` does.
    """
    before = unit.get(QueueEntry, entry_id)
    named = _named(unit, before, profile_id)
    later = start is not None and start > unit.now
    # Refused before anything is booked; the real link follows, when the booking has an id.
    served = convert_entry(named, "", unit.now, later=later, staff_id=staff_id)
    begins = start if start is not None else (served.started_at or unit.now) // 60 * 60
    wish = wish_for(
        unit, before.definition_id, before.location_id, begins, _end(named, begins, end), staff_id or before.staff_id
    )
    if answers is None:
        answers = answers_in_note(unit, wish.definition, before.notes, region_at(wish.location))
    made = make_booking(
        unit, wish, named.profile_id or "", notes=before.notes, answers=answers, override_reason=override_reason,
        served=None if later else served,
    )  # fmt: skip
    with_whom = staff_id or before.staff_id or made.assigned_staff_id
    after = unit.replace("convert", before, convert_entry(named, made.id, unit.now, later=later, staff_id=with_whom))
    if not later:
        visit_by_entry(unit, after)
    return made


def _named(unit: Unit, entry: QueueEntry, profile_id: str | None) -> QueueEntry:
    if profile_id is None:
        return entry
    return name_entry(entry, customer_of(unit, profile_id).id, unit.now)


def _end(entry: QueueEntry, begins: Instant, end: Instant | None) -> Instant | None:
    if end is not None or entry.finished_at is None:
        return end
    return max(entry.finished_at, begins + 60)
