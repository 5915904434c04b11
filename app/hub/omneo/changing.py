"""What a PUT makes of an appointment: the desk's verbs, in one act (rules 19, 21, 24, 25, 29)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import reschedule as to_time
from app.core.lifecycles import wrong_step
from app.core.moments import read_instant
from app.core.refusals import Code
from app.core.slots import Audience
from app.core.values import Appointment, Instant, Profile, Status
from app.desk import appointments as desk
from app.desk import moving
from app.desk.cancelling import cancel, note
from app.desk.codes import BOOKING
from app.desk.fitting import Wish, mark, refuse_unless
from app.desk.notices import follow_up
from app.desk.reverting import go_back
from app.desk.undo import undo
from app.hub import errors
from app.hub.omneo import finding
from app.hub.omneo.meanwhile import refuse_if_changed
from app.hub.omneo.receipts import resolve
from app.hub.omneo.said import as_said, gives_ticket, kept_meta, ticketed

if TYPE_CHECKING:
    from app.hub.callers import Caller
    from app.hub.omneo.appointments import UpdateAppointment
    from app.store.unit import Unit

EDIT = "edit"
"""The verb of changes that the desk has no name for: meta, receipts, what it was booked for."""


def change_appointment(unit: Unit, caller: Caller, before: Appointment, body: UpdateAppointment) -> Appointment:
    """The appointment as the body wants it. Raises ``Refused`` and ``ApiError`` with nothing changed."""
    refuse_if_changed(before, body, body.was)
    if not caller.is_staff:
        _refuse_what_is_the_staffs(unit, before, body)
    if body.undo:
        return _taken_back(unit, caller, before, body)
    after = _moved(unit, caller, before, body)
    if body.status is not None:
        after = _stepped(unit, after, Status(body.status), body, is_numbered=gives_ticket(caller, body.meta))
    return _noted(unit, caller, _confirmed(unit, caller, after, body), body)


def _refuse_what_is_the_staffs(unit: Unit, before: Appointment, body: UpdateAppointment) -> None:
    """Customers cancel and move what was booked, and write to it; all else is the staff's to say (403)."""
    is_other = body.status not in (None, before.status.value, Status.CANCELLED.value)
    if is_other or body.undo or body.has("transaction") or body.has("order"):
        raise errors.forbidden()
    rebooked = _rebooked(unit, before, body)
    if replace(rebooked, assigned_staff_id=before.assigned_staff_id) != before:
        raise errors.forbidden()


def _taken_back(unit: Unit, caller: Caller, before: Appointment, body: UpdateAppointment) -> Appointment:
    if body.status is None:
        undo(unit, before.id)
    else:
        try:
            go_back(unit, before.id, body.status)
        except Refused as refusal:
            raise _on_status(refusal) from refusal
    return _noted(unit, caller, unit.get(Appointment, before.id), body)


def _moved(unit: Unit, caller: Caller, before: Appointment, body: UpdateAppointment) -> Appointment:
    """At its new time, with its new member; for another service, place or customer it is judged like a new one."""
    zone = body.timezone or before.timezone
    start = _at(body.scheduled_start_at, zone, before.scheduled_start_at)
    end = _at(body.scheduled_end_at, zone, before.scheduled_end_at)
    if body.scheduled_start_at is not None and body.scheduled_end_at is None:
        end = start + before.scheduled_end_at - before.scheduled_start_at
    because = body.override_reason if caller.is_staff else None
    changed = _rebooked(unit, before, body)
    if not caller.is_staff and body.has("assigned_staff_id"):
        changed = replace(changed, assigned_staff_id=_member(unit, body))
    if changed is not before or not caller.is_staff:
        if (start, end) != (before.scheduled_start_at, before.scheduled_end_at):
            changed = to_time(changed, start, end, unit.now)
        return _in_zone(unit, _judged(unit, caller, before, changed, because), zone)
    after = before
    if (start, end) != (before.scheduled_start_at, before.scheduled_end_at):
        staff_id = body.assigned_staff_id
        after = moving.reschedule(
            unit, before.id, start=start, end=end, staff_id=staff_id, override_reason=because, told_late=True
        )
    if body.has("assigned_staff_id") and body.assigned_staff_id != after.assigned_staff_id:
        after = moving.reassign(unit, before.id, staff_id=body.assigned_staff_id, override_reason=because)
    return _in_zone(unit, after, zone)


