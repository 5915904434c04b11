"""Profiles and lists that an appointment is linked to beside its own customer; linking twice is linking once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sqlalchemy import ColumnElement, delete, insert, select

from app.core.values import Appointment, Kind, Profile
from app.hub import errors
from app.hub.omneo.bodies import Body, Number, Text
from app.hub.omneo.rows import person
from app.store import tables
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Unit

_link = tables.appointment_links.c


class LinkBody(Body):
    """What to link to."""

    type: Literal["profile", "list"]
    id: Text | Number


def link(unit: Unit, appointment: Appointment, body: LinkBody) -> None:
    """Link it; nothing changes when it is linked already. Raises ``ApiError`` 422 for a profile that there is not."""
    target = str(body.id)
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
    gone = delete(tables.appointment_links).where(*_mine(appointment, body.type, str(body.id)))
    if unit.connection.execute(gone).rowcount:
        unit.log("unlink", Kind.APPOINTMENT, appointment.id, {})


def link_rows(unit: Unit, appointment: Appointment) -> list[Row]:
    """The links of an appointment, oldest first."""
    found = unit.connection.execute(
        select(_link.number, _link.type, _link.target_id)
        .where(_link.appointment_id == appointment.id)
        .order_by(_link.number)
    ).all()
    return [_row(unit, number, kind, target) for number, kind, target in found]


def _row(unit: Unit, number: int, kind: str, target: str) -> Row:
    row: Row = {"id": number, "type": kind, "target_id": target}
    if kind == "profile":
        customer = person(unit.find(Profile, target))
        return {**row, "profile": customer}
    return {**row, "linkable": {"id": target}}


def _mine(appointment: Appointment, kind: str, target: str) -> tuple[ColumnElement[bool], ...]:
    return (_link.appointment_id == appointment.id, _link.type == kind, _link.target_id == target)
