"""What hangs on a definition: where it is offered, who is on its own list, its hours (rules 6, 9, 16).

Reading and deleting a place take the id of the row, changing one takes the location's id: so does the original.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from fastapi import Response

from app.core.values import Calendar, Definition, DefinitionPlace, DefinitionStaff
from app.desk.setting_up import keep_definition
from app.hub import errors
from app.hub.calls import Call, Calling, found, gone, shown
from app.hub.describing import PROBLEMS, Many, One, answers
from app.hub.hub import Answer
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, Count, Number
from app.hub.omneo.definition_rows import member_row, place_row
from app.hub.omneo.definitions import seen_definition
from app.hub.omneo.hour_children import Keeper, Owner, add_hours
from app.hub.omneo.shop_answers import DefinitionPlaceShown, DefinitionStaffShown
from app.hub.omneo.shop_bodies import Flag, Short
from app.hub.routing import Router
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/appointment-definitions", tags=["Appointment definition"], responses=PROBLEMS)


class PlaceBody(Body):
    """Where it is offered."""

    location_id: Number
    is_active: Flag = True


class PlaceChange(Body):
    """What changes of that."""

    is_active: Flag | None = None


class MemberBody(Body):
    """Who serves it."""

    staff_id: Short
    is_active: Flag = True
    sort_order: Count | None = None


class MemberChange(Body):
    """What changes of that."""

    is_active: Flag | None = None
    sort_order: Count | None = None


@router.get(
    "/{definition}/locations",
    operation_id="appointment-definitions.locations.index",
    responses=answers(Many[DefinitionPlaceShown]),
)
def places(definition: int, call: Calling) -> Response:
    """Where it is offered."""
    return found(call.read(lambda reader: _places(reader, seen_definition(reader, call, definition))))


@router.post(
    "/{definition}/locations",
    status_code=201,
    operation_id="appointment-definitions.locations.store",
    responses=answers(One[DefinitionPlaceShown], 201),
)
def add_place(definition: int, body: PlaceBody, call: Calling) -> Response:
    """Offer it at one more place."""

    def add(unit: Unit, before: Definition) -> Answer:
        location = finding.location(unit, body.location_id, field="location_id")
        if any(each.location_id == location.id for each in before.places):
            raise errors.invalid({"location_id": ["The location id has already been taken."]})
        added = DefinitionPlace(location.id, body.is_active)
        after = keep_definition(unit, before, replace(before, places=(*before.places, added)))
        return shown(_place_at(unit, after, body.location_id), 201)

    return _change(call, definition, add)


@router.get(
    "/{definition}/locations/{place}",
    operation_id="appointment-definitions.locations.show",
    responses=answers(One[DefinitionPlaceShown]),
)
def show_place(definition: int, place: int, call: Calling) -> Response:
    """One place, by the id of its row."""

    def look(reader: Reader) -> Row:
        return _one(_places(reader, seen_definition(reader, call, definition)), place)

    return found(call.read(look))


@router.put(
    "/{definition}/locations/{place}",
    operation_id="appointment-definitions.locations.update",
    responses=answers(One[DefinitionPlaceShown]),
)
def change_place(definition: int, place: int, body: PlaceChange, call: Calling) -> Response:
    """Offer it there, or no longer, by the location's id."""

    def change(unit: Unit, before: Definition) -> Answer:
        _place_at(unit, before, place)
        there = finding.location(unit, place).id
        is_active = body.is_active
        changed = tuple(
            replace(each, is_active=is_active) if each.location_id == there and is_active is not None else each
            for each in before.places
        )
        return shown(_place_at(unit, keep_definition(unit, before, replace(before, places=changed)), place))

    return _change(call, definition, change)


@router.delete(
    "/{definition}/locations/{place}", status_code=204, operation_id="appointment-definitions.locations.destroy"
)
def remove_place(definition: int, place: int, call: Calling) -> Response:
    """Take it away from a place, by the id of its row."""

    def remove(unit: Unit, before: Definition) -> Answer:
        _one(_places(unit, before), place)
        kept = tuple(each for each in before.places if each.number != place)
        keep_definition(unit, before, replace(before, places=kept))
        return gone()

    return _change(call, definition, remove)