def _judged(unit: Unit, caller: Caller, before: Appointment, after: Appointment, because: str | None) -> Appointment:
    if after == before:
        return before
    wish = Wish.of(unit, after)
    if not caller.is_staff:
        wish = replace(wish, audience=Audience.CUSTOMER)
    reasons = refuse_unless(unit, wish, because, BOOKING - {Code.PAST})
    marked = mark(unit, replace(after, updated_at=unit.now), reasons, because)
    return follow_up(unit, before, unit.replace("reschedule", before, marked, why=because if reasons else None))


def _rebooked(unit: Unit, before: Appointment, body: UpdateAppointment) -> Appointment:
    after = before
    if body.appointment_definition_id is not None:
        found = finding.definition(unit, body.appointment_definition_id, field="appointment_definition_id")
        after = replace(after, definition_id=found.id)
    if body.location_id is not None:
        after = replace(after, location_id=finding.location(unit, body.location_id, field="location_id").id)
    if body.profile_id is not None and body.profile_id != before.profile_id:
        if unit.find(Profile, body.profile_id) is None:
            raise errors.selected("profile_id")
        after = replace(after, profile_id=body.profile_id)
    if after is not before and body.has("assigned_staff_id"):
        after = replace(after, assigned_staff_id=_member(unit, body))
    return after if after != before else before


def _member(unit: Unit, body: UpdateAppointment) -> str | None:
    if not body.assigned_staff_id:
        return None
    return finding.staff(unit, body.assigned_staff_id, field="assigned_staff_id").id


def _stepped(
    unit: Unit, before: Appointment, wanted: Status, body: UpdateAppointment, *, is_numbered: bool
) -> Appointment:
    because = body.override_reason
    steps: dict[Status, Callable[[], object]] = {
        Status.CONFIRMED: lambda: desk.approve(unit, before.id, override_reason=because),
        Status.REJECTED: lambda: desk.reject(unit, before.id, reason=body.reason),
        Status.CANCELLED: lambda: cancel(unit, before.id, reason=body.reason),
        Status.ARRIVED: lambda: desk.arrive(unit, before.id, override_reason=because, gives_ticket=is_numbered),
        Status.COMPLETED: lambda: desk.complete(unit, before.id),
        Status.NO_SHOW: lambda: desk.no_show(unit, before.id),
    }
    if wanted is before.status:
        return before
    if wanted is Status.REQUESTED:
        raise _on_status(wrong_step(before.status, wanted, 19, before.id))
    try:
        steps[wanted]()
    except Refused as refusal:
        if any(each.code is Code.WRONG_STEP for each in refusal.reasons):
            raise _on_status(refusal) from refusal
        raise
    return unit.get(Appointment, before.id)


def _confirmed(unit: Unit, caller: Caller, before: Appointment, body: UpdateAppointment) -> Appointment:
    """With the stamp of its confirmation as staff say it, where it has one."""
    if not caller.is_staff or body.confirmed_at is None or before.confirmed_at is None:
        return before
    at = read_instant(body.confirmed_at, body.timezone or before.timezone)
    return unit.replace(EDIT, before, replace(before, confirmed_at=at))


def _noted(unit: Unit, caller: Caller, before: Appointment, body: UpdateAppointment) -> Appointment:
    """With its notes, receipts and ``meta``, and with what a till says there: of staff, who speak for the desk."""
    after = before
    if body.has("notes") and body.notes != before.notes:
        note(unit, before.id, text=body.notes)
        after = unit.get(Appointment, before.id)
    edited = replace(after, meta=kept_meta(caller, after.meta, body.meta)) if body.has("meta") else after
    if body.has("transaction"):
        ref = body.transaction
        edited = replace(edited, transaction_id=None if ref is None else resolve(unit, ref, "transaction"))
    if body.has("order"):
        order = body.order
        edited = replace(edited, order_id=None if order is None else resolve(unit, order, "order"))
    if caller.is_staff:
        edited = ticketed(unit, as_said(unit, edited, body.meta), body.meta)
    return unit.replace(EDIT, after, edited)


def _in_zone(unit: Unit, before: Appointment, zone: str) -> Appointment:
    return before if before.timezone == zone else unit.replace(EDIT, before, replace(before, timezone=zone))


def _at(given: str | None, zone: str, usual: Instant) -> Instant:
    return usual if given is None else read_instant(given, zone)


def _on_status(refusal: Refused) -> errors.ApiError:
    return errors.refused(refusal, field="status")
