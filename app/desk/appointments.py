"""Bookings: made, approved, turned down, and taken through their day (rules 12-16, 18-20, 25, 29)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import BadInput, Refused
from app.core.lifecycles import begin_appointment, decide, move_appointment
from app.core.line_steps import finish_entry, is_in_service
from app.core.outgoing import INSTEAD_OF
from app.core.values import Appointment, Instant, Kind, QueueEntry, Status
from app.core.wishes import held_until
from app.core.worded import Worded
from app.desk.answers import keep_answers, read_answers, unasked_of_hold
from app.desk.codes import BOOKING, SERVING, STANDING, TAKEN, Codes
from app.desk.customers import customer_of
from app.desk.fitting import Wish, bookings_around, choose, claim_for, mark, refuse_unless
from app.desk.holds import promised, settle_hold
from app.desk.lookups import clean, definition_of, location_of, staff_of
from app.desk.notices import follow_up
from app.desk.phoning import region_at
from app.desk.receipts import receipt_named
from app.desk.ticket_numbers import numbered
from app.desk.tickets import ask_ticket
from app.desk.visits import visit_by_booking
from app.desk.wanting import meet_wish
from app.store import tables
from app.store.freed_rows import freed_unheard
from app.store.line_rows import entry_of_appointment
from app.store.meanwhile import changed_since, step_to

if TYPE_CHECKING:
    from app.store.unit import Unit

Answers = Mapping[str, object] | Mapping[int, object]


def book(
    unit: Unit,
    *,
    definition_id: str,
    location_id: str,
    profile_id: str,
    start: Instant,
    end: Instant | None = None,
    staff_id: str | None = None,
    status: Status | str | None = None,
    notes: str | None = None,
    answers: Answers | None = None,
    override_reason: str | None = None,
    transaction: str | None = None,
    order: str | None = None,
) -> Appointment:
    """Book a customer, for the definition's duration unless an ``end`` is given.

    Without ``staff_id`` a staff definition gets the free member with the least booked that day (rule 16). A broken
    overlap, hour or capacity is booked over with ``override_reason`` alone (rule 25). ``transaction`` and ``order`` are
    references off a receipt. Who waits for this very time waits no more (rule 23). Raises ``Refused``, and ``BadInput``
    for text, answers or a status that cannot be.
    """
    wish = wish_for(unit, definition_id, location_id, start, end, staff_id)
    made = make_booking(
        unit, wish, profile_id, status=_status(status), notes=notes, answers=answers, override_reason=override_reason,
        transaction=transaction, order=order,
    )  # fmt: skip
    meet_wish(unit, made)
    return made


def wish_for(
    unit: Unit, definition_id: str, location_id: str, start: Instant, end: Instant | None, staff_id: str | None
) -> Wish:
    """What is wanted, out of ids; as long as the definition's duration when no ``end`` is given."""
    definition, location = definition_of(unit, definition_id), location_of(unit, location_id)
    staff = staff_of(unit, staff_id) if staff_id else None
    return Wish(definition, location, staff, start, start + 60 * definition.duration_minutes if end is None else end)


