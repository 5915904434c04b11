"""The window and its child: begun once there is a remote, told what was done, and what closing the window says."""

import sys

import pytest

from app.core.values import Changes, Kind
from app.desk.views_standing import Standing
from app.ui.first_start import Command, Offers
from app.ui.sync.keeper import SyncKeeper

CHILD = (
    "import sys, json\n"
    "def say(words): print(json.dumps({'state': 'online', 'words': words}), flush=True)\n"
    "say('hello')\n"
    "for line in sys.stdin: say(line.strip())"
)
HUB = "omneo:hub"


@pytest.fixture
def keeper(window, shop):
    """Instead of the one of ``window``, which has no program: one with a child that says what it hears."""
    made = SyncKeeper(window, lambda: Command(sys.executable, ("-c", CHILD), "/"), lambda: 1_000)
    window.conduct.sync = made
    yield made
    window.leave()  # whatever is unsent
    made.finish()


def connect(qtbot, keeper, shop, **counts):
    shop.answers["sync_standing"] = Standing(HUB, **counts)
    keeper.count()
    qtbot.waitUntil(lambda: keeper.now.report is not None)


def test_without_a_remote_there_is_no_child(qtbot, window, shop, keeper):
    keeper.count()
    qtbot.waitUntil(lambda: keeper.now.standing is not None)
    assert keeper._child is None
    assert not window.rail._buttons.get("sync") or window.rail._buttons["sync"].isHidden()


def test_a_commit_at_the_desk_wakes_it(qtbot, window, shop, keeper):
    connect(qtbot, keeper, shop)
    shop.publish(Changes(frozenset({Kind.APPOINTMENT})))
    qtbot.waitUntil(lambda: keeper.now.report.words == "wake")


def test_it_can_be_stopped_and_goes_on(qtbot, window, shop, keeper):
    connect(qtbot, keeper, shop, waiting=2)
    keeper.now.pause_wanted.emit(True)
    qtbot.waitUntil(lambda: keeper._child.process_id == 0)
    assert window.header.status.accessibleName() == "Paused · 2 changes kept"
    keeper.now.pause_wanted.emit(False)
    qtbot.waitUntil(lambda: keeper.now.report is not None)


def test_a_store_that_is_disconnected_has_none_any_more(qtbot, window, shop, keeper):
    connect(qtbot, keeper, shop)
    shop.answers["sync_standing"] = Standing()
    keeper.count()
    qtbot.waitUntil(lambda: keeper._child.process_id == 0)
    assert window.header.status.accessibleName() == "Everything is saved here"


def test_closing_with_unsent_work_says_how_much_and_lets_go_on_the_second_press(qtbot, window, shop, keeper):
    connect(qtbot, keeper, shop, waiting=3)
    window.close()
    assert window.isVisible()
    sheet = window.conduct.drawer.content
    assert sheet.much.text() == "3 changes have not been sent."
    window.close()
    assert not window.isVisible()


@pytest.mark.parametrize(("press", "stays"), [("quit.stay", True), ("quit.anyway", False)])
def test_the_sheet_stays_or_quits(qtbot, window, shop, keeper, press, stays):
    connect(qtbot, keeper, shop, waiting=1)
    window.close()
    window.conduct.drawer.content.findChild(object, press).click()
    assert window.isVisible() is stays


def test_with_everything_sent_the_window_just_closes(qtbot, window, shop, keeper):
    connect(qtbot, keeper, shop, need_you=1)
    window.close()
    assert not window.isVisible()


def test_the_program_of_the_window_is_this_one():
    from app.cli.window import make_offers

    assert isinstance(make_offers(), Offers)
    assert make_offers().program.arguments == ("-m", "app")
