"""Bookings by whatever a list asks for, page by page, however many there are.

A page begins behind the last row of the one before it (``after``), never at the so-and-so-manieth row, so that the
thousandth page costs what the first does. Which index is walked is decided here and not by the database, which knows
nothing of how many rows each filter lets through: the narrowest one is, and where even that lets thousands through and
the order is another, the order itself. Every other filter is tested on the rows that come (``aside``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, func, select, tuple_, union_all

from app.core.values import Instant
from app.store import tables
from app.store.booking_filters import Asked, Way, clocks_of, count_leads, filters_of, made_span_of, narrowest, span_of
from app.store.booking_sets import MANY_OF_CROWD, about_so_many, any_of, edge_of, has_sets, lead_of, sets_of
from app.store.called import FIRST, LAST, Names, full_name

_b, _p = tables.appointments.c, tables.profiles.c

FEW = 30_000
"""So many rows are read and sorted sooner than an order is walked in search of them."""
FEW_OF_DAYS = 70_000
"""Those of some days lie beside each other, and are read in half the time."""
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
    plan = _planned(connection, asked)
    if plan is None:
        return []
    if plan.beyond is not None:
        key = ORDERS[asked.order]
        lead = [*plan.leads[0], *_behind(key, after, asked)]
        edge = edge_of(connection, key, lead, descends=asked.descends)
        near = [] if edge is None else [key >= edge if asked.descends else key <= edge]
        rows = _read(connection, plan, near, asked, after, limit)
        if edge is None or len(rows) == limit:
            return rows
        plan = plan.beyond
    return _read(connection, plan, [], asked, after, limit)


def _read(
    connection: Connection,
    plan: _Plan,
    near: Sequence[ColumnElement[bool]],
    asked: Asked,
    after: tuple[int, int] | None,
    limit: int,
) -> list[ListedRow]:
    key = ORDERS[asked.order] + 0 if plan.is_sorted else ORDERS[asked.order]
    order = [key.desc(), _b.number.desc()] if asked.descends else [key, _b.number]
    tests = [*plan.tests, *near, *_behind(key, after, asked)]
    parts = [
        select(_b.number, ORDERS[asked.order]).where(*lead, *tests).order_by(*order).limit(limit) for lead in plan.leads
    ]
    wanted = select(*ROW, *PERSON).join_from(tables.appointments, tables.profiles, _p.id == _b.profile_id)
    wanted = wanted.where(_b.number.in_(_first_of(parts, asked, limit)))
    by = (ORDERS[asked.order], _b.number)
    wanted = wanted.order_by(*(each.desc() if asked.descends else each for each in by))
    return Names(connection).of(map(ListedRow._make, connection.execute(wanted)))


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
    return Names(connection).of(map(ListedRow._make, connection.execute(joined.where(_b.id.in_(ids)))))


class _Plan(NamedTuple):
    """One list is that of each lead, put together; the leads are what an index finds."""

    leads: Sequence[Sequence[ColumnElement[bool]]]
    tests: Sequence[ColumnElement[bool]]
    is_sorted: bool = False
    """Whether all that the leads find is read and sorted, since no index has it in its order."""
    beyond: _Plan | None = None
    """How to find them where the beginning of the order that the one lead walks has no page of them."""


def _planned(connection: Connection, asked: Asked) -> _Plan | None:
    """How to find the rows; None where there can be none."""
    found = filters_of(connection, asked)
    if found is None:
        return None
    ways, others = found.ways, [*found.others, *clocks_of(asked)]
    span, aside = span_of(_b.scheduled_start_at, asked), span_of(_b.scheduled_start_at + 0, asked)
    made, made_aside = made_span_of(_b.created_at, asked), made_span_of(_b.created_at + 0, asked)
    best, count = narrowest(connection, ways, span)
    is_start = asked.order == "start"
    rest = [*(each.test() for each in ways if each is not best), *made_aside, *others]
    if best is not None and count <= FEW:
        return _Plan(best.leads(span), rest, is_sorted=not is_start)
    tests = [*(each.test() for each in ways), *others]
    uncrowded = [each for each in tests if found.crowd is None or each is not found.crowd.test]
    if made and (asked.order == "made" or count_leads(connection, [made], FEW + 1) <= FEW):
        return _Plan([made], [*tests, *aside], is_sorted=asked.order != "made")
    if best is not None and is_start and not best.is_many and (len(ways) == 1 or made or not has_sets(connection)):
        return _Plan(best.leads(span), rest)
    if is_start:
        walk = _Plan([span], [*tests, *made_aside])
        return _beyond(connection, walk, ways, span) if len(ways) > 1 else walk
    walk = _Plan([[]], [*tests, *aside, *made_aside])
    if found.crowd is not None:
        count = about_so_many(connection, found.crowd, span)
        sort = _Plan([lead_of(found.crowd, span)], [*uncrowded, *made_aside], is_sorted=True)
        if count <= MANY_OF_CROWD:
            return sort if count <= FEW else walk._replace(beyond=sort)
    if span and count_leads(connection, [span], FEW_OF_DAYS + 1) <= FEW_OF_DAYS:
        return _Plan([span], [*tests, *made_aside], is_sorted=True)
    return _beyond(connection, walk, ways, span)


def _beyond(connection: Connection, walk: _Plan, ways: Sequence[Way], span: Sequence[ColumnElement[bool]]) -> _Plan:
    """One filter is looked for along the order; of several together few are left, which are sorted."""
    sets = sets_of(connection, ways[1:] or ways, span)
    if not sets:
        return walk
    if len(ways) == 1:
        return walk._replace(beyond=_Plan(walk.leads, [*sets, *walk.tests]))
    return walk._replace(beyond=_Plan([[any_of(ways[0]), *span, *sets]], walk.tests, is_sorted=True))


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
    by = [every.c[ORDERS[asked.order].name], every.c.number]
    order = [each.desc() if asked.descends else each for each in by]
    return select(every.c.number).order_by(*order).limit(limit)
