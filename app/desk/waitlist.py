"""The waitlist: interest in a service for which no suitable slot was free (rules 18, 23)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import cancel_wish, decide, wrong_step
from app.core.lifecycles import fulfil as fulfilled
from app.core.refusals import Code
from app.core.refusals import reason as refusal
from app.core.values import Appointment, Instant, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import Wish, held_until, wish_of, with_wish
from app.desk.already import booked_already
from app.desk.appointments import cancel_booking, make_booking, wish_for
from app.desk.customers import customer_of
from app.desk.lookups import clean, definition_of, location_of
from app.desk.offers import check_offered
from app.desk.turn import check_turn
from app.desk.wanting import check_new, check_to_come
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit


def join_waitlist(
    unit: Unit,
    *,
    definition_id: str,
    location_id: str,
    profile_id: str,
    desired_start_at: Instant | None = None,
    notes: str | None = None,
    wish: Wish | None = None,
    is_from_elsewhere: bool = False,
) -> WaitlistEntry:
    """Put a customer on the waitlist of a service, for a time that they would like, or for what else they wish.

    Raises ``Refused``: the service has no waitlist (rule 18) or is not offered at the location (rule 9), the dates are
    over, or they wait for the same already (rule 40); the latter two never where it ``is_from_elsewhere``: a till that
    was offline, or a client of the hub, tells what stands there.
    """
    definition, location = definition_of(unit, definition_id), location_of(unit, location_id)
    check_offered(definition, location)
    if not definition.allow_waitlist:
        raise Refused(refusal(Code.NOT_ALLOWED_WAITLIST, definition.id, service=definition.name))
    customer = customer_of(unit, profile_id)
    entry = WaitlistEntry(
        unit.make_id(), unit.next_number(tables.waitlist_entries), definition.id, customer.id, location.id,
        WaitlistStatus.ACTIVE, desired_start_at, location.timezone, None, clean("notes", notes),
        created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    entry = entry if wish is None else with_wish(entry, wish)
    if not is_from_elsewhere:
        check_to_come(unit, wish or Wish(), desired_start_at, location.timezone)
        check_new(unit, entry)
    return unit.add("join_waitlist", entry)


def edit_wish(
    unit: Unit,
    entry_id: str,
    *,
    desired_start_at: Instant | None = None,
    notes: str | None = None,
    wish: Wish | None = None,
) -> WaitlistEntry:
    """What they wish for now, instead of what they wished for.

    Raises ``Refused`` once they are off the list, and for dates that are over.
    """
    before = unit.get(WaitlistEntry, entry_id)
    if not decide(before.status, WaitlistStatus.FULFILLED, before.id):
        raise wrong_step(before.status, WaitlistStatus.FULFILLED, 23, before.id)
    zone = location_of(unit, before.location_id).timezone
    check_to_come(unit, wish or Wish(), desired_start_at, zone)
    after = with_wish(before, wish or Wish())
    after = replace(after, desired_start_at=desired_start_at, notes=clean("notes", notes), updated_at=unit.now)
    return unit.replace("edit_wish", before, after)


def fulfil(
    unit: Unit,
    entry_id: str,
    *,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    answers: dict[str, object] | None = None,
    override_reason: str | None = None,
    status: Status | None = None,
    reason: str | None = None,
) -> Appointment:
    """Book what somebody on the waitlist waited for, and link the two (rule 23). Refused like ``book``.

    What is held for them is let go of first; what they wanted may be that very time (rule 41). Any other time is
    refused where somebody comes before them for it and no ``reason`` is given (rule 42).
    """
    entry = unit.get(WaitlistEntry, entry_id)
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        raise wrong_step(entry.status, WaitlistStatus.FULFILLED, 23, entry.id)
    held, why = _held_for(unit, entry), clean("reason", reason)
    if held is not None:
        cancel_booking(unit, held, None, "fulfil")
        entry = unit.get(WaitlistEntry, entry_id)
    wanted = wish_for(unit, entry.definition_id, entry.location_id, start, end, staff_id)
    if why is None and (held is None or held.scheduled_start_at != start):
        check_turn(unit, entry, wanted)
    made = make_booking(
        unit, wanted, entry.profile_id, status=status, notes=entry.notes, answers=answers,
        override_reason=override_reason,
    )  # fmt: skip
    unit.replace("fulfil", entry, fulfilled(entry, made.id, unit.now), why=why)
    return made


def fulfil_by(unit: Unit, entry_id: str, appointment_id: str) -> WaitlistEntry:
    """A wish come true by a booking that its customer has and that suits it (rule 40); a hold for them is let go of.

    Raises ``Refused`` once they are off the list, or where that booking does not stand or is none of theirs that suits.
    """
    entry = unit.get(WaitlistEntry, entry_id)
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        raise wrong_step(entry.status, WaitlistStatus.FULFILLED, 23, entry.id)
    suiting = booked_already(
        unit, entry.profile_id, definition_id=entry.definition_id, location_id=entry.location_id,
        wish=wish_of(entry), desired_start_at=entry.desired_start_at,
    )  # fmt: skip
    if appointment_id not in {each.appointment_id for each in suiting}:
        raise Refused(refusal(Code.NOT_FOUND, appointment_id, what="appointment", name=appointment_id))
    if (held := _held_for(unit, entry)) is not None:
        cancel_booking(unit, held, None, "fulfil")
        entry = unit.get(WaitlistEntry, entry_id)
    return unit.replace("fulfil", entry, fulfilled(entry, appointment_id, unit.now))


def leave_waitlist(unit: Unit, entry: WaitlistEntry, why: str | None) -> WaitlistEntry:
    """Take somebody off the waitlist. Raises ``Refused`` once fulfilled."""
    if (held := _held_for(unit, entry)) is not None:
        cancel_booking(unit, held, None, "cancel")  # the time is free for the next
        entry = unit.get(WaitlistEntry, entry.id)
    return unit.replace("cancel", entry, cancel_wish(entry, unit.now), why=why)


def _held_for(unit: Unit, entry: WaitlistEntry) -> Appointment | None:
    """The booking that holds a time for them; None where nothing is held."""
    held = unit.find(Appointment, entry.appointment_id) if entry.appointment_id else None
    return held if held is not None and held_until(held) is not None else None
