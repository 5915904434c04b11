"""Definitions as the API shows them: every field, with places, staff, hours and the questionnaire nested (seed 003).

A row is made once for each state of the catalogue, since a hundred appointments may show the same one. Customers' front
ends are not told what is for staff alone: internal notes, and how to reach a member of staff.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import select

from app.core.moments import write_utc
from app.core.values import Definition, DefinitionPlace, DefinitionStaff, Questionnaire, Staff
from app.hub.omneo.hours import hour_rows
from app.store import tables
from app.wire.shop_writer import write_definition, write_questionnaire
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader

_OURS = (
    "location_ids", "inactive_location_ids", "staff_ids", "inactive_staff_ids", "staff_sort_orders",
    "booking_questionnaire",
)  # fmt: skip
"""What a set-up file says of it beside what the API does."""


def definition_row(reader: Reader, definition: Definition, *, for_customer: bool = False) -> Row:
    """A definition in full."""
    kept = reader.catalogue.derived
    key = ("definition_row", definition.id, for_customer)
    if key not in kept:
        kept[key] = _row(reader, definition, for_customer=for_customer)
    return cast("Row", kept[key])


def place_row(reader: Reader, definition: Definition, place: DefinitionPlace) -> Row:
    """That it is offered somewhere."""
    found = reader.catalogue.locations.get(place.location_id)
    return {
        "id": place.number, "appointment_definition_id": definition.number,
        "location_id": found.number if found else None, "is_active": place.is_active,
        "location": {
            "id": found.number, "name": found.name, "handle": found.handle, "timezone": found.timezone,
        } if found else None,
        **_stamps(definition),
    }  # fmt: skip


def member_row(reader: Reader, definition: Definition, listed: DefinitionStaff, *, for_customer: bool = False) -> Row:
    """That somebody is on its own list of staff (rule 16)."""
    found = reader.catalogue.staff.get(listed.staff_id)
    return {
        "id": listed.number, "appointment_definition_id": definition.number, "staff_id": listed.staff_id,
        "is_active": listed.is_active, "sort_order": listed.sort_order,
        "staff": colleague_row(found, for_customer=for_customer) if found else None,
        **_stamps(definition),
    }  # fmt: skip


def colleague_row(staff: Staff, *, for_customer: bool = False) -> Row:
    """A member of staff with their hours."""
    return {
        "id": staff.id, "first_name": staff.first_name, "last_name": staff.last_name,
        "email": "" if for_customer else staff.email or "",
        "mobile_phone": None if for_customer else staff.mobile_phone,
        **hour_rows(staff),
    }  # fmt: skip


def asked_row(questionnaire: Questionnaire) -> Row:
    """The questionnaire that it asks, with the pages that are asked now."""
    row = write_questionnaire(questionnaire, lambda _: None)
    versions = zip(questionnaire.versions, cast("list[Row]", row["versions"]), strict=True)
    current = questionnaire.current_version_id
    pages = next((said["pages"] for version, said in versions if version.id == current), [])
    return {**{name: row[name] for name in ("id", "name", "purpose", "is_active")}, "pages": pages}


def _row(reader: Reader, definition: Definition, *, for_customer: bool) -> Row:
    row = write_definition(definition, _Targets(reader, definition))
    for name in _OURS:
        del row[name]
    asked = reader.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    return {
        **row,
        "internal_notes": None if for_customer else definition.internal_notes,
        "has_booking_questionnaire": asked is not None,
        "locations": [place_row(reader, definition, each) for each in definition.places],
        "staff": [member_row(reader, definition, each, for_customer=for_customer) for each in definition.staff],
        "booking_questionnaire": None if asked is None else asked_row(asked),
        **hour_rows(definition),
        **_stamps(definition),
    }


class _Targets:
    """The API's ids of the targets that a definition names; of anything else it is not asked for here."""

    def __init__(self, reader: Reader, definition: Definition) -> None:
        named = {getattr(definition, f"{event}_target_id") for event in tables.EVENTS} - {None}
        wanted = select(tables.targets.c.id, tables.targets.c.number).where(tables.targets.c.id.in_(named))
        rows = reader.connection.execute(wanted) if named else ()
        self._numbers: dict[str, int] = {row.id: row.number for row in rows}

    def __call__(self, local_id: str | None) -> int | None:
        """The number of a target."""
        return self._numbers.get(local_id or "")


def _stamps(definition: Definition) -> Row:
    return {"created_at": write_utc(definition.created_at), "updated_at": write_utc(definition.updated_at)}
