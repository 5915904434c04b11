"""The waitlist: interest in a service for which no suitable slot was free (rules 18, 23)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import cancel_wish, decide, wrong_step
from app.core.lifecycles import fulfil as fulfilled
from app.core.refusals import Code, reason
from app.core.values import Appointment, Instant, Status, WaitlistEntry, WaitlistStatus
from app.core.wishes import Wish, held_until, with_wish
from app.desk.appointments import cancel_booking, make_booking, wish_for
from app.desk.customers import customer_of
from app.desk.lookups import clean, definition_of, location_of
from app.desk.offers import check_offered
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
) -> WaitlistEntry:
    """Put a customer on the waitlist of a service, for a time that they would like, or for what else they wish.

    Raises ``Refused``: the service has no waitlist (rule 18) or is not offered at the location (rule 9).
    """
    definition, location = definition_of(unit, definition_id), location_of(unit, location_id)
    check_offered(definition, location)
    if not definition.allow_waitlist:
        raise Refused(reason(Code.NOT_ALLOWED_WAITLIST, definition.id, service=definition.name))
    customer = customer_of(unit, profile_id)
    entry = WaitlistEntry(
        unit.make_id(), unit.next_number(tables.waitlist_entries), definition.id, customer.id, location.id,
        WaitlistStatus.ACTIVE, desired_start_at, location.timezone, None, clean("notes", notes),
        created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    return unit.add("join_waitlist", entry if wish is None else with_wish(entry, wish))


def edit_wish(
    unit: Unit,
    entry_id: str,
    *,
    desired_start_at: Instant | None = None,
    notes: str | None = None,
    wish: Wish | None = None,
) -> WaitlistEntry:
    """What they wish for now, instead of what they wished for. Raises ``Refused`` once they are off the list."""
    before = unit.get(WaitlistEntry, entry_id)
    if not decide(before.status, WaitlistStatus.FULFILLED, before.id):
        raise wrong_step(before.status, WaitlistStatus.FULFILLED, 23, before.id)
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
) -> Appointment:
    """Book what somebody on the waitlist waited for, and link the two (rule 23). Refused like ``book``.

    What is held for them is let go of first; what they wanted may be that very time (rule 41).
    """
    entry = unit.get(WaitlistEntry, entry_id)
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        raise wrong_step(entry.status, WaitlistStatus.FULFILLED, 23, entry.id)
    held = _let_go(unit, "fulfil", entry)
    entry = entry if held is None else unit.get(WaitlistEntry, entry_id)
    made = make_booking(
        unit, wish_for(unit, entry.definition_id, entry.location_id, start, end, staff_id), entry.profile_id,
        status=status, notes=entry.notes, answers=answers, override_reason=override_reason,
    )  # fmt: skip
    unit.replace("fulfil", entry, fulfilled(entry, made.id, unit.now))
    return made


def leave_waitlist(unit: Unit, entry: WaitlistEntry, why: str | None) -> WaitlistEntry:
    """Take somebody off the waitlist. Raises ``Refused`` once fulfilled."""
    if _let_go(unit, "cancel", entry) is not None:
        entry = unit.get(WaitlistEntry, entry.id)
    return unit.replace("cancel", entry, cancel_wish(entry, unit.now), why=why)


def _let_go(unit: Unit, verb: str, entry: WaitlistEntry) -> str | None:
    """Free the time that is held for them; which booking it was, None where nothing is held."""
    held = unit.find(Appointment, entry.appointment_id) if entry.appointment_id else None
    if held is None or held_until(held) is None:
        return None
    cancel_booking(unit, held, None, verb)
    return held.id
