"""Customers and what they came for: bookings, walk-ins, wishes, visits, answers, notifications."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Table,
    Text,
    false,
    text,
)

from app.store.tables.columns import (
    LONG_APPOINTMENT,
    LONG_BLOCK,
    Serial,
    count,
    flag,
    id_column,
    instant,
    json,
    metadata,
    number_column,
    part,
    ref,
    stamps,
    string,
)

profiles = Table(
    "profiles",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    string("first_name"),
    string("last_name"),
    string("email"),
    string("mobile_phone"),
    string("notes"),
    json("meta"),
    *stamps(),
    # What the customer is found by (``search_words.words_of``). On SQLite an FTS5 index stands over it, by ``seq``.
    string("words", nullable=False),
    # Of a customer who is no more: the one into whom they were merged (no foreign key: it may be an older row), and
    # when everything that tells of the person was taken out. Neither is found by anybody.
    string("merged_into"),
    instant("erased_at"),
    Index("ix_profiles_email", "email"),
    Index("ix_profiles_mobile_phone", "mobile_phone"),
    part("ix_profiles_ended", "merged_into", where="merged_into IS NOT NULL OR erased_at IS NOT NULL"),
    sqlite_autoincrement=True,
)


def _of_a_file(name: str, *columns: str) -> Index:
    """An index that SQLite's store has: a server's has others (0004), and every one costs each write."""
    return Index(name, *columns).ddl_if(dialect="sqlite")


def _about(what: str) -> Index:
    """An index of the bookings that are about a receipt, in SQLite's store: few of all are."""
    where = text(f"{what}_id IS NOT NULL")
    return Index(f"ix_appointments_{what}", f"{what}_id", sqlite_where=where).ddl_if(dialect="sqlite")


def _receipts(name: str, *called: str) -> Table:
    return Table(
        name,
        metadata,
        id_column(),
        number_column(),
        string("external_id"),
        string("receipt_ref"),
        string("order_number"),
        Column("total", Float),
        string("status"),
        *stamps(),
        *(Index(f"ix_{name}_{each}", each) for each in called),  # a server has them in the order of bytes (0006)
    )


transactions = _receipts("transactions", "receipt_ref", "external_id")
orders = _receipts("orders", "order_number", "receipt_ref", "external_id")

