"""By what appointments are listed: every stored field, and relations (seed 001, reference of filters)."""

from __future__ import annotations

from collections.abc import Mapping

from app.hub.listing import Field, Listing, id_in, instant, text, whole
from app.hub.omneo.related import definition_id, location_id, relations_of
from app.store import tables

_a = tables.appointments.c
_INSTANTS = (
    "scheduled_start_at", "scheduled_end_at", "approved_at", "confirmed_at", "cancelled_at", "arrived_at",
    "completed_at", "no_show_at", "rejected_at", "created_at", "updated_at",
)  # fmt: skip
_TEXTS = ("profile_id", "assigned_staff_id", "status", "timezone")
_LONG_TEXTS = ("approved_by", "cancelled_by", "rejected_by", "notes")

FIELDS: Mapping[str, Field] = {
    "id": Field(_a.number, whole),
    **{name: Field(_a[name], instant) for name in _INSTANTS},
    **{name: Field(_a[name], text) for name in _TEXTS},
    **{name: Field(_a[name], text, is_long=True) for name in _LONG_TEXTS},
    "appointment_definition_id": Field(_a.definition_id, definition_id),
    "location_id": Field(_a.location_id, location_id),
    "questionnaire_version_id": Field(
        _a.questionnaire_version_id,
        id_in(tables.questionnaire_versions.c.number, tables.questionnaire_versions.c.id),
    ),
    "transaction_id": Field(_a.transaction_id, id_in(tables.transactions.c.number, tables.transactions.c.id)),
    "order_id": Field(_a.order_id, id_in(tables.orders.c.number, tables.orders.c.id)),
}
APPOINTMENTS = Listing(tables.appointments, FIELDS, _a.number, relations_of(_a))
