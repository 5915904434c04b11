"""The public display as a program of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import BadInput, StoreUnavailable
from app.desk.display_shop import DisplayShop
from app.desk.shop import open_shop
from app.store.backup import Backups
from app.store.lock import StoreLock
from app.store.places import find_places
from app.store.repair import restore
from app.ui.display.alone import Alone, show_display
from app.ui.language import speaker
from tests.support.shop_builder import SmallShop, open_small_shop


@pytest.fixture
def small(tmp_path: Path):
    (tmp_path / "small").mkdir()
    made = open_small_shop(tmp_path / "small")
    yield made
    made.close()


def test_beside_a_window_it_shows_what_is_called_there(qtbot, small: SmallShop):
    alone = Alone("mel")
    alone.lanes.open(lambda: open_shop(small.store.where, clock=small.clock), alone.opened, alone.fail)
    alone.display.open_on(None)
    entry = small.check_in()
    qtbot.waitUntil(lambda: f"Next: {entry.ticket}" in alone.display.board.accessibleName())
    small.act("call", entry.id, staff_id="ana")
    alone.lanes.poll()
    qtbot.waitUntil(lambda: f"Now called: {entry.ticket}" in alone.display.board.accessibleName())
    alone.close()
    alone.display.deleteLater()


def test_when_a_backup_takes_the_place_of_the_store_it_shows_that(qtbot, small: SmallShop):
    path = Path(small.store.where)
    backup = Backups(path).make(small.clock())
    alone = Alone("mel")
    alone.lanes.open(lambda: DisplayShop(path, clock=small.clock), alone.opened, alone.fail)
    alone.display.open_on(None)
    entry = small.check_in()
    qtbot.waitUntil(lambda: f"Next: {entry.ticket}" in alone.display.board.accessibleName())
    small.close()
    with StoreLock(path) as lock:
        restore(path, backup, small.clock(), lock=lock)
    alone.lanes.poll()
    qtbot.waitUntil(lambda: "Next: –" in alone.display.board.accessibleName())
    alone.close()
    alone.display.deleteLater()


def test_while_the_store_is_not_there_nothing_is_read_and_none_is_begun(small: SmallShop):
    path = Path(small.store.where)
    shop = DisplayShop(path, clock=small.clock)
    small.close()
    aside = path.rename(path.with_name("aside.db"))
    with pytest.raises(StoreUnavailable, match="it is not there"):
        shop.look("shop_view")
    assert not path.exists()
    aside.rename(path)
    assert shop.look("shop_view").place.handle == "mel"
    shop.close()


def test_a_place_that_is_not_there_is_said_in_one_line(qtbot, small: SmallShop):
    with pytest.raises(BadInput, match="--location: there is no location “nowhere” in this store; it has mel"):
        show_display(lambda: open_shop(small.store.where), location="nowhere", is_window=True)


def test_it_speaks_the_language_that_it_is_asked_for(qtbot, small: SmallShop):
    speaker().speak("de")
    with pytest.raises(BadInput):
        show_display(lambda: open_shop(small.store.where), location="nowhere", is_window=True, language="fr")
    assert speaker().own == "fr"
    speaker().speak("en")


def run_command(small: SmallShop, home: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """What becomes of a command in a home whose store is the small shop."""
    store = find_places({"FLOORWALKER_HOME": str(home)}).store
    store.parent.mkdir(parents=True)
    small.close()
    shutil.copy(small.store.where, store)
    env = {"QT_QPA_PLATFORM": "offscreen", "FLOORWALKER_HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        [sys.executable, *command], env=env, capture_output=True, text=True, timeout=60, check=False
    )  # fmt: skip


def test_a_place_that_is_not_there_is_wrong_input_of_the_command(small: SmallShop, tmp_path: Path):
    done = run_command(small, tmp_path, "-m", "app", "display", "--location", "nope")
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert "--location: there is no location “nope”" in done.stderr


def test_the_command_ends_when_the_system_asks_it_to(small: SmallShop, tmp_path: Path):
    walk = (
        "import os, signal, sys, threading\n"
        "from app.main import main\n"
        "from app.ui.display import display\n"
        "shown = display.Display._take\n"
        "def take(self, board):\n"
        "    shown(self, board)\n"
        "    os.kill(os.getpid(), signal.SIGTERM)\n"
        "display.Display._take = take\n"
        "sys.exit(main(['--language', 'de', 'display']))\n"
    )
    done = run_command(small, tmp_path, "-c", walk)
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
