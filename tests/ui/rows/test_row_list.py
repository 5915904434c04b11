"""The keyboard in a list of rows: where it stops, where it goes, and that it stays when the shop changes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.rows.content import Act, Bit, RowContent
from app.ui.rows.listing import RowList
from app.ui.rows.model import RowModel


def row(key: str, *verbs: str) -> RowContent:
    acts = tuple(Act(verb, verb, f"{verb}.{key}", f"{verb} {key}", key=verb[0].upper()) for verb in verbs)
    return RowContent(key, f"row.{key}", f"row {key}", key, (Bit("fact"),), acts=acts, hint=f"why {key}")


@pytest.fixture
def rows(qtbot):
    model = RowModel()
    model.show([row("a", "call"), row("b", "call", "park"), row("c", "call")])
    made = RowList(model, "list", "List")
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("way", Qt.LayoutDirection)
def test_cards_end_before_the_bar_and_take_all_the_width_while_there_is_none(qtbot, way):
    model = RowModel()
    made = RowList(model, "cards", "Cards", is_cards=True)
    qtbot.addWidget(made)
    made.setLayoutDirection(way)
    made.resize(400, 300)
    made.show()
    for count in (30, 1):
        model.show([row(str(at), "call") for at in range(count)])
        qtbot.waitUntil(lambda count=count: made.bar.isVisible() == (count > 1))
        qtbot.waitUntil(lambda count=count: (made.viewport().width() < 400) == (count > 1))
        assert made.viewport().geometry().intersects(made.bar.geometry().adjusted(3, 0, -3, 0)) == (count == 1)


def focus() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_the_arrows_walk_from_row_to_row_and_stop_at_the_ends(qtbot, rows):
    rows.focus_first()
    seen = [focus()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
        qtbot.keyClick(QApplication.focusWidget(), key)
        seen.append(focus())
    assert seen == ["row.a", "row.b", "row.c", "row.c", "row.a", "row.c"]


def test_tab_stops_at_one_row_and_its_buttons(qtbot, rows):
    rows.row("b").setFocus()
    seen = []
    for _ in range(3):
        seen.append(focus())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["row.b", "call.b", "park.b"]
    assert focus() not in {"row.a", "row.c", "call.c"}


def test_what_stays_keeps_its_widget_and_the_keyboard(rows):
    kept = rows.row("b")
    kept.setFocus()
    rows.model.show([row("x"), row("c", "call"), replace(row("b", "call"), title="Bea")])
    assert rows.row("b") is kept
    assert focus() == "row.b"
    assert [each.content.key for each in rows.rows()] == ["x", "c", "b"]


def test_a_button_that_is_pressed_gives_the_keyboard_to_its_row_until_the_answer(rows):
    button = rows.row("b").act_buttons()[0]
    rows.row("b").setFocus()
    button.setFocus()
    rows.row("b").setEnabled(False)
    assert focus() == "row.b"
    assert not button.isEnabled()
    rows.row("b").setEnabled(True)
    assert button.isEnabled()


def test_a_button_that_comes_to_mean_something_else_gives_the_keyboard_to_its_row(qtbot, rows):
    button = rows.row("c").act_buttons()[0]
    rows.row("c").setFocus()
    button.setFocus()
    rows.model.show([row("a", "call"), row("b", "call", "park"), row("c", "unpark")])
    assert focus() == "row.c"
    assert rows.row("c").act_buttons() == (button,)
    assert (button.objectName(), button.text(), button.accessibleName()) == ("unpark.c", "unpark", "unpark c")


def test_a_button_held_down_never_comes_to_mean_something_else(qtbot, rows):
    acted, button = [], rows.row("c").act_buttons()[0]
    rows.acted.connect(lambda key, verb: acted.append((key, verb)))
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    rows.model.show([row("a", "call"), row("b", "call", "park"), row("c", "unpark")])
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert rows.row("c").act_buttons() != (button,)
    assert acted == []


def test_a_button_that_counts_down_leaves_its_neighbour_where_it_is(rows):
    def counting(text):
        first, second = row("b", "call", "park").acts
        return replace(row("b"), acts=(replace(first, text=text, room="Recall in 30 s"), second))

    rows.model.show([row("a", "call"), counting("Recall in 30 s")])
    before = [each.geometry() for each in rows.row("b").act_buttons()]
    rows.model.show([row("a", "call"), counting("Recall")])
    assert [each.geometry() for each in rows.row("b").act_buttons()] == before


def test_what_is_around_is_laid_out_again_only_where_rows_get_another_height(qtbot, rows):
    grown = []
    QApplication.processEvents()
    rows.widget().grown.connect(lambda: grown.append(1))
    rows.model.show([row("c", "call"), row("b", "call", "park"), replace(row("a", "call"), title="Bea")])
    QApplication.processEvents()
    assert grown == []
    rows.model.show([row("c", "call"), row("b", "call", "park")])
    assert grown == [1]


def test_a_row_that_goes_hands_the_keyboard_to_the_one_in_its_place(rows):
    rows.row("b").setFocus()
    rows.model.show([row("a", "call"), row("c", "call")])
    assert focus() == "row.c"
    rows.model.show([row("a", "call")])
    assert focus() == "row.a"


def test_a_letter_presses_the_button_that_has_it(qtbot, rows):
    acted = []
    rows.acted.connect(lambda key, verb: acted.append((key, verb)))
    qtbot.keyClick(rows.row("b"), Qt.Key.Key_P)
    qtbot.keyClick(rows.row("b"), Qt.Key.Key_Z)
    assert acted == [("b", "park")]


def test_a_busy_row_takes_neither_letters_nor_presses(qtbot, rows):
    acted = []
    rows.acted.connect(lambda key, verb: acted.append((key, verb)))
    rows.row("b").setEnabled(False)
    qtbot.keyClick(rows.row("b"), Qt.Key.Key_P)
    qtbot.mouseClick(rows.row("b").act_buttons()[0], Qt.MouseButton.LeftButton)
    assert acted == []


def test_return_and_a_press_open_but_space_is_left_to_the_page(qtbot, rows):
    opened = []
    rows.opened.connect(opened.append)
    qtbot.keyClick(rows.row("a"), Qt.Key.Key_Return)
    qtbot.mouseClick(rows.row("c"), Qt.MouseButton.LeftButton, pos=rows.row("c").rect().topLeft())
    qtbot.keyClick(rows.row("b"), Qt.Key.Key_Space)
    assert opened == ["a", "c"]


def test_where_a_press_selects_only_return_opens(qtbot):
    model, opened = RowModel(), []
    model.show([row("a"), row("b")])
    made = RowList(model, "list", "List", is_cards=True, selects=True)
    qtbot.addWidget(made)
    made.opened.connect(opened.append)
    made.show()
    qtbot.mouseClick(made.row("b"), Qt.MouseButton.LeftButton)
    assert (made.current, opened) == ("b", [])
    qtbot.keyClick(made.row("b"), Qt.Key.Key_Return)
    assert opened == ["b"]


def test_a_row_says_all_of_itself_on_hover(rows):
    assert rows.row("b").toolTip() == "why b"


def test_a_list_wants_as_much_room_as_its_rows_and_least_two_of_them(qtbot, rows):
    heights = [each.height() for each in rows.rows()]
    assert rows.sizeHint().height() == sum(heights) + 2
    assert rows.minimumSizeHint().height() == sum(heights[:2]) + 1
    assert rows.bar.isHidden()
