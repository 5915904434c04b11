"""A link that is down, and up again: the till sees it by itself, and all of it is told (rule 35)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from signal import SIGKILL

import pytest

from app.core.values import Appointment
from app.hub.callers import CallerKind, make_token
from app.store.bulk import list_records
from app.store.store import Store
from app.sync.report import State
from tests.support.following import Told, following
from tests.support.hub_process import running_hub
from tests.support.link import real_link
from tests.support.proxy import failing_network
from tests.support.shop_builder import DAY, HOUR, NINE, at, open_small_shop
from tests.support.twin import Desk

SOON = at(9) + DAY * ((int(time.time()) - NINE) // DAY + 3)
SILENCE_SECONDS = 2.0
"""After which the till takes a connection that says nothing to be none."""


@pytest.fixture
def hub_store(tmp_path: Path) -> Path:
    (tmp_path / "hub").mkdir()
    open_small_shop(tmp_path / "hub").close()
    return tmp_path / "hub" / "shop.db"


Apart = tuple[Desk, Told]


@pytest.fixture
def apart(tmp_path: Path, hub_store: Path) -> Iterator[Apart]:
    """A till that follows, and a hub at the other end of a real link, or behind a proxy where none can be laid."""
    store = Store(hub_store)
    with store.write() as unit:
        token = make_token(unit, "till-a", CallerKind.STAFF)
    store.close()
    with real_link() as link:
        given = {"namespace": link.namespace} if link else {}
        where = ("--host", link.address) if link else ()
        with running_hub("--store", hub_store, *where, **given) as hub, failing_network(hub.url) as proxy:
            if link:
                link.url = hub.url
            shop = open_small_shop(tmp_path, letter="A", now=int(time.time()))
            made = Desk("a", shop, link or proxy, token)
            made.connect(patience=SILENCE_SECONDS)
            made.engine.clock = lambda: int(time.time())
            with following(made, hang_up=lambda: hub.stop(SIGKILL)) as told:
                told.wait_for(lambda: bool(told.reports) and told.reports[-1].state is State.ONLINE)
                yield made, told
            made.close()


def _heard(hub_store: Path) -> int:
    store = Store(hub_store)
    with store.read() as reader:
        count = len(list_records(reader, Appointment))
    store.close()
    return count


def _partition(apart: Apart, hours: range, day: int) -> list[State]:
    """Work while the link is down; how each round ended from when it was up again until all was told."""
    desk, told = apart
    desk.network.cut()
    for hour in hours:
        desk.book(start=SOON + day * DAY + hour * HOUR, staff_id="ana")
    told.wait_for(lambda: told.reports[-1].state is State.OFFLINE)
    desk.network.heal()
    before = len(told.reports)
    told.wait_for(lambda: told.reports[-1].state is State.ONLINE and not desk.outbox())
    return [each.state for each in told.reports[before:]]


def test_a_link_that_is_up_again_is_noticed_and_all_of_it_is_told(apart: Apart, hub_store: Path):
    after = _partition(apart, range(4), day=0)
    assert after.count(State.OFFLINE) <= 1  # that round was under way
    assert _heard(hub_store) == 4


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_a_link_that_goes_up_and_down_all_day_loses_and_doubles_nothing(apart: Apart, hub_store: Path):
    for day in range(20):
        _partition(apart, range(day % 6 + 1), day)
    assert _heard(hub_store) == sum(day % 6 + 1 for day in range(20))
