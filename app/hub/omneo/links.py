"""Profiles and lists that an appointment is linked to beside its own customer; linking twice is linking once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BeforeValidator, WithJsonSchema
from sqlalchemy import ColumnElement, delete, insert, select

from app.core.values import Appointment, Kind, Profile
from app.hub import errors
from app.hub.kinds import RECORD_ID
from app.hub.omneo.bodies import Body, Text
from app.hub.omneo.rows import person
from app.store import tables
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Unit

_link = tables.appointment_links.c


def _as_text(value: object) -> object:
    if isinstance(value, int | float) and not isinstance(value, bool) and value > 0 and value == int(value):
        return str(int(value))
    return value


class LinkBody(Body):
    """What to link to."""

    type: Literal["profile", "list"]
    id: Annotated[Text, BeforeValidator(_as_text), WithJsonSchema(RECORD_ID)]


def link(unit: Unit, appointment: Appointment, body: LinkBody) -> None:
    """Link it; nothing changes when it is linked already. Raises ``ApiError`` 422 for a profile that there is not."""
    target = body.id
    if body.type == "profile" and unit.find(Profile, target) is None:
        raise errors.selected("id")
    if unit.connection.execute(select(_link.id).where(*_mine(appointment, body.type, target))).first() is None:
        row = {
            "id": unit.make_id(), "number": unit.next_number(tables.appointment_links),
            "appointment_id": appointment.id, "type": body.type, "target_id": target,
        }  # fmt: skip
        unit.connection.execute(insert(tables.appointment_links), row)
        unit.log("link", Kind.APPOINTMENT, appointment.id, {})


def unlink(unit: Unit, appointment: Appointment, body: LinkBody) -> None:
    """Take the link away; nothing changes where there is none."""
    gone = delete(tables.appointment_links).where(*_mine(appointment, body.type, body.id))
    if unit.connection.execute(gone).rowcount:
        unit.log("unlink", Kind.APPOINTMENT, appointment.id, {})


def link_rows(unit: Unit, appointment: Appointment) -> list[Row]:
    """The links of an appointment, oldest first."""
    found = unit.connection.execute(
        select(_link.number, _link.type, _link.target_id)
        .where(_link.appointment_id == appointment.id)
        .order_by(_link.number)
    ).all()
    return [_row(unit, appointment, number, kind, target) for number, kind, target in found]


def _row(unit: Unit, appointment: Appointment, number: int, kind: str, target: str) -> Row:
    """A link; of one to a list, which is not kept here, the customer is the appointment's."""
    customer = unit.find(Profile, target if kind == "profile" else appointment.profile_id)
    return {
        "id": str(number), "type": kind, "target_id": target, "profile": person(customer), "linkable": {"id": target},
    }  # fmt: skip


def _mine(appointment: Appointment, kind: str, target: str) -> tuple[ColumnElement[bool], ...]:
    return (_link.appointment_id == appointment.id, _link.type == kind, _link.target_id == target)
