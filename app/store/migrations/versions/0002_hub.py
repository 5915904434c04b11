"""A hub's own tables, and what keeps a member's minute from two bookings where many write at once.

Revision ID: 0002
Revises: 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TEXT, BIG = sa.Text, sa.BigInteger

NUMBERED = (
    "answers", "appointment_links", "appointments", "definitions", "identities", "locations", "orders",
    "questionnaire_versions", "questionnaires", "queue_entries", "submissions", "targets", "transactions", "visits",
    "waitlist_entries",
)  # fmt: skip
"""The tables whose records have a number: on a server a sequence counts it, since many write at once."""

ONE_BOOKING_A_MINUTE = """
ALTER TABLE appointments ADD CONSTRAINT ex_appointments_staff_block
    EXCLUDE USING gist (assigned_staff_id WITH =, int8range(holds_from, holds_until) WITH &&)
    WHERE (is_guarded)
"""


def upgrade() -> None:
    op.add_column("audit", sa.Column("xid", BIG))
    on_their_way = sa.text("state = 'sending'")
    op.create_index(
        "ix_notifications_sending", "notifications", ["updated_at"],
        sqlite_where=on_their_way, postgresql_where=on_their_way,
    )  # fmt: skip
    op.add_column("appointments", sa.Column("is_guarded", sa.Boolean, nullable=False, server_default=sa.false()))
    _create_tokens()
    _create_sites()
    _create_links()
    _create_identities()
    _create_submissions()
    if op.get_bind().dialect.name == "postgresql":
        _guard()
        _find_customers()
        _tell_in_order()


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")


def _guard() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.execute(ONE_BOOKING_A_MINUTE)
    for table in NUMBERED:
        op.execute(f"CREATE SEQUENCE {table}_number OWNED BY {table}.number")
        op.execute(f"SELECT setval('{table}_number', (SELECT coalesce(max(number), 0) + 1 FROM {table}), false)")  # noqa: S608


def _tell_in_order() -> None:
    """Steps know the transaction that wrote them, so that a feed can wait for those that are not committed yet."""
    op.execute("UPDATE audit SET xid = 0")
    op.execute("ALTER TABLE audit ALTER xid SET DEFAULT (CAST(CAST(pg_current_xact_id() AS text) AS bigint))")
    op.execute("CREATE INDEX ix_audit_told ON audit (xid, seq)")


def _find_customers() -> None:
    """Customers by the words of ``search_words``, and by their e-mail address however it is written."""
    op.execute("CREATE INDEX ix_profiles_words ON profiles USING gin (array_to_tsvector(string_to_array(words, ' ')))")
    op.execute("CREATE INDEX ix_profiles_email_lower ON profiles (lower(email))")


def _create_tokens() -> None:
    op.create_table(
        "api_tokens",
        *_columns("id name kind hash", TEXT),
        sa.Column("device_id", TEXT),
        sa.Column("created_at", BIG, nullable=False),
        sa.Column("last_used_at", BIG),
        sa.Column("revoked_at", BIG),
        sa.PrimaryKeyConstraint("id", name="pk_api_tokens"),
        sa.UniqueConstraint("hash", name="uq_api_tokens_hash"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_api_tokens_device_id"),
    )
    op.create_table(
        "idempotency_keys",
        *_columns("token_id key request_hash", TEXT),
        sa.Column("status", BIG),
        sa.Column("answer", TEXT),
        sa.Column("created_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("token_id", "key", name="pk_idempotency_keys"),
        sa.ForeignKeyConstraint(
            ["token_id"], ["api_tokens.id"], name="fk_idempotency_keys_token_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_idempotency_keys_age", "idempotency_keys", ["created_at"])


def _create_sites() -> None:
    op.create_table(
        "sites",
        *_columns("id handle name", TEXT),
        sa.PrimaryKeyConstraint("id", name="pk_sites"),
        sa.UniqueConstraint("handle", name="uq_sites_handle"),
    )
    op.create_table(
        "site_locations",
        *_columns("site_id location_id", TEXT),
        sa.PrimaryKeyConstraint("site_id", "location_id", name="pk_site_locations"),
        *(
            sa.ForeignKeyConstraint(
                [f"{each}_id"], [f"{each}s.id"], name=f"fk_site_locations_{each}_id", ondelete="CASCADE"
            )
            for each in ("site", "location")
        ),
    )


def _create_links() -> None:
    op.create_table(
        "appointment_links",
        *_columns("id", TEXT),
        *_columns("number", BIG),
        *_columns("appointment_id type target_id", TEXT),
        sa.PrimaryKeyConstraint("id", name="pk_appointment_links"),
        sa.UniqueConstraint("number", name="uq_appointment_links_number"),
        sa.UniqueConstraint(
            "appointment_id", "type", "target_id", name="uq_appointment_links_appointment_id_type_target_id"
        ),
        sa.ForeignKeyConstraint(
            ["appointment_id"], ["appointments.id"], name="fk_appointment_links_appointment_id", ondelete="CASCADE"
        ),
    )


def _create_identities() -> None:
    op.create_table(
        "identities",
        *_columns("id", TEXT),
        *_columns("number", BIG),
        *_columns("profile_id handle identifier", TEXT),
        *_columns("created_at updated_at", BIG),
        sa.PrimaryKeyConstraint("id", name="pk_identities"),
        sa.UniqueConstraint("number", name="uq_identities_number"),
        sa.UniqueConstraint("handle", "identifier", name="uq_identities_handle_identifier"),
        sa.ForeignKeyConstraint(["profile_id"], ["profiles.id"], name="fk_identities_profile_id", ondelete="CASCADE"),
    )
    op.create_index("ix_identities_profile", "identities", ["profile_id"])
    op.create_index("ix_identities_identifier", "identities", ["identifier"])


def _create_submissions() -> None:
    op.create_table(
        "submissions",
        *_columns("id", TEXT),
        *_columns("number", BIG),
        *_columns("questionnaire_id version_id", TEXT),
        sa.Column("profile_id", TEXT),
        sa.Column("appointment_id", TEXT),
        sa.Column("meta", sa.JSON),
        *_columns("created_at updated_at", BIG),
        sa.PrimaryKeyConstraint("id", name="pk_submissions"),
        sa.UniqueConstraint("number", name="uq_submissions_number"),
        *(
            sa.ForeignKeyConstraint([f"{name}_id"], [f"{table}.id"], name=f"fk_submissions_{name}_id")
            for name, table in (
                ("questionnaire", "questionnaires"), ("version", "questionnaire_versions"), ("profile", "profiles"),
                ("appointment", "appointments"),
            )
        ),
    )  # fmt: skip
    op.create_index("ix_submissions_questionnaire", "submissions", ["questionnaire_id", "number"])
    op.create_index("ix_submissions_profile", "submissions", ["profile_id"])
    op.create_index("ix_submissions_appointment", "submissions", ["appointment_id"])
    op.create_index("ix_answers_submission", "answers", ["submission_id"])


def _columns(names: str, kind: Any) -> list[sa.Column[Any]]:
    return [sa.Column(name, kind, nullable=False) for name in names.split()]
