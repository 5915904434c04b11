"""Bookings by whatever a list asks for, page by page, however many there are.

A page begins behind the last row of the one before it (``after``), never at the so-and-so-manieth row, so that the
thousandth page costs what the first does. Which index is walked is decided here and not by the database, which knows
nothing of how many rows each filter lets through: the narrowest one is, and where even that lets thousands through and
the order is another, the order itself. Every other filter is tested on the rows that come (``_aside``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select, tuple_, union_all

from app.core.frozen import frozen
from app.core.values import Instant
from app.store import tables
from app.store.day_rows import full_name
from app.store.search import found_by

_b, _p = tables.appointments.c, tables.profiles.c

FEW = 30_000
"""So many rows are read and sorted sooner than an order is walked in search of them."""
MANY = 50_000
"""Rows beyond these are not counted to find the narrowest filter."""
FEW_VALUES = 8
"""So many values of one filter are walked one by one, each in its order."""
FEW_CUSTOMERS = 300
"""So many customers of a name are asked for one by one."""
ORDERS = {"start": _b.scheduled_start_at, "made": _b.created_at, "changed": _b.updated_at}
"""What a list may be ordered by."""


class ListedRow(NamedTuple):
    """One booking of a list, with its customer."""

    id: str
    number: int
    definition_id: str
    location_id: str
    staff_id: str | None
    profile_id: str
    status: str
    start: Instant
    end: Instant
    timezone: str
    started_at: Instant | None
    notes: str | None
    override_reason: str | None
    made_at: Instant
    changed_at: Instant
    first_name: str | None
    last_name: str | None
    phone: str | None
    email: str | None

    @property
    def name(self) -> str:
        """The customer's name."""
        return full_name(self.first_name, self.last_name)

    def place_in(self, order: str) -> tuple[int, int]:
        """Where it stands in an order."""
        return {"start": self.start, "made": self.made_at, "changed": self.changed_at}[order], self.number


ROW = (
    _b.id, _b.number, _b.definition_id, _b.location_id, _b.assigned_staff_id, _b.profile_id, _b.status,
    _b.scheduled_start_at, _b.scheduled_end_at, _b.timezone, _b.started_at, _b.notes, _b.override_reason,
    _b.created_at, _b.updated_at,
)  # fmt: skip
PERSON = (_p.first_name, _p.last_name, _p.mobile_phone, _p.email)


@frozen
class Asked:
    """What a list asks for: values of columns (a booking has one of them), and when it starts, ``[since, until)``."""

    equal: tuple[tuple[str, tuple[str | None, ...]], ...] = ()
    customer: str = ""
    since: Instant | None = None
    until: Instant | None = None
    order: str = "start"
    descends: bool = True


def bookings_listed(connection: Connection, asked: Asked, after: tuple[int, int] | None, limit: int) -> list[ListedRow]:
    """The next ``limit`` rows of a list; without ``after`` the first ones."""
    plan = _planned(connection, asked)
    if plan is None:
        return []
    key = ORDERS[asked.order]
    order = [key.desc(), _b.number.desc()] if asked.descends else [key, _b.number]
    tests = [*plan.tests, *_behind(key, after, asked)]
    parts = [select(*ROW).where(*lead, *tests).order_by(*order).limit(limit) for lead in plan.leads]
    found = _together(parts, asked, limit)
    named = select(*found.c, *PERSON).join(tables.profiles, _p.id == found.c.profile_id)
    by = [found.c[key.name], found.c.number]
    wanted = named.order_by(*(each.desc() if asked.descends else each for each in by))
    return [ListedRow._make(row) for row in connection.execute(wanted)]


def count_listed(connection: Connection, asked: Asked, most: int) -> int:
    """How many bookings a list has, counted up to ``most``."""
    plan = _planned(connection, asked)
    if plan is None:
        return 0
    total = 0
    for lead in plan.leads:
        some = select(_b.id).where(*lead, *plan.tests).limit(most - total).subquery()
        total += int(connection.execute(select(func.count()).select_from(some)).scalar_one())
        if total >= most:
            break
    return total


def bookings_of_ids(connection: Connection, ids: Sequence[str]) -> list[ListedRow]:
    """The rows of these bookings, in no order."""
    joined = select(*ROW, *PERSON).join_from(tables.appointments, tables.profiles, _p.id == _b.profile_id)
    return [ListedRow._make(row) for row in connection.execute(joined.where(_b.id.in_(ids)))]


class _Plan(NamedTuple):
    """One list is that of each lead, put together; the leads are what an index finds."""

    leads: Sequence[Sequence[ColumnElement[bool]]]
    tests: Sequence[ColumnElement[bool]]


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
        tests = [_aside(self.column).in_(named)] if named else []
        return or_(*tests, *([_aside(self.column).is_(None)] if None in self.values else []))


class Filters(NamedTuple):
    """What an index may find, and what is tested only."""

    ways: Sequence[Way]
    others: Sequence[ColumnElement[bool]]


def _planned(connection: Connection, asked: Asked) -> _Plan | None:
    """How to find the rows; None where there can be none."""
    found = filters_of(connection, asked)
    if found is None:
        return None
    ways, others = found
    span, aside = span_of(_b.scheduled_start_at, asked), span_of(_b.scheduled_start_at + 0, asked)
    best, count = narrowest(connection, ways, span)
    if best is not None and (count <= FEW or (asked.order == "start" and not best.is_many)):
        return _Plan(best.leads(span), [*(each.test() for each in ways if each is not best), *others])
    if asked.order == "start" or (span and count_leads(connection, [span], FEW + 1) <= FEW):
        return _Plan([span], [*(each.test() for each in ways), *others])
    return _Plan([[]], [*(each.test() for each in ways), *aside, *others])


def filters_of(connection: Connection, asked: Asked) -> Filters | None:
    """The filters but for the days; None where they let nothing through."""
    ways = [Way(_b[name], values) for name, values in asked.equal if values]
    others: list[ColumnElement[bool]] = []
    if asked.customer:
        people = _people(connection, asked.customer)
        if not people:
            return None
        if len(people) > FEW_CUSTOMERS:
            others.append(_aside(_b.profile_id).in_(select(_p.id).where(found_by(connection, asked.customer))))
        else:
            ways.append(Way(_b.profile_id, tuple(people)))
    return Filters(ways, others)


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


def span_of(start: ColumnElement[Any], asked: Asked) -> list[ColumnElement[bool]]:
    """The days that are asked for."""
    return [
        *([start >= asked.since] if asked.since is not None else []),
        *([start < asked.until] if asked.until is not None else []),
    ]


def _aside(column: ColumnElement[Any]) -> ColumnElement[Any]:
    """The same value, of which no index knows."""
    return column.concat("")


def _behind(key: ColumnElement[Any], after: tuple[int, int] | None, asked: Asked) -> list[ColumnElement[bool]]:
    if after is None:
        return []
    here, there = tuple_(key, _b.number), tuple_(*after)
    return [here < there if asked.descends else here > there]


def _together(parts: Sequence[Select[Any]], asked: Asked, limit: int) -> Any:
    if len(parts) == 1:
        return parts[0].subquery()
    every = union_all(*(select(*each.subquery().c) for each in parts)).subquery()
    by = [every.c[ORDERS[asked.order].name], every.c.number]
    order = [each.desc() if asked.descends else each for each in by]
    return select(*every.c).order_by(*order).limit(limit).subquery()
