"""What a shop offers and who works there."""

from __future__ import annotations

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
)

from app.store.tables.columns import (
    Serial,
    count,
    flag,
    id_column,
    instant,
    json,
    metadata,
    number_column,
    ref,
    stamps,
    string,
)

locations = Table(
    "locations",
    metadata,
    id_column(),
    number_column(),
    Column("handle", Text, nullable=False, unique=True),
    string("name", nullable=False),
    string("timezone", nullable=False),
    string("type"),
    string("phone"),
    string("email"),
    string("description"),
    string("external_id"),
    string("external_code"),
    flag("is_published"),
    flag("is_permanently_closed"),
    string("country_iso_3"),
    string("icon"),
    string("image_url"),
    json("address"),
    *stamps(),
)

staff = Table(
    "staff",
    metadata,
    id_column(),
    string("first_name"),
    string("last_name"),
    string("email"),
    string("mobile_phone"),
    flag("is_active"),
    string("role", nullable=False),
    json("excluded_service_handles"),
    *stamps(),
)

staff_locations = Table(
    "staff_locations",
    metadata,
    Column("number", Serial, primary_key=True),
    ref("staff_id", "staff", nullable=False, cascade=True),
    ref("location_id", "locations", nullable=False, cascade=True),
    flag("is_active"),
    string("starts_at"),
    string("ends_at"),
    string("assignment_type", nullable=False),
    string("role_type"),
    flag("is_default"),
    count("sort_order"),
    Index("ix_staff_locations_staff", "staff_id"),
    sqlite_autoincrement=True,
)

staff_pins = Table(
    "staff_pins",
    metadata,
    Column("staff_id", Text, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    string("hash", nullable=False),
    count("failures", nullable=False),
    instant("locked_until"),
    *stamps(),
)

targets = Table(
    "targets",
    metadata,
    id_column(),
    number_column(),
    Column("handle", Text, nullable=False, unique=True),
    string("name", nullable=False),
    string("url"),
    string("template"),
    json("condition"),
    *stamps(),
)

questionnaires = Table(
    "questionnaires",
    metadata,
    id_column(),
    number_column(),
    Column("handle", Text, nullable=False, unique=True),
    string("name", nullable=False),
    string("purpose", nullable=False),
    string("description"),
    flag("is_active"),
    string("current_version_id"),  # no foreign key: the two tables would need each other
    json("meta"),
    *stamps(),
)

questionnaire_versions = Table(
    "questionnaire_versions",
    metadata,
    id_column(),
    number_column(),
    ref("questionnaire_id", "questionnaires", nullable=False, cascade=True),
    count("version", nullable=False),
    json("pages"),
    instant("created_at", nullable=False),
    UniqueConstraint("questionnaire_id", "version"),
)

EVENTS = ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
"""The events that a definition can notify of (rule 33)."""

definitions = Table(
    "definitions",
    metadata,
    id_column(),
    number_column(),
    Column("handle", Text, nullable=False, unique=True),
    string("name", nullable=False),
    count("duration_minutes", nullable=False),
    string("booking_type", nullable=False),
    string("description"),
    string("short_description"),
    string("long_description"),
    string("internal_notes"),
    string("terms_conditions"),
    string("icon"),
    string("image_url"),
    json("visibility_condition"),
    flag("is_published"),
    flag("is_archived"),
    count("buffer_before_minutes", nullable=False),
    count("buffer_after_minutes", nullable=False),
    count("min_lead_minutes", nullable=False),
    count("max_advance_days"),
    count("slot_interval_minutes"),
    flag("allow_customer_booking"),
    flag("allow_walk_in"),
    flag("requires_staff"),
    flag("customer_must_select_staff"),
    flag("use_staff_from_location"),
    count("max_concurrent_bookings"),
    flag("allow_waitlist"),
    flag("allow_queue"),
    string("queue_code"),
    json("meta"),
    ref("booking_questionnaire_id", "questionnaires"),
    *(ref(f"{event}_target_id", "targets") for event in EVENTS),
    *(count(f"notify_{event}_offset_{unit}") for event in EVENTS for unit in ("days", "hours")),
    *stamps(),
)

definition_locations = Table(
    "definition_locations",
    metadata,
    Column("number", Serial, primary_key=True),
    ref("definition_id", "definitions", nullable=False, cascade=True),
    ref("location_id", "locations", nullable=False, cascade=True),
    flag("is_active"),
    UniqueConstraint("definition_id", "location_id"),
    sqlite_autoincrement=True,
)

definition_staff = Table(
    "definition_staff",
    metadata,
    Column("number", Serial, primary_key=True),
    ref("definition_id", "definitions", nullable=False, cascade=True),
    ref("staff_id", "staff", nullable=False, cascade=True),
    flag("is_active"),
    count("sort_order"),
    UniqueConstraint("definition_id", "staff_id"),
    sqlite_autoincrement=True,
)


def _owner() -> tuple[Column[str], ...]:
    return (
        ref("location_id", "locations", cascade=True),
        ref("definition_id", "definitions", cascade=True),
        ref("staff_id", "staff", cascade=True),
    )


_ONE_OWNER = (
    "(CASE WHEN location_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN definition_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN staff_id IS NULL THEN 0 ELSE 1 END) = 1"
)

normal_hours = Table(
    "normal_hours",
    metadata,
    Column("number", Serial, primary_key=True),
    *_owner(),
    count("day", nullable=False),
    count("opens"),
    count("closes"),
    flag("is_closed"),
    CheckConstraint(_ONE_OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)

special_hours = Table(
    "special_hours",
    metadata,
    Column("number", Serial, primary_key=True),
    *_owner(),
    string("name", nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    flag("is_closed"),
    count("opens"),
    count("closes"),
    flag("is_repeating"),
    CheckConstraint(_ONE_OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)
