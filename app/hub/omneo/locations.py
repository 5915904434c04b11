"""Locations with their hours: listed, made, changed, deleted. A customer's token reads those that are published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Response
from pydantic import Field as Limit
from sqlalchemy import ColumnElement, Select, select

from app.core.handles import free_handle
from app.core.moments import write_utc
from app.core.values import Kind, Location
from app.desk.setting_up import keep_location
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, One, Paged, answers, follow
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, flag, instant, text, whole
from app.hub.omneo import finding
from app.hub.omneo.bodies import Body, JsonObject, Words, Zone
from app.hub.omneo.hours import OpenHourBody, OpenSpecialHourBody, calendar_of, hour_rows
from app.hub.omneo.shop_answers import LocationShown
from app.hub.omneo.shop_bodies import Flag, Name, Short
from app.hub.routing import Router
from app.store import tables
from app.store.deleting import delete_location
from app.wire.shop_writer import write_location
from app.wire.writing import Row

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/locations", tags=["Location"], responses=PROBLEMS)
_l = tables.locations.c
_IDS: Select[tuple[str]] = select(_l.id)
_TEXTS = (
    "type", "name", "handle", "description", "phone", "email", "timezone", "external_id", "external_code", "icon",
    "image_url", "country_iso_3",
)  # fmt: skip
_NULLABLE = (
    "type", "phone", "email", "description", "external_id", "external_code", "country_iso_3", "icon", "image_url",
    "address",
)  # fmt: skip
_NEVER_NULL = ("name", "handle", "timezone", "is_published", "is_permanently_closed")
Week = Annotated[list[OpenHourBody], Limit(max_length=500)]
Dates = Annotated[list[OpenSpecialHourBody], Limit(max_length=2_000)]


class LocationFields(Body):
    """Every field that may be left out."""

    handle: Name | None = None
    timezone: Zone | None = None
    type: Short | None = None
    email: Short | None = None
    description: Words | None = None
    external_id: Short | None = None
    external_code: Short | None = None
    is_published: Flag | None = None
    is_permanently_closed: Flag | None = None
    country_iso_3: Short | None = None
    icon: Words | None = None
    image_url: Words | None = None
    address: JsonObject | None = None
    normal_hours: Week | None = None
    special_hours: Dates | None = None


class StoreLocation(LocationFields):
    """What makes a location. Without a ``timezone`` it has that of all the others, where they have one."""

    name: Name
    phone: Short


class UpdateLocation(LocationFields):
    """What changes of a location; a list of hours that is named is the whole list."""

    name: Name | None = None
    phone: Short | None = None


def _search(_reader: Reader, given: str) -> ColumnElement[bool]:
    return _l.name.icontains(given, autoescape=True) | _l.handle.icontains(given, autoescape=True)


FIELDS: Mapping[str, Field] = {
    "id": Field(_l.number, whole),
    **{name: Field(_l[name], text) for name in _TEXTS},
    **{name: Field(_l[name], flag) for name in ("is_published", "is_permanently_closed")},
    **{name: Field(_l[name], instant) for name in ("created_at", "updated_at")},
}
LOCATIONS = Listing(tables.locations, FIELDS, _l.number, {"search": _search})


@router.get("", operation_id="locations.index", responses=answers(Paged[LocationShown]))
def index(call: Calling, _page: Page) -> Response:
    """Locations by every filter."""
    own = () if call.caller.is_staff else (_l.is_published.is_(True),)
    return listed(
        call, LOCATIONS, _IDS, lambda reader, rows: [
            location_row(reader.catalogue.locations[row.id]) for row in rows
        ], *own,
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="locations.store",
    responses=answers(One[LocationShown], 201, **follow("locations", "location")),
)
def store(body: StoreLocation, call: Calling) -> Response:
    """Make a location."""
    call.needs_staff()

    def make(unit: Unit) -> Answer:
        unit.claim_catalogue()
        known = unit.catalogue.locations.values()
        handle = body.handle or free_handle(body.name, {each.handle for each in known}, Kind.LOCATION)
        blank = Location(
            unit.make_id(), unit.next_number(tables.locations), handle, body.name, _zone(unit, body.timezone)
        )
        return shown(location_row(keep_location(unit, None, _changed(blank, body))), 201)

    return call.act(make)


@router.get("/{location}", operation_id="locations.show", responses=answers(One[LocationShown]))
def show(location: int, call: Calling) -> Response:
    """One location."""
    return found(call.read(lambda reader: location_row(_seen(reader, call, location))))


@router.put("/{location}", operation_id="locations.update", responses=answers(One[LocationShown]))
def update(location: int, body: UpdateLocation, call: Calling) -> Response:
    """Change what the body names of it."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = finding.location(unit, location)
        return shown(location_row(keep_location(unit, before, _changed(before, body))))

    return call.act(change)


@router.delete("/{location}", status_code=204, operation_id="locations.destroy")
def destroy(location: int, call: Calling) -> Response:
    """Delete one at which nothing happened yet."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        unit.claim_catalogue()
        delete_location(unit, finding.location(unit, location))
        return gone()

    return call.act(delete)


def location_row(location: Location) -> Row:
    """A location in full; tags and custom fields are not kept here."""
    return {
        **write_location(location), **hour_rows(location), "tags": [], "custom_fields": {},
        "created_at": write_utc(location.created_at), "updated_at": write_utc(location.updated_at),
    }  # fmt: skip


def _changed(before: Location, body: StoreLocation | UpdateLocation) -> Location:
    given: dict[str, Any] = {name: getattr(body, name) for name in _NULLABLE if body.has(name)}
    given |= {name: value for name in _NEVER_NULL if (value := getattr(body, name)) is not None}
    return replace(before, calendar=calendar_of(before.calendar, body.normal_hours, body.special_hours), **given)


def _zone(unit: Unit, given: str | None) -> str:
    zones = {each.timezone for each in unit.catalogue.locations.values()}
    if given is None and len(zones) != 1:
        raise errors.invalid({"timezone": ["The timezone field is required."]})
    return given or zones.pop()


def _seen(reader: Reader, call: Call, number: int) -> Location:
    location = finding.location(reader, number)
    if not (call.caller.is_staff or location.is_published):
        raise errors.not_found("Location", number)
    return location
