"""Who may serve a definition at a location, and when they may (rule 16)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.core.moments import read_instant
from app.core.values import Definition, Location, Staff, StaffPlace
from app.core.wall import day_number, local_date

ALWAYS = 1 << 40
"""A day number later than any date."""


def eligible_staff(definition: Definition, location: Location, staff: Iterable[Staff], day: date) -> list[Staff]:
    """Those of the staff whom the definition may be booked with on a local date, by id (rule 16)."""
    number = day_number(day)
    pool = ((member, days_of(member, definition, location)) for member in staff)
    return sorted((member for member, days in pool if any(first <= number <= last for first, last in days)), key=_by_id)


def days_of(member: Staff, definition: Definition, location: Location) -> list[tuple[int, int]]:
    """From the first to the last day, both included, of each time that the member is in the definition's pool."""
    if not member.is_active:
        return []
    if not definition.use_staff_from_location:
        listed = any(row.staff_id == member.id and row.is_active for row in definition.staff)
        return [(-ALWAYS, ALWAYS)] if listed else []
    if definition.handle in member.excluded_service_handles:
        return []
    places = (place for place in member.places if place.is_active and place.location_id == location.id)
    return [_days(place, location.timezone) for place in places]


def _days(place: StaffPlace, zone_name: str) -> tuple[int, int]:
    first, last = -ALWAYS, ALWAYS
    if place.starts_at is not None:
        first = day_number(_local_day(place.starts_at, zone_name, 0))
    if place.ends_at is not None:
        # An assignment that ends as a day begins does not hold on that day (rule 5).
        last = day_number(_local_day(place.ends_at, zone_name, 1))
    return first, last


def _local_day(text: str, zone_name: str, earlier: int) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return local_date(read_instant(text) - earlier, zone_name)


def _by_id(member: Staff) -> str:
    return member.id
