"""The first tables.

Revision ID: 0001
Revises: nothing

What is written here was released and is not changed; the tables as they are now stand in ``app/store/tables``.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

SERIAL = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
JSON = sa.JSON(none_as_null=True)
TEXT, BIG, FLAG = sa.Text, sa.BigInteger, sa.Boolean

ONE_OWNER = (
    "(CASE WHEN location_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN definition_id IS NULL THEN 0 ELSE 1 END)"
    " + (CASE WHEN staff_id IS NULL THEN 0 ELSE 1 END) = 1"
)

SEARCH = """
CREATE VIRTUAL TABLE profile_search USING fts5(
    words, content = 'profiles', content_rowid = 'seq', detail = none, prefix = '2 3',
    tokenize = "ascii tokenchars '~<>'"
)
"""
"""The index by which customers are found on SQLite; other databases look through ``profiles.words`` themselves."""

SEARCH_TRIGGERS = (
    """
    CREATE TRIGGER profile_search_insert AFTER INSERT ON profiles BEGIN
        INSERT INTO profile_search (rowid, words) VALUES (new.seq, new.words);
    END
    """,
    """
    CREATE TRIGGER profile_search_delete AFTER DELETE ON profiles BEGIN
        INSERT INTO profile_search (profile_search, rowid, words) VALUES ('delete', old.seq, old.words);
    END
    """,
    """
    CREATE TRIGGER profile_search_update AFTER UPDATE OF seq, words ON profiles
    WHEN old.seq <> new.seq OR old.words <> new.words BEGIN
        INSERT INTO profile_search (profile_search, rowid, words) VALUES ('delete', old.seq, old.words);
        INSERT INTO profile_search (rowid, words) VALUES (new.seq, new.words);
    END
    """,
)


def upgrade() -> None:
    _create_audit()
    _create_devices()
    _create_locations()
    _create_orders()
    _create_profiles()
    _create_questionnaires()
    _create_remote_refs()
    _create_settings()
    _create_staff()
    _create_sync_cursors()
    _create_targets()
    _create_transactions()
    _create_definitions()
    _create_outbox()
    _create_questionnaire_versions()
    _create_staff_locations()
    _create_staff_pins()
    _create_ticket_counters()
    _create_appointments()
    _create_definition_locations()
    _create_definition_staff()
    _create_normal_hours()
    _create_special_hours()
    _create_answers()
    _create_notifications()
    _create_queue_entries()
    _create_waitlist_entries()
    _create_visits()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(SEARCH)
        for trigger in SEARCH_TRIGGERS:
            op.execute(trigger)


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _columns(names: str, kind: Any, *, nullable: bool = True) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=nullable) for name in names.split()]


def _points(table: str, column: str, to: str, *, cascade: bool = False) -> sa.ForeignKeyConstraint:
    on_delete = "CASCADE" if cascade else None
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}", ondelete=on_delete)


def _create_audit() -> None:
    op.create_table(
        "audit",
        sa.Column("seq", SERIAL, nullable=False),
        *_columns("act at", BIG, nullable=False),
        *_columns("verb kind record_id", TEXT, nullable=False),
        *_columns("staff_id device_id reason", TEXT),
        sa.Column("changes", JSON),
        sa.Column("undoes", BIG),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_audit_record", "audit", ["record_id", "seq"])
    op.create_index("ix_audit_undoes", "audit", ["undoes"], **_where("undoes IS NOT NULL"))


def _create_devices() -> None:
    op.create_table(
        "devices",
        *_columns("id name", TEXT, nullable=False),
        sa.Column("letter", TEXT),
        sa.Column("is_this", FLAG, nullable=False),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
    )


def _create_locations() -> None:
    op.create_table(
        "locations",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("handle name timezone", TEXT, nullable=False),
        *_columns("type phone email description external_id external_code", TEXT),
        *_columns("is_published is_permanently_closed", FLAG, nullable=False),
        *_columns("country_iso_3 icon image_url", TEXT),
        sa.Column("address", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_locations"),
        sa.UniqueConstraint("handle", name="uq_locations_handle"),
        sa.UniqueConstraint("number", name="uq_locations_number"),
    )


def _create_orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("external_id receipt_ref order_number", TEXT),
        sa.Column("total", sa.Float),
        sa.Column("status", TEXT),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("number", name="uq_orders_number"),
    )


def _create_profiles() -> None:
    op.create_table(
        "profiles",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("id", TEXT, nullable=False),
        *_columns("first_name last_name email mobile_phone notes", TEXT),
        sa.Column("meta", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_profiles"),
        sa.UniqueConstraint("id", name="uq_profiles_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_profiles_email", "profiles", ["email"])
    op.create_index("ix_profiles_mobile_phone", "profiles", ["mobile_phone"])


def _create_questionnaires() -> None:
    op.create_table(
        "questionnaires",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("handle name purpose", TEXT, nullable=False),
        sa.Column("description", TEXT),
        sa.Column("is_active", FLAG, nullable=False),
        sa.Column("current_version_id", TEXT),
        sa.Column("meta", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questionnaires"),
        sa.UniqueConstraint("handle", name="uq_questionnaires_handle"),
        sa.UniqueConstraint("number", name="uq_questionnaires_number"),
    )


def _create_remote_refs() -> None:
    op.create_table(
        "remote_refs",
        *_columns("remote kind local_id remote_id", TEXT, nullable=False),
        sa.PrimaryKeyConstraint("remote", "kind", "local_id", name="pk_remote_refs"),
        sa.UniqueConstraint("remote", "kind", "remote_id", name="uq_remote_refs_remote_kind_remote_id"),
    )
    op.create_index("ix_remote_refs_local", "remote_refs", ["local_id"])


def _create_settings() -> None:
    op.create_table(
        "settings",
        sa.Column("key", TEXT, nullable=False),
        sa.Column("value", JSON),
        sa.PrimaryKeyConstraint("key", name="pk_settings"),
    )


def _create_staff() -> None:
    op.create_table(
        "staff",
        sa.Column("id", TEXT, nullable=False),
        *_columns("first_name last_name email mobile_phone", TEXT),
        sa.Column("is_active", FLAG, nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("excluded_service_handles", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
    )


def _create_sync_cursors() -> None:
    op.create_table(
        "sync_cursors",
        *_columns("remote stream", TEXT, nullable=False),
        sa.Column("position", JSON),
        sa.Column("updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("remote", "stream", name="pk_sync_cursors"),
    )


def _create_targets() -> None:
    op.create_table(
        "targets",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("handle name", TEXT, nullable=False),
        *_columns("url template", TEXT),
        sa.Column("condition", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_targets"),
        sa.UniqueConstraint("handle", name="uq_targets_handle"),
        sa.UniqueConstraint("number", name="uq_targets_number"),
    )


def _create_transactions() -> None:
    op.create_table(
        "transactions",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("external_id receipt_ref order_number", TEXT),
        sa.Column("total", sa.Float),
        sa.Column("status", TEXT),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_transactions"),
        sa.UniqueConstraint("number", name="uq_transactions_number"),
    )


def _create_definitions() -> None:
    op.create_table(
        "definitions",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("handle name", TEXT, nullable=False),
        sa.Column("duration_minutes", BIG, nullable=False),
        sa.Column("booking_type", TEXT, nullable=False),
        *_columns("description short_description long_description internal_notes terms_conditions", TEXT),
        *_columns("icon image_url", TEXT),
        sa.Column("visibility_condition", JSON),
        *_columns("is_published is_archived", FLAG, nullable=False),
        *_columns("buffer_before_minutes buffer_after_minutes min_lead_minutes", BIG, nullable=False),
        *_columns("max_advance_days slot_interval_minutes", BIG),
        *_columns(
            "allow_customer_booking allow_walk_in requires_staff customer_must_select_staff", FLAG, nullable=False
        ),
        sa.Column("use_staff_from_location", FLAG, nullable=False),
        sa.Column("max_concurrent_bookings", BIG),
        *_columns("allow_waitlist allow_queue", FLAG, nullable=False),
        sa.Column("queue_code", TEXT),
        sa.Column("meta", JSON),
        *_columns("booking_questionnaire_id created_target_id confirmed_target_id", TEXT),
        *_columns("cancelled_target_id rejected_target_id completed_target_id reminder_target_id", TEXT),
        *_columns("notify_created_offset_days notify_created_offset_hours", BIG),
        *_columns("notify_confirmed_offset_days notify_confirmed_offset_hours", BIG),
        *_columns("notify_cancelled_offset_days notify_cancelled_offset_hours", BIG),
        *_columns("notify_rejected_offset_days notify_rejected_offset_hours", BIG),
        *_columns("notify_completed_offset_days notify_completed_offset_hours", BIG),
        *_columns("notify_reminder_offset_days notify_reminder_offset_hours", BIG),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("definitions", "booking_questionnaire_id", "questionnaires"),
        _points("definitions", "cancelled_target_id", "targets"),
        _points("definitions", "completed_target_id", "targets"),
        _points("definitions", "confirmed_target_id", "targets"),
        _points("definitions", "created_target_id", "targets"),
        _points("definitions", "rejected_target_id", "targets"),
        _points("definitions", "reminder_target_id", "targets"),
        sa.PrimaryKeyConstraint("id", name="pk_definitions"),
        sa.UniqueConstraint("handle", name="uq_definitions_handle"),
        sa.UniqueConstraint("number", name="uq_definitions_number"),
    )


def _create_outbox() -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", SERIAL, nullable=False),
        sa.Column("audit_seq", BIG, nullable=False),
        *_columns("verb kind record_id", TEXT, nullable=False),
        sa.Column("payload", JSON),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", BIG, nullable=False),
        sa.Column("last_error", TEXT),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.ForeignKeyConstraint(["audit_seq"], ["audit.seq"], name="fk_outbox_audit_seq"),
        sa.PrimaryKeyConstraint("seq", name="pk_outbox"),
        sa.UniqueConstraint("audit_seq", name="uq_outbox_audit_seq"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_open", "outbox", ["seq"], **_where("state <> 'done'"))
    op.create_index("ix_outbox_record", "outbox", ["record_id"])


def _create_questionnaire_versions() -> None:
    op.create_table(
        "questionnaire_versions",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("questionnaire_id", TEXT, nullable=False),
        sa.Column("version", BIG, nullable=False),
        sa.Column("pages", JSON),
        sa.Column("created_at", BIG, nullable=False),
        _points("questionnaire_versions", "questionnaire_id", "questionnaires", cascade=True),
        sa.PrimaryKeyConstraint("id", name="pk_questionnaire_versions"),
        sa.UniqueConstraint("number", name="uq_questionnaire_versions_number"),
        sa.UniqueConstraint("questionnaire_id", "version", name="uq_questionnaire_versions_questionnaire_id_version"),
    )


def _create_staff_locations() -> None:
    op.create_table(
        "staff_locations",
        sa.Column("number", SERIAL, nullable=False),
        *_columns("staff_id location_id", TEXT, nullable=False),
        sa.Column("is_active", FLAG, nullable=False),
        *_columns("starts_at ends_at", TEXT),
        sa.Column("assignment_type", TEXT, nullable=False),
        sa.Column("role_type", TEXT),
        sa.Column("is_default", FLAG, nullable=False),
        sa.Column("sort_order", BIG),
        _points("staff_locations", "location_id", "locations", cascade=True),
        _points("staff_locations", "staff_id", "staff", cascade=True),
        sa.PrimaryKeyConstraint("number", name="pk_staff_locations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_staff_locations_staff", "staff_locations", ["staff_id"])


def _create_staff_pins() -> None:
    op.create_table(
        "staff_pins",
        *_columns("staff_id hash", TEXT, nullable=False),
        sa.Column("failures", BIG, nullable=False),
        sa.Column("locked_until", BIG),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("staff_pins", "staff_id", "staff", cascade=True),
        sa.PrimaryKeyConstraint("staff_id", name="pk_staff_pins"),
    )


def _create_ticket_counters() -> None:
    op.create_table(
        "ticket_counters",
        *_columns("location_id code till", TEXT, nullable=False),
        sa.Column("business_day", sa.Date, nullable=False),
        sa.Column("last", BIG, nullable=False),
        _points("ticket_counters", "location_id", "locations", cascade=True),
        sa.PrimaryKeyConstraint("location_id", "code", "till", "business_day", name="pk_ticket_counters"),
    )


def _create_appointments() -> None:
    op.create_table(
        "appointments",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("definition_id profile_id location_id", TEXT, nullable=False),
        sa.Column("assigned_staff_id", TEXT),
        sa.Column("status", TEXT, nullable=False),
        *_columns("scheduled_start_at scheduled_end_at", BIG, nullable=False),
        sa.Column("timezone", TEXT, nullable=False),
        *_columns("approved_at confirmed_at cancelled_at arrived_at completed_at no_show_at", BIG),
        sa.Column("rejected_at", BIG),
        *_columns("approved_by cancelled_by rejected_by transaction_id order_id", TEXT),
        *_columns("questionnaire_version_id notes", TEXT),
        sa.Column("meta", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        sa.Column("called_at", BIG),
        sa.Column("calls", BIG, nullable=False),
        sa.Column("called_to_staff_id", TEXT),
        sa.Column("started_at", BIG),
        *_columns("reason override_reason overridden_by", TEXT),
        *_columns("holds_from holds_until", BIG),
        sa.CheckConstraint("scheduled_end_at > scheduled_start_at", name="ck_appointments_ends_after_start"),
        _points("appointments", "assigned_staff_id", "staff"),
        _points("appointments", "definition_id", "definitions"),
        _points("appointments", "location_id", "locations"),
        _points("appointments", "order_id", "orders"),
        _points("appointments", "profile_id", "profiles"),
        _points("appointments", "questionnaire_version_id", "questionnaire_versions"),
        _points("appointments", "transaction_id", "transactions"),
        sa.PrimaryKeyConstraint("id", name="pk_appointments"),
        sa.UniqueConstraint("number", name="uq_appointments_number"),
    )
    op.create_index("ix_appointments_day", "appointments", ["location_id", "scheduled_start_at"])
    op.create_index(
        "ix_appointments_long_day",
        "appointments",
        ["location_id", "scheduled_end_at"],
        **_where("scheduled_end_at - scheduled_start_at > 86400"),
    )
    op.create_index(
        "ix_appointments_long_service_block",
        "appointments",
        ["definition_id", "location_id", "holds_until"],
        **_where("holds_until - holds_from > 86400"),
    )
    op.create_index(
        "ix_appointments_long_staff_block",
        "appointments",
        ["assigned_staff_id", "holds_until"],
        **_where("holds_until - holds_from > 86400"),
    )
    op.create_index("ix_appointments_profile", "appointments", ["profile_id", "scheduled_start_at"])
    op.create_index(
        "ix_appointments_requested", "appointments", ["location_id", "created_at"], **_where("status = 'requested'")
    )
    op.create_index(
        "ix_appointments_served",
        "appointments",
        ["definition_id", "location_id", "completed_at"],
        **_where("started_at IS NOT NULL AND completed_at IS NOT NULL"),
    )
    op.create_index(
        "ix_appointments_service_block",
        "appointments",
        ["definition_id", "location_id", "holds_from", "holds_until"],
        **_where("holds_from IS NOT NULL"),
    )
    op.create_index(
        "ix_appointments_staff_block",
        "appointments",
        ["assigned_staff_id", "holds_from", "holds_until"],
        **_where("holds_from IS NOT NULL AND assigned_staff_id IS NOT NULL"),
    )


def _create_definition_locations() -> None:
    op.create_table(
        "definition_locations",
        sa.Column("number", SERIAL, nullable=False),
        *_columns("definition_id location_id", TEXT, nullable=False),
        sa.Column("is_active", FLAG, nullable=False),
        _points("definition_locations", "definition_id", "definitions", cascade=True),
        _points("definition_locations", "location_id", "locations", cascade=True),
        sa.PrimaryKeyConstraint("number", name="pk_definition_locations"),
        sa.UniqueConstraint("definition_id", "location_id", name="uq_definition_locations_definition_id_location_id"),
        sqlite_autoincrement=True,
    )


def _create_definition_staff() -> None:
    op.create_table(
        "definition_staff",
        sa.Column("number", SERIAL, nullable=False),
        *_columns("definition_id staff_id", TEXT, nullable=False),
        sa.Column("is_active", FLAG, nullable=False),
        sa.Column("sort_order", BIG),
        _points("definition_staff", "definition_id", "definitions", cascade=True),
        _points("definition_staff", "staff_id", "staff", cascade=True),
        sa.PrimaryKeyConstraint("number", name="pk_definition_staff"),
        sa.UniqueConstraint("definition_id", "staff_id", name="uq_definition_staff_definition_id_staff_id"),
        sqlite_autoincrement=True,
    )


def _create_normal_hours() -> None:
    op.create_table(
        "normal_hours",
        sa.Column("number", SERIAL, nullable=False),
        *_columns("location_id definition_id staff_id", TEXT),
        sa.Column("day", BIG, nullable=False),
        *_columns("opens closes", BIG),
        sa.Column("is_closed", FLAG, nullable=False),
        sa.CheckConstraint(ONE_OWNER, name="ck_normal_hours_one_owner"),
        _points("normal_hours", "definition_id", "definitions", cascade=True),
        _points("normal_hours", "location_id", "locations", cascade=True),
        _points("normal_hours", "staff_id", "staff", cascade=True),
        sa.PrimaryKeyConstraint("number", name="pk_normal_hours"),
        sqlite_autoincrement=True,
    )


def _create_special_hours() -> None:
    op.create_table(
        "special_hours",
        sa.Column("number", SERIAL, nullable=False),
        *_columns("location_id definition_id staff_id", TEXT),
        sa.Column("name", TEXT, nullable=False),
        *_columns("first last", sa.Date, nullable=False),
        sa.Column("is_closed", FLAG, nullable=False),
        *_columns("opens closes", BIG),
        sa.Column("is_repeating", FLAG, nullable=False),
        sa.CheckConstraint(ONE_OWNER, name="ck_special_hours_one_owner"),
        _points("special_hours", "definition_id", "definitions", cascade=True),
        _points("special_hours", "location_id", "locations", cascade=True),
        _points("special_hours", "staff_id", "staff", cascade=True),
        sa.PrimaryKeyConstraint("number", name="pk_special_hours"),
        sqlite_autoincrement=True,
    )


def _create_answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("questionnaire_id version_id", TEXT, nullable=False),
        *_columns("questionnaire_question_id question_id question_version_id", BIG, nullable=False),
        sa.Column("question_handle", TEXT),
        *_columns("question_label question_type", TEXT, nullable=False),
        sa.Column("question_required", FLAG, nullable=False),
        sa.Column("mapping_key", TEXT, nullable=False),
        *_columns("value appointment_id submission_id profile_id", TEXT),
        sa.Column("link_type", TEXT, nullable=False),
        *_columns("link_target link_write_policy", TEXT),
        sa.Column("mapping_status", TEXT, nullable=False),
        sa.Column("mapping_error", TEXT),
        sa.Column("mapped_at", BIG),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("answers", "appointment_id", "appointments"),
        _points("answers", "profile_id", "profiles"),
        _points("answers", "questionnaire_id", "questionnaires"),
        _points("answers", "version_id", "questionnaire_versions"),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
        sa.UniqueConstraint("number", name="uq_answers_number"),
    )
    op.create_index("ix_answers_appointment", "answers", ["appointment_id"])


def _create_notifications() -> None:
    op.create_table(
        "notifications",
        *_columns("id appointment_id target_id event", TEXT, nullable=False),
        sa.Column("due_at", BIG, nullable=False),
        sa.Column("state", TEXT, nullable=False),
        sa.Column("attempts", BIG, nullable=False),
        sa.Column("sent_at", BIG),
        sa.Column("last_error", TEXT),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("notifications", "appointment_id", "appointments"),
        _points("notifications", "target_id", "targets"),
        sa.PrimaryKeyConstraint("id", name="pk_notifications"),
    )
    op.create_index("ix_notifications_appointment", "notifications", ["appointment_id"])
    op.create_index("ix_notifications_due", "notifications", ["due_at"], **_where("state = 'pending'"))


def _create_queue_entries() -> None:
    op.create_table(
        "queue_entries",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("definition_id location_id status ticket", TEXT, nullable=False),
        sa.Column("business_day", sa.Date, nullable=False),
        sa.Column("checked_in_at", BIG, nullable=False),
        *_columns("profile_id guest_name staff_id appointment_id notes", TEXT),
        sa.Column("meta", JSON),
        sa.Column("calls", BIG, nullable=False),
        *_columns("called_at first_called_at started_at finished_at cancelled_at parked_at quoted_from", BIG),
        sa.Column("quoted_until", BIG),
        sa.Column("reason", TEXT),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("queue_entries", "appointment_id", "appointments"),
        _points("queue_entries", "definition_id", "definitions"),
        _points("queue_entries", "location_id", "locations"),
        _points("queue_entries", "profile_id", "profiles"),
        _points("queue_entries", "staff_id", "staff"),
        sa.PrimaryKeyConstraint("id", name="pk_queue_entries"),
        sa.UniqueConstraint(
            "location_id", "business_day", "ticket", name="uq_queue_entries_location_id_business_day_ticket"
        ),
        sa.UniqueConstraint("number", name="uq_queue_entries_number"),
    )
    op.create_index("ix_queue_entries_appointment", "queue_entries", ["appointment_id"])
    op.create_index(
        "ix_queue_entries_open", "queue_entries", ["location_id", "status"], **_where("status IN ('waiting', 'called')")
    )
    op.create_index("ix_queue_entries_profile", "queue_entries", ["profile_id"])
    op.create_index(
        "ix_queue_entries_served",
        "queue_entries",
        ["definition_id", "location_id", "finished_at"],
        **_where("started_at IS NOT NULL AND finished_at IS NOT NULL"),
    )


def _create_waitlist_entries() -> None:
    op.create_table(
        "waitlist_entries",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        *_columns("definition_id profile_id location_id status", TEXT, nullable=False),
        sa.Column("desired_start_at", BIG),
        *_columns("timezone appointment_id notes", TEXT),
        sa.Column("meta", JSON),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("waitlist_entries", "appointment_id", "appointments"),
        _points("waitlist_entries", "definition_id", "definitions"),
        _points("waitlist_entries", "location_id", "locations"),
        _points("waitlist_entries", "profile_id", "profiles"),
        sa.PrimaryKeyConstraint("id", name="pk_waitlist_entries"),
        sa.UniqueConstraint("number", name="uq_waitlist_entries_number"),
    )
    op.create_index(
        "ix_waitlist_entries_active", "waitlist_entries", ["location_id", "created_at"], **_where("status = 'active'")
    )
    op.create_index("ix_waitlist_entries_profile", "waitlist_entries", ["profile_id"])


def _create_visits() -> None:
    op.create_table(
        "visits",
        sa.Column("id", TEXT, nullable=False),
        sa.Column("number", BIG, nullable=False),
        sa.Column("location_id", TEXT, nullable=False),
        sa.Column("visited_at", BIG, nullable=False),
        *_columns("profile_id appointment_id queue_entry_id notes", TEXT),
        sa.Column("voided_at", BIG),
        *_columns("created_at updated_at", BIG, nullable=False),
        _points("visits", "appointment_id", "appointments"),
        _points("visits", "location_id", "locations"),
        _points("visits", "profile_id", "profiles"),
        _points("visits", "queue_entry_id", "queue_entries"),
        sa.PrimaryKeyConstraint("id", name="pk_visits"),
        sa.UniqueConstraint("appointment_id", name="uq_visits_appointment_id"),
        sa.UniqueConstraint("number", name="uq_visits_number"),
        sa.UniqueConstraint("queue_entry_id", name="uq_visits_queue_entry_id"),
    )
    op.create_index("ix_visits_day", "visits", ["location_id", "visited_at"])
    op.create_index("ix_visits_profile", "visits", ["profile_id"])
