"""What a shop offers and who works there: few, nested, often-read values, loaded whole and kept until they change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import field
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from app.core import values
from app.core.door import DOOR, door_of
from app.core.frozen import frozen
from app.core.plain import page_of
from app.core.questionnaires import purpose_of
from app.core.values import (
    Calendar,
    Definition,
    DefinitionPlace,
    DefinitionStaff,
    Location,
    NormalHour,
    Questionnaire,
    QuestionnaireVersion,
    SpecialHour,
    Staff,
    StaffPlace,
)
from app.store import tables

T = TypeVar("T")

CATALOGUE_VERSION = "catalogue_version"
"""The setting that counts the changes of all this, so that who keeps it knows when it is old."""


@frozen
class Catalogue:
    """All locations, staff, definitions and questionnaires by id, in the order in which they were made."""

    locations: Mapping[str, Location] = field(default_factory=dict)
    staff: Mapping[str, Staff] = field(default_factory=dict)
    definitions: Mapping[str, Definition] = field(default_factory=dict)
    questionnaires: Mapping[str, Questionnaire] = field(default_factory=dict)
    derived: dict[object, object] = field(default_factory=dict, compare=False, repr=False)
    """What others worked out from it once, by a key of theirs; it goes when the catalogue does."""


def load_catalogue(connection: Connection) -> Catalogue:
    """Read everything in a handful of queries, however much there is."""
    calendars = _calendars(connection)
    return Catalogue(
        _locations(connection, calendars),
        _staff(connection, calendars),
        _definitions(connection, calendars),
        _questionnaires(connection),
    )


def _rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    order = table.c.number if "number" in table.c else table.c.id
    return [dict(row) for row in connection.execute(select(table).order_by(order)).mappings()]


def _children(connection: Connection, table: Table, owner: str, cls: type[T]) -> Mapping[str, tuple[T, ...]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for row in _rows(connection, table):
        found[row.pop(owner)].append(cls(**row))
    return {key: tuple(rows) for key, rows in found.items()}


def _calendars(connection: Connection) -> Mapping[str, Calendar]:
    normal = _hours(connection, tables.normal_hours, NormalHour)
    special = _hours(connection, tables.special_hours, SpecialHour)
    return {key: Calendar(normal.get(key, ()), special.get(key, ())) for key in {*normal, *special}}


def _hours(connection: Connection, table: Table, cls: type[T]) -> Mapping[str, tuple[T, ...]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for row in _rows(connection, table):
        owners = [row.pop(name) for name in ("location_id", "definition_id", "staff_id")]
        found[next(filter(None, owners))].append(cls(**row))
    return {key: tuple(rows) for key, rows in found.items()}


def _locations(connection: Connection, calendars: Mapping[str, Calendar]) -> Mapping[str, Location]:
    kept = select(tables.settings).where(tables.settings.c.key.startswith(DOOR))
    doors = {row.key.removeprefix(DOOR): door_of(row.value).plain for row in connection.execute(kept)}
    return {
        row["id"]: Location(**row, calendar=calendars.get(row["id"], Calendar()), door=doors.get(row["id"]))
        for row in _rows(connection, tables.locations)
    }


def _staff(connection: Connection, calendars: Mapping[str, Calendar]) -> Mapping[str, Staff]:
    places = _children(connection, tables.staff_locations, "staff_id", StaffPlace)
    found = {}
    for row in _rows(connection, tables.staff):
        excluded = tuple(row.pop("excluded_service_handles") or ())
        found[row["id"]] = Staff(
            **row,
            excluded_service_handles=excluded,
            places=places.get(row["id"], ()),
            calendar=calendars.get(row["id"], Calendar()),
        )
    return found


def _definitions(connection: Connection, calendars: Mapping[str, Calendar]) -> Mapping[str, Definition]:
    places = _children(connection, tables.definition_locations, "definition_id", DefinitionPlace)
    staff = _children(connection, tables.definition_staff, "definition_id", DefinitionStaff)
    found = {}
    for row in _rows(connection, tables.definitions):
        row["booking_type"] = values.BookingType(row["booking_type"])
        found[row["id"]] = Definition(
            **row,
            places=places.get(row["id"], ()),
            staff=staff.get(row["id"], ()),
            calendar=calendars.get(row["id"], Calendar()),
        )
    return found


def _questionnaires(connection: Connection) -> Mapping[str, Questionnaire]:
    versions: defaultdict[str, list[QuestionnaireVersion]] = defaultdict(list)
    for row in _rows(connection, tables.questionnaire_versions):
        pages = tuple(page_of(page) for page in row.pop("pages") or ())
        versions[row.pop("questionnaire_id")].append(QuestionnaireVersion(**row, pages=pages))
    return {
        row["id"]: Questionnaire(
            **{**row, "purpose": purpose_of(row["purpose"])}, versions=tuple(versions.get(row["id"], ()))
        )
        for row in _rows(connection, tables.questionnaires)
    }
