"""Statements that are asked at every look and every step, put to SQLite directly.

SQLAlchemy writes the statement once; running it through SQLAlchemy takes longer than such a small look itself. Only for
columns that the driver gives as they are: text and whole numbers. On other databases the usual way is taken.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date
from typing import Any, cast

from sqlalchemy import CompoundSelect, Connection, Select


class QuickLook:
    """One prepared ``SELECT``: ``rows(connection, given)`` with a value for each of its named parameters."""

    def __init__(self, statement: Select[Any] | CompoundSelect[Any]) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] = ()
        self._fixed: Mapping[str, Any] = {}

    def rows(self, connection: Connection, given: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows, as plain tuples."""
        if connection.dialect.name != "sqlite":
            return [tuple(row) for row in connection.execute(self._statement, given)]
        if not self._sql:
            self._write(connection)
        values = {**self._fixed, **given}
        raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
        return raw.execute(self._sql, [_plain(values[name]) for name in self._names]).fetchall()

    def _write(self, connection: Connection) -> None:
        compiled = self._statement.compile(dialect=connection.dialect)
        self._fixed = {key: value for key, value in compiled.params.items() if value is not None}
        self._names = tuple(compiled.positiontup or ())
        self._sql = str(compiled)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
