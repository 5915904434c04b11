"""By what definitions are listed (seed 001)."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import ColumnElement, select

from app.hub.listing import Field, Listing, flag, id_among, instant, text, whole
from app.store import tables
from app.store.unit import Reader

_d, _place = tables.definitions.c, tables.definition_locations.c
_FLAGS = (
    "is_published", "is_archived", "allow_customer_booking", "allow_walk_in", "requires_staff",
    "customer_must_select_staff", "use_staff_from_location", "allow_waitlist", "allow_queue",
)  # fmt: skip
_NUMBERS = ("duration_minutes", "max_concurrent_bookings")


def _offered(test: ColumnElement[bool]) -> ColumnElement[bool]:
    return _d.id.in_(select(_place.definition_id).where(test))


def _search(_reader: Reader, given: str) -> ColumnElement[bool]:
    """Part of its name or handle."""
    return _d.name.icontains(given, autoescape=True) | _d.handle.icontains(given, autoescape=True)


FIELDS: Mapping[str, Field] = {
    "id": Field(_d.number, whole),
    **{name: Field(_d[name], text) for name in ("handle", "name", "booking_type", "queue_code")},
    **{name: Field(_d[name], flag) for name in _FLAGS},
    **{name: Field(_d[name], whole) for name in _NUMBERS},
    **{name: Field(_d[name], instant) for name in ("created_at", "updated_at")},
    "definitionLocations.location_id": Field(
        _place.location_id, id_among(lambda reader: reader.catalogue.locations), _offered
    ),
    "definitionLocations.is_active": Field(_place.is_active, flag, _offered),
}
DEFINITIONS = Listing(tables.definitions, FIELDS, _d.number, {"search": _search})
OFFERED_TO_CUSTOMERS = (_d.is_published.is_(True), _d.is_archived.is_(False))
"""What a customer's front end gets to see: what is published, and not retired."""
