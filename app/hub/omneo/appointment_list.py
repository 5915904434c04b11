"""By what appointments are listed: every stored field, and relations (seed 001, reference of filters)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, select

from app.hub.listing import Field, Listing, Read, id_among, id_in, instant, text, whole
from app.store import tables
from app.store.unit import Reader

_a = tables.appointments.c
_INSTANTS = (
    "scheduled_start_at", "scheduled_end_at", "approved_at", "confirmed_at", "cancelled_at", "arrived_at",
    "completed_at", "no_show_at", "rejected_at", "created_at", "updated_at",
)  # fmt: skip
_TEXTS = (
    "profile_id",
    "assigned_staff_id",
    "status",
    "timezone",
    "approved_by",
    "cancelled_by",
    "rejected_by",
    "notes",
)

definition_id: Read = id_among(lambda reader: reader.catalogue.definitions)
location_id: Read = id_among(lambda reader: reader.catalogue.locations)


def handle_of_definition(reader: Reader, given: str) -> ColumnElement[bool]:
    """``filter[appointmentDefinition.handle]``, which the original ignores."""
    return _a.definition_id.in_([each.id for each in reader.catalogue.definitions.values() if each.handle == given])


def _of_location(name: str) -> Any:
    def test(reader: Reader, given: str) -> ColumnElement[bool]:
        return _a.location_id.in_(
            [each.id for each in reader.catalogue.locations.values() if getattr(each, name) == given]
        )

    return test


def _search(_reader: Reader, given: str) -> ColumnElement[bool]:
    """Words of the customer."""
    names = tables.profiles.c
    like = f"%{given.replace('%', '').replace('_', '')}%"
    found = select(names.id).where(names.first_name.ilike(like) | names.last_name.ilike(like) | names.email.ilike(like))
    return _a.profile_id.in_(found)


FIELDS: Mapping[str, Field] = {
    "id": Field(_a.number, whole),
    **{name: Field(_a[name], instant) for name in _INSTANTS},
    **{name: Field(_a[name], text) for name in _TEXTS},
    "appointment_definition_id": Field(_a.definition_id, definition_id),
    "location_id": Field(_a.location_id, location_id),
    "questionnaire_version_id": Field(
        _a.questionnaire_version_id,
        id_in(tables.questionnaire_versions.c.number, tables.questionnaire_versions.c.id),
    ),
    "transaction_id": Field(_a.transaction_id, id_in(tables.transactions.c.number, tables.transactions.c.id)),
    "order_id": Field(_a.order_id, id_in(tables.orders.c.number, tables.orders.c.id)),
}
APPOINTMENTS = Listing(
    tables.appointments,
    FIELDS,
    _a.number,
    {
        "appointmentDefinition.handle": handle_of_definition,
        "location.handle": _of_location("handle"),
        "search": _search,
    },
)
