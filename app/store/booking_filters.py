"""What a list of bookings asks for, as what an index may find and what is tested on the rows that come."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, and_, func, literal_column, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from app.core.frozen import frozen
from app.core.values import Instant
from app.store import tables
from app.store.receipt_rows import bookings_about, is_about
from app.store.search import count_found, found_by

_b, _p = tables.appointments.c, tables.profiles.c
_ROW: ColumnElement[int] = literal_column("+appointments.rowid")
_ROW_OF_INDEX: ColumnElement[int] = literal_column("appointments.rowid")

FEW_VALUES = 8
"""So many values of one filter are walked one by one, each in its order."""
FEW_CUSTOMERS = 300
"""So many customers of a name are asked for one by one."""
FEW_OF_CROWD, TIMES_TESTED = 70_000, 3
"""The rows of no more bookings are made a set, where so many times as many rows are tested for being among them."""
MOST_OF_SOME = 100_000
"""More bookings of some customers are not counted."""
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
    """Where the days asked for begin at other instants from place to place: those of each; the bounds hold them all.

    Every place that is asked for is one of theirs.
    """
    changed_since: Instant | None = None
    changed_until: Instant | None = None
    """When it was changed, ``[since, until)``; only in the order of that, where a page goes on."""


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

    def together(self, span: Sequence[ColumnElement[bool]]) -> list[list[ColumnElement[bool]]]:
        """As an index finds it in as few looks as there can be, in no order."""
        named = [value for value in self.values if value is not None]
        parts = [[self.column.in_(named), *span]] if named else []
        return [*parts, [self.column.is_(None), *span]] if None in self.values else parts

    def test(self) -> ColumnElement[bool]:
        """As it is tested on a row that another index found."""
        named = [value for value in self.values if value is not None]
        tests = [aside(self.column).in_(named)] if named else []
        return or_(*tests, *([aside(self.column).is_(None)] if None in self.values else []))


class Crowd(NamedTuple):
    """Many customers of a name."""

    found: ColumnElement[bool]
    size: int
    some: Sequence[str]
    bookings: int
    """About how many are theirs."""
    has_rows: bool
    """Whether a row has a number of its own, by which sets of rows are made."""

    @property
    def ids(self) -> Select[Any]:
        """Who they are, which takes a microsecond for each."""
        return select(_p.id).where(self.found)

    def test(self, rows: int) -> ColumnElement[bool]:
        """Whether a booking is one of theirs, to be tested on so many: one by one, by their ids, or by all their rows.

        The rows of them all take twice as long to come by as their ids, and then none is read that is not theirs.
        """
        if rows > TIMES_TESTED * self.bookings and self.bookings <= FEW_OF_CROWD and self.has_rows:
            return _ROW.in_(select(_ROW_OF_INDEX).where(_b.profile_id.in_(self.ids)).correlate(None))
        if rows > self.size:
            return aside(_b.profile_id).in_(self.ids)
        return select(_p.id).where(_p.id == _b.profile_id, self.found).correlate(tables.appointments).exists()


class Filters(NamedTuple):
    """What an index may find, and what is tested only."""

    ways: Sequence[Way]
    others: Sequence[ColumnElement[bool]]
    crowd: Crowd | None = None
    """Who has the name, where they are too many to be asked for one by one."""


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
    size, bookings = count_found(connection, typed), count_leads(connection, [[_b.profile_id.in_(some)]], MOST_OF_SOME)
    has_rows = connection.dialect.name == "sqlite"
    return Crowd(found_by(connection, typed), size, some, bookings * size // len(some), has_rows)


def _people(connection: Connection, typed: str) -> list[str]:
    wanted = select(_p.id).where(found_by(connection, typed)).limit(FEW_CUSTOMERS + 1)
    return [*connection.execute(wanted).scalars()]


def about_so_many(connection: Connection, crowd: Crowd, span: Sequence[ColumnElement[bool]]) -> int:
    """About how many bookings the customers of a name have, going by some of them."""
    if not span:
        return crowd.bookings
    some = [[_b.profile_id.in_(crowd.some), *span]]
    return count_leads(connection, some, MOST_OF_SOME) * crowd.size // len(crowd.some)


def count_leads(connection: Connection, leads: Sequence[Sequence[ColumnElement[bool]]], most: int) -> int:
    """How many bookings some leads find, counted up to ``most``."""
    total = 0
    for lead in leads:
        some = select(literal_column("1")).select_from(tables.appointments).where(*lead).limit(most - total).subquery()
        total += int(connection.execute(select(func.count()).select_from(some)).scalar_one())
        if total >= most:
            break
    return total


def clocks_of(asked: Asked) -> list[ColumnElement[bool]]:
    """Each booking by the clock of its place, tested on the rows that come between the widest bounds.

    What is between the narrowest is by every clock: of that no place is looked up.
    """
    start, made = _b.scheduled_start_at + 0, _b.created_at + 0
    if not asked.clocks:
        return []
    everywhere = _within_all(asked.clocks)
    here = (
        and_(aside(_b.location_id).in_(each.places), *span_of(start, each), *made_span_of(made, each))
        for each in asked.clocks
    )
    return [or_(and_(*span_of(start, everywhere), *made_span_of(made, everywhere)), *here)]


def _within_all(clocks: Sequence[AtClock]) -> AtClock:
    def bound(name: str, narrow: Callable[[Iterable[Instant]], Instant]) -> Instant | None:
        bounds = [at for each in clocks if (at := getattr(each, name)) is not None]
        return narrow(bounds) if bounds else None

    return AtClock((), bound("since", max), bound("until", min), bound("made_since", max), bound("made_until", min))


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
    """The same value of a text column, of which no index knows."""
    return _Aside(column)


class _Aside(FunctionElement[Any]):
    inherit_cache = True

    def __init__(self, column: ColumnElement[Any]) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(_Aside)
def _say_aside(element: _Aside, compiler: Any, **given: Any) -> str:
    return f"({compiler.process(element.clauses, **given)} || '')"


@compiles(_Aside, "sqlite")
def _say_aside_to_sqlite(element: _Aside, compiler: Any, **given: Any) -> str:
    # A text put together would be made anew for each row, which is half of what a row costs.
    return f"+{compiler.process(element.clauses, **given)}"
