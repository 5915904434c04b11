"""The appointments of one customer: the same records below their profile, and 404 for somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Response

from app.core.text import find_unstorable
from app.core.values import Appointment, Profile
from app.hub import errors
from app.hub.calls import Calling, Page, found, gone, shown
from app.hub.describing import PROBLEMS, One, Paged, answers
from app.hub.hub import Answer
from app.hub.omneo import finding
from app.hub.omneo.appointments import (
    BookAppointment,
    UpdateAppointment,
    appointment_row,
    book,
    list_appointments,
)
from app.hub.omneo.booking_answers import AppointmentShown
from app.hub.omneo.changing import change_appointment
from app.hub.routing import Router
from app.store.deleting import delete_appointment

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/profiles/{profile}/appointments", tags=["Profile appointment"], responses=PROBLEMS)


@router.get("", operation_id="profiles.appointments.index", responses=answers(Paged[AppointmentShown]))
def index(profile: str, call: Calling, _page: Page) -> Response:
    """One customer's appointments, by every filter."""
    call.read(lambda reader: _check(reader, profile))
    return list_appointments(call, profile)


@router.post(
    "", status_code=201, operation_id="profiles.appointments.store", responses=answers(One[AppointmentShown], 201)
)
def store(profile: str, body: BookAppointment, call: Calling) -> Response:
    """Book for the customer."""

    def make(unit: Unit) -> Answer:
        _check(unit, profile)
        return shown(appointment_row(unit, call, book(unit, call, body, profile)), 201)

    return call.act(make)


@router.get("/{appointment}", operation_id="profiles.appointments.show", responses=answers(One[AppointmentShown]))
def show(profile: str, appointment: int, call: Calling) -> Response:
    """One of them."""
    return found(call.read(lambda reader: appointment_row(reader, call, _own(reader, profile, appointment))))


@router.put("/{appointment}", operation_id="profiles.appointments.update", responses=answers(One[AppointmentShown]))
def update(profile: str, appointment: int, body: UpdateAppointment, call: Calling) -> Response:
    """Change one of them, as any appointment is changed."""

    def change(unit: Unit) -> Answer:
        after = change_appointment(unit, call.caller, _own(unit, profile, appointment), body)
        return shown(appointment_row(unit, call, after))

    return call.act(change)


@router.delete("/{appointment}", status_code=204, operation_id="profiles.appointments.destroy")
def destroy(profile: str, appointment: int, call: Calling) -> Response:
    """Delete one of them."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        delete_appointment(unit, _own(unit, profile, appointment))
        return gone()

    return call.act(delete)


def _check(reader: Reader, profile: str) -> None:
    if find_unstorable(profile) or reader.find(Profile, profile) is None:
        raise errors.not_found("Profile", "" if find_unstorable(profile) else profile)


def _own(reader: Reader, profile: str, number: int) -> Appointment:
    appointment = finding.record(reader, Appointment, number)
    if appointment.profile_id != profile:
        raise errors.not_found("Appointment", number)
    return appointment
