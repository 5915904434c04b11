"""Statements that are asked at every look and every step, put to the database's driver directly.

SQLAlchemy writes the statement once; running it through SQLAlchemy takes longer than such a small look itself. Only for
columns that the driver gives as they are: text and whole numbers, on a server JSON and dates as well. Thousands of rows
are written to a file likewise.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import JSON, CompoundSelect, Connection, Date, Insert, Select

from app.store.connections import raw_of
from app.store.waiting import straight

MOST_TOGETHER = 200
"""Rows of one statement: the driver keeps each length of it, and a long one takes megabytes."""


class Written(NamedTuple):
    """A statement as one kind of database reads it."""

    sql: str
    names: tuple[str, ...]
    """Its parameters in their order, where they stand by that."""
    fixed: Mapping[str, Any]
    dates: tuple[str, ...]


class QuickLook:
    """One prepared ``SELECT``: ``rows(connection, given)`` with a value for each of its named parameters."""

    def __init__(self, statement: Select[Any] | CompoundSelect[Any]) -> None:
        self._statement = statement
        self._written: dict[str, Written] = {}

    def rows(self, connection: Connection, given: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The rows, as plain tuples."""
        kind = connection.dialect.name
        written = self._written.get(kind) or self._write(connection)
        values = {**written.fixed, **given}
        if kind != "sqlite":
            return _of_server(connection, written.sql, values)
        raw = raw_of(connection)
        for name in written.dates:
            values[name] = values[name].isoformat()
        return raw.execute(written.sql, [values[name] for name in written.names]).fetchall()

    def _write(self, connection: Connection) -> Written:
        compiled = self._statement.compile(dialect=connection.dialect)
        fixed = {key: value for key, value in compiled.params.items() if value is not None}
        dates = tuple(name for name, bound in compiled.binds.items() if isinstance(bound.type, Date))
        written = Written(str(compiled), tuple(compiled.positiontup or ()), fixed, dates)
        self._written[connection.dialect.name] = written
        return written


class QuickRows:
    """One prepared ``INSERT`` of rows that all have the same columns."""

    def __init__(self, statement: Insert, *, is_searched: bool = False) -> None:
        """``is_searched``: a trigger feeds an index of words, which writes down what it holds before each statement."""
        self._statement, self._is_searched = statement, is_searched
        self._written: dict[tuple[str, ...], _Insert] = {}

    def write(self, connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        """Write them; nothing for none."""
        if not rows:
            return
        if connection.dialect.name != "sqlite":
            connection.execute(self._statement, rows)
            return
        key = tuple(rows[0])
        written = self._written.get(key) or self._write(connection, key)
        raw = raw_of(connection)
        if self._is_searched:
            _write_together(raw, written, list(_given(written, rows)))
        else:
            raw.executemany(written.sql, _given(written, rows))

    def _write(self, connection: Connection, names: tuple[str, ...]) -> _Insert:
        compiled = self._statement.compile(dialect=connection.dialect, column_keys=list(names))
        order = tuple(compiled.positiontup or ())
        texts = tuple(at for at, name in enumerate(order) if isinstance(compiled.binds[name].type, JSON))
        made = self._written[names] = _Insert(str(compiled), order, texts)
        return made


class _Insert(NamedTuple):
    sql: str
    names: tuple[str, ...]
    texts: tuple[int, ...]
    """Where in the row JSON stands, which a file keeps as text."""


def _write_together(raw: sqlite3.Connection, written: _Insert, rows: Sequence[Sequence[Any]]) -> None:
    most = min(MOST_TOGETHER, raw.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // len(written.names))
    for start in range(0, len(rows), most):
        some = rows[start : start + most]
        more = f", ({', '.join('?' * len(written.names))})" * (len(some) - 1)
        raw.execute(written.sql + more, tuple(chain.from_iterable(some)))


def _given(written: _Insert, rows: Iterable[Mapping[str, Any]]) -> Iterable[Sequence[Any]]:
    given: Iterable[Sequence[Any]] = map(itemgetter(*written.names), rows)
    for at in written.texts:
        given = _as_text(given, at)
    return given


def _as_text(rows: Iterable[Sequence[Any]], at: int) -> Iterator[Sequence[Any]]:
    """With the JSON at this place as text; a row that has none there is as it was."""
    from pydantic_core import to_json  # three times as quick as Python's own; most of who looks writes nothing

    for row in rows:
        yield row if row[at] is None else (*row[:at], to_json(row[at]).decode(), *row[at + 1 :])


def _of_server(connection: Connection, sql: str, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    with straight(connection) as raw:
        if raw.info.transaction_status:
            return raw.execute(sql.encode(), values).fetchall()
        with raw.pipeline():  # it begins the transaction, and goes in one message with that
            asked = raw.execute(sql.encode(), values)
        return asked.fetchall()
