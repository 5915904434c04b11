"""Fixtures of tests that work at the command line: on a small shop, at nine on a Monday morning in Melbourne."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine

from app.main import main
from tests.support.setup_files import small_shop, write_file
from tests.support.terminal import Call, caller

NINE = datetime(2026, 5, 10, 23, 0, tzinfo=UTC)


@pytest.fixture
def floorwalker(capsys: pytest.CaptureFixture[str]) -> Call:
    """``floorwalker("desk", "list", "queue")`` in this process."""
    return caller(capsys)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """The machine's clock, which stands until a test moves it."""
    with time_machine.travel(NINE, tick=False) as stopped:
        yield stopped


@pytest.fixture(scope="session")
def small_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the small shop, to copy: importing it for each test would take most of its time."""
    home = tmp_path_factory.mktemp("small-shop")
    with pytest.MonkeyPatch.context() as patch, time_machine.travel(NINE, tick=False):
        patch.setenv("FLOORWALKER_HOME", str(home))
        assert main(["setup", str(write_file(home, small_shop()))]) == 0
    return home


@pytest.fixture
def shop_at_home(small_store: Path, home: Path) -> Path:
    """The small shop as this user's own store; the path of its file."""
    shutil.copytree(small_store, home)
    return home / "data" / "floorwalker.db"


@pytest.fixture
def desk(floorwalker: Call, clock: time_machine.Traveller, shop_at_home: Path) -> Call:
    """``floorwalker desk …`` on the small shop."""
    return lambda *arguments: floorwalker("desk", *arguments)
