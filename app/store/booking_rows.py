"""Bookings by whatever a list asks for, page by page, however many there are.

A page begins behind the last row of the one before it (``after``), never at the so-and-so-manieth row, so that the
thousandth page costs what the first does. How its rows are found is said by ``booking_plans``; only those of the page
are read whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, select, tuple_, union_all

from app.core.values import Instant
from app.store import booking_plans, tables
from app.store.booking_filters import Asked, count_leads, filters_of
from app.store.booking_plans import ORDERS, Plan, Wanted, bounds_of, from_there, plan_of, plan_of_count, up_to
from app.store.called import FIRST, LAST, Names, full_name

_b, _p = tables.appointments.c, tables.profiles.c


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
        """The customer's name, else their address or number."""
        return full_name(self.first_name, self.last_name)

    def place_in(self, order: str) -> tuple[int, int]:
        """Where it stands in an order."""
        return {"start": self.start, "made": self.made_at, "changed": self.changed_at}[order], self.number


ROW = (
    _b.id, _b.number, _b.definition_id, _b.location_id, _b.assigned_staff_id, _b.profile_id, _b.status,
    _b.scheduled_start_at, _b.scheduled_end_at, _b.timezone, _b.started_at, _b.notes, _b.override_reason,
    _b.created_at, _b.updated_at,
)  # fmt: skip
PERSON = (FIRST, LAST, _p.mobile_phone, _p.email)


def bookings_listed(connection: Connection, asked: Asked, after: tuple[int, int] | None, limit: int) -> list[ListedRow]:
    """The next ``limit`` rows of a list; without ``after`` the first ones."""
    filters = filters_of(connection, asked)
    if filters is None:
        return []
    ahead = asked if after is None else from_there(asked, after[0])
    plan = plan_of(connection, Wanted(ahead, filters))
    if plan.beyond is None:
        return _read(connection, plan, asked, after, limit)
    near = _edge(connection, plan, ahead, after, 0)
    if near is None:
        return []
    ahead = from_there(ahead, near)
    far = _edge(connection, plan, ahead, after, booking_plans.NEAR)
    walked = ahead if far is None else up_to(ahead, far)
    rows = _read(connection, Plan(plan.lead._replace(parts=[bounds_of(walked)])), asked, after, limit)
    return rows if far is None or len(rows) == limit else _read(connection, plan.beyond, asked, after, limit)


def _edge(connection: Connection, plan: Plan, asked: Asked, after: tuple[int, int] | None, rows: int) -> Instant | None:
    """Where an order is so many rows on that its index lets through; None where it ends before."""
    key = ORDERS[asked.order]
    ahead = select(key).where(*bounds_of(asked), *plan.told, *_behind(key + 0, after, asked))
    return connection.execute(ahead.order_by(*_ordered(key, asked)).limit(1).offset(rows)).scalar_one_or_none()


def _read(
    connection: Connection, plan: Plan, asked: Asked, after: tuple[int, int] | None, limit: int
) -> list[ListedRow]:
    key = ORDERS[asked.order] + 0 if plan.is_sorted else ORDERS[asked.order]
    tests = [*plan.lead.tests, *_behind(ORDERS[asked.order] + 0, after, asked)]
    parts = [
        select(_b.number, ORDERS[asked.order]).where(*part, *tests).order_by(*_ordered(key, asked)).limit(limit)
        for part in plan.lead.parts
    ]
    wanted = select(*ROW, *PERSON).join_from(tables.appointments, tables.profiles, _p.id == _b.profile_id)
    wanted = wanted.where(_b.number.in_(_first_of(parts, asked, limit)))
    wanted = wanted.order_by(*_ordered(ORDERS[asked.order], asked))
    return Names(connection).of(map(ListedRow._make, connection.execute(wanted)))


def _ordered(key: ColumnElement[Any], asked: Asked, number: ColumnElement[Any] = _b.number) -> list[ColumnElement[Any]]:
    return [key.desc(), number.desc()] if asked.descends else [key, number]


def count_listed(connection: Connection, asked: Asked, most: int) -> int:
    """How many bookings a list has, counted up to ``most``."""
    filters = filters_of(connection, asked)
    if filters is None:
        return 0
    lead = plan_of_count(connection, Wanted(asked, filters))
    return count_leads(connection, [[*part, *lead.tests] for part in lead.parts], most)


def bookings_of_ids(connection: Connection, ids: Sequence[str]) -> list[ListedRow]:
    """The rows of these bookings, in no order."""
    joined = select(*ROW, *PERSON).join_from(tables.appointments, tables.profiles, _p.id == _b.profile_id)
    return Names(connection).of(map(ListedRow._make, connection.execute(joined.where(_b.id.in_(ids)))))


def _behind(key: ColumnElement[Any], after: tuple[int, int] | None, asked: Asked) -> list[ColumnElement[bool]]:
    if after is None:
        return []
    here, there = tuple_(key, _b.number), tuple_(*after)
    return [here < there if asked.descends else here > there]


def _first_of(parts: Sequence[Select[Any]], asked: Asked, limit: int) -> Select[Any]:
    """The numbers of a page: of all rows that are sorted for it only those of the page are read whole."""
    if len(parts) == 1:
        return select(parts[0].subquery().c.number)
    every = union_all(*(select(*each.subquery().c) for each in parts)).subquery()
    by = _ordered(every.c[ORDERS[asked.order].name], asked, every.c.number)
    return select(every.c.number).order_by(*by).limit(limit)