appointments = Table(
    "appointments",
    metadata,
    id_column(),
    number_column(),
    ref("definition_id", "definitions", nullable=False),
    ref("profile_id", "profiles", nullable=False),
    ref("location_id", "locations", nullable=False),
    ref("assigned_staff_id", "staff"),
    string("status", nullable=False),
    instant("scheduled_start_at", nullable=False),
    instant("scheduled_end_at", nullable=False),
    string("timezone", nullable=False),
    instant("approved_at"),
    instant("confirmed_at"),
    instant("cancelled_at"),
    instant("arrived_at"),
    instant("completed_at"),
    instant("no_show_at"),
    instant("rejected_at"),
    string("approved_by"),
    string("cancelled_by"),
    string("rejected_by"),
    ref("transaction_id", "transactions"),
    ref("order_id", "orders"),
    ref("questionnaire_version_id", "questionnaire_versions"),
    string("notes"),
    json("meta"),
    *stamps(),
    instant("called_at"),
    count("calls", nullable=False),
    string("called_to_staff_id"),
    instant("started_at"),
    string("reason"),
    string("override_reason"),
    string("overridden_by"),
    string("ticket"),
    instant("ticket_at"),
    # The block that it holds, buffers included (rule 14); null when it holds nothing. Derived from the row and its
    # definition's buffers, kept so that overlaps are an index's business.
    instant("holds_from"),
    instant("holds_until"),
    # Whether a member's time is kept from any other such booking by the database itself (rule 25): what was booked here
    # by the rules is, what was booked over them or came from outside is not. A server's store has the constraint.
    Column("is_guarded", Boolean, nullable=False, server_default=false()),
    CheckConstraint("scheduled_end_at > scheduled_start_at", name="ends_after_start"),
    Index("ix_appointments_day", "location_id", "scheduled_start_at"),
    # What lasts longer than a day would be missed by a look a day back: few rows, an index of their own.
    part(
        "ix_appointments_long_day",
        "location_id",
        "scheduled_end_at",
        where=LONG_APPOINTMENT,
    ),
    part(
        "ix_appointments_staff_block",
        "assigned_staff_id",
        "holds_from",
        "holds_until",
        where="holds_from IS NOT NULL AND assigned_staff_id IS NOT NULL",
    ),
    part(
        "ix_appointments_service_block",
        "definition_id",
        "location_id",
        "holds_from",
        "holds_until",
        where="holds_from IS NOT NULL",
    ),
    part("ix_appointments_long_staff_block", "assigned_staff_id", "holds_until", where=LONG_BLOCK),
    part("ix_appointments_long_service_block", "definition_id", "location_id", "holds_until", where=LONG_BLOCK),
    part(
        "ix_appointments_served",
        "definition_id",
        "location_id",
        "completed_at",
        where="started_at IS NOT NULL AND completed_at IS NOT NULL",
    ),
    part("ix_appointments_requested", "location_id", "created_at", where="status = 'requested'"),
    part("ix_appointments_ticket", "location_id", "ticket_at", where="ticket IS NOT NULL"),
    Index("ix_appointments_profile", "profile_id", "scheduled_start_at"),
    # What a list of bookings walks along at a till (``booking_plans``), and behind the order what most lists test; by
    # when they changed they are pulled too. A server's store has an index for each field of the API's lists (0004).
    _of_a_file("ix_appointments_start", "scheduled_start_at", "number", "status", "created_at"),
    _of_a_file("ix_appointments_made", "created_at", "number", "status", "scheduled_start_at"),
    _of_a_file("ix_appointments_changed", "updated_at", "number", "status", "scheduled_start_at", "created_at"),
    _of_a_file("ix_appointments_status_start", "status", "scheduled_start_at", "number"),
    _of_a_file("ix_appointments_service_start", "definition_id", "scheduled_start_at", "number"),
    _of_a_file("ix_appointments_staff_start", "assigned_staff_id", "scheduled_start_at", "number"),
    _about("transaction"),
    _about("order"),
)

visits = Table(
    "visits",
    metadata,
    id_column(),
    number_column(),
    ref("location_id", "locations", nullable=False),
    instant("visited_at", nullable=False),
    ref("profile_id", "profiles"),
    Column("appointment_id", Text, ForeignKey("appointments.id"), unique=True),
    Column("queue_entry_id", Text, ForeignKey("queue_entries.id"), unique=True),
    string("notes"),
    instant("voided_at"),
    *stamps(),
    Index("ix_visits_profile", "profile_id"),
    Index("ix_visits_day", "location_id", "visited_at"),
)

answers = Table(
    "answers",
    metadata,
    id_column(),
    number_column(),
    ref("questionnaire_id", "questionnaires", nullable=False),
    ref("version_id", "questionnaire_versions", nullable=False),
    count("questionnaire_question_id", nullable=False),
    count("question_id", nullable=False),
    count("question_version_id", nullable=False),
    string("question_handle"),
    string("question_label", nullable=False),
    string("question_type", nullable=False),
    flag("question_required"),
    string("mapping_key", nullable=False),
    string("value"),
    ref("appointment_id", "appointments"),
    string("submission_id"),
    ref("profile_id", "profiles"),
    string("link_type", nullable=False),
    string("link_target"),
    string("link_write_policy"),
    string("mapping_status", nullable=False),
    string("mapping_error"),
    instant("mapped_at"),
    *stamps(),
    Index("ix_answers_appointment", "appointment_id"),
    Index("ix_answers_submission", "submission_id"),
)

notifications = Table(
    "notifications",
    metadata,
    id_column(),
    ref("appointment_id", "appointments", nullable=False),
    ref("target_id", "targets", nullable=False),
    string("event", nullable=False),
    instant("due_at", nullable=False),
    string("state", nullable=False),
    count("attempts", nullable=False),
    instant("sent_at"),
    string("last_error"),
    *stamps(),
    Index("ix_notifications_appointment", "appointment_id"),
    part("ix_notifications_due", "due_at", where="state = 'pending'"),
    part("ix_notifications_sending", "updated_at", where="state = 'sending'"),
)
