"""Bookings that a list asks for as sets of rows, for an order that is walked far before it has a page of them.

A walk reads every row that it passes: 200 ms for those of a whole store, as where what was cancelled is wanted by when
it was booked, and the latest booked are all to come. Indexes that have what is asked for tell the rows of it without
reading them: the index of the order is passed by those of one filter in 60 ms, and of several filters together few are
left, which are sorted. Only SQLite needs to be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, literal_column, or_, select

from app.store import tables
from app.store.booking_filters import Crowd, Way, count_leads

_b = tables.appointments.c
_ROW: ColumnElement[int] = literal_column("appointments.rowid")
_ROW_PASSED: ColumnElement[int] = literal_column("+appointments.rowid")
"""The same, by which no row is looked up."""

NEAR = 20_000
"""So many rows of an order are read in search of a page before the sets are made."""
MANY_OF_CROWD = 100_000
"""More bookings of customers of a name are not sorted."""


def has_sets(connection: Connection) -> bool:
    """Whether rows have a number of their own by which sets of them are made."""
    return connection.dialect.name == "sqlite"


def sets_of(
    connection: Connection, ways: Sequence[Way], span: Sequence[ColumnElement[bool]]
) -> list[ColumnElement[bool]]:
    """What indexes tell of the rows without reading them; none where a database finds that out by itself."""
    if not has_sets(connection):
        return []
    sets: list[ColumnElement[bool]] = []
    for way in ways:  # each of those that the one before has
        sets = [_ROW_PASSED.in_(select(_ROW).where(any_of(way), *span, *sets).correlate(None))]
    return sets


def lead_of(crowd: Crowd, span: Sequence[ColumnElement[bool]]) -> list[ColumnElement[bool]]:
    """The bookings of many customers of a name."""
    return [_b.profile_id.in_(crowd.ids), *span]


def about_so_many(connection: Connection, crowd: Crowd, span: Sequence[ColumnElement[bool]]) -> int:
    """About how many bookings they have, going by some of them."""
    some = [[_b.profile_id.in_(crowd.some), *span]]
    return count_leads(connection, some, MANY_OF_CROWD) * crowd.size // len(crowd.some)


def edge_of(
    connection: Connection, key: ColumnElement[Any], lead: Sequence[ColumnElement[bool]], *, descends: bool
) -> int | None:
    """Where the first ``NEAR`` rows of an order end; None where there are no more."""
    order = [key.desc(), _b.number.desc()] if descends else [key, _b.number]
    return connection.execute(select(key).where(*lead).order_by(*order).limit(1).offset(NEAR)).scalar_one_or_none()


def any_of(way: Way) -> ColumnElement[bool]:
    """A way as an index finds it in one look, in no order."""
    named = [value for value in way.values if value is not None]
    tests = [way.column.in_(named)] if named else []
    return or_(*tests, *([way.column.is_(None)] if None in way.values else []))
