"""Bookings by the receipt or order that they are about, found by what stands on it or by how that begins.

On a server 0004 has made what finds the bookings of a receipt; the receipts themselves are looked for by name here. In
a file only a booking that is about one costs anything.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

CALLED = {"transactions": ("receipt_ref", "external_id"), "orders": ("order_number", "receipt_ref", "external_id")}
"""By what a receipt is called."""


def upgrade() -> None:
    is_server = op.get_bind().dialect.name == "postgresql"
    for table, names in CALLED.items():
        for name in names:
            if is_server:  # in the order of bytes, or a beginning would not be found by it
                op.execute(f"CREATE INDEX ix_{table}_{name} ON {table} ({name} text_pattern_ops)")
            else:
                op.create_index(f"ix_{table}_{name}", table, [name])
    if is_server:
        return
    for name in ("transaction", "order"):
        is_about_one = sa.text(f"{name}_id IS NOT NULL")
        op.create_index(f"ix_appointments_{name}", "appointments", [f"{name}_id"], sqlite_where=is_about_one)


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
