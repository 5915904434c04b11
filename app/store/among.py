"""Rows by many ids: one array on a server, whose driver reads a statement with a parameter for each anew every time."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ARRAY, Column, ColumnElement, Connection, Text, any_, literal


def among(connection: Connection, column: Column[Any], ids: Collection[str]) -> ColumnElement[bool]:
    """Whether a column of ids has one of these."""
    if connection.dialect.name == "sqlite":
        return column.in_(ids)
    return column == any_(literal(list(ids), ARRAY(Text)))
