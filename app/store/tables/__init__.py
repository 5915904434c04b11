"""Every table, on SQLite and PostgreSQL alike.

A column is named as the field of the core value that it keeps, so mapping needs no table of names. Instants are UTC
seconds in a ``BIGINT``; ids are text (UUIDv7 where made here); ``number`` is the integer by which set-up files and the
remote API's form know a record.
"""

from app.store.tables.bookings import (
    answers,
    appointments,
    notifications,
    orders,
    profiles,
    transactions,
    visits,
)
from app.store.tables.columns import LONG_APPOINTMENT, LONG_BLOCK, JsonText, Serial, metadata
from app.store.tables.hub import (
    api_tokens,
    appointment_links,
    idempotency_keys,
    identities,
    site_locations,
    sites,
    submissions,
)
from app.store.tables.line import queue_entries, ticket_counters, ticket_jobs, waitlist_entries
from app.store.tables.shop import (
    EVENTS,
    definition_locations,
    definition_staff,
    definitions,
    locations,
    normal_hours,
    questionnaire_versions,
    questionnaires,
    special_hours,
    staff,
    staff_locations,
    staff_pins,
    targets,
)
from app.store.tables.sync import remote_seen, set_aside
from app.store.tables.trail import (
    audit,
    devices,
    outbox,
    remote_refs,
    settings,
    sync_cursors,
)

__all__ = [
    "EVENTS",
    "LONG_APPOINTMENT",
    "LONG_BLOCK",
    "JsonText",
    "Serial",
    "answers",
    "api_tokens",
    "appointment_links",
    "appointments",
    "audit",
    "definition_locations",
    "definition_staff",
    "definitions",
    "devices",
    "idempotency_keys",
    "identities",
    "locations",
    "metadata",
    "normal_hours",
    "notifications",
    "orders",
    "outbox",
    "profiles",
    "questionnaire_versions",
    "questionnaires",
    "queue_entries",
    "remote_refs",
    "remote_seen",
    "set_aside",
    "settings",
    "site_locations",
    "sites",
    "special_hours",
    "staff",
    "staff_locations",
    "staff_pins",
    "submissions",
    "sync_cursors",
    "targets",
    "ticket_counters",
    "ticket_jobs",
    "transactions",
    "visits",
    "waitlist_entries",
]
