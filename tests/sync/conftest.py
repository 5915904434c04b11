"""Two desks and a hub for each story."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

pytest.register_assert_rewrite("tests.support.twin")

from tests.support import twin as support  # noqa: E402
from tests.support.in_memory import HubInMemory  # noqa: E402
from tests.support.shop_builder import open_small_shop  # noqa: E402


@pytest.fixture(scope="session")
def in_memory() -> Iterator[tuple[HubInMemory, support.Met]]:
    """A hub without sockets for one story after the other, and stores that have met."""
    with TemporaryDirectory() as folder:
        shop = open_small_shop(Path(folder))
        serving = HubInMemory(shop)
        yield serving, support.have_met(serving)
        serving.close()
        shop.close()


@pytest.fixture
def near(tmp_path: Path, in_memory: tuple[HubInMemory, support.Met]) -> Iterator[support.Twin]:
    """Two desks and a hub in one process, which have met: for stories in which nothing happens at the same time."""
    with support.twin_in_memory(tmp_path, *in_memory) as made:
        yield made


@pytest.fixture
def twin(tmp_path: Path) -> Iterator[support.Twin]:
    with support.twin(tmp_path) as made:
        yield made


@pytest.fixture
def told(near: support.Twin) -> Callable[[], None]:
    """Rounds until nobody has anything to say, with what the shop offers read anew each time."""

    def settle() -> None:
        for _ in range(3):
            near.pass_time(301)
            near.sync("a", "b")

    return settle
