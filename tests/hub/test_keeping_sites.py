"""Sites of OptimoCMS: a group of locations that the hub's owner names."""

from __future__ import annotations

import pytest

from app.core.errors import BadInput
from app.core.values import Location
from app.hub.optimo.keeping_sites import drop_site, keep_site, list_sites
from app.store.catalogue_write import save_location
from tests.support.shop_builder import OPEN, ZONE, open_small_shop


@pytest.fixture
def shop(tmp_path):
    opened = open_small_shop(tmp_path)
    with opened.store.write() as unit:
        save_location(unit, Location("gee", 14, "gee", "Geelong", ZONE, OPEN))
    yield opened
    opened.close()


def test_a_site_has_the_branches_that_it_was_given_last(shop):
    with shop.store.write() as unit:
        keep_site(unit, "south", ["mel", "gee"])
        keep_site(unit, "south", ["gee"])
        assert [(each.handle, each.branches) for each in list_sites(unit)] == [
            ("main", ("gee", "mel")), ("south", ("gee",)),
        ]  # fmt: skip


def test_a_site_that_is_dropped_leaves_its_locations(shop):
    with shop.store.write() as unit:
        keep_site(unit, "south", ["mel"])
        drop_site(unit, "south")
        assert [each.handle for each in list_sites(unit)] == ["main"]
        assert {"mel", "gee"} == {each.handle for each in unit.catalogue.locations.values()}


@pytest.mark.parametrize(
    ("name", "branches", "where"),
    [("main", ["mel"], "site"), ("a/b", ["mel"], "site"), ("", ["mel"], "site"), ("south", [], "--location"),
     ("south", ["nowhere"], "--location")],
)  # fmt: skip
def test_what_can_be_no_site_is_refused(shop, name, branches, where):
    with pytest.raises(BadInput) as refused, shop.store.write() as unit:
        keep_site(unit, name, branches)
    assert refused.value.where == where
