"""Hundreds of random presses and keys over the whole window, as the program makes it: nothing breaks, nothing hangs.

A crash of the interpreter is told by pytest's faulthandler, with the line that each thread was in.
"""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from app.cli.places import demo_home
from app.desk.window_shop import open_window_shop
from app.ui import theme
from app.ui.start import Front
from tests.support.wild_hand import WildHand

# Menus and raised windows: the offscreen platform has no others to raise them over.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SOAK_SEEDS = range(int(os.environ.get("FLOORWALKER_SOAK_SEEDS", "12")))
SOAK_ACTS = 1_500


@pytest.fixture
def front(qtbot, tmp_path):
    """The program's window on a demo shop, with its own way of collecting garbage and of catching bugs."""
    with demo_home():
        made = Front(open_window_shop, lambda: tmp_path / "reports")
        made.window.resize(1366, 800)
        made.window.show_page("today")
        made.window.show()
        qtbot.waitUntil(lambda: made.tidy.is_at_work and made.scene.place is not None, timeout=20_000)
        made.window.activateWindow()
        qtbot.waitUntil(made.window.isActiveWindow)
        yield made
        made.close()
        look = theme.theme()
        look.text_scale, look.touch = 1.0, False
        look.choose(theme.Choice.SYSTEM)
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        delete(made.window)


def bugs(tmp_path):
    """The reports of what went wrong, if anything did."""
    return [each.read_text() for each in (tmp_path / "reports").glob("*.txt")]


def work(front, tmp_path, seed, acts):
    hand = WildHand(front.window, seed)
    hand.work(acts)
    found = bugs(tmp_path)
    assert not found, "\n".join((*found, *hand.log))


def test_whatever_is_pressed_and_typed_no_step_breaks(front, tmp_path):
    work(front, tmp_path, 1, 30)


@pytest.mark.soak
@pytest.mark.parametrize("seed", SOAK_SEEDS)
def test_however_long_anything_is_pressed_and_typed_no_step_breaks(front, tmp_path, seed):
    work(front, tmp_path, seed, SOAK_ACTS)
