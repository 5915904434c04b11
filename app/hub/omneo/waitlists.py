"""The waitlist: joined, listed, fulfilled, left, deleted (seeds 000 and 001; rules 4, 18, 23, 24).

A customer's token joins, looks at the entries of the profile that it names, changes the wish and leaves again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from fastapi import Response

from app.core.errors import BadInput
from app.core.lifecycles import wrong_step
from app.core.moments import read_instant
from app.core.values import Appointment, Instant, Profile, WaitlistEntry, WaitlistStatus
from app.desk.cancelling import cancel, note
from app.desk.linking import fulfil_with
from app.desk.reverting import go_back
from app.desk.undo import undo
from app.desk.waitlist import join_waitlist
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, instant
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Meta, Number, Text, When, Words, Zone
from app.hub.omneo.line_answers import WaitlistShown
from app.hub.omneo.line_rows import wish_rows
from app.hub.omneo.related import fields_of, relations_of
from app.hub.omneo.said import kept_meta
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_wish

if TYPE_CHECKING:
    from app.hub.callers import Caller
    from app.store.unit import Unit

router = Router(prefix="/appointment-waitlists", tags=["Appointment waitlist"], responses=PROBLEMS)
EDIT = "edit"
WaitlistWord = Literal["active", "fulfilled", "cancelled"]

_w = tables.waitlist_entries.c
WISHES = Listing(
    tables.waitlist_entries,
    {
        **fields_of(_w, "profile_id", "status", "notes", "timezone"),
        "desired_start_at": Field(_w.desired_start_at, instant),
    },
    _w.number,
    relations_of(_w),
)


class UpdateWaitlist(Body):
    """What changes of an entry; what is left out stays. ``undo`` takes the last step back (rule 24)."""

    appointment_id: Number | None = None
    status: WaitlistWord | None = None
    desired_start_at: When | None = None
    timezone: Zone | None = None
    notes: Words | None = None
    meta: Meta = None
    reason: Words | None = None
    undo: bool = False


class StoreWaitlist(UpdateWaitlist):
    """What puts somebody on the waitlist; a time without an offset is of ``timezone``, or of the place's zone."""

    appointment_definition_id: Number
    profile_id: Text
    location_id: Number


@router.get("", operation_id="appointment-waitlists.index", responses=answers(Paged[WaitlistShown]))
def index(call: Calling, _page: Page) -> Response:
    """Entries by every filter, in the order in which they came."""
    call.needs_staff_or_profile()
    return listed(
        call, WISHES, mapping.waitlist_entries.select(),
        lambda reader, rows: wish_rows(reader, [mapping.waitlist_entries.value(row) for row in rows]),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="appointment-waitlists.store",
    responses=answers(One[WaitlistShown], 201, **follow("appointment-waitlists", "waitlist")),
)
def store(body: StoreWaitlist, call: Calling) -> Response:
    """Put a customer on the waitlist of a service (rule 18)."""
    return call.act(lambda unit: shown(wish_rows(unit, [_join(unit, call, body)])[0], 201))


@router.get("/{waitlist}", operation_id="appointment-waitlists.show", responses=answers(One[WaitlistShown]))
def show(waitlist: int, call: Calling) -> Response:
    """One entry."""
    return found(call.read(lambda reader: wish_rows(reader, [finding.record(reader, WaitlistEntry, waitlist)])[0]))


@router.put("/{waitlist}", operation_id="appointment-waitlists.update", responses=answers(One[WaitlistShown]))
def update(waitlist: int, body: UpdateWaitlist, call: Calling) -> Response:
    """Change booking, status, wish, notes or meta; ``fulfilled`` names the booking (rule 23)."""

    def change(unit: Unit) -> Answer:
        before = finding.record(unit, WaitlistEntry, waitlist)
        return shown(wish_rows(unit, [_changed(unit, call, before, body)])[0])

    return call.act(change)


