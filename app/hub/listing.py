"""Lists: what ``filter[…]``, ``sort`` and ``page[…]`` ask, and the tests that the filters make.

A filter that the resource does not have is ignored, as the original does; a value that its field cannot have is
refused, since a typo that returned everything would be believed.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl

from sqlalchemy import Column, ColumnElement, and_, false, func, select

from app.core.frozen import frozen
from app.core.moments import read_instant
from app.core.text import LARGEST_INTEGER, find_unstorable
from app.hub import errors

if TYPE_CHECKING:
    from sqlalchemy import FromClause

    from app.store.unit import Reader

DEFAULT_SIZE = 15
LARGEST_SIZE = 100
MOST_VALUES = 500
"""Values of one ``in``."""
BEGINNING = 60
"""Letters of a long text that an index of the store keeps (revision 0004)."""
OPERATORS = frozenset({"eq", "ne", "gt", "gte", "lt", "lte", "in", "nullable"})
_COMPARE: Mapping[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "gte": operator.ge, "lt": operator.lt, "lte": operator.le,
}  # fmt: skip
_KEY = re.compile(r"filter((?:\[[^\[\]]*\])+)")
_YES, _NO = frozenset({"1", "true"}), frozenset({"0", "false"})

Read = Callable[["Reader", str], object]
Through = Callable[[ColumnElement[bool]], ColumnElement[bool]]


class Filter(NamedTuple):
    """One ``filter[name][op]=value``; ``name`` with dots where it crosses a relation."""

    name: str
    op: str
    value: str


@frozen
class Field:
    """A column that can be filtered by. ``read`` makes its value of the text.

    ``through`` turns the test of a related table's column into one of the list's own table. ``is_long``: its texts may
    be too long for an index, which then has their beginnings.
    """

    column: ColumnElement[Any]
    read: Read
    through: Through | None = None
    is_sortable: bool = True
    is_long: bool = False


@frozen
class Listing:
    """What one resource lists: which fields, in which order by default, and ``also`` for filters of another kind."""

    table: FromClause
    fields: Mapping[str, Field]
    order: ColumnElement[Any]
    also: Mapping[str, Callable[[Reader, str], ColumnElement[bool]]] = field(default_factory=dict)


@frozen
class Asked:
    """What a query string asks of a list."""

    filters: tuple[Filter, ...]
    sort: tuple[tuple[str, bool], ...]
    """Names, each with whether it descends."""
    size: int
    number: int
    pairs: tuple[tuple[str, str], ...]


def read_query(query: str) -> Asked:
    """Read a query string. Raises ``ApiError`` for a page that cannot be."""
    try:
        pairs = tuple(parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=200))
    except ValueError:
        raise errors.invalid({"query": ["The query string cannot be read."]}) from None
    given = dict(pairs)
    size = _whole(given.get("page[size]", given.get("per_page", given.get("limit"))), "page.size", DEFAULT_SIZE)
    number = _whole(given.get("page[number]", given.get("page")), "page.number", 1)
    if not 1 <= size <= LARGEST_SIZE:
        raise errors.invalid({"page.size": [f"The page.size must be between 1 and {LARGEST_SIZE}."]})
    if number < 1:
        raise errors.invalid({"page.number": ["The page.number must be at least 1."]})
    filters = tuple(each for key, value in pairs if (each := _filter(key, value)) is not None)
    words = [word.strip() for word in given.get("sort", "").split(",") if word.strip()]
    return Asked(filters, tuple((word.lstrip("-"), word.startswith("-")) for word in words), size, number, pairs)


def conditions(listing: Listing, asked: Asked, reader: Reader) -> list[ColumnElement[bool]]:
    """The tests that the filters make; raises ``ApiError`` for a value that cannot be.

    Those of one relation hold of one row of it: offered at that place, and actively there.
    """
    made: dict[Through | None, list[ColumnElement[bool]]] = {}
    for each in asked.filters:
        try:
            for through, test in _tests(listing, each, reader):
                made.setdefault(through, []).append(test)
        except ValueError as error:
            name = f"filter.{each.name}"
            raise errors.invalid({name: [f"The {name} is not valid: {error}."]}) from None
    own = made.pop(None, [])
    return [*own, *(through(and_(*tests)) for through, tests in made.items() if through is not None)]


def text(_reader: Reader, given: str) -> str:
    """Text as it stands."""
    if find_unstorable(given):
        raise ValueError("it has a character that no text may hold")
    return given


def whole(_reader: Reader, given: str) -> int:
    """A whole number."""
    return _digits(given)


def flag(_reader: Reader, given: str) -> bool:
    """``1`` or ``0``."""
    if given.lower() in _YES:
        return True
    if given.lower() in _NO:
        return False
    raise ValueError("use 1 or 0")


def instant(_reader: Reader, given: str) -> int:
    """``YYYY-MM-DD HH:MM:SS`` in UTC, a date alone, or ISO 8601 with an offset."""
    return read_instant(f"{given} 00:00:00" if re.fullmatch(r"\d{4}-\d{2}-\d{2}", given) else given, "UTC")


def id_among(records: Callable[[Reader], Mapping[str, Any]]) -> Read:
    """The local id of what the catalogue has under a number; one that nothing has matches nothing."""

    def read(reader: Reader, given: str) -> object:
        number = _digits(given)
        return next((each.id for each in records(reader).values() if each.number == number), "")

    return read


def id_in(number: Column[Any], local_id: Column[Any]) -> Read:
    """The local id of the record of a table under a number."""

    def read(reader: Reader, given: str) -> object:
        wanted = select(local_id).where(number == _digits(given))
        return reader.connection.execute(wanted).scalar_one_or_none() or ""

    return read


def _filter(key: str, value: str) -> Filter | None:
    matched = _KEY.fullmatch(key)
    if matched is None:
        return None
    parts = matched[1][1:-1].split("][")
    op = parts.pop() if len(parts) > 1 and parts[-1] in OPERATORS else "eq"
    return Filter(".".join(parts), op, value)


def _tests(listing: Listing, asked: Filter, reader: Reader) -> list[tuple[Through | None, ColumnElement[bool]]]:
    text(reader, asked.value)
    if asked.name in listing.also:
        return [(None, listing.also[asked.name](reader, asked.value))]
    known = listing.fields.get(asked.name)
    if known is None:
        return []
    return [(known.through, _compare(known, asked, reader))]


def _compare(known: Field, asked: Filter, reader: Reader) -> ColumnElement[bool]:
    column = known.column
    if asked.op == "nullable":
        return column.is_(None) if flag(reader, asked.value) else column.is_not(None)
    if asked.op == "in":
        values = asked.value.split(",") if asked.value else []
        if len(values) > MOST_VALUES:
            raise ValueError(f"it has {len(values)} values; {MOST_VALUES} are enough")
        return column.in_([known.read(reader, each) for each in values]) if values else false()
    value: Any = known.read(reader, asked.value)
    test = _COMPARE[asked.op](column, value)
    if known.is_long and asked.op == "eq":
        return and_(func.substr(column, 1, BEGINNING) == value[:BEGINNING], test)
    return test


def _digits(given: str) -> int:
    if not re.fullmatch(r"-?\d{1,16}", given.strip(), re.ASCII) or abs(int(given)) > LARGEST_INTEGER:
        raise ValueError("use a whole number")
    return int(given)


def _whole(given: str | None, name: str, usual: int) -> int:
    if given is None or given == "":
        return usual
    try:
        return _digits(given)
    except ValueError:
        raise errors.invalid({name: [f"The {name} must be a whole number."]}) from None
