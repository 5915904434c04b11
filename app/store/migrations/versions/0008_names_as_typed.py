"""The words by which customers are found, made anew where a name is written with what many keyboards lack.

Letters of their own (ø, ł, æ) and names with an apostrophe are found by how they are typed since: see ``search_words``.
Nothing else of a customer changes.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

from app.core.values import Profile
from app.store.search_words import words_of

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

TOGETHER = 2_000
"""How many rows are read, and written, at once."""

_profiles = sa.table(
    "profiles",
    *(sa.column(name) for name in ("seq", "first_name", "last_name", "email", "mobile_phone", "words")),
)


def upgrade() -> None:
    there, last = _profiles.c, 0
    few = sa.select(*there).where(there.words != "").order_by(there.seq).limit(TOGETHER)  # nobody finds who is no more
    anew = sa.update(_profiles).where(there.seq == sa.bindparam("one")).values(words=sa.bindparam("said"))
    while rows := op.get_bind().execute(few.where(there.seq > last)).all():
        last = rows[-1].seq
        changed = [
            {"one": row.seq, "said": said}
            for row in rows
            if _is_written_otherwise("".join(filter(None, row[1:4])))
            and (said := words_of(Profile("", *row[1:5]))) != row.words
        ]
        if changed:
            op.get_bind().execute(anew, changed)


def _is_written_otherwise(text: str) -> bool:
    return not text.isascii() or "'" in text or "`" in text


def downgrade() -> None:
    raise NotImplementedError("an older program opens the backup that was made before the upgrade")
