"""Statements that are asked at every look and every step, put to SQLite directly.

SQLAlchemy writes the statement once; running it through SQLAlchemy takes longer than such a small look itself. Only for
columns that the driver gives as they are: text and whole numbers. On other databases the usual way is taken.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any, cast

from sqlalchemy import CompoundSelect, Connection, Date, Select


class QuickLook:
    """One prepared ``SELECT``: ``rows(connection, given)`` with a value for each of its named parameters."""

    def __init__(self, statement: Select[Any] | CompoundSelect[Any]) -> None:
        self._statement = statement
        self._sql = ""
        self._names: tuple[str, ...] = ()
        self._fixed: Mapping[str, Any] = {}
        self._dates: list[str] = []

    def rows(self, connection: Connection, given: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows, as plain tuples."""
        if connection.dialect.name != "sqlite":
            return [tuple(row) for row in connection.execute(self._statement, given)]
        if not self._sql:
            self._write(connection)
        values = {**self._fixed, **given}
        raw = cast(sqlite3.Connection, connection.connection.dbapi_connection)
        for name in self._dates:
            values[name] = values[name].isoformat()
        return raw.execute(self._sql, [values[name] for name in self._names]).fetchall()

    def _write(self, connection: Connection) -> None:
        compiled = self._statement.compile(dialect=connection.dialect)
        self._fixed = {key: value for key, value in compiled.params.items() if value is not None}
        self._names = tuple(compiled.positiontup or ())
        self._dates = [name for name, bound in compiled.binds.items() if isinstance(bound.type, Date)]
        self._sql = str(compiled)
