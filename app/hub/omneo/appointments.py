"""Appointments: made, listed, changed (seed 003, rules 15, 18-21, 25, 29)."""

from __future__ import annotations

from fastapi import APIRouter, Response
from pydantic import BaseModel

from app.core.moments import read_instant
from app.core.values import Appointment
from app.desk import appointments as desk
from app.hub import errors
from app.hub.calls import Calling, found, shown
from app.hub.omneo.rows import appointment_rows
from app.store import mapping, tables
from app.store.unit import Reader, Unit

router = APIRouter(prefix="/appointments", tags=["Appointment"])


class StoreAppointment(BaseModel):
    """What makes an appointment; other keys are ignored."""

    appointment_definition_id: int
    profile_id: str
    location_id: int
    assigned_staff_id: str | None = None
    scheduled_start_at: str
    scheduled_end_at: str
    timezone: str
    notes: str | None = None


@router.post("", status_code=201, operation_id="appointments.store")
def store(body: StoreAppointment, call: Calling) -> Response:
    """Book."""

    def book(unit: Unit):  # type: ignore[no-untyped-def]
        definition = next(
            (each for each in unit.catalogue.definitions.values() if each.number == body.appointment_definition_id),
            None,
        )
        location = next((each for each in unit.catalogue.locations.values() if each.number == body.location_id), None)
        if definition is None or location is None:
            raise errors.invalid({"appointment_definition_id": ["The selected appointment definition id is invalid."]})
        made = desk.book(
            unit, definition_id=definition.id, location_id=location.id, profile_id=body.profile_id,
            start=read_instant(body.scheduled_start_at, body.timezone),
            end=read_instant(body.scheduled_end_at, body.timezone), staff_id=body.assigned_staff_id, notes=body.notes,
        )  # fmt: skip
        return shown(appointment_rows(unit, [made])[0], 201)

    return call.act(book)


@router.get("/{number}", operation_id="appointments.show")
def show(number: int, call: Calling) -> Response:
    """One appointment."""

    def look(reader: Reader) -> Appointment:
        row = reader.connection.execute(
            mapping.appointments.select().where(tables.appointments.c.number == number)
        ).first()
        if row is None:
            raise errors.not_found("Appointment", number)
        return mapping.appointments.value(row)

    return found(call.read(lambda reader: appointment_rows(reader, [look(reader)])[0]))
