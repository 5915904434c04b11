"""Bookings of a list in the order of names, of customers or of staff, which no index of bookings has.

Where a filter lets no more through than are sorted at once, those are. All bookings of all days are walked member by
member, whose index has each in its order. Anything else would be read whole for its first page: it is not given.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, case, literal, select, tuple_, union_all

from app.store import tables
from app.store.booking_filters import Asked, clocks_of, filters_of, span_of
from app.store.booking_plans import Wanted, fewest
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
    wanted = Wanted(asked, filters)
    lead = fewest(connection, wanted, FEW_NAMED[asked.order])
    if lead is None:
        others = [*filters.others, *([filters.crowd] if filters.crowd else ()), *wanted.made]
        is_free = not others and all(each.column is _b.assigned_staff_id for each in filters.ways)
        return _walked(connection, asked, members, after, limit) if asked.order == "staff" and is_free else None
    key = _p.words if asked.order == "customer" else _rank(asked, members)
    parts = [_keyed(key, [*part, *lead.tests]) for part in lead.parts]
    return _read(connection, parts, asked, after, limit)


def _walked(
    connection: Connection, asked: Asked, members: Sequence[str | None], after: NamePlace | None, limit: int
) -> Named:
    wanted = _wanted(asked, members)
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


def _wanted(asked: Asked, members: Sequence[str | None]) -> Sequence[str | None]:
    return next((values for name, values in asked.equal if name == "assigned_staff_id" and values), members)


def _rank(asked: Asked, members: Sequence[str | None]) -> ColumnElement[Any]:
    wanted = _wanted(asked, members)  # a row is looked for among these one by one
    ranks = {each: rank for rank, each in enumerate(members) if each is not None and each in wanted}
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
