"""The command line in this process, on a small shop, at nine on a Monday morning in Melbourne."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine

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


@pytest.fixture
def desk(floorwalker: Call, clock: time_machine.Traveller, tmp_path: Path) -> Call:
    """``floorwalker desk …`` on the small shop."""
    assert floorwalker("setup", write_file(tmp_path, small_shop())).code == 0
    return lambda *arguments: floorwalker("desk", *arguments)
