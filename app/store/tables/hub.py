"""What a hub keeps beside the shop: who may speak to it, what it has answered already, and which places form a site."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Table, Text, UniqueConstraint

from app.store.tables.columns import count, id_column, instant, json, metadata, number_column, ref, stamps, string

api_tokens = Table(
    "api_tokens",
    metadata,
    id_column(),
    string("name", nullable=False),
    string("kind", nullable=False),
    # The token itself is told once and kept nowhere.
    Column("hash", Text, nullable=False, unique=True),
    ref("device_id", "devices"),
    instant("created_at", nullable=False),
    instant("last_used_at"),
    instant("revoked_at"),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("token_id", Text, ForeignKey("api_tokens.id", ondelete="CASCADE"), primary_key=True),
    Column("key", Text, primary_key=True),
    string("request_hash", nullable=False),
    # Null until the answer is there: the first request with this key is still running.
    count("status"),
    string("answer"),
    instant("created_at", nullable=False),
    Index("ix_idempotency_keys_age", "created_at"),
)

sites = Table(
    "sites",
    metadata,
    id_column(),
    Column("handle", Text, nullable=False, unique=True),
    string("name", nullable=False),
)

appointment_links = Table(
    "appointment_links",
    metadata,
    id_column(),
    number_column(),
    ref("appointment_id", "appointments", nullable=False, cascade=True),
    string("type", nullable=False),
    string("target_id", nullable=False),
    UniqueConstraint("appointment_id", "type", "target_id"),
)

site_locations = Table(
    "site_locations",
    metadata,
    Column("site_id", Text, ForeignKey("sites.id", ondelete="CASCADE"), primary_key=True),
    Column("location_id", Text, ForeignKey("locations.id", ondelete="CASCADE"), primary_key=True),
)

identities = Table(
    "identities",
    metadata,
    id_column(),
    number_column(),
    ref("profile_id", "profiles", nullable=False, cascade=True),
    # Under which name another system knows the customer, and which system that is.
    string("handle", nullable=False),
    string("identifier", nullable=False),
    *stamps(),
    UniqueConstraint("handle", "identifier"),
    Index("ix_identities_profile", "profile_id"),
    Index("ix_identities_identifier", "identifier"),
)

submissions = Table(
    "submissions",
    metadata,
    id_column(),
    number_column(),
    ref("questionnaire_id", "questionnaires", nullable=False),
    ref("version_id", "questionnaire_versions", nullable=False),
    ref("profile_id", "profiles"),
    ref("appointment_id", "appointments"),
    json("meta"),
    *stamps(),
    Index("ix_submissions_questionnaire", "questionnaire_id", "number"),
    Index("ix_submissions_profile", "profile_id"),
    Index("ix_submissions_appointment", "appointment_id"),
)
