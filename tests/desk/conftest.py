"""A small shop for each test, closed after it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.shop_builder import SmallShop, open_small_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[SmallShop]:
    opened = open_small_shop(tmp_path)
    yield opened
    opened.close()
