"""What a PUT makes of a walk-in: the desk's verbs, in one act (rules 22, 24, 27)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import wrong_step
from app.core.refusals import Code
from app.core.values import Appointment, Profile, QueueEntry, QueueStatus
from app.desk import calling, serving
from app.desk import queue as desk
from app.desk.cancelling import cancel, note
from app.desk.knowing import name_walk_in, unname_walk_in
from app.desk.linking import convert_into, link_entry
from app.desk.pool import check_eligible
from app.desk.reverting import go_back
from app.desk.undo import undo
from app.hub import errors
from app.hub.omneo import finding
from app.hub.omneo.meanwhile import refuse_if_changed
from app.hub.omneo.queue_bodies import UpdateQueue, said_calls, said_name
from app.hub.omneo.said import as_said, kept_meta, sent_on
from app.store.trail import last_step_of_record

if TYPE_CHECKING:
    from app.hub.callers import Caller
    from app.store.unit import Unit

EDIT = "edit"
OVER_THE_API = "called over the API"
"""Why somebody was called out of order when the client said nothing: the original lets clients call anybody."""
_OUT_OF_ORDER = frozenset({Code.REASON_NEEDED, Code.NOT_DUE_YET})
_CALLS = frozenset({"call", "call_next", "recall"})


def change_entry(unit: Unit, caller: Caller, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    """The walk-in as the body wants it. Raises ``ApiError`` and ``BadInput`` with nothing changed."""
    refuse_if_changed(before, body, body.was)
    if not caller.is_staff:
        return _noted(unit, caller, _left(unit, before, body), body)
    with errors.refusing_on("status"):
        if body.undo:
            return _taken_back(unit, caller, before, body)
        after = _given(unit, before, body)
        after = _stepped(unit, after, body)
    after = _known(unit, after, body)
    return _told(unit, _noted(unit, caller, after, body), body)


def _left(unit: Unit, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    """A customer may go away again; everything else is the staff's."""
    if body.undo or body.recall or body.status not in (None, before.status.value, QueueStatus.CANCELLED.value):
        raise errors.forbidden()
    if body.status == QueueStatus.CANCELLED.value:
        with errors.refusing_on("status"):
            cancel(unit, before.id, reason=body.reason)
    return unit.get(QueueEntry, before.id)


def _taken_back(unit: Unit, caller: Caller, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    if body.status is None:
        undo(unit, before.id)
    else:
        go_back(unit, before.id, body.status)
    return _told(unit, _noted(unit, caller, unit.get(QueueEntry, before.id), body), body)


def _given(unit: Unit, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    """Whom they wait for or are called to, where that alone changes; a step says itself to whom it leads."""
    if not body.has("staff_id") or body.staff_id == before.staff_id:
        return before
    member = finding.staff(unit, body.staff_id, field="staff_id") if body.staff_id else None
    if body.status not in (None, before.status.value):
        return before
    if body.status == QueueStatus.CALLED.value and None not in (before.staff_id, body.staff_id):
        raise wrong_step("called to somebody else", "called", 27, before.id)
    if member is not None and before.status is QueueStatus.WAITING:
        definition = unit.catalogue.definitions[before.definition_id]
        check_eligible(definition, unit.catalogue.locations[before.location_id], member, unit.now)
    return unit.replace(EDIT, before, replace(before, staff_id=body.staff_id, updated_at=unit.now))


def _known(unit: Unit, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    """Who a walk-in is whom nobody knew; whoever is known stays who they are (rule 22)."""
    if not body.has("profile_id") or body.profile_id == before.profile_id:
        return before
    with errors.refusing_on("profile_id"):
        if body.profile_id is None:
            return unname_walk_in(unit, before.id)
        if unit.find(Profile, body.profile_id) is None:
            raise errors.selected("profile_id")
        return name_walk_in(unit, before.id, profile_id=body.profile_id)


def _stepped(unit: Unit, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    wanted = QueueStatus(body.status) if body.status else before.status
    if body.has("appointment_id"):
        before = _linked(unit, before, body, wanted)
    steps: dict[QueueStatus, Callable[[], object]] = {
        QueueStatus.WAITING: lambda: desk.requeue(unit, before.id),
        QueueStatus.CALLED: lambda: _call(unit, before, body),
        QueueStatus.SERVED: lambda: serving.serve(unit, before.id, staff_id=body.staff_id, reason=body.reason),
        QueueStatus.CANCELLED: lambda: cancel(unit, before.id, reason=body.reason),
    }
    if wanted is not before.status:
        steps[wanted]()
    elif body.recall:
        calling.recall(unit, before.id, staff_id=body.staff_id)
    elif body.status == QueueStatus.CALLED.value:
        _check_caller(unit, before)
    return unit.get(QueueEntry, before.id)


def _linked(unit: Unit, before: QueueEntry, body: UpdateQueue, wanted: QueueStatus) -> QueueEntry:
    """Linked to the booking it became; together with ``served`` that is its conversion (rule 22)."""
    booking = None
    if body.appointment_id is not None:
        booking = finding.record(unit, Appointment, body.appointment_id, field="appointment_id")
    if before.appointment_id == (booking.id if booking else None):
        return before
    if booking is not None and wanted is QueueStatus.SERVED and before.status is not QueueStatus.SERVED:
        return convert_into(unit, before.id, booking.id, staff_id=body.staff_id)
    return link_entry(unit, before.id, booking.id if booking else None)


def _call(unit: Unit, before: QueueEntry, body: UpdateQueue) -> None:
    try:
        calling.call(unit, before.id, staff_id=body.staff_id, reason=body.reason)
    except Refused as refusal:
        if not {each.code for each in refusal.reasons} <= _OUT_OF_ORDER:
            raise
        calling.call(unit, before.id, staff_id=body.staff_id, reason=OVER_THE_API)


def _check_caller(unit: Unit, before: QueueEntry) -> None:
    """Two tills never call the same person; the same till may say twice that it did (rule 27)."""
    step = last_step_of_record(unit.connection, before.id)
    if step is None or step.verb not in _CALLS or None in (step.device_id, unit.device):
        return
    if unit.device is not None and step.device_id != unit.device.id:
        raise wrong_step("called by another till", "called", 27, before.id)


def _noted(unit: Unit, caller: Caller, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    after = before
    if body.has("notes") and body.notes != before.notes:
        note(unit, before.id, text=body.notes)
        after = unit.get(QueueEntry, before.id)
    edited = replace(after, meta=kept_meta(caller, after.meta, body.meta)) if body.has("meta") else after
    return unit.replace(EDIT, after, edited)


def _told(unit: Unit, before: QueueEntry, body: UpdateQueue) -> QueueEntry:
    """With what a till says in ``meta`` of name and calls. Its ticket and when they came never change."""
    calls, name = said_calls(body.meta), said_name(body.meta)
    before = sent_on(unit, before, body.meta)
    after = replace(before, calls=before.calls if calls is None else calls, guest_name=name or before.guest_name)
    return unit.replace(EDIT, before, as_said(unit, after, body.meta))
