"""Customers found by what others know of them: an e-mail address, or a phone number however it is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Connection, func, or_, select, text

from app.core.countries import region_of_all
from app.core.phones import spellings
from app.store import tables

_p = tables.profiles.c
_COUNTRIES = select(tables.locations.c.timezone, tables.locations.c.country_iso_3).distinct()


def find_person(connection: Connection, email: str | None, phone: str | None) -> str | None:
    """The local id of the customer with that address or that number, the first that was made; None for nobody."""
    tests = []
    if email and email.strip():
        tests.append(func.lower(_p.email) == email.strip().lower())
    if phone and phone.strip():
        tests.append(_p.mobile_phone.in_(sorted(spellings(phone, region_of_all_places(connection)))))
    if not tests:
        return None
    found: str | None = connection.execute(
        select(_p.id).where(or_(*tests), _p.merged_into.is_(None)).order_by(_p.seq).limit(1)
    ).scalar()
    return found


def region_of_all_places(connection: Connection) -> str | None:
    """The country in which all places are (rule 39)."""
    return region_of_all((row[0], row[1]) for row in connection.execute(_COUNTRIES))


def people_known(connection: Connection) -> Iterator[tuple[str, str | None, str | None, str | None, str | None]]:
    """The id, first and last name, address and phone of every customer who still is one, in the order as made."""
    wanted = select(_p.id, _p.first_name, _p.last_name, _p.email, _p.mobile_phone)
    rows = connection.execute(wanted.where(_p.merged_into.is_(None), _p.erased_at.is_(None)).order_by(_p.seq))
    for row in rows:
        yield row[0], row[1], row[2], row[3], row[4]


def people_merged(connection: Connection) -> Iterator[tuple[str, str | None, str | None, str | None, str | None]]:
    """The same of all who were merged, each with the id of who they are now; nobody who was erased then."""
    ended = who_ended(connection)
    wanted = select(_p.id, _p.first_name, _p.last_name, _p.email, _p.mobile_phone)
    # In the very words of the partial index, as below.
    for row in connection.execute(wanted.where(text("merged_into IS NOT NULL OR erased_at IS NOT NULL"))):
        now = ended.now(row[0])
        if now != row[0] and now not in ended.erased:
            yield now, row[1], row[2], row[3], row[4]


class Ended(NamedTuple):
    """Customers who are no more: each who was merged with the one whom they are now, and those who were erased."""

    merged: Mapping[str, str]
    erased: frozenset[str]

    def now(self, profile_id: str) -> str:
        """Whom a customer's id means by now."""
        seen = {profile_id}
        while (following := self.merged.get(profile_id)) is not None and following not in seen:
            seen.add(following)
            profile_id = following
        return profile_id


# In the very words of the partial index, or SQLite would read the whole table.
_ENDED = select(_p.id, _p.merged_into, _p.erased_at).where(text("merged_into IS NOT NULL OR erased_at IS NOT NULL"))


def who_ended(connection: Connection) -> Ended:
    """All of them: few, as they are made by hand."""
    rows = connection.execute(_ENDED).all()
    return Ended(
        {row[0]: row[1] for row in rows if row[1] is not None}, frozenset(row[0] for row in rows if row[2] is not None)
    )  # fmt: skip


def all_of_person(connection: Connection, profile_id: str) -> list[str]:
    """A customer's id, and the ids of all who were merged into them."""
    found, looking = [profile_id], [profile_id]
    while looking:
        merged = select(_p.id).where(_p.merged_into.in_(looking))
        looking = [each for each in connection.execute(merged).scalars() if each not in found]
        found += looking
    return found
