"""A program that the system asks to end does, whatever it shows and though nothing else happens in it."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.store.lock import StoreLock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal that asks a program to end")

ROOT = Path(__file__).parents[2]
SAYING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.desk.window_shop import open_window_shop
from app.ui import bug, start, window

def telling(kind, name):
    does = getattr(kind, name)
    def tell(self, *said):
        does(self, *said)
        QTimer.singleShot(0, lambda: print(name, flush=True))
    setattr(kind, name, tell)

telling(window.Window, "show_problem")
telling(bug.BugWindow, "show_report")
opening = open_window_shop if sys.argv[1] == "own" else lambda: 1 // 0
sys.exit(start.start_window(opening, reports=lambda: Path(sys.argv[2])))
"""
"""The program, saying when it shows that the shop cannot be opened, or a bug."""


@pytest.fixture
def start(tmp_path):
    """Start that program; it is gone after the test."""
    started = []

    def run(shop):
        process = subprocess.Popen(
            [sys.executable, "-c", SAYING, shop, str(tmp_path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            cwd=ROOT,
        )
        started.append(process)
        return process

    yield run
    for process in started:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_another_keeps_from_its_store_ends_when_asked(start, home, wish):
    with StoreLock(home / "data" / "floorwalker.db"):
        program = start("own")
        assert program.stdout.readline() == "show_problem\n"
        program.send_signal(wish)
        assert (program.wait(20), program.stderr.read()) == (1, "")


def test_a_program_that_shows_a_bug_ends_when_asked(start):
    program = start("broken")
    assert {program.stdout.readline(), program.stdout.readline()} == {"show_problem\n", "show_report\n"}
    program.send_signal(signal.SIGTERM)
    assert (program.wait(20), "Traceback" in program.stderr.read()) == (1, False)
