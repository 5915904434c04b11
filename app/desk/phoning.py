"""Phone numbers as a shop keeps and shows them: by the country of the place that reads them (rule 39)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.countries import region_of, region_of_all
from app.core.phones import as_kept, in_words, is_whole

if TYPE_CHECKING:
    from app.core.values import Location, Profile, Staff
    from app.store.unit import Reader

_REGION = "region of the shop"


def region_at(location: Location) -> str | None:
    """The country of a location: as it says itself, else by its time zone."""
    return region_of(location.timezone, location.country_iso_3)


def region_of_shop(reader: Reader) -> str | None:
    """The country in which all locations are; None for several."""
    derived = reader.catalogue.derived
    if _REGION not in derived:
        places = reader.catalogue.locations.values()
        derived[_REGION] = region_of_all((each.timezone, each.country_iso_3) for each in places)
    kept = derived[_REGION]
    return kept if isinstance(kept, str) else None


def region_here(reader: Reader, location_id: str | None = None) -> str | None:
    """Where numbers without a country's code are read: in the country of that location, else in that of the shop."""
    location = reader.catalogue.locations.get(location_id or "")
    return region_at(location) if location is not None else region_of_shop(reader)


def kept_phone(reader: Reader, said: str | None, location_id: str | None = None) -> str | None:
    """The number as it is kept: in E.164 where its country is known, otherwise as it was said.

    ``location_id`` is where somebody said it: at a till, or for a booking there.
    """
    if said is None or not said.strip():
        return None
    return as_kept(said, region_here(reader, location_id))


def with_kept_phone(reader: Reader, profile: Profile) -> Profile:
    """A customer out of a file, their number as it is kept."""
    phone = profile.mobile_phone
    if not phone or is_whole(phone):
        return profile  # as an export has it: of many thousands, what it costs to read is left out
    return replace(profile, mobile_phone=kept_phone(reader, phone))


def place_with_kept_phone(location: Location) -> Location:
    """A place, its number as it is kept: read in its own country."""
    phone = location.phone
    if not phone or is_whole(phone):
        return location
    return replace(location, phone=as_kept(phone, region_at(location)) or None)


def member_with_kept_phone(reader: Reader, member: Staff) -> Staff:
    """A member of staff, their number as it is kept: read where they work, else in the country of the shop."""
    phone = member.mobile_phone
    if not phone or is_whole(phone):
        return member
    works_at = next((each.location_id for each in member.places if each.is_active), None)
    return replace(member, mobile_phone=kept_phone(reader, phone, works_at))


def shown_phone(reader: Reader, kept: str | None) -> str:
    """The number as a person reads it: without the country's code at home, in groups everywhere."""
    return in_words(kept, region_of_shop(reader)) if kept else ""


def called(reader: Reader, profile: Profile | None) -> str:
    """What a customer goes by where a person reads it; empty for nobody."""
    return profile.called(shown_phone(reader, profile.mobile_phone)) if profile is not None else ""


def phone_of(reader: Reader, profile: Profile | None) -> str:
    """The number of a customer as a person reads it; empty where there is none, or nobody."""
    return shown_phone(reader, profile.mobile_phone) if profile is not None else ""
