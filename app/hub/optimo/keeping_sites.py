"""Sites as the hub's owner groups them: made, given other branches, listed. ``main`` holds every location, always."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from app.core.errors import BadInput
from app.core.frozen import frozen
from app.hub.optimo.sites import MAIN
from app.store import tables

if TYPE_CHECKING:
    from app.core.values import Location
    from app.store.unit import Reader, Unit

_site, _member = tables.sites.c, tables.site_locations.c


@frozen
class Site:
    """A group of locations, by the name under which clients speak to it."""

    handle: str
    branches: tuple[str, ...]
    """Their handles."""


def keep_site(unit: Unit, handle: str, branches: Sequence[str]) -> Site:
    """Let a site be of these locations and of no others. Raises ``BadInput``."""
    handle = handle.strip()
    if handle == MAIN:
        raise BadInput("site", f"{MAIN} holds every location, always", "give it another name")
    if not handle or "/" in handle or len(handle) > 100:
        raise BadInput("site", f"{handle[:40]!r} is no name of a site", "use a short name without a slash")
    if not branches:
        raise BadInput("--location", "a site needs a location", "name its locations by their handles")
    unit.claim(f"site:{handle}")
    places = [_place(unit, each) for each in dict.fromkeys(branches)]
    site_id = unit.connection.execute(select(_site.id).where(_site.handle == handle)).scalar_one_or_none()
    if site_id is None:
        site_id = unit.make_id()
        unit.connection.execute(insert(tables.sites), {"id": site_id, "handle": handle, "name": handle})
    unit.connection.execute(delete(tables.site_locations).where(_member.site_id == site_id))
    rows = [{"site_id": site_id, "location_id": each.id} for each in places]
    unit.connection.execute(insert(tables.site_locations), rows)
    return Site(handle, tuple(each.handle for each in places))


def drop_site(unit: Unit, handle: str) -> None:
    """Let there be no such site any more; its locations stay. Raises ``BadInput``."""
    if not unit.connection.execute(delete(tables.sites).where(_site.handle == handle)).rowcount:
        raise BadInput("site", f"no site is called {handle[:40]!r}", "hub sites lists them")


def list_sites(reader: Reader) -> list[Site]:
    """Every site with its branches, ``main`` first."""
    places = reader.catalogue.locations
    rows = reader.connection.execute(
        select(_site.handle, _member.location_id).join_from(tables.sites, tables.site_locations).order_by(_site.handle)
    ).all()
    found = {MAIN: [each.handle for each in places.values()]}
    for handle, location_id in rows:
        found.setdefault(handle, []).append(places[location_id].handle)
    return [Site(handle, tuple(sorted(branches))) for handle, branches in found.items()]


def _place(unit: Unit, handle: str) -> Location:
    for each in unit.catalogue.locations.values():
        if each.handle == handle:
            return each
    raise BadInput("--location", f"no location has the handle {handle[:40]!r}", "see floorwalker export")
