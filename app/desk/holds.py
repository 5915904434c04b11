"""Times held for somebody on the waitlist: what ending one does to their entry, and letting go of what is over.

A hold is a request to which an active entry points (rule 41); ``app.desk.holding`` has the verbs.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.lifecycles import fulfil, move_appointment
from app.core.meta import said_in
from app.core.values import Appointment, Instant, Status, WaitlistEntry
from app.core.wishes import HOLD, Offered, Outcome, held_until, no_hold, with_offer
from app.store.hold_rows import entry_of_hold, holds_among, linked_bookings

if TYPE_CHECKING:
    from app.core.values import AuditStep
    from app.store.unit import Reader, Unit

OUTCOMES = {"no_answer": Outcome.NO_ANSWER, "decline": Outcome.DECLINED, "lapse": Outcome.LAPSED}
"""What the verb that ended a hold says of the call; any other let go of it."""


def holds_now(reader: Reader) -> list[Appointment]:
    """The bookings that are held for somebody, those that are over included."""
    found = holds_among(reader.connection, linked_bookings(reader.connection))
    return [each for each in found if held_until(each) is not None]


def next_lapse(reader: Reader) -> Instant | None:
    """When the first hold ends; None while nothing is held."""
    return min((until for each in holds_now(reader) if (until := held_until(each)) is not None), default=None)


def promised(booking: Appointment) -> Appointment:
    """The booking as it is once confirmed: nobody lets go of it by itself any more."""
    return booking if held_until(booking) is None else no_hold(booking)


def verb_said(step: AuditStep) -> str:
    """The verb by which people know a step: a held time that was approved was booked from the waitlist."""
    meta = step.changes.get("meta")
    was_held = step.verb == "approve" and isinstance(meta, list) and said_in(meta[0], HOLD) is not None
    return "fulfil" if was_held else step.verb


def let_lapse(unit: Unit, before: Appointment) -> None:
    """Let go of a hold that is over, as of the instant at which it ended.

    So it is the same whoever does it, and tills and a hub that do it at once have nothing to disagree about.
    """
    until = held_until(before)
    if until is not None:
        after = unit.replace("lapse", before, move_appointment(before, Status.CANCELLED, until))
        settle_hold(unit, "lapse", before, after, at=until)


def settle_hold(unit: Unit, verb: str, before: Appointment, after: Appointment, *, at: Instant | None = None) -> None:
    """Let the entry for which a time was held follow what became of it (rule 41), now or as of ``at``."""
    if held_until(before) is None or after.status is before.status:
        return
    when = unit.now if at is None else at
    entry = entry_of_hold(unit.connection, before.id)
    if entry is None:
        return
    is_booked = after.status is Status.CONFIRMED
    said = Outcome.BOOKED if is_booked else OUTCOMES.get(verb, Outcome.RELEASED)
    told = with_offer(entry, Offered(when, said, before.scheduled_start_at, before.assigned_staff_id))
    changed = fulfil(told, after.id, unit.now) if is_booked else _let_go(told, unit.now)
    unit.replace(verb, entry, changed)


def _let_go(entry: WaitlistEntry, now: Instant) -> WaitlistEntry:
    return replace(entry, appointment_id=None, updated_at=now)
