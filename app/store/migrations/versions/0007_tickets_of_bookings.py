"""The ticket that a booking's customer is given on arrival, and when.

Columns, not words in ``meta``: the tickets of a day are looked for so that none is given twice, and what is shown
beside every booking is not read out of JSON each time. Which business day a ticket is of, the stamp says. It is not
made unique: what comes from outside may not be (two tills with one letter), and a booking is kept all the same.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("appointments", sa.Column("ticket", sa.Text))
    op.add_column("appointments", sa.Column("ticket_at", sa.BigInteger))
    has_ticket = sa.text("ticket IS NOT NULL")
    op.create_index(
        "ix_appointments_ticket",
        "appointments",
        ["location_id", "ticket_at"],
        sqlite_where=has_ticket,
        postgresql_where=has_ticket,
    )


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
