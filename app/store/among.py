"""Rows by many ids, as one value: a driver reads a statement with a parameter for each anew every time."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

from sqlalchemy import (
    ARRAY,
    Column,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Text,
    any_,
    bindparam,
    func,
    literal,
    select,
)

from app.store.quick import QuickLook

IsAmong: TypeAlias = Callable[[Column[str]], ColumnElement[bool]]


def among(connection: Connection, column: Column[Any], ids: Collection[str]) -> ColumnElement[bool]:
    """Whether a column of ids has one of these; on a file each is a parameter."""
    if connection.dialect.name == "sqlite":
        return column.in_(ids)
    return column == any_(literal(list(ids), ARRAY(Text)))


class QuickAmong:
    """One prepared ``SELECT`` of the rows whose column has one of many ids, put to the driver as ``QuickLook`` does."""

    def __init__(self, write: Callable[[IsAmong], Select[Any] | CompoundSelect[Any]]) -> None:
        """``write`` gives the statement; it is told how to say that a column of ids has one of those."""
        self._of_file = QuickLook(write(_is_in_json))
        self._of_server = QuickLook(write(_is_any))

    def rows(self, connection: Connection, given: Mapping[str, Any], ids: Collection[str]) -> list[tuple[Any, ...]]:
        """The rows, as plain tuples; none for no ids. No id may hold what no text may (``core.text``)."""
        if not ids:
            return []
        if connection.dialect.name == "sqlite":
            return self._of_file.rows(connection, {**given, "some": json.dumps(list(ids))})
        return self._of_server.rows(connection, {**given, "some": list(ids)})


def _is_in_json(column: Column[str]) -> ColumnElement[bool]:
    listed = func.json_each(bindparam("some")).table_valued("value")
    return column.in_(select(listed.c.value))


def _is_any(column: Column[str]) -> ColumnElement[bool]:
    return column == any_(bindparam("some", type_=ARRAY(Text)))
