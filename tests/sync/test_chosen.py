"""A store that is about some of the remote's places: of the others nothing is taken over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.values import Definition, StaffPlace
from app.store.catalogue_write import save_definition, save_location, save_staff
from app.store.refs import CONNECTED
from app.sync.connecting import CONNECTION
from app.sync.engine import Engine
from app.sync.report import State
from tests.support.remote_fixtures import _no_thread_survives, hub, omneo, server
from tests.support.remotes import HUB, OMNEO, Far
from tests.support.shop_builder import SmallShop, at, open_small_shop

__all__ = ["_no_thread_survives", "hub", "omneo", "server"]


@pytest.fixture(params=[OMNEO, HUB])
def far(request) -> Far:
    """A remote with Sydney as number 14, where everybody works and all is offered."""
    made: Far = request.getfixturevalue(request.param)
    if made.stand_in is not None:
        place = made.stand_in.rows["locations"][0]
        made.stand_in.rows["locations"].append({**place, "id": 14, "name": "Sydney", "handle": "syd"})
        for row in made.stand_in.rows["appointment-definitions"]:
            row["locations"] = [{"id": 13, "handle": "mel"}, {"id": 14, "handle": "syd"}]
        return made
    assert made.hub is not None
    with made.hub.shop.store.write() as unit:
        save_location(unit, replace(unit.catalogue.locations["mel"], id="syd", number=14, handle="syd", name="Sydney"))
        for each in list(unit.catalogue.definitions.values()):
            save_definition(unit, _offered(each))
        save_staff(unit, replace(unit.catalogue.staff["ana"], places=(StaffPlace("mel"), StaffPlace("syd"))))
    return made


def _offered(each: Definition) -> Definition:
    return replace(each, places=(*each.places, replace(each.places[0], location_id="syd")))


@pytest.fixture
def shop(far: Far, tmp_path: Path) -> Iterator[SmallShop]:
    """An empty store that is about Melbourne."""
    (tmp_path / "desk").mkdir()
    made = open_small_shop(tmp_path / "desk")
    with made.store.write() as unit:
        unit.set_setting(CONNECTED, far.remote.name)
        unit.set_setting(CONNECTION, {"kind": "omneo", "url": far.proxy.url, "locations": ["13"]})
    yield made
    made.close()


def test_of_places_that_were_not_chosen_nothing_is_taken_over(far: Far, shop: SmallShop):
    far.told(far.booking())
    far.told(far.booking(location_id="14", scheduled_start_at=at(12), scheduled_end_at=at(12, 30)))
    engine = Engine(shop.store, far.remote, hold=0)
    assert [engine.run_once().state for _ in "123"] == [State.ONLINE] * 3
    assert shop.rows("SELECT handle FROM locations") == [("mel",)]
    assert shop.rows("SELECT location_id FROM appointments") == [("mel",)]
    assert shop.rows("SELECT count(*) FROM set_aside") == [(0,)]
    far.told(far.booking(location_id="14", scheduled_start_at=at(13), scheduled_end_at=at(13, 30)))
    shop.clock.now += 700
    before = len(far.proxy.asked)
    assert (engine.run_once().pulled, shop.rows("SELECT count(*) FROM appointments")) == (0, [(1,)])
    assert len(far.proxy.asked) - before < 30
    engine.close()
