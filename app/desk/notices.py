"""The notifications of a booking, kept in step with it: planned, moved and dropped (rules 21, 33)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.notifications import (
    REMINDER,
    Planned,
    drop_pending,
    event_of,
    move_reminders,
    notifications_for,
    unplanned,
)
from app.core.values import Appointment, Definition, Notification, Status
from app.store.notices import notifications_of
from app.store.refs import CONNECTED

if TYPE_CHECKING:
    from app.store.unit import Unit

_EXPECTED = frozenset({Status.REQUESTED, Status.CONFIRMED})


def follow_up(unit: Unit, before: Appointment | None, after: Appointment) -> Appointment:
    """Let the pending notifications follow a step of a booking; most definitions name no target, so nothing is done."""
    definition = unit.catalogue.definitions[after.definition_id]
    if before == after or not _is_notified_of(unit, definition):
        return after
    existing = [] if before is None else notifications_of(unit.connection, after.id)
    if before is not None and before.scheduled_start_at != after.scheduled_start_at:
        changed, planned = move_reminders(existing, definition, after, unit.now)
        existing = _write(unit, existing, changed, planned, after)
    planned_now = [
        one for event in _events(before, after) for one in notifications_for(event, definition, after, unit.now)
    ]
    dropped = drop_pending(existing, unit.now) if after.status not in _EXPECTED else ()
    _write(unit, existing, dropped, unplanned(planned_now, existing), after)
    return after


def take_back(unit: Unit, before: Appointment, after: Appointment, *, is_made: bool = False) -> None:
    """Let the notifications follow an undo: what was planned by the undone step is dropped, reminders come back.

    ``is_made`` says that the undone step made the booking, so that nobody need hear that it was.
    """
    definition = unit.catalogue.definitions[after.definition_id]
    if not _is_notified_of(unit, definition):
        return
    existing = notifications_of(unit.connection, after.id)
    undone = {event_of(before.status) if before.status is not after.status else None, "created" if is_made else None}
    gone = [
        replace(one, state="dropped", updated_at=unit.now)
        for one in existing
        if one.state == "pending" and one.event in undone
    ]
    existing = _write(unit, existing, gone, (), after)
    if after.status not in _EXPECTED:
        _write(unit, existing, drop_pending(existing, unit.now), (), after)
        return
    changed, planned = move_reminders(existing, definition, after, unit.now)
    _write(unit, existing, changed, unplanned(planned, existing), after)


def _is_notified_of(unit: Unit, definition: Definition) -> bool:
    """Whether this store tells anybody: a connected remote does that by itself (rule 33)."""
    return _names_a_target(definition) and (unit.is_owner or unit.setting(CONNECTED) is None)


def _names_a_target(definition: Definition) -> bool:
    return any(
        (
            definition.created_target_id,
            definition.confirmed_target_id,
            definition.cancelled_target_id,
            definition.rejected_target_id,
            definition.completed_target_id,
            definition.reminder_target_id,
        )
    )


def _events(before: Appointment | None, after: Appointment) -> list[str]:
    created = ["created"] if before is None else []
    reached = event_of(after.status) if before is None or before.status is not after.status else None
    return [*created, *([reached] if reached else [])]


def _write(
    unit: Unit,
    existing: list[Notification],
    changed: Iterable[Notification],
    planned: Iterable[Planned],
    appointment: Appointment,
) -> list[Notification]:
    """Write them, and give what stands there now."""
    stands = {one.id: one for one in existing}
    for one in changed:
        unit.keep(stands[one.id], one)
        stands[one.id] = one
    told: set[str] = set()
    for plan in planned:
        # Being created and being confirmed both plan the reminder.
        if plan.event == REMINDER and REMINDER in told:
            continue
        told.add(plan.event)
        new = _made(unit, plan, appointment)
        unit.keep(None, new)
        stands[new.id] = new
    return list(stands.values())


def _made(unit: Unit, plan: Planned, appointment: Appointment) -> Notification:
    return Notification(
        unit.make_id(),
        appointment.id,
        plan.target_id,
        plan.event,
        plan.due_at,
        created_at=unit.now,
        updated_at=unit.now,
    )
