"""The command line in this process, on a small shop, at nine on a Monday morning in Melbourne."""

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
    return caller(capsys)


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
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
def desk(floorwalker: Call, clock: time_machine.Traveller, small_store: Path, home: Path) -> Call:
    """``floorwalker desk …`` on the small shop."""
    shutil.copytree(small_store, home)
    return lambda *arguments: floorwalker("desk", *arguments)
