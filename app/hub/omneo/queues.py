"""The line of walk-ins: checked in, listed, called, served, deleted (seeds 000 and 003; rules 18, 22, 26-28).

A customer's token checks in, looks at the entries of the profile that it names, and takes one out of the line again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Response

from app.core.values import Profile, QueueEntry
from app.desk import queue as desk
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, instant, whole
from app.hub.omneo import finding
from app.hub.omneo.line_answers import QueueShown
from app.hub.omneo.line_rows import queue_rows
from app.hub.omneo.queue_bodies import StoreQueue, UpdateQueue, said_by_till, said_name
from app.hub.omneo.queue_changing import change_entry
from app.hub.omneo.related import fields_of, relations_of
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_entry

if TYPE_CHECKING:
    from app.store.unit import Unit

router = Router(prefix="/appointment-queues", tags=["Appointment queue"], responses=PROBLEMS)

_e = tables.queue_entries.c
_INSTANTS = ("checked_in_at", "called_at", "first_called_at", "started_at", "finished_at", "cancelled_at")
QUEUES = Listing(
    tables.queue_entries,
    {
        **fields_of(_e, "profile_id", "staff_id", "status", "notes", "ticket", "guest_name"),
        **{name: Field(_e[name], instant) for name in _INSTANTS},
        "calls": Field(_e.calls, whole),
    },
    _e.number,
    relations_of(_e),
)


@router.get("", operation_id="appointment-queues.index", responses=answers(Paged[QueueShown]))
def index(call: Calling, _page: Page) -> Response:
    """Walk-ins by every filter, in the order in which they came to be known."""
    call.needs_staff_or_profile()
    return listed(
        call, QUEUES, mapping.queue_entries.select(),
        lambda reader, rows: queue_rows(reader, [mapping.queue_entries.value(row) for row in rows]),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="appointment-queues.store",
    responses=answers(One[QueueShown], 201, **follow("appointment-queues", "queue")),
)
def store(body: StoreQueue, call: Calling) -> Response:
    """Check somebody in, named or not, with a ticket of their own."""
    return call.act(lambda unit: shown(queue_rows(unit, [_check_in(unit, call, body)])[0], 201))


@router.get("/{queue}", operation_id="appointment-queues.show", responses=answers(One[QueueShown]))
def show(queue: int, call: Calling) -> Response:
    """One walk-in."""
    return found(call.read(lambda reader: queue_rows(reader, [finding.record(reader, QueueEntry, queue)])[0]))


@router.put("/{queue}", operation_id="appointment-queues.update", responses=answers(One[QueueShown]))
def update(queue: int, body: UpdateQueue, call: Calling) -> Response:
    """Change staff, booking, status, notes or meta; a call is one till's alone (rule 27)."""

    def change(unit: Unit) -> Answer:
        before = finding.record(unit, QueueEntry, queue)
        return shown(queue_rows(unit, [change_entry(unit, call.caller, before, body)])[0])

    return call.act(change)


@router.delete("/{queue}", status_code=204, operation_id="appointment-queues.destroy")
def destroy(queue: int, call: Calling) -> Response:
    """Delete it; somebody who went away is cancelled instead."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_entry(unit, finding.record(unit, QueueEntry, queue))
        return gone()

    return call.act(delete)


def _check_in(unit: Unit, call: Call, body: StoreQueue) -> QueueEntry:
    definition = finding.definition(unit, body.appointment_definition_id, field="appointment_definition_id")
    location = finding.location(unit, body.location_id, field="location_id")
    staff = finding.staff(unit, body.staff_id, field="staff_id") if body.staff_id else None
    if body.profile_id is not None and unit.find(Profile, body.profile_id) is None:
        raise errors.selected("profile_id")
    is_staff = call.caller.is_staff
    with errors.refusing_on("appointment_definition_id"):
        entry = desk.check_in(
            unit, definition_id=definition.id, location_id=location.id, profile_id=body.profile_id,
            guest_name=said_name(body.meta), staff_id=staff.id if staff else None, notes=body.notes,
            said=said_by_till(body.meta) if is_staff else None,
        )  # fmt: skip
    then = body.then()
    return change_entry(unit, call.caller, entry, then if is_staff else UpdateQueue.model_validate(_own(then)))


def _own(then: UpdateQueue) -> dict[str, object]:
    """What of it is a customer's to say."""
    return {"meta": then.meta} if then.has("meta") else {}
