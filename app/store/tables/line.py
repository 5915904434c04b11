"""Who waits: walk-ins with their tickets, and those for whom no time was free."""

from __future__ import annotations

from sqlalchemy import Column, Date, ForeignKey, Index, Table, Text, UniqueConstraint

from app.store.tables.columns import count, id_column, instant, json, metadata, number_column, part, ref, stamps, string

queue_entries = Table(
    "queue_entries",
    metadata,
    id_column(),
    number_column(),
    ref("definition_id", "definitions", nullable=False),
    ref("location_id", "locations", nullable=False),
    string("status", nullable=False),
    string("ticket", nullable=False),
    Column("business_day", Date, nullable=False),
    instant("checked_in_at", nullable=False),
    ref("profile_id", "profiles"),
    string("guest_name"),
    ref("staff_id", "staff"),
    ref("appointment_id", "appointments"),
    string("notes"),
    json("meta"),
    count("calls", nullable=False),
    instant("called_at"),
    instant("first_called_at"),
    instant("started_at"),
    instant("finished_at"),
    instant("cancelled_at"),
    instant("parked_at"),
    instant("quoted_from"),
    instant("quoted_until"),
    string("reason"),
    *stamps(),
    UniqueConstraint("location_id", "business_day", "ticket"),
    part("ix_queue_entries_open", "location_id", "status", where="status IN ('waiting', 'called')"),
    part(
        "ix_queue_entries_served",
        "definition_id",
        "location_id",
        "finished_at",
        where="started_at IS NOT NULL AND finished_at IS NOT NULL",
    ),
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
    count("last", nullable=False),
)

ticket_jobs = Table(
    "ticket_jobs",
    metadata,
    id_column(),
    string("record_id", nullable=False),
    string("state", nullable=False),
    ref("device_id", "devices"),
    count("copy", nullable=False),
    string("language", nullable=False),
    string("error", nullable=False),
    instant("claimed_at"),
    *stamps(),
    part("ix_ticket_jobs_open", "created_at", where="state NOT IN ('done', 'dropped')"),
    Index("ix_ticket_jobs_record", "record_id"),
)

waitlist_entries = Table(
    "waitlist_entries",
    metadata,
    id_column(),
    number_column(),
    ref("definition_id", "definitions", nullable=False),
    ref("profile_id", "profiles", nullable=False),
    ref("location_id", "locations", nullable=False),
    string("status", nullable=False),
    instant("desired_start_at"),
    string("timezone"),
    ref("appointment_id", "appointments"),
    string("notes"),
    json("meta"),
    *stamps(),
    part("ix_waitlist_entries_active", "location_id", "created_at", where="status = 'active'"),
    part("ix_waitlist_entries_held", "appointment_id", where="status = 'active' AND appointment_id IS NOT NULL"),
    Index("ix_waitlist_entries_profile", "profile_id"),
)
