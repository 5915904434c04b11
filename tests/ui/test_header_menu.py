"""The menu of locations: its rows are as easy to press as anything else."""

import pytest
from PySide6.QtWidgets import QMenu

from app.ui import theme
from app.ui.header import Header
from tests.support.sample_views import shop_view


@pytest.fixture
def header(qtbot):
    made = Header()
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.theme().use_touch(False)


@pytest.mark.parametrize(("touch", "least"), [(False, 40), (True, 48)])
def test_the_rows_of_the_menu_are_high_enough_to_press(header, touch, least):
    header.show_shop(shop_view())
    theme.theme().use_touch(touch)
    menu = header.findChild(QMenu, "header-places")
    menu.aboutToShow.emit()
    heights = [menu.actionGeometry(row).height() for row in menu.actions()]
    assert len(heights) > 1
    assert min(heights) >= least
