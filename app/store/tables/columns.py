"""What the tables are made of: kinds of columns, and indexes of some rows only."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Text,
    event,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Serial = BigInteger().with_variant(Integer(), "sqlite")
"""A primary key that counts itself up on both databases."""
JsonText = JSON(none_as_null=True)


LONG_APPOINTMENT = "scheduled_end_at - scheduled_start_at > 86400"
"""Lasts longer than a day, so that a look a day back misses it."""
LONG_BLOCK = "holds_until - holds_from > 86400"
"""Holds its resource for longer than a day."""


def id_column() -> Column[str]:
    """The key of a record: a UUIDv7 where it was made here."""
    return Column("id", Text, primary_key=True)


def number_column() -> Column[int]:
    """The integer by which set-up files and the remote API's form know a record."""
    return Column("number", BigInteger, nullable=False, unique=True)


def ref(name: str, table: str, *, nullable: bool = True, cascade: bool = False) -> Column[str]:
    """The id of a record of another table; ``cascade``: the row goes with that record."""
    return Column(name, Text, ForeignKey(f"{table}.id", ondelete="CASCADE" if cascade else None), nullable=nullable)


def stamps() -> tuple[Column[int], Column[int]]:
    """When the row was made and last changed."""
    return instant("created_at", nullable=False), instant("updated_at", nullable=False)


def instant(name: str, *, nullable: bool = True) -> Column[int]:
    """UTC seconds."""
    return Column(name, BigInteger, nullable=nullable)


def string(name: str, *, nullable: bool = True) -> Column[str]:
    """Text of any length."""
    return Column(name, Text, nullable=nullable)


def flag(name: str) -> Column[bool]:
    """Yes or no."""
    return Column(name, Boolean, nullable=False)


def count(name: str, *, nullable: bool = True) -> Column[int]:
    """A whole number."""
    return Column(name, BigInteger, nullable=nullable)


def json(name: str) -> Column[Any]:
    """Any JSON value; a null is the database's own."""
    return Column(name, JsonText)


def part(name: str, *columns: str, where: str) -> Index:
    """An index of some rows only; a query uses it when it says the same condition literally."""
    made = Index(name, *columns, sqlite_where=text(where))
    made.info["where"] = where
    return made


@event.listens_for(metadata, "before_create")
def _narrow_indexes(_target: MetaData, connection: Connection, **_: object) -> None:
    # Only there, since naming a database's flags imports its dialect: PostgreSQL's is a tenth of the till's start.
    if connection.dialect.name == "postgresql":
        for index in (each for table in metadata.tables.values() for each in table.indexes if "where" in each.info):
            index.dialect_kwargs["postgresql_where"] = text(index.info["where"])
