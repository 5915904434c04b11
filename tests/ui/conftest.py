"""A window's parts on a shop without a store."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.ui import pages, theme
from app.ui.conduct import Conduct
from app.ui.lanes import Lanes
from app.ui.scene import Scene
from app.ui.window import Window
from tests.support import plain_page, sample_views
from tests.support.fake_shop import FakeShop
from tests.support.hand import Hand
from tests.support.shop_builder import SmallShop, at, open_small_shop
from tests.support.till_window import delete_window, open_window


@pytest.fixture(autouse=True)
def _look_ends_with_the_test(request: pytest.FixtureRequest) -> Iterator[None]:
    """A finger switches touch mode on, and keys the colours and the text: for that test, not for those after it."""
    yield
    if "qapp" in request.fixturenames:
        look, usual = theme.theme(), theme.Choice.SYSTEM
        look.has_keyboard = False
        if (look.choice, look.text_scale, look.touch) != (usual, 1.0, False):
            look.choice, look.text_scale, look.touch = usual, 1.0, False
            look.choose(usual)


@pytest.fixture
def shop() -> FakeShop:
    """What stands behind ``lanes``; tell it what to answer in ``shop.answers``."""
    return FakeShop()


@pytest.fixture
def lanes(qtbot: QtBot, shop: FakeShop) -> Iterator[Lanes]:
    """Three running lanes on ``shop``, already open."""
    made, opened = Lanes(), []
    made.open(lambda: shop, opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()
    delete(made)
    gc.collect()


@pytest.fixture
def scene(lanes: Lanes) -> Iterator[Scene]:
    """Melbourne on 20 November 2026 at 10:52, as in ``sample_views``."""
    made = Scene(lanes)
    made.day = made.today = sample_views.DAY
    made.show_shop(sample_views.shop_view())
    yield made
    delete(made)


@pytest.fixture
def _plain_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "PAGES", plain_page.ENTRIES)


@pytest.fixture
def window(qtbot: QtBot, lanes: Lanes, _plain_pages: None) -> Iterator[Window]:
    """A window with plain pages, open on Melbourne at 10:52; ``window.conduct`` is its conduct."""
    made = Window(Scene(lanes))
    made.conduct = Conduct(made, lambda: sample_views.NOW)
    made.resize(1366, 800)
    with qtbot.waitSignal(made.scene.shop_changed):
        made.show()
        made.conduct.open_shop()
    yield made
    delete_window(made)


@pytest.fixture
def desk(qtbot: QtBot, lanes: Lanes) -> Iterator[Window]:
    """The window with its own pages, showing Today as in ``sample_views``; ``window.conduct`` is its conduct."""
    made = Window(Scene(lanes))
    made.conduct = Conduct(made, lambda: sample_views.NOW)
    made.resize(1366, 800)
    with qtbot.waitSignal(made.scene.shop_changed):
        made.show()
        made.conduct.open_shop()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    delete_window(made)


@pytest.fixture
def small(tmp_path: Path) -> SmallShop:
    """A real shop at 10:00; the lanes of ``real`` close it."""
    return open_small_shop(tmp_path, letter="A", now=at(10))


@pytest.fixture
def real(qtbot: QtBot, small: SmallShop) -> Iterator[Window]:
    """The window with its own pages on ``small``; ``window.conduct`` is its conduct."""
    with open_window(qtbot, small, small.clock) as window:
        yield window


@pytest.fixture
def hand(qtbot: QtBot, desk: Window) -> Hand:
    """Presses and types on ``desk`` as a person would, once what is wanted can be seen."""
    return Hand(qtbot, desk)
