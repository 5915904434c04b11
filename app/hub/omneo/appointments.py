"""Appointments: made, listed, changed, deleted (seed 003; rules 15, 18-21, 24, 25, 29)."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import Response
from pydantic import Field

from app.core.errors import BadInput
from app.core.meta import said_in
from app.core.moments import read_instant
from app.core.slots import Audience
from app.core.values import Appointment, Profile, Status
from app.core.wishes import HOLD
from app.desk import appointments as desk
from app.desk.codes import SERVING, STANDING
from app.desk.codes import TAKEN as TAKEN_CODES
from app.desk.fitting import Wish, claim_for, reasons_against
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.omneo import finding
from app.hub.omneo.appointment_list import APPOINTMENTS
from app.hub.omneo.bodies import Body, Meta, Number, Text, When, Words, Zone
from app.hub.omneo.booking_answers import AppointmentShown, LinkedShown, StatusWord
from app.hub.omneo.changing import EDIT, change_appointment
from app.hub.omneo.links import LinkBody, link, link_rows, unlink
from app.hub.omneo.receipts import OrderRef, ReceiptRef, resolve_told
from app.hub.omneo.rows import appointment_rows
from app.hub.omneo.said import as_said, gives_ticket, kept_meta, ticketed
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_appointment
from app.store.unit import Reader, Unit
from app.wire.writing import Row

router = Router(tags=["Appointment"], responses=PROBLEMS)
OVER_THE_API = "booked over the API"
"""Why a booking stands outside the hours when the client said nothing: a staff token may do that (rule 25)."""


class AnswerBody(Body):
    """One answer, as text or as the JSON value itself (rule 31)."""

    questionnaire_question_id: Number
    value: Meta


class BookAppointment(Body):
    """What makes an appointment of a customer whom the path names."""

    appointment_definition_id: Number
    location_id: Number
    assigned_staff_id: Text | None = None
    status: StatusWord | None = None
    scheduled_start_at: When
    scheduled_end_at: When
    timezone: Zone
    confirmed_at: When | None = None
    notes: Words | None = None
    meta: Meta = None
    transaction: ReceiptRef | None = None
    order: OrderRef | None = None
    answers: Annotated[list[AnswerBody] | None, Field(default_factory=list, max_length=500)]
    override_reason: Words | None = None


class StoreAppointment(BookAppointment):
    """What makes an appointment. ``override_reason``: book over a broken rule, knowingly (rule 25); staff alone."""

    profile_id: Text


class UpdateAppointment(Body):
    """What changes of an appointment; what is left out stays. ``undo`` takes the last step back (rule 24)."""

    appointment_definition_id: Number | None = None
    profile_id: Text | None = None
    location_id: Number | None = None
    assigned_staff_id: Text | None = None
    status: StatusWord | None = None
    scheduled_start_at: When | None = None
    scheduled_end_at: When | None = None
    timezone: Zone | None = None
    confirmed_at: When | None = None
    notes: Words | None = None
    meta: Meta = None
    transaction: ReceiptRef | None = None
    order: OrderRef | None = None
    reason: Words | None = None
    override_reason: Words | None = None
    undo: bool = False
    was: Meta = None


@router.get("/appointments", operation_id="appointments.index", responses=answers(Paged[AppointmentShown]))
def index(call: Calling, _page: Page) -> Response:
    """Appointments by every filter; a customer's token asks for one profile's."""
    call.needs_staff_or_profile()
    return list_appointments(call)


@router.post(
    "/appointments",
    status_code=201,
    operation_id="appointments.store",
    responses=answers(
        One[AppointmentShown],
        201,
        **follow("appointments", "appointment"),
        link="appointments.link appointment #/data/id",
    ),
)
def store(body: StoreAppointment, call: Calling) -> Response:
    """Book: confirmed or requested by the definition's booking type (rule 20)."""
    return call.act(lambda unit: shown(appointment_row(unit, call, book(unit, call, body, body.profile_id)), 201))


@router.get("/appointments/{appointment}", operation_id="appointments.show", responses=answers(One[AppointmentShown]))
def show(appointment: int, call: Calling) -> Response:
    """One appointment."""
    return found(
        call.read(lambda reader: appointment_row(reader, call, finding.record(reader, Appointment, appointment)))
    )


@router.put("/appointments/{appointment}", operation_id="appointments.update", responses=answers(One[AppointmentShown]))
def update(appointment: int, body: UpdateAppointment, call: Calling) -> Response:
    """Change it: every field of creation but the answers, and its status."""

    def change(unit: Unit) -> Answer:
        before = finding.record(unit, Appointment, appointment)
        return shown(appointment_row(unit, call, change_appointment(unit, call.caller, before, body)))

    return call.act(change)


