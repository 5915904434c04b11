"""The waitlist: interest in a service for which no suitable slot was free (rules 18, 23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import cancel_wish, decide, wrong_step
from app.core.lifecycles import fulfil as fulfilled
from app.core.refusals import Code, reason
from app.core.values import Appointment, Instant, Profile, WaitlistEntry, WaitlistStatus
from app.desk.appointments import book
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
) -> WaitlistEntry:
    """Put a customer on the waitlist of a service, for a time that they would like or for any.

    Raises ``Refused``: the service has no waitlist (rule 18) or is not offered at the location (rule 9).
    """
    definition, location = definition_of(unit, definition_id), location_of(unit, location_id)
    check_offered(definition, location)
    if not definition.allow_waitlist:
        raise Refused(reason(Code.NOT_ALLOWED_WAITLIST, definition.id, service=definition.name))
    customer = unit.get(Profile, profile_id)
    entry = WaitlistEntry(
        unit.make_id(), unit.next_number(tables.waitlist_entries), definition.id, customer.id, location.id,
        WaitlistStatus.ACTIVE, desired_start_at, location.timezone, None, clean("notes", notes),
        created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    return unit.add("join_waitlist", entry)


def fulfil(
    unit: Unit,
    entry_id: str,
    *,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    answers: dict[str, object] | None = None,
    override_reason: str | None = None,
) -> Appointment:
    """Book what somebody on the waitlist waited for, and link the two (rule 23). Refused like ``book``."""
    entry = unit.get(WaitlistEntry, entry_id)
    if not decide(entry.status, WaitlistStatus.FULFILLED, entry.id):
        raise wrong_step(entry.status, WaitlistStatus.FULFILLED, 23, entry.id)
    made = book(
        unit, definition_id=entry.definition_id, location_id=entry.location_id, profile_id=entry.profile_id,
        start=start, end=end, staff_id=staff_id, notes=entry.notes, answers=answers, override_reason=override_reason,
    )  # fmt: skip
    unit.replace("fulfil", entry, fulfilled(entry, made.id, unit.now))
    return made


def leave_waitlist(unit: Unit, entry: WaitlistEntry, why: str | None) -> WaitlistEntry:
    """Take somebody off the waitlist. Raises ``Refused`` once fulfilled."""
    return unit.replace("cancel", entry, cancel_wish(entry, unit.now), why=why)
