"""Two desks and a hub for each story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.support.twin")

from tests.support import twin as support  # noqa: E402


@pytest.fixture
def twin(tmp_path: Path) -> Iterator[support.Twin]:
    with support.twin(tmp_path) as made:
        yield made
