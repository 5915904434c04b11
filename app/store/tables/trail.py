"""What was done, what a remote must hear of it, and what this till knows of itself and of others."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Table,
    Text,
    UniqueConstraint,
)

from app.store.tables.columns import (
    Serial,
    count,
    flag,
    id_column,
    instant,
    json,
    metadata,
    part,
    stamps,
    string,
)

settings = Table("settings", metadata, Column("key", Text, primary_key=True), json("value"))

devices = Table(
    "devices",
    metadata,
    id_column(),
    string("name", nullable=False),
    string("letter"),
    flag("is_this"),
    *stamps(),
)

audit = Table(
    "audit",
    metadata,
    Column("seq", Serial, primary_key=True),
    count("act", nullable=False),
    instant("at", nullable=False),
    string("verb", nullable=False),
    string("kind", nullable=False),
    string("record_id", nullable=False),
    string("staff_id"),
    string("device_id"),
    string("reason"),
    json("changes"),
    count("undoes"),
    # On a server the transaction that wrote it: steps are told in an order in which none can come before one that was
    # told already, and that is not the order of their numbers. Null where one writes at a time.
    count("xid"),
    # The manager who gave leave for it.
    string("allowed_by"),
    Index("ix_audit_record", "record_id", "seq"),
    part("ix_audit_undoes", "undoes", where="undoes IS NOT NULL"),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    Column("seq", Serial, primary_key=True),
    Column("audit_seq", BigInteger, ForeignKey("audit.seq"), nullable=False, unique=True),
    string("verb", nullable=False),
    string("kind", nullable=False),
    string("record_id", nullable=False),
    json("payload"),
    string("state", nullable=False),
    count("attempts", nullable=False),
    string("last_error"),
    *stamps(),
    # Not before this instant, after a try that came to nothing.
    instant("next_at"),
    count("status_code"),
    # What was said of it: the message as it left, the fields of a refusal, both values of a conflict.
    json("detail"),
    part("ix_outbox_open", "seq", where="state <> 'done'"),
    Index("ix_outbox_record", "record_id"),
    sqlite_autoincrement=True,
)

remote_refs = Table(
    "remote_refs",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("local_id", Text, primary_key=True),
    string("remote_id", nullable=False),
    UniqueConstraint("remote", "kind", "remote_id"),
    Index("ix_remote_refs_local", "local_id"),
)

sync_cursors = Table(
    "sync_cursors",
    metadata,
    Column("remote", Text, primary_key=True),
    Column("stream", Text, primary_key=True),
    json("position"),
    instant("updated_at", nullable=False),
)