@router.get(
    "/{definition}/staff",
    operation_id="appointment-definitions.staff.index",
    responses=answers(Many[DefinitionStaffShown]),
)
def members(definition: int, call: Calling) -> Response:
    """Its own list of staff."""
    return found(call.read(lambda reader: _members(reader, seen_definition(reader, call, definition), call)))


@router.post(
    "/{definition}/staff",
    status_code=201,
    operation_id="appointment-definitions.staff.store",
    responses=answers(One[DefinitionStaffShown], 201),
)
def add_member(definition: int, body: MemberBody, call: Calling) -> Response:
    """Put somebody on it."""

    def add(unit: Unit, before: Definition) -> Answer:
        member = finding.staff(unit, body.staff_id, field="staff_id")
        if any(each.staff_id == member.id for each in before.staff):
            raise errors.invalid({"staff_id": ["The staff id has already been taken."]})
        listed = DefinitionStaff(member.id, body.is_active, body.sort_order)
        after = keep_definition(unit, before, replace(before, staff=(*before.staff, listed)))
        row = next(each for each in _members(unit, after, call) if each["staff_id"] == member.id)
        return shown(row, 201)

    return _change(call, definition, add)


@router.get(
    "/{definition}/staff/{row}",
    operation_id="appointment-definitions.staff.show",
    responses=answers(One[DefinitionStaffShown]),
)
def member(definition: int, row: int, call: Calling) -> Response:
    """One of them."""

    def look(reader: Reader) -> Row:
        return _one(_members(reader, seen_definition(reader, call, definition), call), row)

    return found(call.read(look))


@router.put(
    "/{definition}/staff/{row}",
    operation_id="appointment-definitions.staff.update",
    responses=answers(One[DefinitionStaffShown]),
)
def change_member(definition: int, row: int, body: MemberChange, call: Calling) -> Response:
    """Change whether they serve it, and where they stand."""

    def change(unit: Unit, before: Definition) -> Answer:
        _one(_members(unit, before, call), row)
        changed = tuple(_changed(each, body) if each.number == row else each for each in before.staff)
        return shown(_one(_members(unit, keep_definition(unit, before, replace(before, staff=changed)), call), row))

    return _change(call, definition, change)


@router.delete("/{definition}/staff/{row}", status_code=204, operation_id="appointment-definitions.staff.destroy")
def remove_member(definition: int, row: int, call: Calling) -> Response:
    """Take somebody off it."""

    def remove(unit: Unit, before: Definition) -> Answer:
        _one(_members(unit, before, call), row)
        keep_definition(unit, before, replace(before, staff=tuple(e for e in before.staff if e.number != row)))
        return gone()

    return _change(call, definition, remove)


def _change(call: Call, number: int, act: Callable[[Unit, Definition], Answer]) -> Response:
    call.needs_staff()

    def claimed(unit: Unit) -> Answer:
        unit.claim_catalogue()
        return act(unit, finding.definition(unit, number))

    return call.act(claimed)


def _changed(listed: DefinitionStaff, body: MemberChange) -> DefinitionStaff:
    active = listed.is_active if body.is_active is None else body.is_active
    return replace(
        listed, is_active=active, sort_order=body.sort_order if body.has("sort_order") else listed.sort_order
    )


def _places(reader: Reader, definition: Definition) -> list[Row]:
    return [place_row(reader, definition, each) for each in definition.places]


def _place_at(reader: Reader, definition: Definition, location: int) -> Row:
    for row in _places(reader, definition):
        if row["location_id"] == location:
            return row
    raise errors.not_found("AppointmentDefinitionLocation", location)


def _members(reader: Reader, definition: Definition, call: Call) -> list[Row]:
    for_customer = not call.caller.is_staff
    return [member_row(reader, definition, each, for_customer=for_customer) for each in definition.staff]


def _one(rows: list[Row], number: int) -> Row:
    for row in rows:
        if row["id"] == number:
            return row
    raise errors.not_found("AppointmentDefinition", number)


def _find(reader: Reader, call: Call, given: str) -> Owner:
    return seen_definition(reader, call, finding.number_in(given, "AppointmentDefinition"))


def _keep(unit: Unit, before: Owner, calendar: Calendar) -> Owner:
    if not isinstance(before, Definition):
        raise TypeError("hours of a definition are asked for")
    return keep_definition(unit, before, replace(before, calendar=calendar))


add_hours(router, "/{owner}", Keeper("appointment-definitions", _find, _keep))
