"""Bookings of a list in the order of names, of customers or of staff, which no index of bookings has.

Where a filter lets no more through than are sorted at once, those are. All bookings of all days are walked member by
member, whose index has each in its order. Anything else would be read whole for its first page: it is not given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, case, literal, select, tuple_, union_all

from app.store import tables
from app.store.booking_filters import (
    Asked,
    Filters,
    clocks_of,
    count_leads,
    filters_of,
    made_span_of,
    narrowest,
    span_of,
)
from app.store.booking_rows import PERSON, ROW, ListedRow
from app.store.called import Names

_b, _p = tables.appointments.c, tables.profiles.c

FEW_NAMED: Mapping[str, int] = {"customer": 10_000, "staff": 30_000}
"""So many are sorted for a page: a customer's name stands in another table, and costs more to come by."""

NamePlace: TypeAlias = tuple[int | str, int, int]
"""Where a booking stands: the customer's words or the member's rank, when it starts, its number."""


class Named(NamedTuple):
    """Some rows in the order of names, and where the last of them stands."""

    rows: Sequence[ListedRow]
    last: NamePlace | None


def bookings_by_name(
    connection: Connection, asked: Asked, members: Sequence[str | None], after: NamePlace | None, limit: int
) -> Named | None:
    """The next ``limit`` rows, as ``bookings_listed`` gives them; None where they are too many to be sorted.

    ``members`` are the ids of staff in the order of their names, None among them for nobody. Bookings of one name come
    as they start.
    """
    filters = filters_of(connection, asked)
    if filters is None:
        return Named((), None)
    leads = _few(connection, asked, filters)
    if leads is None:
        others = [*filters.others, *made_span_of(_b.created_at, asked)]
        is_free = not others and all(each.column is _b.assigned_staff_id for each in filters.ways)
        return _walked(connection, asked, members, after, limit) if asked.order == "staff" and is_free else None
    key = _p.words if asked.order == "customer" else _rank(members)
    spans = [*span_of(_b.scheduled_start_at + 0, asked), *made_span_of(_b.created_at + 0, asked), *clocks_of(asked)]
    tests = [*(each.test() for each in filters.ways), *filters.others, *spans]
    parts = [_keyed(key, [*lead, *tests]) for lead in leads]
    return _read(connection, parts, asked, after, limit)


def _few(connection: Connection, asked: Asked, filters: Filters) -> Sequence[Sequence[ColumnElement[bool]]] | None:
    """What an index finds that is little enough to be sorted."""
    most, span = FEW_NAMED[asked.order], span_of(_b.scheduled_start_at, asked)
    best, count = narrowest(connection, filters.ways, span)
    if best is not None and count <= most:
        return best.leads(span)
    for lead in (span, made_span_of(_b.created_at, asked)):
        if count_leads(connection, [lead], most + 1) <= most:
            return [lead]
    return None


def _walked(
    connection: Connection, asked: Asked, members: Sequence[str | None], after: NamePlace | None, limit: int
) -> Named:
    wanted = next((values for name, values in asked.equal if name == "assigned_staff_id" and values), members)
    ranks = [rank for rank, each in enumerate(members) if each in wanted]
    rows: list[ListedRow] = []
    last = after
    for rank in reversed(ranks) if asked.descends else ranks:
        if len(rows) == limit:
            break
        if after is not None and (rank > after[0] if asked.descends else rank < after[0]):  # type: ignore[operator]
            continue
        here = [_b.assigned_staff_id == members[rank], *span_of(_b.scheduled_start_at, asked), *clocks_of(asked)]
        found = _read(connection, [_keyed(literal(rank), here)], asked, after, limit - len(rows))
        rows += found.rows
        last = found.last or last
    return Named(rows, last)


def _rank(members: Sequence[str | None]) -> ColumnElement[Any]:
    ranks = {each: rank for rank, each in enumerate(members) if each is not None}
    return case(ranks, value=_b.assigned_staff_id, else_=len(members) - 1) if ranks else literal(0)


def _keyed(key: ColumnElement[Any], tests: Sequence[ColumnElement[bool]]) -> Select[Any]:
    columns = _b.id, key.label("key"), _b.scheduled_start_at.label("start"), _b.number
    if key is not _p.words:
        return select(*columns).where(*tests)
    return select(*columns).join_from(tables.appointments, tables.profiles, _p.id == _b.profile_id).where(*tests)


def _read(
    connection: Connection, parts: Sequence[Select[Any]], asked: Asked, after: NamePlace | None, limit: int
) -> Named:
    every = (parts[0] if len(parts) == 1 else union_all(*parts)).subquery()
    place = every.c.key, every.c.start, every.c.number
    page = select(*every.c)
    if after is not None:
        here, there = tuple_(*place), tuple_(*after)
        page = page.where(here < there if asked.descends else here > there)
    found = page.order_by(*(each.desc() if asked.descends else each for each in place)).limit(limit).subquery()
    by = found.c.key, found.c.start, found.c.number
    joined = select(*ROW, *PERSON, *by).join_from(found, tables.appointments, _b.id == found.c.id)
    joined = joined.join(tables.profiles, _p.id == _b.profile_id)
    rows = connection.execute(joined.order_by(*(each.desc() if asked.descends else each for each in by))).all()
    last = (rows[-1][-3], rows[-1][-2], rows[-1][-1]) if rows else None
    return Named(Names(connection).of(ListedRow._make(row[:-3]) for row in rows), last)
