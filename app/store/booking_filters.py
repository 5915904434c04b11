"""What a list of bookings asks for, as what an index may find and what is tested on the rows that come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, or_, select

from app.core.frozen import frozen
from app.core.values import Instant
from app.store import tables
from app.store.receipt_rows import bookings_about, is_about
from app.store.search import found_by

_b, _p = tables.appointments.c, tables.profiles.c

MANY = 50_000
"""Rows beyond these are not counted to find the narrowest filter."""
FEW_VALUES = 8
"""So many values of one filter are walked one by one, each in its order."""
FEW_CUSTOMERS = 300
"""So many customers of a name are asked for one by one."""
FEW_ABOUT = 2_000
"""So many bookings about receipts that are called so are read and sorted."""


@frozen
class AtClock:
    """Places of one clock, and the bounds of ``Asked`` as they are there."""

    places: tuple[str, ...]
    since: Instant | None = None
    until: Instant | None = None
    made_since: Instant | None = None
    made_until: Instant | None = None


@frozen
class Asked:
    """What a list asks for: values of columns (a booking has one of them), and when it starts, ``[since, until)``."""

    equal: tuple[tuple[str, tuple[str | None, ...]], ...] = ()
    customer: str = ""
    since: Instant | None = None
    until: Instant | None = None
    order: str = "start"
    descends: bool = True
    reference: str = ""
    """What stands on the receipt or order that it is about, or the beginning of that."""
    made_since: Instant | None = None
    made_until: Instant | None = None
    """When it was made, ``[since, until)``."""
    clocks: tuple[AtClock, ...] = ()
    """Where the days asked for begin at other instants from place to place: those of each; the bounds hold them all."""


class Way(NamedTuple):
    """One filter: its column, and the values of which a booking has one."""

    column: Any
    values: tuple[str | None, ...]

    @property
    def is_many(self) -> bool:
        """Whether there are too many values to walk them one by one."""
        return len(self.values) > FEW_VALUES and None not in self.values

    def leads(self, span: Sequence[ColumnElement[bool]]) -> list[list[ColumnElement[bool]]]:
        """As an index finds it: value by value, which keeps each in its order; of many values all at once."""
        if self.is_many:
            return [[self.column.in_([value for value in self.values if value is not None]), *span]]
        return [[self.column.is_(None) if value is None else self.column == value, *span] for value in self.values]

    def test(self) -> ColumnElement[bool]:
        """As it is tested on a row that another index found."""
        named = [value for value in self.values if value is not None]
        tests = [aside(self.column).in_(named)] if named else []
        return or_(*tests, *([aside(self.column).is_(None)] if None in self.values else []))


class Crowd(NamedTuple):
    """Many customers of a name."""

    ids: Select[Any]
    test: ColumnElement[bool]
    some: Sequence[str]
    size: int


class Filters(NamedTuple):
    """What an index may find, and what is tested only."""

    ways: Sequence[Way]
    others: Sequence[ColumnElement[bool]]
    crowd: Crowd | None = None
    """Who has the name, where they are too many to be asked for one by one; ``others`` tests for it too."""


def filters_of(connection: Connection, asked: Asked) -> Filters | None:
    """The filters but for the days; None where they let nothing through."""
    ways = [Way(_b[name], values) for name, values in asked.equal if values]
    others: list[ColumnElement[bool]] = []
    crowd = None
    if asked.customer:
        people = _people(connection, asked.customer)
        if not people:
            return None
        if len(people) > FEW_CUSTOMERS:
            crowd = _crowd(connection, asked.customer, people)
            others.append(crowd.test)
        else:
            ways.append(Way(_b.profile_id, tuple(people)))
    if asked.reference:
        about = bookings_about(connection, asked.reference, FEW_ABOUT + 1)
        if not about:
            return None
        if len(about) > FEW_ABOUT:
            others.append(is_about(connection, asked.reference))
        else:
            ways.append(Way(_b.id, tuple(about)))
    return Filters(ways, others, crowd)


def _crowd(connection: Connection, typed: str, some: Sequence[str]) -> Crowd:
    named = found_by(connection, typed)
    count = connection.execute(select(func.count()).select_from(tables.profiles).where(named)).scalar_one()
    ids = select(_p.id).where(named)
    return Crowd(ids, aside(_b.profile_id).in_(ids), some, int(count))


def _people(connection: Connection, typed: str) -> list[str]:
    wanted = select(_p.id).where(found_by(connection, typed)).limit(FEW_CUSTOMERS + 1)
    return [*connection.execute(wanted).scalars()]


def narrowest(
    connection: Connection, ways: Sequence[Way], span: Sequence[ColumnElement[bool]]
) -> tuple[Way | None, int]:
    """The filter that lets the fewest through, and how many those are, counted up to ``MANY``."""
    best, fewest = None, MANY + 1
    for way in ways:
        count = count_leads(connection, way.leads(span), fewest)
        if best is None or count < fewest or (best.is_many and count == fewest):
            best, fewest = way, count
    return best, fewest


def count_leads(connection: Connection, leads: Sequence[Sequence[ColumnElement[bool]]], most: int) -> int:
    """How many bookings some leads find, counted up to ``most``."""
    total = 0
    for lead in leads:
        some = select(_b.scheduled_start_at).where(*lead).limit(most - total).subquery()
        total += int(connection.execute(select(func.count()).select_from(some)).scalar_one())
        if total >= most:
            break
    return total


def clocks_of(asked: Asked) -> list[ColumnElement[bool]]:
    """Each booking by the clock of its place, tested on the rows that come between the widest bounds."""
    start, made = _b.scheduled_start_at + 0, _b.created_at + 0
    if not asked.clocks:
        return []
    return [
        or_(
            *(
                and_(aside(_b.location_id).in_(each.places), *span_of(start, each), *made_span_of(made, each))
                for each in asked.clocks
            )
        )
    ]


def span_of(start: ColumnElement[Any], asked: Asked | AtClock) -> list[ColumnElement[bool]]:
    """The days that are asked for."""
    return [
        *([start >= asked.since] if asked.since is not None else []),
        *([start < asked.until] if asked.until is not None else []),
    ]


def made_span_of(made: ColumnElement[Any], asked: Asked | AtClock) -> list[ColumnElement[bool]]:
    """When they are asked to have been made."""
    return [
        *([made >= asked.made_since] if asked.made_since is not None else []),
        *([made < asked.made_until] if asked.made_until is not None else []),
    ]


def aside(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same value, of which no index knows."""
    return column.concat("")
