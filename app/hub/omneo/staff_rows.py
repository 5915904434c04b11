"""Members of staff and where they work, as the API shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from app.core.handles import handle_of
from app.core.moments import write_utc
from app.core.values import Json, Staff, StaffPlace
from app.hub.omneo.hours import hour_rows
from app.wire.writing import Row, plain

if TYPE_CHECKING:
    from app.store.unit import Reader


def staff_row(reader: Reader, staff: Staff) -> Row:
    """A member of staff with places and hours."""
    return {
        **plain(staff, "id", "first_name", "last_name", "email", "mobile_phone", "is_active", "role"),
        "handle": handle_of(staff.name),
        "locations": [assignment_row(reader, staff, each) for each in staff.places],
        "excluded_service_handles": cast("list[Json]", list(staff.excluded_service_handles)),
        **hour_rows(staff),
        **_stamps(staff),
    }


def assignment_row(reader: Reader, staff: Staff, place: StaffPlace) -> Row:
    """That somebody works somewhere. Times are dates, or instants in UTC."""
    location = reader.catalogue.locations.get(place.location_id)
    return {
        "id": place.number, "location_id": location.number if location else None, "profile_id": staff.id,
        **plain(
            place, "assignment_type", "role_type", "is_default", "is_active", "starts_at", "ends_at", "sort_order"
        ),
        "excluded_service_handles": cast("list[Json]", list(staff.excluded_service_handles)),
        "profile": {
            **plain(staff, "id", "first_name", "last_name", "email", "mobile_phone", "role"), **hour_rows(staff),
        },
        **_stamps(staff), "deleted_at": None,
    }  # fmt: skip


def _stamps(staff: Staff) -> Row:
    return {"created_at": write_utc(staff.created_at), "updated_at": write_utc(staff.updated_at)}
