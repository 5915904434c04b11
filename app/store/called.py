"""How customers are called where a page has their name alone: who has none, by their address, else by their number.

A query selects ``FIRST`` and ``LAST`` in the stead of the columns of a name; ``Names`` puts them together. Where nobody
may read an address or a number, as on the check-in screen, ``core.called.is_contact`` tells one from a name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any, TypeVar

from sqlalchemy import Connection, case, func, select

from app.core.phones import in_words, is_whole
from app.store import tables
from app.store.needles import Needle, likely, where_any
from app.store.people import region_of_all_places

_p = tables.profiles.c
_none = func.coalesce(_p.first_name, "") + func.coalesce(_p.last_name, "") == ""
FIRST = _p.first_name
LAST = case((_none, func.coalesce(func.nullif(_p.email, ""), _p.mobile_phone)), else_=_p.last_name).label("last_name")
"""The last name; of whom there is no name, an address or a number as it is kept."""

RowT = TypeVar("RowT", bound=Any)


class Names:
    """Puts names together: ``names(first, last)``. Numbers are shown as the country of the shop writes them."""

    def __init__(self, connection: Connection) -> None:
        """``connection`` is asked for that country where there is a number."""
        self._connection = connection

    def __call__(self, first: str | None, last: str | None) -> str:
        """First and last name, as far as there are any, or what they are called by."""
        if first or not last:
            return full_name(first, last)
        return _shown(last, self.region) if is_whole(last) else last

    def of(self, rows: Iterable[RowT]) -> list[RowT]:
        """Rows with a ``first_name`` and a ``last_name``, the number of whom nothing else is known in words."""
        found = list(rows)
        if not any(row.last_name and not row.first_name and is_whole(row.last_name) for row in found):
            return found
        return [row if row.first_name else row._replace(last_name=self(None, row.last_name)) for row in found]

    @cached_property
    def region(self) -> str | None:
        """The country in which all places of the shop are."""
        return region_of_all_places(self._connection)


def full_name(first: str | None, last: str | None) -> str:
    """First and last name, as far as there are any."""
    return f"{first} {last}" if first and last else first or last or ""


def others_called(connection: Connection, ways: Sequence[Needle], profiles: Collection[str]) -> list[tuple[str, str]]:
    """First and last names of others in which one of the ways stands: customers who still are some, and all staff."""
    s = tables.staff.c
    first, last = func.coalesce(_p.first_name, ""), func.coalesce(_p.last_name, "")
    others = select(_p.first_name, _p.last_name).where(
        likely(connection, {first + " " + last + " " + first: ways}),
        _p.id.not_in(profiles), _p.merged_into.is_(None), _p.erased_at.is_(None),
    )  # fmt: skip
    staff = select(s.first_name, s.last_name)
    found = [(row[0] or "", row[1] or "") for each in (others, staff) for row in connection.execute(each)]
    # Either way round: a name in letters that are written without a space may be the end of a longer one.
    said = where_any(LAST, [f"{one} {other};; {other} {one}" for one, other in found], ways)
    return [found[at] for at in said]


@lru_cache(maxsize=2_000)
def _shown(number: str, region: str | None) -> str:
    return in_words(number, region)
