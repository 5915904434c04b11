"""How the bookings of a list are found: which index is walked, and what is tested on the rows that come.

The database knows nothing of how many rows each filter lets through, so that is counted here by its index, up to a
bound. Few rows are read and sorted whatever the order is. Of many the order itself is walked, whose index tells state,
start and day of booking without the row; where a page is far along it, what the narrowest filter finds is sorted after
all, as long as that takes no longer than the walk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection

from app.core.values import Instant
from app.store import tables
from app.store.booking_filters import (
    Asked,
    Crowd,
    Filters,
    about_so_many,
    clocks_of,
    count_leads,
    made_span_of,
    span_of,
)

_b = tables.appointments.c

Test = ColumnElement[bool]
Parts = Sequence[Sequence[Test]]

ROW, ROW_OF_STATE, ROW_OF_CROWD, ROW_TOLD = 4, 6, 24, 1
"""What it costs to read a row, one of those of a state, which lie apart, and to find and read one of some customer; and
to pass one of which an index tells enough. Of these some 10,000 take a millisecond.
"""
FEW = 120_000
"""What costs no more is read and sorted sooner than an order is walked in search of a page."""
SOME = 400_000
"""What costs more is sorted only after the order was walked to where the first of its rows may be."""
MANY = 800_000
"""What costs more is never sorted: the order is walked to its end."""
MANY_COUNTED = 1_000_000
"""The same where rows are counted, which may end before."""
NEAR = 40_000
"""So many rows of an order are walked in search of a page before what a filter finds is sorted."""
ORDERS = {"start": _b.scheduled_start_at, "made": _b.created_at, "changed": _b.updated_at}
"""What a list may be ordered by."""


_BOUNDS = {
    "start": ("since", "until"), "made": ("made_since", "made_until"), "changed": ("changed_since", "changed_until"),
}  # fmt: skip


class Lead(NamedTuple):
    """What an index finds, part by part, and what is tested on that."""

    parts: Parts
    leading: Sequence[object]
    """What is asked for by that, and is not tested again."""
    cost: int = 0
    """What one of its rows costs; of a lead that was chosen, what all of them do."""
    crowd: Crowd | None = None
    """Of whom the rows are."""
    tests: Sequence[Test] = ()


class Plan(NamedTuple):
    """The rows of a list are those of each part of the lead, put together."""

    lead: Lead
    is_sorted: bool = False
    """Whether all that the lead finds is read and sorted, since no index has it in its order."""
    beyond: Plan | None = None
    """How to find them where the beginning of the order has no page of them."""
    told: Sequence[Test] = ()
    """What the index of the order tells, by which that beginning begins where it holds."""


def from_there(asked: Asked, at: Instant) -> Asked:
    """What is asked for, of that the part which its order has from some instant on."""
    return _before(asked, at + 1) if asked.descends else _since(asked, at)


def up_to(asked: Asked, at: Instant) -> Asked:
    """What is asked for, of that the part which its order has up to some instant."""
    return _since(asked, at) if asked.descends else _before(asked, at + 1)


def _since(asked: Asked, at: Instant) -> Asked:
    name = _BOUNDS[asked.order][0]
    bound = getattr(asked, name)
    change: dict[str, Any] = {name: at if bound is None else max(bound, at)}
    return replace(asked, **change)


def _before(asked: Asked, at: Instant) -> Asked:
    name = _BOUNDS[asked.order][1]
    bound = getattr(asked, name)
    change: dict[str, Any] = {name: at if bound is None else min(bound, at)}
    return replace(asked, **change)


def bounds_of(asked: Asked) -> list[Test]:
    """Of the order itself, what is asked for; no more than one bound on a side, or the first would be walked by."""
    since, until = (getattr(asked, name) for name in _BOUNDS[asked.order])
    key = ORDERS[asked.order]
    return [*([key >= since] if since is not None else []), *([key < until] if until is not None else [])]


class Wanted(NamedTuple):
    """What a list asks for, and the filters that this comes to."""

    asked: Asked
    filters: Filters

    @property
    def span(self) -> list[Test]:
        """The days that are asked for, as an index finds them."""
        return span_of(_b.scheduled_start_at, self.asked)

    @property
    def made(self) -> list[Test]:
        """The days of booking, as an index finds them."""
        return made_span_of(_b.created_at, self.asked)

    @property
    def is_told(self) -> bool:
        """Whether the index of each order tells all that is tested, but for who has a name."""
        return all(each.column is _b.status for each in self.filters.ways) and not self._others

    @property
    def told(self) -> list[Test]:
        """What the index of each order tells of what is tested."""
        return [
            *span_of(_b.scheduled_start_at + 0, self.asked),
            *made_span_of(_b.created_at + 0, self.asked),
            *(each.test() for each in self.filters.ways if each.column is _b.status),
        ]

    @property
    def _others(self) -> list[Test]:
        return [*clocks_of(self.asked), *self.filters.others]

    def beside(self, leading: Sequence[object], rows: int) -> list[Test]:
        """What is tested on so many rows where something leads: a filter, the crowd, ``span`` or ``made``."""
        crowd = self.filters.crowd
        return [
            *([] if "span" in leading else span_of(_b.scheduled_start_at + 0, self.asked)),
            *([] if "made" in leading else made_span_of(_b.created_at + 0, self.asked)),
            *(each.test() for each in self.filters.ways if not any(each is one for one in leading)),
            *([] if crowd is None or any(crowd is one for one in leading) else [crowd.test(rows)]),
            *self._others,
        ]


def plan_of(connection: Connection, wanted: Wanted) -> Plan:
    """How to find the rows of a page."""
    order, ways = wanted.asked.order, wanted.filters.ways
    walk = Plan(_along(wanted))
    if order == "start" and len(ways) == 1 and not ways[0].is_many and len(walk.lead.tests) == 1:
        return Plan(Lead(ways[0].leads(wanted.span), ways))
    lead = _least(connection, wanted, _leads(wanted, order), MANY)
    if lead is None:
        return walk
    sort = Plan(lead, is_sorted=True)
    if lead.cost <= FEW:
        return sort
    if wanted.is_told:  # whoever has a name is looked up row by row on a walk, so it takes longer
        return sort if wanted.filters.crowd and lead.cost <= 2 * FEW else walk
    return walk._replace(beyond=sort, told=wanted.told if lead.cost > SOME else ())


def plan_of_count(connection: Connection, wanted: Wanted) -> Lead:
    """How to count the rows."""
    crowd = wanted.filters.crowd
    if crowd is not None and wanted.is_told and not (wanted.filters.ways or wanted.made):
        return Lead([[_b.profile_id.in_(crowd.ids), *wanted.span]], ("span", crowd))
    lead = _least(connection, wanted, _leads(wanted), MANY_COUNTED)
    if lead is not None:
        return lead
    way = next((each for each in wanted.filters.ways if each.column is not _b.status), None)
    if way is None:
        return _along(wanted._replace(asked=replace(wanted.asked, order="made" if wanted.made else "start")), MANY)
    return Lead(way.together(wanted.span), (), tests=wanted.beside(("span", way), MANY))


def fewest(connection: Connection, wanted: Wanted, most: int) -> Lead | None:
    """What finds the fewest rows to test; None where that are more than ``most``."""
    leads = [*_leads(wanted), Lead([[]], ())]
    return _least(connection, wanted, (each._replace(cost=1) for each in leads), most)


def _least(connection: Connection, wanted: Wanted, leads: Iterable[Lead], most: int) -> Lead | None:
    best = None
    for lead in leads:
        room = (most if best is None else best.cost - 1) // lead.cost
        if lead.crowd is None:
            count = count_leads(connection, lead.parts, room + 1)
        else:
            count = about_so_many(connection, lead.crowd, wanted.span)
        if count <= room:
            best = lead._replace(cost=count * lead.cost, tests=wanted.beside(lead.leading, count))
    return best


def _leads(wanted: Wanted, order: str = "") -> Iterator[Lead]:
    """What indexes find, each with what one of its rows costs; of the days not those that the order is."""
    crowd, span, made = wanted.filters.crowd, wanted.span, wanted.made
    for way in wanted.filters.ways:
        yield Lead(way.together(span), ("span", way), cost=ROW_OF_STATE if way.column is _b.status else ROW)
    if crowd is not None:
        theirs = [_b.profile_id.in_(crowd.ids), *span]
        yield Lead([theirs], ("span", crowd), cost=ROW_OF_CROWD, crowd=crowd)
    cost = ROW_TOLD if wanted.is_told and crowd is None and order != "changed" else ROW
    if span and order != "start":
        yield Lead([span], ("span",), cost=cost)
    if made and order != "made":
        yield Lead([made], ("made",), cost=cost)


def _along(wanted: Wanted, rows: int = 0) -> Lead:
    """The order itself, of which so many rows are tested."""
    leading = {"start": ("span",), "made": ("made",)}.get(wanted.asked.order, ())
    return Lead([bounds_of(wanted.asked)], leading, tests=wanted.beside(leading, rows))
