"""The times of keys: their own, or those with which they were asked about before an assistive program had them."""

import math

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from app.ui.scan_times import KeyTimes


def key(kind, text, at=0):
    made = QKeyEvent(kind, getattr(Qt.Key, f"Key_{text}"), Qt.KeyboardModifier.NoModifier, text)
    made.setTimestamp(at)
    return made


def asked(text, at):
    return key(QEvent.Type.ShortcutOverride, text, at)


def pressed(text, at=0):
    return key(QEvent.Type.KeyPress, text, at)


def test_a_key_has_its_own_time():
    times = KeyTimes()
    times(asked("C", 100))
    assert times(pressed("C", 100)) == 100
    assert math.isnan(times.next)


def test_keys_that_come_late_and_without_a_time_have_that_of_their_question():
    times = KeyTimes()
    for text, at in (("C", 100), ("0", 102), ("0", 104), ("2", 107)):
        times(asked(text, at))
    assert [times(pressed(text)) for text in "C00"] == [100, 102, 104]
    assert times.next == 107


def test_a_key_that_nobody_asked_about_was_sent_by_no_device():
    times = KeyTimes()
    times(asked("C", 100))
    assert math.isnan(times(pressed("X")))
    assert times(pressed("C")) == 100


def test_a_question_that_no_key_followed_was_a_shortcut_and_is_forgotten():
    times = KeyTimes()
    times(asked("C", 100))
    times(asked("C", 5_000))
    assert times(pressed("C")) == 5_000
