"""Records asked by the driver directly, as ``QuickLook`` asks for bare rows: dates and JSON are turned as usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, Select

from app.store.quick import QuickLook

Turn: TypeAlias = Callable[[Any], Any]


class QuickRecords:
    """A prepared ``SELECT`` whose rows come as SQLAlchemy would give them."""

    def __init__(self, statement: Select[Any]) -> None:
        self._look, self._columns = QuickLook(statement), tuple(statement.selected_columns)
        self._turns: dict[str, list[tuple[int, Turn]]] = {}

    def one(self, connection: Connection, given: Mapping[str, Any]) -> list[Any] | None:
        """The first row, or None."""
        return next(iter(self.rows(connection, given)), None)

    def rows(self, connection: Connection, given: Mapping[str, Any]) -> list[list[Any]]:
        """All of them."""
        rows = [list(row) for row in self._look.rows(connection, given)]
        for at, turn in self._turns_of(connection) if rows else ():
            for row in rows:
                row[at] = turn(row[at])
        return rows

    def _turns_of(self, connection: Connection) -> list[tuple[int, Turn]]:
        dialect = connection.dialect
        found = self._turns.get(dialect.name)
        if found is None:
            made = [each.type.dialect_impl(dialect).result_processor(dialect, None) for each in self._columns]
            found = self._turns[dialect.name] = [(at, turn) for at, turn in enumerate(made) if turn is not None]
        return found
