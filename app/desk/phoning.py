"""Phone numbers as a shop keeps and shows them: by the country that its places are in (rule 39)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.phones import in_e164, in_words, region_of

if TYPE_CHECKING:
    from app.store.unit import Reader

_REGION = "region of the shop"


def region_of_shop(reader: Reader) -> str | None:
    """The country in which all locations are, where numbers without a country's code are read; None for several."""
    derived = reader.catalogue.derived
    if _REGION not in derived:
        found = {region_of(each.timezone) for each in reader.catalogue.locations.values()}
        derived[_REGION] = found.pop() if len(found) == 1 else None
    kept = derived[_REGION]
    return kept if isinstance(kept, str) else None


def kept_phone(reader: Reader, said: str | None) -> str | None:
    """The number as it is kept: in E.164 where its country is known, otherwise as it was said."""
    if said is None or not said.strip():
        return None
    return in_e164(said, region_of_shop(reader)) or said.strip()


def shown_phone(reader: Reader, kept: str | None) -> str:
    """The number as a person reads it: without the country's code at home, in groups everywhere."""
    return in_words(kept, region_of_shop(reader)) if kept else ""
