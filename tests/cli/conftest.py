"""The command line in this process, on a small shop."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from tests.support.desk_fixtures import clock, desk, floorwalker, shop_at_home, small_store

__all__ = ["clock", "desk", "floorwalker", "shop_at_home", "small_store"]


@pytest.fixture
def restored_language(qapp: QApplication) -> Iterator[None]:
    """The language as it was, afterwards."""
    before = QLocale()
    yield
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
