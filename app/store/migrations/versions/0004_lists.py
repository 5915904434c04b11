"""Bookings by whatever a list may ask for: an index for each field of the API's lists (``hub.omneo.appointment_list``).

A till asks its own store by place and day alone, and every index costs each of its writes, so a file gets the one by
which changes are pulled. On a server, where a chain's million bookings lie, all are there: each adds some 3 µs to a
booking and 30 bytes to its row, and a list by any field then reads what it shows and no more. ``number`` stands behind
each, being the order of every list.

Revision ID: 0004
Revises: 0003
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

FIELDS = (
    "approved_at", "arrived_at", "assigned_staff_id", "cancelled_at", "completed_at", "confirmed_at", "created_at",
    "definition_id", "no_show_at", "rejected_at", "scheduled_end_at", "scheduled_start_at", "status", "timezone",
)  # fmt: skip
"""What every booking may be sorted by. Places and customers have their indexes already."""
RARE = ("order_id", "questionnaire_version_id", "transaction_id")
WORDS = ("approved_by", "cancelled_by", "notes", "rejected_by")
"""Text of any length, of which an index takes the beginning."""


def upgrade() -> None:
    op.create_index("ix_appointments_updated", "appointments", ["updated_at", "number"])
    if op.get_bind().dialect.name != "postgresql":
        return
    for name in FIELDS:
        op.execute(f"CREATE INDEX ix_appointments_by_{name} ON appointments ({name}, number)")
    # A service's days: its own bookings and those of all services are too many each.
    op.execute("CREATE INDEX ix_appointments_service_day ON appointments (definition_id, scheduled_start_at)")
    for name in RARE:
        op.execute(f"CREATE INDEX ix_appointments_by_{name} ON appointments ({name}, number) WHERE {name} IS NOT NULL")
    for name in WORDS:
        op.execute(
            f"CREATE INDEX ix_appointments_by_{name} ON appointments (substr({name}, 1, 60), number)"
            f" WHERE {name} IS NOT NULL"
        )


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
