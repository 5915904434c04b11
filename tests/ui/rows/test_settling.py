"""A quick second press does not reach the row that slid under the hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.rows.content import Act, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel
from app.ui.rows.settling import MOMENT_SECONDS, settling_of


def row(key: str, verb: str = "call") -> RowContent:
    return RowContent(key, f"row.{key}", key, key, acts=(Act(verb, verb, f"{verb}.{key}", verb, key="C"),))


class Floor:
    """A list of three whose time stands still until it is told to go on."""

    def __init__(self, qtbot):
        self.model, self.acted, self.opened, self.now = RowModel(), [], [], 100.0
        self.model.show([row("a"), row("b"), row("c")])
        self.list = RowList(self.model, "list", "List")
        qtbot.addWidget(self.list)
        self.list.resize(400, 400)
        self.list.show()
        self.list.activateWindow()
        qtbot.waitUntil(self.list.isActiveWindow)
        self.list.acted.connect(lambda key, verb: self.acted.append((key, verb)))
        self.list.opened.connect(self.opened.append)
        settling_of(self.list).clock = lambda: self.now

    def button(self, key: str):
        return self.list.row(key).act_buttons()[0]


@pytest.fixture
def floor(qtbot):
    return Floor(qtbot)


def test_a_row_that_slid_up_takes_no_press_for_a_moment(qtbot, floor):
    floor.model.show([row("b"), row("c")])
    qtbot.mouseClick(floor.button("b"), Qt.MouseButton.LeftButton)
    assert floor.acted == []
    floor.now += MOMENT_SECONDS
    qtbot.mouseClick(floor.button("b"), Qt.MouseButton.LeftButton)
    assert floor.acted == [("b", "call")]


def test_a_row_that_stayed_where_it_was_is_pressed_at_once(qtbot, floor):
    floor.model.show([row("a"), row("c")])
    qtbot.mouseClick(floor.button("a"), Qt.MouseButton.LeftButton)
    assert floor.acted == [("a", "call")]


def test_a_row_that_slid_up_is_not_opened_by_a_second_press(qtbot, floor):
    floor.model.show([row("b"), row("c")])
    qtbot.mouseClick(floor.list.row("b"), Qt.MouseButton.LeftButton, pos=floor.list.row("b").rect().topLeft())
    assert floor.opened == []


def test_a_button_that_came_in_place_of_another_waits_too(qtbot, floor):
    floor.model.show([row("a", "serve"), row("b"), row("c")])
    qtbot.mouseClick(floor.button("a"), Qt.MouseButton.LeftButton)
    assert floor.acted == []


def test_a_letter_means_nothing_to_a_row_that_was_handed_the_keyboard(qtbot, floor):
    floor.list.row("a").setFocus()
    floor.model.show([row("b"), row("c")])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    assert floor.acted == []
    floor.now += MOMENT_SECONDS
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_C)
    assert floor.acted == [("b", "call")]


def test_a_row_that_was_scrolled_away_takes_no_press_where_it_has_just_come(qtbot, floor):
    floor.list.setFixedHeight(floor.list.row("a").height())
    floor.model.show([row("b"), row("c")])
    qtbot.mouseClick(floor.button("b"), Qt.MouseButton.LeftButton)
    assert floor.acted == []
