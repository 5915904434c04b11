"""Appointment definitions: listed, made, changed, deleted (seeds 001 and 003; rules 9, 16, 18).

A customer's token reads what is published and not retired, and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import Response
from sqlalchemy import Select, select

from app.core.values import Definition
from app.desk.setting_up import keep_definition
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.omneo import finding
from app.hub.omneo.definition_bodies import StoreDefinition, UpdateDefinition, changed_definition, new_definition
from app.hub.omneo.definition_list import DEFINITIONS, OFFERED_TO_CUSTOMERS
from app.hub.omneo.definition_rows import definition_row
from app.hub.omneo.shop_answers import DefinitionShown
from app.hub.routing import Router
from app.store import tables
from app.store.deleting import delete_definition

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/appointment-definitions", tags=["Appointment definition"], responses=PROBLEMS)
_IDS: Select[tuple[str]] = select(tables.definitions.c.id)
_FOLLOWING = {
    **follow("appointment-definitions", "definition"),
    **{
        name: f"appointment-definitions.{name} {parameter} #/data/id"
        for name, parameter in (
            ("questions", "definition"), ("available-slots", "definition"), ("available-slots-range", "definition"),
            ("available-staff", "definition"), ("locations.store", "definition"), ("staff.store", "definition"),
            ("normal-hours.store", "owner"), ("special-hours.store", "owner"), ("normal-hours.index", "owner"),
        )
    },
}  # fmt: skip


@router.get("", operation_id="appointment-definitions.index", responses=answers(Paged[DefinitionShown]))
def index(call: Calling, _page: Page) -> Response:
    """Definitions by every filter."""
    for_customer = not call.caller.is_staff
    return listed(
        call, DEFINITIONS, _IDS, lambda reader, rows: [
            definition_row(reader, reader.catalogue.definitions[row.id], for_customer=for_customer) for row in rows
        ], *(OFFERED_TO_CUSTOMERS if for_customer else ()),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="appointment-definitions.store",
    responses=answers(One[DefinitionShown], 201, **_FOLLOWING),
)
def store(body: StoreDefinition, call: Calling) -> Response:
    """Make a definition."""
    call.needs_staff()

    def make(unit: Unit) -> Answer:
        unit.claim_catalogue()
        made = keep_definition(unit, None, new_definition(unit, body))
        return shown(definition_row(unit, made), 201)

    return call.act(make)


@router.get("/{definition}", operation_id="appointment-definitions.show", responses=answers(One[DefinitionShown]))
def show(definition: int, call: Calling) -> Response:
    """One definition in full."""
    for_customer = not call.caller.is_staff
    return found(
        call.read(
            lambda reader: definition_row(reader, seen_definition(reader, call, definition), for_customer=for_customer)
        )
    )


@router.put("/{definition}", operation_id="appointment-definitions.update", responses=answers(One[DefinitionShown]))
def update(definition: int, body: UpdateDefinition, call: Calling) -> Response:
    """Change what the body names of it."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = finding.definition(unit, definition)
        after = keep_definition(unit, before, changed_definition(unit, before, body))
        return shown(definition_row(unit, after))

    return call.act(change)


@router.delete("/{definition}", status_code=204, operation_id="appointment-definitions.destroy")
def destroy(definition: int, call: Calling) -> Response:
    """Delete one that nothing was ever booked of; any other is retired with ``is_archived``."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        unit.claim_catalogue()
        delete_definition(unit, finding.definition(unit, definition))
        return gone()

    return call.act(delete)


def seen_definition(reader: Reader, call: Call, number: int) -> Definition:
    """The definition under a number; ``ApiError`` 404 where there is none that the caller may see."""
    definition = finding.definition(reader, number)
    if not call.caller.is_staff and (definition.is_archived or not definition.is_published):
        raise errors.not_found("AppointmentDefinition", number)
    return definition
