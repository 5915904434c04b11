"""An accent button that has just begun to mean something else takes no press for a moment, and shows it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.rows.settling import MOMENT_SECONDS, settling_of
from app.ui.widgets.button import Button, Kind


class Clock:
    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def window(qtbot, clock):
    made = QWidget()
    qtbot.addWidget(made)
    settling_of(made).clock = clock
    made.show()
    return made


def button_in(window, kind=Kind.ACCENT):
    made = Button("Call A012", "call", kind=kind, parent=window)
    made.pressed_times = []
    made.clicked.connect(lambda: made.pressed_times.append(made.text()))
    made.show()
    return made


def test_a_press_right_after_the_words_changed_is_ignored_and_seen_to_be(qtbot, window, clock):
    button = button_in(window)
    button.say("Call A013")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (button.pressed_times, button._is_pale) == ([], True)
    qtbot.waitUntil(lambda: not button._is_pale)


def test_a_key_right_after_it_is_ignored_too(qtbot, window, clock):
    button = button_in(window)
    button.setFocus()
    button.say("Call A013")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert button.pressed_times == []
    qtbot.waitUntil(lambda: not button._is_pale)


def test_a_moment_later_it_means_what_it_says(window, clock):
    button = button_in(window)
    button.say("Call A013")
    clock.now += MOMENT_SECONDS
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.pressed_times == ["Call A013"]
    assert settling_of(window).is_calm


def test_the_same_words_again_change_nothing(window, clock):
    button = button_in(window)
    button.say("Call A012")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.pressed_times == ["Call A012"]


def test_a_plain_button_is_not_guarded(window, clock):
    button = button_in(window, Kind.PLAIN)
    button.say("Queue 7")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.pressed_times == ["Queue 7"]
