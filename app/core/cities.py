"""Which time zone is meant by the first letters of a city or a country, out of the pinned tzdata (rule 1)."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from app.core.csv_fields import plain
from app.core.wall import zone_names

LEAST_LETTERS = 2
MOST_CITIES = 5


class City(NamedTuple):
    """The city that a zone is named after, and in English the country that it lies in."""

    zone: str
    name: str
    country: str
    code: str
    """Of the country, in two letters."""


def cities_like(
    typed: str, most: int = MOST_CITIES, *, known_as: Mapping[str, str] = MappingProxyType({})
) -> tuple[City, ...]:
    """The cities that begin like that, then those with a word that does, then those of such a country or zone.

    None before there are two letters. Capitals and accents do not count. ``known_as`` are more names of countries, by
    their codes: tzdata has no names but English ones.
    """
    asked = plain(typed)
    if len(asked) < LEAST_LETTERS:
        return ()
    ranked = ((_rank(asked, each, known_as.get(each.code, "")), each.name, each) for each in _cities())
    return tuple(each for rank, _, each in sorted(ranked) if rank < _NOT_AT_ALL)[:most]


def zone_meant(typed: str) -> str | None:
    """The zone of that very name, or of the one city that is called so; None where there is none."""
    asked = plain(typed)
    named = typed.strip().replace(" ", "_")
    exact = next((each for each in zone_names() if each.casefold() == named.casefold()), None)
    found = [each.zone for each in _cities() if _plain(each.name) == asked]
    return exact or (found[0] if len(found) == 1 else None)


_NOT_AT_ALL = 4
_plain = lru_cache(maxsize=4096)(plain)
"""Of names, which are some hundreds and are looked through with each letter that is typed."""


def _rank(asked: str, city: City, known_as: str) -> int:
    name = _plain(city.name)
    if name.startswith(asked):
        return 0
    if f" {asked}" in f" {name}":
        return 1
    if f" {asked}" in f" {_plain(f'{city.country} {known_as}')}":
        return 2
    return 3 if asked in _plain(city.zone) else _NOT_AT_ALL


@lru_cache(maxsize=1)
def _cities() -> tuple[City, ...]:
    countries = {row[0]: row[1] for row in _rows("iso3166.tab")}
    found = ((row[2], row[0]) for row in _rows("zone.tab"))
    return tuple(
        City(zone, zone.rpartition("/")[2].replace("_", " "), countries.get(code, ""), code) for zone, code in found
    )


def _rows(name: str) -> Iterator[list[str]]:
    text = (pkgutil.get_data("tzdata", f"zoneinfo/{name}") or b"").decode()
    return (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
