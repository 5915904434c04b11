"""What the rest of a front desk keeps. Everything here is added; nothing that is there is changed.

Bookings in a list: a till asks its own store for a service's, a member's or a state's bookings too, by when they are
or when they were made, so a file gets an index for each of those. They cost each booking some 10 µs together, beside a
commit that waits for the disk. On a server 0004 has made what lists are asked there.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

LISTED = {
    "start": ["scheduled_start_at", "number"],
    "made": ["created_at", "number"],
    "status_start": ["status", "scheduled_start_at", "number"],
    "service_start": ["definition_id", "scheduled_start_at", "number"],
    "staff_start": ["assigned_staff_id", "scheduled_start_at", "number"],
}


def upgrade() -> None:
    _add_customers_ends()
    _add_tickets()
    op.add_column("audit", sa.Column("allowed_by", sa.Text))  # the manager who gave leave for the step
    _add_holds()
    if op.get_bind().dialect.name == "sqlite":
        for name, columns in LISTED.items():
            op.create_index(f"ix_appointments_{name}", "appointments", columns)


def _add_holds() -> None:
    """Of those who wait, whom a time is held for: few, and looked for before whatever is written."""
    is_held = sa.text("status = 'active' AND appointment_id IS NOT NULL")
    op.create_index(
        "ix_waitlist_entries_held",
        "waitlist_entries",
        ["appointment_id"],
        sqlite_where=is_held,
        postgresql_where=is_held,
    )


def _add_customers_ends() -> None:
    """Of a customer who is no more: into whom they were merged, or when they were erased."""
    op.add_column("profiles", sa.Column("merged_into", sa.Text))
    op.add_column("profiles", sa.Column("erased_at", sa.BigInteger))
    is_no_more = sa.text("merged_into IS NOT NULL OR erased_at IS NOT NULL")
    op.create_index(
        "ix_profiles_ended", "profiles", ["merged_into"], sqlite_where=is_no_more, postgresql_where=is_no_more
    )


def _add_tickets() -> None:
    """Tickets on their way to a printer: claimed before they go out, so that none comes out twice by itself."""
    op.create_table(
        "ticket_jobs",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("record_id", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("device_id", sa.Text),
        sa.Column("copy", sa.BigInteger, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("claimed_at", sa.BigInteger),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("updated_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_ticket_jobs"),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_ticket_jobs_device_id"),
    )
    is_open = sa.text("state NOT IN ('done', 'dropped')")
    op.create_index(
        "ix_ticket_jobs_open", "ticket_jobs", ["created_at"], sqlite_where=is_open, postgresql_where=is_open
    )
    op.create_index("ix_ticket_jobs_record", "ticket_jobs", ["record_id"])


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
