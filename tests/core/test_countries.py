"""In which country a place is (rule 39)."""

import pytest

from app.core.cities import _rows
from app.core.countries import _two_letters, region_of, region_of_all


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Australia/Melbourne", "AU"), ("Europe/Berlin", "DE"), ("Asia/Calcutta", "IN"), ("US/Eastern", "US"),
        ("Europe/Kiev", "UA"), ("Iceland", "IS"), ("UTC", None), ("Etc/GMT+3", None), ("EST", None), ("No/Zone", None),
    ],
)  # fmt: skip
def test_a_zone_is_in_a_country_by_its_new_name_and_its_old(zone, country):
    assert region_of(zone) == country


@pytest.mark.parametrize("said", ["DEU", "deu ", "DE"])
def test_what_a_place_says_of_its_country_goes_before_its_zone(said):
    assert [region_of("UTC", said), region_of("Europe/Zurich", said)] == ["DE", "DE"]


@pytest.mark.parametrize("said", [None, "", "XXX", "Germany"])
def test_what_is_no_country_says_nothing(said):
    assert region_of("Europe/Vienna", said) == "AT"


def test_every_country_that_tzdata_knows_can_be_said_in_three_letters():
    assert {*_two_letters().values()} == {row[0] for row in _rows("iso3166.tab")}


def test_places_in_several_countries_have_none_together():
    both = [("Australia/Sydney", None), ("Pacific/Auckland", None)]
    assert [region_of_all(both[:1] * 2), region_of_all(both), region_of_all([])] == ["AU", None, None]
