"""Connecting a remote from the window: a real hub, a real child process, and a hand on the sheet."""

import gc
import time
from contextlib import closing

import pytest
from shiboken6 import delete

from app.cli.window import make_offers
from app.desk.window_shop import open_window_shop
from app.store.places import find_places
from app.store.store import Store
from app.sync.connecting import connection_of
from app.ui.start import Front
from tests.support.hand import Hand
from tests.support.hub_at_work import hub_at_work
from tests.support.shop_builder import open_small_shop

PATIENCE = 30_000


@pytest.fixture
def hub(tmp_path):
    (tmp_path / "hub").mkdir()
    shop = open_small_shop(tmp_path / "hub")
    shop.clock.now = int(time.time())
    with hub_at_work(shop) as working:
        yield working
    shop.close()


@pytest.fixture
def front(qtbot, tmp_path):
    made = Front(open_window_shop, lambda: tmp_path, make_offers)
    made.window.resize(1366, 800)
    made.window.show()
    made.window.conduct = None
    yield made
    made.close()
    delete(made.window)
    gc.collect()


@pytest.fixture
def hand(qtbot, front):
    made = Hand(qtbot, front.window)
    made.press("first-start-connect")
    return made


def fill(hand, url, token):
    hand.type("connect.url", url)
    hand.type("connect.token", token)
    hand.press("connect.test")


def said(front):
    label = front.window.findChild(object, "connect.said")
    return label.text() if label is not None and label.isVisible() else ""


def test_an_empty_store_is_filled_from_a_hub_which_can_be_let_go_of(qtbot, hub, front, hand):
    token = hub.token()
    fill(hand, hub.url, token)
    qtbot.waitUntil(lambda: "takes the token" in said(front), timeout=PATIENCE)
    assert "May read: Bookings" in hand.find("connect.may").accessibleName()
    hand.press("connect.go")
    qtbot.waitUntil(lambda: front.scene.place is not None, timeout=PATIENCE)
    assert front.scene.place.name == "Melbourne"
    pill = front.window.header.status
    qtbot.waitUntil(lambda: pill.accessibleName() == "Online", timeout=PATIENCE)
    assert token.encode() not in find_places().store.read_bytes()
    front.scene.remote.connect_wanted.emit()
    hand.press("connect.leave")
    hand.press("connect.leave_now")
    qtbot.waitUntil(lambda: pill.accessibleName() == "Everything is saved here", timeout=PATIENCE)


def test_a_token_that_is_not_taken_is_said_and_nothing_is_kept(qtbot, hub, front, hand):
    fill(hand, hub.url, "no-such-token")
    qtbot.waitUntil(lambda: hand.sees("connect.said") and "oken" in said(front), timeout=PATIENCE)
    assert front.window.findChild(object, "connect.token").hasFocus()
    assert front.scene.remote.name is None


def test_an_address_where_nothing_is_can_be_cancelled_or_waited_for(qtbot, front, hand):
    fill(hand, "http://127.0.0.1:9", "token")
    qtbot.waitUntil(lambda: "remote" in said(front) and "Asking" not in said(front), timeout=PATIENCE)
    assert hand.find("connect.test").isEnabled()


def test_the_plan_of_optimocms_is_chosen_in_the_sheet_and_kept(qtbot, hub, front, hand):
    assert not hand.sees("connect.plan")
    hand.press("connect.kind.optimocms")
    hand.press("connect.plan.starter")
    fill(hand, hub.url, hub.token())
    qtbot.waitUntil(lambda: "takes the token" in said(front), timeout=PATIENCE)
    hand.press("connect.go")
    qtbot.waitUntil(lambda: "Connected." in said(front) or front.scene.remote.name is not None, timeout=PATIENCE)
    with closing(Store(find_places().store)) as store, store.read() as reader:
        assert connection_of(reader).plan == "starter"


def test_what_is_no_address_is_said_at_the_address(qtbot, front, hand):
    fill(hand, "127.0.0.1:8010", "token")
    qtbot.waitUntil(lambda: "is no address" in said(front), timeout=PATIENCE)
    assert said(front).startswith("'127.0.0.1:8010' is no address")
    assert front.window.findChild(object, "connect.url").hasFocus()
