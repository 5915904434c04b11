"""The program on a real screen: a window comes up there, a key does its work, and asking it to end closes it."""

import os
import shutil
import signal
import subprocess
import sys
from subprocess import PIPE

import pytest

from tests.support.terminal import COMMAND, ROOT, run_apart

TOOLS = ("Xvfb", "xdotool")
MISSING = [name for name in TOOLS if shutil.which(name) is None]

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is looked at on Linux only"),
    pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}"),
]


@pytest.fixture
def screen():
    """A screen that nobody looks at; its name for ``DISPLAY``."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writing,), stdout=PIPE, stderr=PIPE)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.communicate()


@pytest.fixture
def shop(tmp_path, home):
    """A demo shop in this user's own store."""
    file = tmp_path / "demo.json"
    assert run_apart("--demo", "export", file).code == 0
    assert run_apart("setup", file).code == 0


@pytest.fixture
def program(screen, shop):
    """The window on that screen, with its data; it says its marks."""
    environment = {**os.environ, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb", "FLOORWALKER_MARKS": "-"}
    process = subprocess.Popen(COMMAND, stdout=PIPE, stderr=PIPE, text=True, env=environment, cwd=ROOT)
    assert [process.stdout.readline() for _ in range(2)] == ["first-paint\n", "data-paint\n"]
    yield process
    process.kill()
    process.communicate()


def press(screen, *keys):
    """Press keys in the program's window; there is no window manager that would give it the keyboard."""
    window = xdotool(screen, "search", "--sync", "--onlyvisible", "--name", "Floorwalker").split()[-1]
    xdotool(screen, "windowfocus", "--sync", window, "key", *keys)


def xdotool(screen, *arguments):
    environment = {**os.environ, "DISPLAY": screen}
    return subprocess.run(
        ["xdotool", *arguments], env=environment, capture_output=True, text=True, timeout=30, check=True
    ).stdout


def called():
    return [row["verb"] for row in run_apart("desk", "list", "audit", "--json").json if row["verb"] == "call_next"]


def test_a_key_on_a_real_screen_calls_the_next_in_line(qtbot, screen, program):
    before = len(called())
    press(screen, "space")
    qtbot.waitUntil(lambda: len(called()) == before + 1, timeout=20_000)


def test_the_window_closes_when_it_is_asked_to(screen, program):
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    assert program.stderr.read() == ""
