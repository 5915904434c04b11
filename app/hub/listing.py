"""Lists: ``filter[…]``, ``sort`` and ``page[…]`` read into one statement, and the page in Laravel's envelope.

A filter that the resource does not have is ignored, as the original does; a value that its field cannot have is
refused, since a typo that returned everything would be believed.
"""

from __future__ import annotations

import operator
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import TYPE_CHECKING, Any, NamedTuple, cast
from urllib.parse import parse_qsl, quote, urlencode

from sqlalchemy import Column, ColumnElement, Select, and_, false, func, select

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
MANY = 10_000
"""More are counted once in ``KNOWN_SECONDS``: who walks through as many pages need not wait for that at each."""
KNOWN_SECONDS = 5.0
MOST_KNOWN = 256
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


def ordered(listing: Listing, asked: Asked) -> list[ColumnElement[Any]]:
    """The order: as asked, then by the list's own the same way round, so that every row has its place."""
    by: list[ColumnElement[Any]] = []
    last: tuple[ColumnElement[Any] | None, bool] = (None, False)
    for name, descends in asked.sort:
        known = listing.fields.get(name)
        if known is not None and known.is_sortable and known.through is None:
            by.append(known.column.desc() if descends else known.column.asc())
            last = (known.column, descends)
    if last[0] is listing.order:
        return by
    return [*by, listing.order.desc() if last[1] else listing.order]


def page_of(
    reader: Reader,
    listing: Listing,
    what: Select[Any],
    query: str,
    path: str,
    *own: ColumnElement[bool],
) -> tuple[Sequence[Any], dict[str, Any]]:
    """The rows of the page that is asked for, and ``links`` and ``meta`` to stand beside them.

    ``own`` are tests that hold whatever is asked: the profile of a profile's list.
    """
    asked = read_query(query)
    tests = [*own, *conditions(listing, asked, reader)]
    order = ordered(listing, asked)
    wanted = what.where(*tests).limit(asked.size).offset((asked.number - 1) * asked.size)
    if asked.number == 1 and _is_one_index(listing, asked, own):
        rows = reader.connection.execute(wanted.order_by(*order)).all()
        total = len(rows) if len(rows) < asked.size else _total(reader, listing, asked, own, tests)
        return rows, envelope(asked, total, len(rows), path)
    total, rows = _total(reader, listing, asked, own, tests), ()
    if (asked.number - 1) * asked.size < total:
        if _is_better_sorted(listing, asked, own, total):
            order[-1] = listing.order + 0
        rows = reader.connection.execute(wanted.order_by(*order)).all()
    return rows, envelope(asked, total, len(rows), path)


def _total(
    reader: Reader,
    listing: Listing,
    asked: Asked,
    own: Sequence[ColumnElement[bool]],
    tests: Sequence[ColumnElement[bool]],
) -> int:
    """How many there are; of many, how many there were a moment ago."""
    known = cast("dict[object, tuple[float, int]]", reader.catalogue.derived.setdefault("totals", {}))
    mine = and_(*own).compile() if own else None
    key = (id(listing), asked.filters, str(mine), str(mine.params) if mine is not None else "")
    at, total = known.get(key, (0.0, 0))
    now = time.monotonic()
    if total and now - at < KNOWN_SECONDS:
        return total
    counting = select(func.count()).select_from(listing.table).where(*tests)
    total = int(reader.connection.execute(counting).scalar_one())
    if total > MANY:
        if len(known) >= MOST_KNOWN:
            known.clear()
        known[key] = (now, total)
    return total


def _is_better_sorted(listing: Listing, asked: Asked, own: Sequence[object], total: int) -> bool:
    """Whether the rows are few enough to be read and sorted.

    Left to itself, a planner that does not know that early numbers are early days may look for them through all
    numbers; of one equal field an index has them in their order.
    """
    return not asked.sort and total <= MANY and bool(asked.filters) and not _is_one_index(listing, asked, own)


def _is_one_index(listing: Listing, asked: Asked, own: Sequence[object]) -> bool:
    """Whether one field must equal one value: its index has the rows in the list's own order."""
    is_plain = all(each.op == "eq" and each.name in listing.fields for each in asked.filters)
    return not asked.sort and len(asked.filters) + len(own) == 1 and is_plain


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


def envelope(asked: Asked, total: int, shown: int, path: str) -> dict[str, Any]:
    """``links`` and ``meta`` of a page: so many rows of so many."""
    last = max(1, -(-total // asked.size))
    first = (asked.number - 1) * asked.size + 1 if shown else None

    def url(number: int) -> str:
        kept = [(key, value) for key, value in asked.pairs if key not in ("page[number]", "page")]
        return f"{path}?{urlencode([*kept, ('page[number]', str(number))], quote_via=quote, safe='[]')}"

    before = url(asked.number - 1) if asked.number > 1 else None
    after = url(asked.number + 1) if asked.number < last else None
    numbers = sorted({1, last, *range(max(1, asked.number - 3), min(last, asked.number + 3) + 1)})
    buttons = [
        {"url": before, "label": "&laquo; Previous", "active": False},
        *({"url": url(each), "label": str(each), "active": each == asked.number} for each in numbers),
        {"url": after, "label": "Next &raquo;", "active": False},
    ]
    return {
        "links": {"first": url(1), "last": url(last), "prev": before, "next": after},
        "meta": {
            "current_page": asked.number, "from": first, "last_page": last, "links": buttons, "path": path,
            "per_page": asked.size, "to": None if first is None else first + shown - 1, "total": total,
            "pagination": {
                "total": total, "count": shown, "per_page": asked.size, "current_page": asked.number,
                "total_pages": last,
            },
        },
    }  # fmt: skip
