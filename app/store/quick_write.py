"""A row or some written at a time, by a statement that SQLAlchemy has put together once.

To find the compiled form of a statement takes it longer than SQLite takes to write the row; it still runs it, so that
its events and its errors are what they were.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, CursorResult, Insert, Update

Turn: TypeAlias = Callable[[Any], Any]


class _Written(NamedTuple):
    sql: str
    names: tuple[str, ...]
    fixed: Mapping[str, Any]
    """What the statement says itself."""
    turns: tuple[tuple[int, Turn], ...]
    """Where in the row something stands that a file keeps otherwise: dates, JSON."""

    def values(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        """A row as the driver takes it."""
        given = {**self.fixed, **row}
        values = [given[name] for name in self.names]
        for at, turn in self.turns:
            values[at] = turn(values[at])
        return tuple(values)


class QuickWrite:
    """One prepared ``INSERT`` or ``UPDATE``: ``run(connection, row)`` with a value for each named parameter.

    Of several rows all have the same names.
    """

    def __init__(self, statement: Insert | Update) -> None:
        self.statement = statement
        self._written: dict[tuple[str, ...], _Written] = {}

    def run(self, connection: Connection, *rows: Mapping[str, Any]) -> CursorResult[Any]:
        """Write them. Raises what SQLAlchemy makes of the database's errors."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self.statement, rows[0] if len(rows) == 1 else rows)
        key = tuple(rows[0])
        written = self._written.get(key) or self._write(connection, key)
        values = [written.values(row) for row in rows]
        return connection.exec_driver_sql(written.sql, values[0] if len(values) == 1 else values)

    def _write(self, connection: Connection, names: tuple[str, ...]) -> _Written:
        dialect = connection.dialect
        compiled = self.statement.compile(dialect=dialect, column_keys=list(names))
        order = tuple(compiled.positiontup or ())
        made = [compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in order]
        turns = tuple((at, turn) for at, turn in enumerate(made) if turn is not None)
        fixed = {name: value for name, value in compiled.params.items() if value is not None}
        self._written[names] = _Written(str(compiled), order, fixed, turns)
        return self._written[names]