def make_booking(
    unit: Unit,
    wish: Wish,
    profile_id: str,
    *,
    status: Status | None = None,
    notes: str | None = None,
    answers: Answers | None = None,
    override_reason: str | None = None,
    served: QueueEntry | None = None,
    told_late: bool = False,
    transaction: str | None = None,
    order: str | None = None,
    is_hold: bool = False,
    is_from_elsewhere: bool = False,
    gives_ticket: bool = True,
) -> Appointment:
    """Book what is wanted; ``served`` is the walk-in whose service, begun already, becomes this booking.

    ``told_late``: another till may have booked it before that time was past, and tells it now. ``is_hold``: another
    till holds it for somebody on the waitlist; nothing is asked or told of that (rule 41). ``is_from_elsewhere``: it
    was made in another system, so there is nobody to ask. ``gives_ticket``: whether who is here already gets a number.
    """
    customer = customer_of(unit, profile_id)
    region = region_at(wish.location)
    asks_nothing = is_hold or is_from_elsewhere
    version, said = (None, {}) if asks_nothing else read_answers(unit, wish.definition, answers, region)
    because = clean("override_reason", override_reason)
    wish = choose(unit, wish, because)
    reasons = refuse_unless(unit, wish, because, SERVING if served or told_late else BOOKING)
    draft = Appointment(
        unit.make_id(), unit.next_number(tables.appointments), wish.definition.id, customer.id, wish.location.id,
        wish.staff.id if wish.staff else None, Status.CONFIRMED, wish.start, wish.end, wish.location.timezone,
        questionnaire_version_id=version, notes=clean("notes", notes),
        transaction_id=receipt_named(unit, Kind.TRANSACTION, transaction),
        order_id=receipt_named(unit, Kind.ORDER, order),
    )  # fmt: skip
    made = begin_appointment(draft, wish.definition, unit.now, given=status, staff_id=unit.staff_id)
    if served is not None:
        made = _as_served(made, served)  # who is served is called no more
    elif made.status is Status.ARRIVED and gives_ticket:
        made = numbered(unit, made)
    why = because if reasons else None
    made = unit.add("book", mark(unit, made, reasons, because), why=why, beside=instead_of(unit, made))
    made = keep_answers(unit, made, said, region)
    if is_hold:
        return made
    if made.status is Status.ARRIVED and served is None:
        visit_by_booking(unit, made)
    return follow_up(unit, None, made)


def instead_of(unit: Unit, made: Appointment) -> Mapping[str, object]:
    """A fact beside a new booking: those given up whose time it takes, where a remote has yet to hear of that."""
    if unit.is_owner:
        return {}
    buffer = unit.catalogue.definitions[made.definition_id]
    start = made.scheduled_start_at - 60 * buffer.buffer_before_minutes
    end = made.scheduled_end_at + 60 * buffer.buffer_after_minutes
    found = freed_unheard(unit.connection, start, end)
    return {INSTEAD_OF: [None, found]} if found else {}


def approve(unit: Unit, appointment_id: str, *, override_reason: str | None = None) -> Appointment:
    """Confirm a request whose block is still free; refused with what stands in the way, names and times (rule 29).

    A time that is held for somebody is refused with what they have yet to be asked: ``book_held`` takes the answers.
    """
    before = unit.get(Appointment, appointment_id)
    if unasked := unasked_of_hold(unit, before):
        raise Refused(*unasked)
    return _take_block(unit, "approve", before, Status.CONFIRMED, override_reason, STANDING)


def reject(unit: Unit, appointment_id: str, *, reason: str | None = None) -> Appointment:
    """Turn a request down; its block is free again."""
    return _step(unit, "reject", unit.get(Appointment, appointment_id), Status.REJECTED, clean("reason", reason))


def arrive(
    unit: Unit,
    appointment_id: str,
    *,
    override_reason: str | None = None,
    gives_ticket: bool = True,
    prints: str | None = None,
) -> Appointment:
    """The customer is here: recorded as one visit (rule 24), and given a ticket of the line (rule 26).

    Somebody who was a no-show takes the block again, and is refused when it has been given away meanwhile.
    ``gives_ticket``: not where another till, which tells it, gave one or knows of none. ``prints`` asks for it on this
    till's printer, if it has one, in that language; without a language a person at a desk gets it in the shop's.
    """
    before = unit.get(Appointment, appointment_id)
    if before.status is Status.NO_SHOW:
        after = _take_block(unit, "arrive", before, Status.ARRIVED, override_reason, TAKEN, gives_ticket=gives_ticket)
    else:
        after = _step(unit, "arrive", before, Status.ARRIVED, gives_ticket=gives_ticket)
    if after is not before:
        visit_by_booking(unit, after)
        if prints is not None or unit.is_at_desk:
            ask_ticket(unit, after.id, prints or "")
    return after


def complete(unit: Unit, appointment_id: str) -> Appointment:
    """The service is over; what is left of the block is free again (rule 14)."""
    return finish_booking(unit, "complete", unit.get(Appointment, appointment_id))


