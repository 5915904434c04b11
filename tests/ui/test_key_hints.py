"""Keys are named to whoever has a keyboard; where fingers work alone they would only be riddles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.ui import theme
from app.ui.key_hints import with_key
from app.ui.language import speaker
from app.ui.palette.search import action_hits
from app.ui.view_menu import make_view_menu
from app.ui.widgets.button import Button
from tests.support.hand import Hand

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
KEYS = ("Ctrl+", "Ctrl ", "Alt+", "Esc", "F10", "(D)", "(W)")


def named(texts):
    return [text for text in texts if any(key in text for key in KEYS)]


def tips(window):
    return named(each.toolTip() for each in window.findChildren(QAbstractButton))


def in_the_menu(window):
    menu = make_view_menu(window.header.view, [window.conduct.actions()])
    return named(each.text() for each in menu.actions())


def in_the_palette(window):
    return [each.hint for each in action_hits(window.conduct.actions(), "") if each.hint]


@pytest.mark.parametrize("where", [tips, in_the_menu, in_the_palette])
def test_no_key_is_named_at_a_till_that_fingers_work_alone(hand, desk, where):
    desk.show_page("calendar")
    hand.find("calendar.span.week")
    assert where(desk)
    theme.theme().use_touch(True)
    assert where(desk) == []
    theme.theme().use_touch(False)
    assert where(desk)


def test_a_key_is_read_from_the_left_in_a_language_that_is_read_from_the_right(desk):
    speaker().speak("ar")
    larger = next(each for each in in_the_menu(desk) if "Alt++" in each)
    assert larger.endswith("\t\u2068Alt++\u2069")
    assert "\u2068Alt++\u2069" in with_key("أكبر", "Alt++")


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_K, CTRL), (Qt.Key.Key_F5, NONE), (Qt.Key.Key_Alt, NONE)])
def test_from_the_first_command_of_a_keyboard_on_keys_are_named_by_touch_too(hand, desk, key, held):
    theme.theme().use_touch(True)
    for each in (Qt.Key.Key_4, Qt.Key.Key_Tab, Qt.Key.Key_Return):  # a scanner sends these, too
        QTest.keyClick(desk.windowHandle(), each)
    assert tips(desk) == []
    QTest.keyClick(desk.windowHandle(), key, held)
    assert tips(desk) != []


def test_a_button_says_its_key_and_has_room_for_it_only_then(qtbot):
    button = Button("Book", "book", hint="Ctrl ↵")
    qtbot.addWidget(button)
    wide = button.sizeHint().width()
    theme.theme().use_touch(True)
    assert button.sizeHint().width() < wide


def test_the_palette_says_how_a_finger_leaves_it(hand, desk):
    theme.theme().use_touch(True)
    desk.conduct.overlays.open_palette()
    palette = desk.conduct.overlays.palette
    QTest.keyClicks(palette.field, "q")
    hand.until(lambda: palette.panel.said.text() == "A press beside this closes it.")


@pytest.mark.parametrize(("touch", "said"), [(False, "Arrow keys choose the time"), (True, "Hold them in the line")])
def test_how_somebody_of_the_line_comes_into_the_calendar_is_said_for_who_is_there(qtbot, real, small, touch, said):
    entry = small.check_in()
    theme.theme().use_touch(touch)
    hand = Hand(qtbot, real)
    hand.find(f"line.row.{entry.ticket}")
    real.scene.place_walk_in(entry.id)
    hand.until(lambda: any(each.startswith(said) for each in hand.notices()))
