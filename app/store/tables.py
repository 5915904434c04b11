"""Every table, on SQLite and PostgreSQL alike.

A column is named as the field of the core value that it keeps, so mapping needs no table of names. Instants are UTC
seconds in a ``BIGINT``; ids are text (UUIDv7 where made here); ``number`` is the integer by which set-up files and the
remote API's form know a record.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    event,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer(), "sqlite")
"""A primary key that counts itself up on both databases."""
JsonText = JSON(none_as_null=True)


def _id() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _number() -> Column[int]:
    return Column("number", BigInteger, nullable=False, unique=True)


def _ref(name: str, table: str, *, nullable: bool = True, cascade: bool = False) -> Column[str]:
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="CASCADE" if cascade else None), nullable=nullable)


def _stamps() -> tuple[Column[int], Column[int]]:
    return _instant("created_at", nullable=False), _instant("updated_at", nullable=False)


def _instant(name: str, *, nullable: bool = True) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _text(name: str, *, nullable: bool = True) -> Column[str]:
    return Column(name, Text, nullable=nullable)


def _flag(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


def _count(name: str, *, nullable: bool = True) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _json(name: str) -> Column[Any]:
    return Column(name, JsonText)


def _part(name: str, *columns: str, where: str) -> Index:
    """An index of some rows only; a query uses it when it says the same condition literally."""
    made = Index(name, *columns, sqlite_where=text(where))
    made.info["where"] = where
    return made


@event.listens_for(metadata, "before_create")
def _narrow_indexes(_target: MetaData, connection: Connection, **_: object) -> None:
    # Only there, since naming a database's flags imports its dialect: PostgreSQL's is a tenth of the till's start.
    if connection.dialect.name == "postgresql":
        for index in (each for table in metadata.tables.values() for each in table.indexes if "where" in each.info):
            index.dialect_kwargs["postgresql_where"] = text(index.info["where"])


LONG_APPOINTMENT = "scheduled_end_at - scheduled_start_at > 86400"
"""Lasts longer than a day, so that a look a day back misses it."""
LONG_BLOCK = "holds_until - holds_from > 86400"
"""Holds its resource for longer than a day."""

settings = Table("settings", metadata, Column("key", Text, primary_key=True), _json("value"))

locations = Table(
    "locations",
    metadata,
    _id(),
    _number(),
    Column("handle", Text, nullable=False, unique=True),
    _text("name", nullable=False),
    _text("timezone", nullable=False),
    _text("type"),
    _text("phone"),
    _text("email"),
    _text("description"),
    _text("external_id"),
    _text("external_code"),
    _flag("is_published"),
    _flag("is_permanently_closed"),
    _text("country_iso_3"),
    _text("icon"),
    _text("image_url"),
    _json("address"),
    *_stamps(),
)

staff = Table(
    "staff",
    metadata,
    _id(),
    _text("first_name"),
    _text("last_name"),
    _text("email"),
    _text("mobile_phone"),
    _flag("is_active"),
    _text("role", nullable=False),
    _json("excluded_service_handles"),
    *_stamps(),
)

staff_locations = Table(
    "staff_locations",
    metadata,
    Column("number", Serial, primary_key=True),
    _ref("staff_id", "staff", nullable=False, cascade=True),
    _ref("location_id", "locations", nullable=False, cascade=True),
    _flag("is_active"),
    _text("starts_at"),
    _text("ends_at"),
    _text("assignment_type", nullable=False),
    _text("role_type"),
    _flag("is_default"),
    _count("sort_order"),
    Index("ix_staff_locations_staff", "staff_id"),
    sqlite_autoincrement=True,
)

staff_pins = Table(
    "staff_pins",
    metadata,
    Column("staff_id", Text, ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True),
    _text("hash", nullable=False),
    _count("failures", nullable=False),
    _instant("locked_until"),
    *_stamps(),
)

targets = Table(
    "targets",
    metadata,
    _id(),
    _number(),
    Column("handle", Text, nullable=False, unique=True),
    _text("name", nullable=False),
    _text("url"),
    _text("template"),
    _json("condition"),
    *_stamps(),
)

questionnaires = Table(
    "questionnaires",
    metadata,
    _id(),
    _number(),
    Column("handle", Text, nullable=False, unique=True),
    _text("name", nullable=False),
    _text("purpose", nullable=False),
    _text("description"),
    _flag("is_active"),
    _text("current_version_id"),  # no foreign key: the two tables would need each other
    _json("meta"),
    *_stamps(),
)

questionnaire_versions = Table(
    "questionnaire_versions",
    metadata,
    _id(),
    _number(),
    _ref("questionnaire_id", "questionnaires", nullable=False, cascade=True),
    _count("version", nullable=False),
    _json("pages"),
    _instant("created_at", nullable=False),
    UniqueConstraint("questionnaire_id", "version"),
)

EVENTS = ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
"""The events that a definition can notify of (rule 33)."""

definitions = Table(
    "definitions",
    metadata,
    _id(),
    _number(),
    Column("handle", Text, nullable=False, unique=True),
    _text("name", nullable=False),
    _count("duration_minutes", nullable=False),
    _text("booking_type", nullable=False),
    _text("description"),
    _text("short_description"),
    _text("long_description"),
    _text("internal_notes"),
    _text("terms_conditions"),
    _text("icon"),
    _text("image_url"),
    _json("visibility_condition"),
    _flag("is_published"),
    _flag("is_archived"),
    _count("buffer_before_minutes", nullable=False),
    _count("buffer_after_minutes", nullable=False),
    _count("min_lead_minutes", nullable=False),
    _count("max_advance_days"),
    _count("slot_interval_minutes"),
    _flag("allow_customer_booking"),
    _flag("allow_walk_in"),
    _flag("requires_staff"),
    _flag("customer_must_select_staff"),
    _flag("use_staff_from_location"),
    _count("max_concurrent_bookings"),
    _flag("allow_waitlist"),
    _flag("allow_queue"),
    _text("queue_code"),
    _json("meta"),
    _ref("booking_questionnaire_id", "questionnaires"),
    *(_ref(f"{event}_target_id", "targets") for event in EVENTS),
    *(_count(f"notify_{event}_offset_{unit}") for event in EVENTS for unit in ("days", "hours")),
    *_stamps(),
)

definition_locations = Table(
    "definition_locations",
    metadata,
    Column("number", Serial, primary_key=True),
    _ref("definition_id", "definitions", nullable=False, cascade=True),
    _ref("location_id", "locations", nullable=False, cascade=True),
    _flag("is_active"),
    UniqueConstraint("definition_id", "location_id"),
    sqlite_autoincrement=True,
)

definition_staff = Table(
    "definition_staff",
    metadata,
    Column("number", Serial, primary_key=True),
    _ref("definition_id", "definitions", nullable=False, cascade=True),
    _ref("staff_id", "staff", nullable=False, cascade=True),
    _flag("is_active"),
    _count("sort_order"),
    UniqueConstraint("definition_id", "staff_id"),
    sqlite_autoincrement=True,
)


def _owner() -> tuple[Column[str], ...]:
    return (
        _ref("location_id", "locations", cascade=True),
        _ref("definition_id", "definitions", cascade=True),
        _ref("staff_id", "staff", cascade=True),
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
    _count("day", nullable=False),
    _count("opens"),
    _count("closes"),
    _flag("is_closed"),
    CheckConstraint(_ONE_OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)

special_hours = Table(
    "special_hours",
    metadata,
    Column("number", Serial, primary_key=True),
    *_owner(),
    _text("name", nullable=False),
    Column("first", Date, nullable=False),
    Column("last", Date, nullable=False),
    _flag("is_closed"),
    _count("opens"),
    _count("closes"),
    _flag("is_repeating"),
    CheckConstraint(_ONE_OWNER, name="one_owner"),
    sqlite_autoincrement=True,
)

profiles = Table(
    "profiles",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    _text("first_name"),
    _text("last_name"),
    _text("email"),
    _text("mobile_phone"),
    _text("notes"),
    _json("meta"),
    *_stamps(),
    # What the customer is found by (``search_words.words_of``). On SQLite an FTS5 index stands over it, by ``seq``.
    _text("words", nullable=False),
    Index("ix_profiles_email", "email"),
    Index("ix_profiles_mobile_phone", "mobile_phone"),
    sqlite_autoincrement=True,
)


def _receipts(name: str) -> Table:
    return Table(
        name,
        metadata,
        _id(),
        _number(),
        _text("external_id"),
        _text("receipt_ref"),
        _text("order_number"),
        Column("total", Float),
        _text("status"),
        *_stamps(),
    )


transactions = _receipts("transactions")
orders = _receipts("orders")

appointments = Table(
    "appointments",
    metadata,
    _id(),
    _number(),
    _ref("definition_id", "definitions", nullable=False),
    _ref("profile_id", "profiles", nullable=False),
    _ref("location_id", "locations", nullable=False),
    _ref("assigned_staff_id", "staff"),
    _text("status", nullable=False),
    _instant("scheduled_start_at", nullable=False),
    _instant("scheduled_end_at", nullable=False),
    _text("timezone", nullable=False),
    _instant("approved_at"),
    _instant("confirmed_at"),
    _instant("cancelled_at"),
    _instant("arrived_at"),
    _instant("completed_at"),
    _instant("no_show_at"),
    _instant("rejected_at"),
    _text("approved_by"),
    _text("cancelled_by"),
    _text("rejected_by"),
    _ref("transaction_id", "transactions"),
    _ref("order_id", "orders"),
    _ref("questionnaire_version_id", "questionnaire_versions"),
    _text("notes"),
    _json("meta"),
    *_stamps(),
    _instant("called_at"),
    _count("calls", nullable=False),
    _text("called_to_staff_id"),
    _instant("started_at"),
    _text("reason"),
    _text("override_reason"),
    _text("overridden_by"),
    # The block that it holds, buffers included (rule 14); null when it holds nothing. Derived from the row and its
    # definition's buffers, kept so that overlaps are an index's business.
    _instant("holds_from"),
    _instant("holds_until"),
    CheckConstraint("scheduled_end_at > scheduled_start_at", name="ends_after_start"),
    Index("ix_appointments_day", "location_id", "scheduled_start_at"),
    # What lasts longer than a day would be missed by a look a day back: few rows, an index of their own.
    _part(
        "ix_appointments_long_day",
        "location_id",
        "scheduled_end_at",
        where=LONG_APPOINTMENT,
    ),
    _part(
        "ix_appointments_staff_block",
        "assigned_staff_id",
        "holds_from",
        "holds_until",
        where="holds_from IS NOT NULL AND assigned_staff_id IS NOT NULL",
    ),
    _part(
        "ix_appointments_service_block",
        "definition_id",
        "location_id",
        "holds_from",
        "holds_until",
        where="holds_from IS NOT NULL",
    ),
    _part("ix_appointments_long_staff_block", "assigned_staff_id", "holds_until", where=LONG_BLOCK),
    _part("ix_appointments_long_service_block", "definition_id", "location_id", "holds_until", where=LONG_BLOCK),
    _part("ix_appointments_requested", "location_id", "created_at", where="status = 'requested'"),
    Index("ix_appointments_profile", "profile_id", "scheduled_start_at"),
)

queue_entries = Table(
    "queue_entries",
    metadata,
    _id(),
    _number(),
    _ref("definition_id", "definitions", nullable=False),
    _ref("location_id", "locations", nullable=False),
    _text("status", nullable=False),
    _text("ticket", nullable=False),
    Column("business_day", Date, nullable=False),
    _instant("checked_in_at", nullable=False),
    _ref("profile_id", "profiles"),
    _text("guest_name"),
    _ref("staff_id", "staff"),
    _ref("appointment_id", "appointments"),
    _text("notes"),
    _json("meta"),
    _count("calls", nullable=False),
    _instant("called_at"),
    _instant("started_at"),
    _instant("finished_at"),
    _instant("cancelled_at"),
    _instant("parked_at"),
    _instant("quoted_from"),
    _instant("quoted_until"),
    _text("reason"),
    *_stamps(),
    UniqueConstraint("location_id", "business_day", "ticket"),
    _part("ix_queue_entries_open", "location_id", "status", where="status IN ('waiting', 'called')"),
    Index("ix_queue_entries_profile", "profile_id"),
    Index("ix_queue_entries_appointment", "appointment_id"),
)

ticket_counters = Table(
    "ticket_counters",
    metadata,
    Column("location_id", Text, ForeignKey("locations.id", ondelete="CASCADE"), primary_key=True),
    Column("code", Text, primary_key=True),
    Column("till", Text, primary_key=True),
    Column("business_day", Date, primary_key=True),
    _count("last", nullable=False),
)

waitlist_entries = Table(
    "waitlist_entries",
    metadata,
    _id(),
    _number(),
    _ref("definition_id", "definitions", nullable=False),
    _ref("profile_id", "profiles", nullable=False),
    _ref("location_id", "locations", nullable=False),
    _text("status", nullable=False),
    _instant("desired_start_at"),
    _text("timezone"),
    _ref("appointment_id", "appointments"),
    _text("notes"),
    _json("meta"),
    *_stamps(),
    _part("ix_waitlist_entries_active", "location_id", "created_at", where="status = 'active'"),
    Index("ix_waitlist_entries_profile", "profile_id"),
)

visits = Table(
    "visits",
    metadata,
    _id(),
    _number(),
    _ref("location_id", "locations", nullable=False),
    _instant("visited_at", nullable=False),
    _ref("profile_id", "profiles"),
    Column("appointment_id", Text, ForeignKey("appointments.id"), unique=True),
    Column("queue_entry_id", Text, ForeignKey("queue_entries.id"), unique=True),
    _text("notes"),
    _instant("voided_at"),
    *_stamps(),
    Index("ix_visits_profile", "profile_id"),
    Index("ix_visits_day", "location_id", "visited_at"),
)

answers = Table(
    "answers",
    metadata,
    _id(),
    _number(),
    _ref("questionnaire_id", "questionnaires", nullable=False),
    _ref("version_id", "questionnaire_versions", nullable=False),
    _count("questionnaire_question_id", nullable=False),
    _count("question_id", nullable=False),
    _count("question_version_id", nullable=False),
    _text("question_handle"),
    _text("question_label", nullable=False),
    _text("question_type", nullable=False),
    _flag("question_required"),
    _text("mapping_key", nullable=False),
    _text("value"),
    _ref("appointment_id", "appointments"),
    _text("submission_id"),
    _ref("profile_id", "profiles"),
    _text("link_type", nullable=False),
    _text("link_target"),
    _text("link_write_policy"),
    _text("mapping_status", nullable=False),
    _text("mapping_error"),
    _instant("mapped_at"),
    *_stamps(),
    Index("ix_answers_appointment", "appointment_id"),
)

notifications = Table(
    "notifications",
    metadata,
    _id(),
    _ref("appointment_id", "appointments", nullable=False),
    _ref("target_id", "targets", nullable=False),
    _text("event", nullable=False),
    _instant("due_at", nullable=False),
    _text("state", nullable=False),
    _count("attempts", nullable=False),
    _instant("sent_at"),
    _text("last_error"),
    *_stamps(),
    Index("ix_notifications_appointment", "appointment_id"),
    _part("ix_notifications_due", "due_at", where="state = 'pending'"),
)

devices = Table(
    "devices",
    metadata,
    _id(),
    _text("name", nullable=False),
    _text("letter"),
    _flag("is_this"),
    *_stamps(),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Serial, primary_key=True),
    _count("act", nullable=False),
    _instant("at", nullable=False),
    _text("verb", nullable=False),
    _text("kind", nullable=False),
    _text("record_id", nullable=False),
    _text("staff_id"),
    _text("device_id"),
    _text("reason"),
    _json("changes"),
    _count("undoes"),
    Index("ix_audit_record", "record_id", "seq"),
    _part("ix_audit_undoes", "undoes", where="undoes IS NOT NULL"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("audit_seq", BigInteger, ForeignKey("audit.seq"), nullable=False, unique=True),
    _text("verb", nullable=False),
    _text("kind", nullable=False),
    _text("record_id", nullable=False),
    _json("payload"),
    _text("state", nullable=False),
    _count("attempts", nullable=False),
    _text("last_error"),
    *_stamps(),
    _part("ix_outbox_open", "seq", where="state <> 'done'"),
    Index("ix_outbox_record", "record_id"),
    sqlite_autoincrement=True,
)

remote_refs = Table(
    "remote_refs",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("local_id", Text, primary_key=True),
    _text("remote_id", nullable=False),
    UniqueConstraint("remote", "kind", "remote_id"),
    Index("ix_remote_refs_local", "local_id"),
)

sync_cursors = Table(
    "sync_cursors",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    _json("position"),
    _instant("updated_at", nullable=False),
)
