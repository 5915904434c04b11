"""A time zone is found by the first letters of a city, a country, or its own name."""

import pytest

from app.core.cities import MOST_CITIES, cities_like, zone_meant
from app.core.wall import zone_names


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("são", "America/Sao_Paulo"), ("york", "America/New_York"), ("BERL", "Europe/Berlin"),
        ("germany", "Europe/Berlin"), ("Europe/Ber", "Europe/Berlin"), ("ho chi", "Asia/Ho_Chi_Minh"),
    ],
)  # fmt: skip
def test_a_city_is_found_by_how_it_begins(typed, zone):
    assert zone in [each.zone for each in cities_like(typed)]


def test_a_country_is_found_by_what_it_is_called_besides():
    assert cities_like("Schweiz") == ()
    assert [each.zone for each in cities_like("schwe", known_as={"CH": "Schweiz Suisse"})] == ["Europe/Zurich"]


def test_two_letters_are_enough_and_one_is_not():
    assert cities_like("b") == ()
    assert len(cities_like("be")) == MOST_CITIES
    assert all(each.name.startswith("Be") for each in cities_like("be"))


def test_every_city_has_a_zone_that_is_pinned():
    assert {each.zone for each in cities_like("a" * 2, 999)} <= zone_names()
    assert len(cities_like("in", 999)) > 20


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (" new york ", "America/New_York"),
        ("utc", "UTC"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_name_means_one_zone_or_none(typed, zone):
    assert zone_meant(typed) == zone
