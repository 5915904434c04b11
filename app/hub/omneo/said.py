"""What a till says in ``meta`` of when and how things happened at it, believed of the state that it speaks of.

The original has no fields for it; a hub does, and a till that was without a network tells it in the evening.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.core.values import Appointment, Json, Profile, QueueEntry, QueueStatus
from app.desk.queue import transfer
from app.desk.ticket_numbers import numbered_elsewhere
from app.wire.omneo.appointments import ticket_in
from app.wire.omneo.said import read_meta, with_others

if TYPE_CHECKING:
    from app.hub.callers import Caller
    from app.store.unit import Unit

R = TypeVar("R", Appointment, QueueEntry)
A_DAY = 86_400

_OWN: Mapping[type, tuple[str, ...]] = {
    Appointment: ("called_at", "started_at"),
    QueueEntry: ("called_at", "first_called_at", "started_at", "finished_at", "parked_at"),
}
"""What only tills say, so that what they leave out is null."""
_STAMPS: Mapping[type, tuple[str, ...]] = {
    Appointment: (
        "approved_at", "confirmed_at", "arrived_at", "completed_at", "cancelled_at", "no_show_at", "rejected_at",
    ),
    QueueEntry: ("cancelled_at",),
}  # fmt: skip
"""What is stamped here when it is heard; a till knows when it was."""


def as_said(unit: Unit, before: R, meta: Json) -> R:
    """The record with what the till says of it; as it is where the till speaks of another state, or says nothing."""
    said = read_meta(meta)
    if not said.is_of(before.status.value):
        return before
    words = said.words
    given: dict[str, Any] = {name: _instant(unit, words.get(name)) for name in _OWN[type(before)]}
    for name in _STAMPS[type(before)]:
        told = _instant(unit, words.get(name))
        if told is not None and getattr(before, name) is not None:
            given[name] = told
    if isinstance(before, Appointment):
        given["calls"] = words.get("calls") or 0
        caller = words.get("called_to_staff_id")
        given["called_to_staff_id"] = caller if caller in unit.catalogue.staff else None
    elif before.profile_id is None and isinstance(named := words.get("profile_id"), str):
        given["profile_id"] = named if unit.find(Profile, named) else None
    if isinstance(reason := words.get("reason"), str):
        given["reason"] = reason
    return replace(before, **given)


def kept_meta(caller: Caller, before: Json, meta: Json) -> Json:
    """What is kept of the ``meta`` of a call: tills believe what stands there for them, so of customers not that."""
    return meta if caller.is_staff else with_others(before, meta)


def gives_ticket(caller: Caller, meta: Json) -> bool:
    """Whether who arrives is given a number by the hub: a till gives one itself and says which, or knows of none."""
    return caller.device is None and ticket_in(read_meta(meta).words) is None


def ticketed(unit: Unit, before: Appointment, meta: Json) -> Appointment:
    """The booking with the ticket that a till says to have given its customer, whatever became of them since."""
    said = ticket_in(read_meta(meta).words)
    return before if said is None or said.at >= unit.now + A_DAY else numbered_elsewhere(unit, before, said)


def sent_on(unit: Unit, before: QueueEntry, meta: Json) -> QueueEntry:
    """The walk-in in the line of the service to which a till has sent them on."""
    said = read_meta(meta)
    wanted = said.words.get("definition_id")
    service = next((each for each in unit.catalogue.definitions.values() if str(each.number) == wanted), None)
    is_here = service is None or service.id == before.definition_id or before.status is not QueueStatus.WAITING
    return before if is_here or service is None else transfer(unit, before.id, definition_id=service.id)


def _instant(unit: Unit, said: Json) -> int | None:
    """An instant that can have been: not of the days to come."""
    return said if isinstance(said, int) and not isinstance(said, bool) and 0 < said < unit.now + A_DAY else None
