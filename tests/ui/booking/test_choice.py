"""One of several lines: chosen by press or key, walked by arrows, and kept when the lines are offered anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.widgets.choice import Choice, Option

OPTIONS = [Option("a", "Ada", "30 min"), Option("b", "Bea"), Option("c", "Cleo", enabled=False), Option("d", "Dan")]


@pytest.fixture
def choice(qtbot):
    made = Choice("choice", "Who")
    qtbot.addWidget(made)
    made.show_options(OPTIONS, "a")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(choice, key):
    return next(each for each in choice._lines if each.option.key == key)


def test_the_arrows_walk_past_what_cannot_be_chosen(qtbot, choice):
    line(choice, "a").setFocus()
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is line(choice, "d")
    assert choice.key == "a"


def test_space_chooses_and_nothing_takes_the_choice_away(qtbot, choice):
    chosen = []
    choice.chosen.connect(chosen.append)
    for key in ("b", "b"):
        qtbot.keyClick(line(choice, key), Qt.Key.Key_Space)
    assert (chosen, choice.key) == (["b", "b"], "b")
    assert not line(choice, "a").isChecked()


def test_lines_offered_anew_keep_the_keyboard(qtbot, choice):
    kept = line(choice, "b")
    kept.setFocus()
    choice.show_options([Option("x", "Xi"), Option("b", "Beate", "1 h")], "b")
    assert line(choice, "b") is kept
    assert kept.hasFocus()
    assert kept.accessibleName() == "Beate, 1 h"
