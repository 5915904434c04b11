"""A page of a list in Laravel's envelope: its rows in order, how many there are in all, and the way to the others."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, urlencode

from sqlalchemy import ColumnElement, Select, and_, func, select

from app.hub.listing import Asked, Listing, conditions, read_query

if TYPE_CHECKING:
    from app.store.unit import Reader

MANY = 10_000
"""More are counted once in ``KNOWN_SECONDS``: who walks through as many pages need not wait for that at each."""
KNOWN_SECONDS = 5.0
MOST_KNOWN = 256


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
