"""Filters that cross a relation which several lists have: the service, the place, the customer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Column, ColumnElement, select

from app.hub.listing import Field, Read, id_among, id_in, instant, text, whole
from app.store import tables
from app.store.search import found_by
from app.store.unit import Reader

Test = Callable[[Reader, str], ColumnElement[bool]]

definition_id: Read = id_among(lambda reader: reader.catalogue.definitions)
location_id: Read = id_among(lambda reader: reader.catalogue.locations)
appointment_id: Read = id_in(tables.appointments.c.number, tables.appointments.c.id)


def handle_of_definition(column: Column[Any]) -> Test:
    """The service's handle, which the original ignores."""

    def test(reader: Reader, given: str) -> ColumnElement[bool]:
        return column.in_([each.id for each in reader.catalogue.definitions.values() if each.handle == given])

    return test


def handle_of_location(column: Column[Any]) -> Test:
    """The place's handle."""

    def test(reader: Reader, given: str) -> ColumnElement[bool]:
        return column.in_([each.id for each in reader.catalogue.locations.values() if each.handle == given])

    return test


def words_of_customer(column: Column[Any]) -> Test:
    """Words of the customer's name or e-mail address, or a part of their phone number, each as far as it was typed."""

    def test(reader: Reader, given: str) -> ColumnElement[bool]:
        return column.in_(select(tables.profiles.c.id).where(found_by(reader.connection, text(reader, given))))

    return test


def fields_of(columns: Any, *texts: str) -> Mapping[str, Field]:
    """What every list of bookings, walk-ins and wishes is filtered by: ids, the texts, and when it was changed."""
    return {
        "id": Field(columns.number, whole),
        **{name: Field(columns[name], text) for name in texts},
        **{name: Field(columns[name], instant) for name in ("created_at", "updated_at")},
        "appointment_definition_id": Field(columns.definition_id, definition_id),
        "location_id": Field(columns.location_id, location_id),
        "appointment_id": Field(columns.appointment_id, appointment_id),
    }


def relations_of(columns: Any) -> Mapping[str, Test]:
    """The filters beside the record's own fields."""
    return {
        "appointmentDefinition.handle": handle_of_definition(columns.definition_id),
        "location.handle": handle_of_location(columns.location_id),
        "search": words_of_customer(columns.profile_id),
    }
