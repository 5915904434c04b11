"""The card of a completed booking asks what the customer thought of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSlider

from app.store.catalogue_write import save_questionnaire
from tests.desk.test_feedback import form
from tests.support.hand import Hand


@pytest.fixture
def hand(qtbot, real):
    return Hand(qtbot, real)


def test_feedback_is_asked_and_then_shown(hand, real, small):
    with small.store.write() as unit:
        save_questionnaire(unit, form())
    booked = small.book(staff_id="ana")
    small.act("complete", booked.id)
    real.scene.card_wanted.emit(booked.id)
    hand.press("card.ask_feedback")
    hand.press("feedback.keep")  # nothing is kept before it is answered
    hand.find("feedback").findChild(QSlider).setValue(4)
    hand.press("feedback.keep")
    shown = hand.find("card.feedback_answers")
    assert [label.text() for label in shown.findChildren(QLabel)][-2:] == ["How was it?", "4"]
    hand.until(lambda: "Feedback kept" in hand.notices())
    QTest.keyClick(real, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: hand.sees("card.ask_feedback"))
    hand.until(lambda: any("Taken back: the feedback of Zoe Lee" in each for each in hand.notices()))
