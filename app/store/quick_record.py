"""One record asked by the driver directly, as ``QuickLook`` asks for bare rows: dates and JSON are turned as usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select

from app.store.quick import QuickLook

Turn: TypeAlias = Callable[[Any], Any]


class QuickRecord:
    """A prepared ``SELECT`` of a file of SQLite's that finds one row or none."""

    def __init__(self, statement: Select[Any]) -> None:
        self._look, self._columns = QuickLook(statement), tuple(statement.selected_columns)
        self._turns: list[tuple[int, Turn]] | None = None

    def one(self, connection: Connection, given: Mapping[str, Any]) -> list[Any] | None:
        """The row as SQLAlchemy would give it."""
        rows = self._look.rows(connection, given)
        if not rows:
            return None
        if self._turns is None:
            self._turns = self._turns_of(connection)
        row = list(rows[0])
        for at, turn in self._turns:
            row[at] = turn(row[at])
        return row

    def _turns_of(self, connection: Connection) -> list[tuple[int, Turn]]:
        dialect = connection.dialect
        made = [each.type.dialect_impl(dialect).result_processor(dialect, None) for each in self._columns]
        return [(at, turn) for at, turn in enumerate(made) if turn is not None]
