"""Sites and what is found in them: branches and services, each by the API's number or by its handle."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import or_, select

from app.core.moments import read_date
from app.core.values import Definition, Location
from app.hub import errors
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader

MAIN = "main"
"""The site that is there from the start, and holds every location."""
T = TypeVar("T", Definition, Location)


def branches_of(reader: Reader, site: str, branch: str | None = None) -> list[Location]:
    """The locations of a site, or the one that is meant. Raises ``ApiError`` 404 for a site, 400 for a branch."""
    places = {each.id: each for each in reader.catalogue.locations.values()}
    if site != MAIN:
        places = {each: places[each] for each in _members(reader, site)}
    if branch is None:
        return sorted(places.values(), key=lambda each: each.number)
    found = _named(places, branch)
    if found is None:
        raise errors.invalid({"branchId": ["this site has no such branch"]})
    return [found]


def service_of(reader: Reader, named: str) -> Definition | None:
    """The service of a number or a handle, when it is on offer."""
    found = _named(reader.catalogue.definitions, named)
    return found if found is not None and found.is_published and not found.is_archived else None


def read_day(given: str) -> date:
    """The date. Raises ``ApiError``."""
    try:
        return read_date(given)
    except ValueError:
        raise errors.invalid({"date": ["write a date as YYYY-MM-DD"]}) from None


def _named(records: Mapping[str, T], named: str) -> T | None:
    return next((each for each in records.values() if named in (str(each.number), each.handle)), None)


def _members(reader: Reader, site: str) -> list[str]:
    sites, members = tables.sites.c, tables.site_locations.c
    found = reader.connection.execute(
        select(sites.id).where(or_(sites.id == site, sites.handle == site)).limit(1)
    ).scalar_one_or_none()  # fmt: skip
    if found is None:
        raise errors.not_found("Site", site)
    return list(reader.connection.execute(select(members.location_id).where(members.site_id == found)).scalars())