@router.delete("/appointments/{appointment}", status_code=204, operation_id="appointments.destroy")
def destroy(appointment: int, call: Calling) -> Response:
    """Delete it; to call it off, change its status to cancelled instead."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_appointment(unit, finding.record(unit, Appointment, appointment))
        return gone()

    return call.act(delete)


@router.post("/appointments/{appointment}/link", operation_id="appointments.link", responses=answers(One[LinkedShown]))
def add_link(appointment: int, body: LinkBody, call: Calling) -> Response:
    """Link it to a profile or a list; linking twice is linking once."""
    return call.act(lambda unit: _linked(unit, call, appointment, body, is_wanted=True))


@router.post(
    "/appointments/{appointment}/unlink", operation_id="appointments.unlink", responses=answers(One[LinkedShown])
)
def remove_link(appointment: int, body: LinkBody, call: Calling) -> Response:
    """Take a link away."""
    return call.act(lambda unit: _linked(unit, call, appointment, body, is_wanted=False))


def appointment_row(reader: Reader, call: Call, appointment: Appointment) -> Row:
    """An appointment as the caller may see it."""
    return appointment_rows(reader, [appointment], for_customer=not call.caller.is_staff)[0]


def list_appointments(call: Call, profile_id: str | None = None) -> Response:
    """A page of them; of one customer, or of everybody."""
    own = () if profile_id is None else (tables.appointments.c.profile_id == profile_id,)
    what = mapping.appointments.select()
    return listed(
        call, APPOINTMENTS, what, lambda reader, rows: appointment_rows(
            reader, [mapping.appointments.value(row) for row in rows], for_customer=not call.caller.is_staff
        ), *own,
    )  # fmt: skip


def book(unit: Unit, call: Call, body: BookAppointment, profile_id: str) -> Appointment:
    """The booking that a body makes. Raises ``ApiError`` and ``Refused`` with nothing booked."""
    wish = _wish(unit, call, body)
    if unit.find(Profile, profile_id) is None:
        raise errors.selected("profile_id")
    is_staff = call.caller.is_staff
    because = _because(unit, wish, body) if is_staff else None
    made = desk.make_booking(
        unit, wish, profile_id,
        status=Status(body.status) if is_staff and body.status else None,
        notes=body.notes, override_reason=because,
        answers={each.questionnaire_question_id: each.value for each in body.answers or ()} or None,
        told_late=is_staff,
        is_hold=is_staff and said_in(body.meta, HOLD) is not None and body.status == Status.REQUESTED.value,
        gives_ticket=gives_ticket(call.caller, body.meta),
    )  # fmt: skip
    return _completed(unit, call, made, body)


def _linked(unit: Unit, call: Call, number: int, body: LinkBody, *, is_wanted: bool) -> Answer:
    appointment = finding.record(unit, Appointment, number)
    (link if is_wanted else unlink)(unit, appointment, body)
    return shown({**appointment_row(unit, call, appointment), "links": link_rows(unit, appointment)})


def _wish(unit: Unit, call: Call, body: BookAppointment) -> Wish:
    definition = finding.definition(unit, body.appointment_definition_id, field="appointment_definition_id")
    location = finding.location(unit, body.location_id, field="location_id")
    staff = finding.staff(unit, body.assigned_staff_id, field="assigned_staff_id") if body.assigned_staff_id else None
    if definition.requires_staff and staff is None:
        text = "The assigned staff id field is required when the definition requires staff (rule 16)."
        raise errors.invalid({"assigned_staff_id": [text]})
    start, end = (_at(body, name) for name in ("scheduled_start_at", "scheduled_end_at"))
    audience = Audience.STAFF if call.caller.is_staff else Audience.CUSTOMER
    return Wish(definition, location, staff, start, end, audience=audience)


def _at(body: BookAppointment, name: str) -> int:
    try:
        return read_instant(getattr(body, name), body.timezone)
    except ValueError as error:
        raise BadInput(name, str(error), "write YYYY-MM-DD HH:MM:SS") from None


def _because(unit: Unit, wish: Wish, body: BookAppointment) -> str | None:
    """Why it may be booked over a rule: what the client says, or, where only hours are in the way, that it is staff."""
    if body.override_reason:
        return body.override_reason
    claim_for(unit, wish)  # else who takes the time meanwhile would be booked over
    against = {each.code for each in reasons_against(unit, wish, SERVING)}
    return OVER_THE_API if against and against <= STANDING - TAKEN_CODES else None


def _completed(unit: Unit, call: Call, made: Appointment, body: BookAppointment) -> Appointment:
    is_staff = call.caller.is_staff
    edited = replace(made, meta=kept_meta(call.caller, None, body.meta), timezone=body.timezone)
    told = body.meta if is_staff else None
    if is_staff and body.confirmed_at is not None and made.confirmed_at is not None:
        edited = replace(edited, confirmed_at=_at(body, "confirmed_at"))
    if body.transaction is not None:
        edited = replace(edited, transaction_id=resolve_told(unit, body.transaction, "transaction", told))
    if body.order is not None:
        edited = replace(edited, order_id=resolve_told(unit, body.order, "order", told))
    if is_staff:
        edited = ticketed(unit, as_said(unit, edited, body.meta), body.meta)
    return unit.replace(EDIT, made, edited)