def finish_booking(unit: Unit, verb: str, before: Appointment) -> Appointment:
    """A booking completed, under the name of the verb that did it."""
    return _end_service(unit, verb, _step(unit, verb, before, Status.COMPLETED))


def no_show(unit: Unit, appointment_id: str) -> Appointment:
    """The customer did not come; the block is free again."""
    return miss_booking(unit, "no_show", unit.get(Appointment, appointment_id))


def miss_booking(unit: Unit, verb: str, before: Appointment) -> Appointment:
    """A booking whose customer did not come, under the name of the verb that says so."""
    return _step(unit, verb, before, Status.NO_SHOW)


def cancel_booking(unit: Unit, before: Appointment, why: str | None, verb: str = "cancel") -> Appointment:
    """A booking called off, with the words of who did."""
    return _end_service(unit, verb, _step(unit, verb, before, Status.CANCELLED, why))


def _end_service(unit: Unit, verb: str, booking: Appointment) -> Appointment:
    """The walk-in that became this booking is not served any longer either (rule 22)."""
    found = entry_of_appointment(unit.connection, booking.id)
    entry = unit.find(QueueEntry, found.id) if found is not None and is_in_service(found) else None
    if entry is not None and is_in_service(entry):
        unit.replace(verb, entry, finish_entry(entry, unit.now))
    return booking


def _step(
    unit: Unit, verb: str, before: Appointment, wanted: Status, why: str | None = None, *, gives_ticket: bool = False
) -> Appointment:
    after = move_appointment(before, wanted, unit.now, staff_id=unit.staff_id, because=why)
    if gives_ticket and after is not before:
        after = numbered(unit, after)
    after = unit.replace(verb, before, after, why=why)
    if held_until(before) is not None:
        settle_hold(unit, verb, before, after)
        return after  # nobody was told of it (rule 41)
    return follow_up(unit, before, after)


def _take_block(
    unit: Unit, verb: str, before: Appointment, wanted: Status, override_reason: str | None, counting: Codes, *,
    gives_ticket: bool = False,
) -> Appointment:  # fmt: skip
    """A step after which the booking stands firm, so its block must be free now (rules 25, 29)."""
    if not decide(before.status, wanted, before.id):
        return before
    # What was booked over a rule, knowingly, still stands outside it.
    said = clean("override_reason", override_reason)
    because = said or before.override_reason
    wish = replace(Wish.of(unit, before), over_requests=before.status is Status.REQUESTED)
    claim_for(unit, wish)
    is_taken = _is_taken_since(unit, before, wish)
    reasons = refuse_unless(unit, wish, because, counting, is_new=said is not None) if is_taken else ()
    after = move_appointment(promised(before), wanted, unit.now, staff_id=unit.staff_id)
    if reasons:
        after = mark(unit, after, reasons, because)
    if gives_ticket:
        after = numbered(unit, after)
    after = unit.replace(verb, before, after, why=because if reasons else None)
    settle_hold(unit, verb, before, after)
    return follow_up(unit, before, after)


def _is_taken_since(unit: Unit, before: Appointment, wish: Wish) -> bool:
    """Whether anybody may have taken the block since a no-show gave it up; a request never had it for certain."""
    missed = step_to(unit.connection, before.id, Status.NO_SHOW) if before.status is Status.NO_SHOW else None
    return missed is None or bool(changed_since(unit.connection, bookings_around(unit, wish), missed))


def _as_served(made: Appointment, entry: QueueEntry) -> Appointment:
    """The booking as far as the walk-in is: here since the check-in, begun, and completed if the service is over."""
    begun = replace(
        made,
        status=Status.ARRIVED,
        arrived_at=entry.checked_in_at,
        started_at=entry.started_at,
        called_to_staff_id=entry.staff_id or made.assigned_staff_id,
    )
    if entry.finished_at is None:
        return begun
    return replace(begun, status=Status.COMPLETED, completed_at=entry.finished_at)


def _status(text: Status | str | None) -> Status | None:
    try:
        return None if text is None else Status(text)
    except ValueError:
        right = Worded("use one of {these}", these=", ".join(Status))
        raise BadInput("status", Worded("{text} is no status", text=repr(text)), right) from None
