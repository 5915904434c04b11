"""The room that cards leave for the floating bar: it comes and goes with the bar, and never for ever."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.ui.rows.scrolling import ScrollingArea

WIDTH, HEIGHT = 300, 200


class Folding(QWidget):
    """As rows are that put their buttons beside the text where there is room, and then wrap it: wide, it is higher."""

    def __init__(self, wide, narrow):
        super().__init__()
        self.heights = wide, narrow
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self):  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width):  # noqa: N802 - Qt's name
        return self.heights[width < WIDTH]

    def sizeHint(self):  # noqa: N802 - Qt's name
        return QSize(100, self.heightForWidth(self.width()))

    def minimumSizeHint(self):  # noqa: N802 - Qt's name
        return QSize(0, self.heightForWidth(self.width()))


@pytest.fixture
def make(qtbot):
    def make_area(wide, narrow):
        area = ScrollingArea(Folding(wide, narrow), "around")
        qtbot.addWidget(area)
        area.keep_clear()
        area.resize(WIDTH, HEIGHT)
        area.show()
        qtbot.waitExposed(area)
        QApplication.processEvents()
        return area

    return make_area


def gutter(area):
    return area.width() - area.viewport().width()


@pytest.mark.parametrize(("wide", "narrow", "has_one"), [(190, 190, False), (300, 300, True), (190, 220, False)])
def test_there_is_room_for_the_bar_where_there_is_a_bar(make, wide, narrow, has_one):
    assert (gutter(make(wide, narrow)) > 0) is has_one


def test_what_fits_beside_the_bar_alone_keeps_the_room_and_comes_to_rest(make, qtbot):
    area = make(220, 190)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert gutter(area) > 0


def test_the_room_goes_once_there_is_enough_without_it(make, qtbot):
    area = make(220, 190)
    area.resize(WIDTH, 400)
    qtbot.waitUntil(lambda: gutter(area) == 0)
