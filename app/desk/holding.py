"""Calling somebody on the waitlist: a time is held while they are asked, then booked, declined or let go (rule 41)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import begin_appointment, decide, wrong_step
from app.core.refusals import Code
from app.core.refusals import reason as refusal
from app.core.values import Appointment, Instant, Profile, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import (
    LONGEST_HOLD_SECONDS,
    Offered,
    Outcome,
    as_hold,
    has_lapsed,
    held_until,
    with_offer,
)
from app.desk.answers import asks_anything
from app.desk.appointments import approve, cancel_booking, instead_of, wish_for
from app.desk.codes import BOOKING
from app.desk.fitting import Wish, choose, refuse_unless
from app.desk.holds import holds_now, let_lapse
from app.desk.lookups import clean
from app.desk.settings import shop_settings
from app.desk.turn import check_turn
from app.desk.waitlist import fulfil
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit


def hold(
    unit: Unit,
    entry_id: str,
    *,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    seconds: int | None = None,
    reason: str | None = None,
) -> Appointment:
    """Hold a time for somebody on the waitlist while they are called, for as long as the shop has set; the request.

    Raises ``Refused``: they are off the list or are offered a time already, it is not free, or somebody comes before
    them and no ``reason`` is given (rule 42).
    """
    entry = _active(unit, entry_id)
    if entry.appointment_id is not None:
        raise Refused(refusal(Code.OFFERED_ALREADY, entry.id))
    why = clean("reason", reason)
    wish = choose(unit, wish_for(unit, entry.definition_id, entry.location_id, start, end, staff_id), None)
    refuse_unless(unit, wish, None, BOOKING)
    if why is None:
        check_turn(unit, entry, wish)
    draft = _held(unit, entry, wish, 60 * shop_settings(unit).hold_minutes if seconds is None else seconds)
    made = unit.add("hold", draft, why=why, beside=instead_of(unit, draft))
    told = with_offer(entry, Offered(unit.now, Outcome.OFFERED, made.scheduled_start_at, made.assigned_staff_id))
    unit.replace("hold", entry, replace(told, appointment_id=made.id, updated_at=unit.now), why=why)
    return made


def no_answer(unit: Unit, entry_id: str) -> WaitlistEntry:
    """They could not be reached: the time is free for the next, and they stay on the list."""
    return _end(unit, "no_answer", entry_id, None)


def decline(unit: Unit, entry_id: str, *, reason: str | None = None) -> WaitlistEntry:
    """They do not want this time: it is free for the next, and they stay on the list."""
    return _end(unit, "decline", entry_id, clean("reason", reason))


def release(unit: Unit, entry_id: str) -> WaitlistEntry:
    """Let go of the time without having asked."""
    return _end(unit, "release", entry_id, None)


def book_held(unit: Unit, entry_id: str, *, answers: Mapping[str, object] | None = None) -> Appointment:
    """They want it: the held time is booked, and their wish fulfilled. Raises ``Refused`` once the hold is over.

    A service that asks questions asks them now, as of any booking (rules 18, 30).
    """
    entry = _active(unit, entry_id)
    held = _hold_of(unit, entry)
    if asks_anything(unit, held.definition_id):
        return fulfil(
            unit, entry.id, start=held.scheduled_start_at, end=held.scheduled_end_at,
            staff_id=held.assigned_staff_id, answers=dict(answers or {}), status=Status.CONFIRMED,
        )  # fmt: skip
    return approve(unit, held.id)


def lapse_holds(unit: Unit) -> int:
    """Let go of every hold whose time is over; how many they were (rule 41)."""
    over = [each for each in holds_now(unit) if has_lapsed(each, unit.now)]
    for each in over:
        let_lapse(unit, unit.get(Appointment, each.id))
    return len(over)


def _held(unit: Unit, entry: WaitlistEntry, wish: Wish, seconds: int) -> Appointment:
    customer = unit.get(Profile, entry.profile_id)
    draft = Appointment(
        unit.make_id(), unit.next_number(tables.appointments), wish.definition.id, customer.id, wish.location.id,
        wish.staff.id if wish.staff else None, Status.REQUESTED, wish.start, wish.end, wish.location.timezone,
        notes=entry.notes,
    )  # fmt: skip
    until = unit.now + max(1, min(seconds, LONGEST_HOLD_SECONDS))
    return as_hold(begin_appointment(draft, wish.definition, unit.now, given=Status.REQUESTED), until)


def _end(unit: Unit, verb: str, entry_id: str, why: str | None) -> WaitlistEntry:
    entry = _active(unit, entry_id)
    cancel_booking(unit, _hold_of(unit, entry), why, verb)
    return unit.get(WaitlistEntry, entry_id)


def _hold_of(unit: Unit, entry: WaitlistEntry) -> Appointment:
    held = unit.find(Appointment, entry.appointment_id) if entry.appointment_id else None
    until = None if held is None else held_until(held)
    if held is None or until is None or until <= unit.now:
        raise Refused(refusal(Code.NOTHING_HELD, entry.id))
    return held


def _active(unit: Unit, entry_id: str) -> WaitlistEntry:
    entry = unit.get(WaitlistEntry, entry_id)
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        raise wrong_step(entry.status, WaitlistStatus.FULFILLED, 23, entry.id)
    return entry
