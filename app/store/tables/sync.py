"""What the sync keeps of a remote: what it said last of each record, and what of it made no sense."""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from app.store.tables.columns import instant, json, metadata, string

remote_seen = Table(
    "remote_seen",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("local_id", Text, primary_key=True),
    # In the remote's words, with its ids: the base of the merge by field (rule 36).
    json("fields"),
    instant("updated_at"),
    # The step that made it, where a till did: every change says it again.
    string("intent"),
    instant("seen_at", nullable=False),
)

set_aside = Table(
    "set_aside",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    # Empty where not even that could be read.
    Column("remote_id", Text, primary_key=True),
    string("body", nullable=False),
    string("why", nullable=False),
    instant("at", nullable=False),
)
