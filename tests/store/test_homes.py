"""Throw-away homes: gone afterwards, and gone with the next start where nobody could clear up."""

import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from app.store.homes import make_home, sweep_homes

WORKS = """
import sys
from app.store.homes import make_home
with make_home("practice") as home:
    print(home, flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def temp(tmp_path, monkeypatch):
    """The system's folder for what is thrown away."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def other(temp):
    """A program that works in a home of its own."""
    begun = subprocess.Popen([sys.executable, "-c", WORKS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    begun.home = Path(begun.stdout.readline().strip())
    yield begun
    begun.kill()
    begun.communicate()


def test_it_is_gone_afterwards(temp):
    with make_home("demo") as home:
        (home / "x").write_text("x")
    assert list(temp.iterdir()) == []


def test_what_a_kill_left_goes_with_the_next_start_and_what_is_used_stays(other):
    assert sweep_homes() == 0
    assert other.home.is_dir()
    other.kill()
    other.wait()
    with make_home("demo") as own:
        assert not other.home.exists()
        assert sweep_homes() == 0
        assert own.is_dir()


def test_what_is_not_known_to_be_a_home_stays(temp):
    (temp / "floorwalker-practice-notes").mkdir()
    assert sweep_homes() == 0
