"""What the sync with a remote keeps: when a step may go again, what was last seen there, and what made no sense.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXT, BIG = sa.Text, sa.BigInteger


def upgrade() -> None:
    op.add_column("outbox", sa.Column("next_at", BIG))
    op.add_column("outbox", sa.Column("status_code", BIG))
    op.add_column("outbox", sa.Column("detail", sa.JSON))
    op.create_table(
        "remote_seen",
        *(sa.Column(name, TEXT, nullable=False) for name in ("remote", "kind", "local_id")),
        sa.Column("fields", sa.JSON),
        sa.Column("updated_at", BIG),
        sa.Column("intent", TEXT),
        sa.Column("seen_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("remote", "kind", "local_id", name="pk_remote_seen"),
    )
    op.create_table(
        "set_aside",
        *(sa.Column(name, TEXT, nullable=False) for name in ("remote", "kind", "remote_id", "body", "why")),
        sa.Column("at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("remote", "kind", "remote_id", name="pk_set_aside"),
    )


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
