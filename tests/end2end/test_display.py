"""The program on a real screen: a window comes up there, a key does its work, and asking it to end closes it."""

import signal

import pytest

from tests.support.display import needs, press_keys, program_on, virtual_screen
from tests.support.terminal import run_apart

pytestmark = needs("Xvfb", "xdotool")


@pytest.fixture
def screen():
    """A screen that nobody looks at; its name for ``DISPLAY``."""
    with virtual_screen() as name:
        yield name


@pytest.fixture
def shop(tmp_path, home):
    """A demo shop in this user's own store."""
    file = tmp_path / "demo.json"
    assert run_apart("--demo", "export", file).code == 0
    assert run_apart("setup", file).code == 0


@pytest.fixture
def program(screen, shop):
    """The window on that screen, with its data."""
    with program_on(screen) as process:
        yield process


def called():
    return [row["verb"] for row in run_apart("desk", "list", "audit", "--json").json if row["verb"] == "call_next"]


def test_a_key_on_a_real_screen_calls_the_next_in_line(qtbot, screen, program):
    before = len(called())
    press_keys(screen, "space")
    qtbot.waitUntil(lambda: len(called()) == before + 1, timeout=20_000)


def test_the_window_closes_when_it_is_asked_to(screen, program):
    program.send_signal(signal.SIGTERM)
    assert program.wait(20) == 0
    assert program.stderr.read() == ""
