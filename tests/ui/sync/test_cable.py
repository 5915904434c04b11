"""The window, its child process, the network and a real hub: what the pill and the page say while a cable is out."""

import gc
import re
import threading
import time

import pytest
from shiboken6 import delete

from app.cli.connections import tokens
from app.cli.window import make_offers
from app.core.values import Appointment, Device, Profile
from app.desk.window_shop import open_window_shop
from app.store.bulk import list_records
from app.store.places import find_places
from app.sync.connecting import OMNEO, Connection, keep_connection
from app.ui.start import Front
from app.ui.sync import child as children
from tests.support.hub_at_work import hub_at_work
from tests.support.proxy import failing_network
from tests.support.shop_builder import DAY, NINE, at, open_small_shop

PATIENCE = 60_000
SOON = at(10) + DAY * ((int(time.time()) - NINE) // DAY + 3)


@pytest.fixture
def hub(tmp_path):
    (tmp_path / "hub").mkdir()
    shop = open_small_shop(tmp_path / "hub", now=int(time.time()))
    with hub_at_work(shop) as working:
        yield working
    shop.close()


@pytest.fixture
def network(hub):
    with failing_network(hub.url) as made:
        yield made


@pytest.fixture
def till(qtbot, tmp_path, hub, network):
    """The program's window on a small shop that works with the hub."""
    where = find_places().store
    where.parent.mkdir(parents=True)
    shop = open_small_shop(where.parent, now=int(time.time()))
    connection = Connection(OMNEO, f"{network.url}/api/v3")
    tokens().keep(connection.name, hub.token())
    with shop.store.write() as unit:
        unit.keep(None, Device("till-a", "Till A", "A", is_this=True))
        keep_connection(unit, connection)
    shop.close()
    (where.parent / "shop.db").rename(where)
    front = Front(open_window_shop, lambda: tmp_path, make_offers)
    front.window.resize(1366, 800)
    front.window.show()
    yield front
    network.cut()
    front.window.leave()
    front.close()
    delete(front.window)
    gc.collect()


def has(hub, cls):
    with hub.shop.store.read() as reader:
        return len(list_records(reader, cls))


def pill(till):
    return till.window.header.status.accessibleName()


def test_a_cable_is_pulled_and_plugged_in_again_and_nobody_presses_anything(qtbot, till, hub, network):
    qtbot.waitUntil(lambda: pill(till) == "Online", timeout=PATIENCE)
    network.cut()
    given = {"definition_id": "cut", "location_id": "mel", "profile_id": "zoe", "start": SOON}
    till.scene.act("book", **given, staff_id="ana")
    qtbot.waitUntil(lambda: pill(till).startswith("Offline since "), timeout=PATIENCE)
    qtbot.waitUntil(lambda: pill(till).endswith("1 change kept"), timeout=PATIENCE)
    till.window.show_page("sync")
    waiting = till.window.page.away.list.rows
    qtbot.waitUntil(lambda: bool(waiting()), timeout=PATIENCE)
    assert waiting()[0].text().startswith("Book Zoe Lee for Cut")
    assert has(hub, Appointment) == 0
    network.heal()
    qtbot.waitUntil(lambda: pill(till) == "Online", timeout=PATIENCE)
    qtbot.waitUntil(lambda: has(hub, Appointment) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not waiting(), timeout=PATIENCE)


def test_a_first_pull_that_is_stopped_goes_on_where_it_was(qtbot, till, hub, network, monkeypatch):
    monkeypatch.setattr(children, "LONGEST_END_MILLISECONDS", 1_000)
    with hub.shop.store.write() as unit:
        for number in range(350):
            unit.keep(None, Profile(f"more-{number}", f"More {number}", created_at=1, updated_at=1))
    goes_on, has_ended, pages = threading.Event(), threading.Event(), []

    def choose(asked):
        found = re.search(r"/profiles\?.*number%5D=(\d+)", asked.path)
        if found and "size%5D=1&" not in asked.path and not asked.path.endswith("size%5D=1"):
            pages.append(int(found[1]))
            if pages[-1] >= 3:  # it may ask for several at once, and for more before it has heard that it is to stop
                (has_ended if goes_on.is_set() else goes_on).wait(30)
        return

    network.choose = choose
    qtbot.waitUntil(lambda: max(pages, default=0) >= 3, timeout=PATIENCE)
    child = till._conduct.sync._child
    till.scene.remote.pause_wanted.emit(True)
    goes_on.set()
    qtbot.waitUntil(lambda: pill(till).startswith("Paused") and not child.process_id, timeout=PATIENCE)
    has_ended.set()
    before = len(pages)
    till.scene.remote.pause_wanted.emit(False)
    qtbot.waitUntil(lambda: till.scene.remote.standing.has_met and pill(till) == "Online", timeout=PATIENCE)
    assert pages[before] > 1  # once all is here, changes are asked for from the first page on