@router.delete("/{waitlist}", status_code=204, operation_id="appointment-waitlists.destroy")
def destroy(waitlist: int, call: Calling) -> Response:
    """Delete it; who no longer wants it is cancelled instead."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_wish(unit, finding.record(unit, WaitlistEntry, waitlist))
        return gone()

    return call.act(delete)


def _join(unit: Unit, call: Call, body: StoreWaitlist) -> WaitlistEntry:
    definition = finding.definition(unit, body.appointment_definition_id, field="appointment_definition_id")
    location = finding.location(unit, body.location_id, field="location_id")
    if unit.find(Profile, body.profile_id) is None:
        raise errors.selected("profile_id")
    with errors.refusing_on("appointment_definition_id"):
        entry = join_waitlist(
            unit, definition_id=definition.id, location_id=location.id, profile_id=body.profile_id, notes=body.notes,
            is_from_elsewhere=True,
        )  # fmt: skip
    if not call.caller.is_staff:
        body = body.model_copy(update={"status": None})
    return _changed(unit, call, entry, body)


def _changed(unit: Unit, call: Call, before: WaitlistEntry, body: UpdateWaitlist) -> WaitlistEntry:
    if not call.caller.is_staff and (body.undo or body.status == WaitlistStatus.FULFILLED.value):
        raise errors.forbidden()
    with errors.refusing_on("status"):
        if body.undo:
            return _taken_back(unit, before, body)
        after = _stepped(unit, call, before, body)
    if body.has("notes") and body.notes != after.notes:
        note(unit, before.id, text=body.notes)
        after = unit.get(WaitlistEntry, before.id)
    return unit.replace(EDIT, after, _wished(unit, call.caller, after, body))


def _taken_back(unit: Unit, before: WaitlistEntry, body: UpdateWaitlist) -> WaitlistEntry:
    if body.status is None:
        undo(unit, before.id)
    else:
        go_back(unit, before.id, body.status)
    return unit.get(WaitlistEntry, before.id)


def _stepped(unit: Unit, call: Call, before: WaitlistEntry, body: UpdateWaitlist) -> WaitlistEntry:
    wanted = WaitlistStatus(body.status) if body.status else before.status
    booking_id = _booking_of(unit, before, body) if call.caller.is_staff else before.appointment_id
    if wanted is before.status:
        return unit.replace("link", before, replace(before, appointment_id=booking_id))
    if wanted is WaitlistStatus.ACTIVE:
        raise wrong_step(before.status, wanted, 23, before.id)
    if wanted is WaitlistStatus.CANCELLED:
        cancel(unit, before.id, reason=body.reason)
        return unit.get(WaitlistEntry, before.id)
    if booking_id is None:
        raise errors.invalid({"appointment_id": ["The appointment id field is required when status is fulfilled."]})
    return fulfil_with(unit, before.id, booking_id)


def _booking_of(unit: Unit, before: WaitlistEntry, body: UpdateWaitlist) -> str | None:
    if not body.has("appointment_id"):
        return before.appointment_id
    if body.appointment_id is None:
        return None
    return finding.record(unit, Appointment, body.appointment_id, field="appointment_id").id


def _wished(unit: Unit, caller: Caller, before: WaitlistEntry, body: UpdateWaitlist) -> WaitlistEntry:
    """With the wish and what else the body says; the zone is the one in which the wish was said (rule 4)."""
    zone = body.timezone or before.timezone or unit.catalogue.locations[before.location_id].timezone
    after = replace(before, timezone=zone)
    if body.has("desired_start_at"):
        after = replace(after, desired_start_at=_at(body.desired_start_at, zone))
    return replace(after, meta=kept_meta(caller, after.meta, body.meta)) if body.has("meta") else after


def _at(given: str | None, zone: str) -> Instant | None:
    try:
        return None if given is None else read_instant(given, zone)
    except ValueError as error:
        raise BadInput("desired_start_at", str(error), "write YYYY-MM-DD HH:MM:SS") from None
