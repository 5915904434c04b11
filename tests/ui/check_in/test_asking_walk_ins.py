"""Who walks in for a service that has to ask something is checked in by two presses, and asked by one more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui import theme
from tests.support.asking import PAGES, take_walk_ins
from tests.support.hand import Hand
from tests.support.moments import let_moment_pass
from tests.support.shop_builder import SmallShop

CHECKED_IN = "HA001 · Checked in"


@pytest.fixture
def small(small: SmallShop) -> SmallShop:
    take_walk_ins(small, *PAGES)
    return small


@pytest.fixture
def at_desk(qtbot, real) -> Hand:
    """At the notice of somebody who is checked in for a service that asks."""
    made = Hand(qtbot, real)
    made.press("line.check_in")
    made.press("check_in.for.form")
    made.until(made.notices)
    assert made.notices()[0].startswith(CHECKED_IN)
    return made


def notes(small: SmallShop):
    return small.rows("SELECT notes FROM queue_entries")[0][0]


def answer_first(hand: Hand) -> None:
    hand.until(lambda: QApplication.focusWidget() is hand.find("entry.answer.allergy.true"))
    hand.key(Qt.Key.Key_Space)


def test_the_notice_leads_to_the_first_question_and_what_they_say_is_in_the_note(at_desk, small):
    at_desk.press("notice-1-other")
    answer_first(at_desk)
    at_desk.type("entry.answer.which", "Henna")
    at_desk.press("entry.answer.length.l")
    at_desk.press("entry.keep_answers")
    at_desk.until(lambda: notes(small))
    assert notes(small).splitlines() == [
        "Any allergy to dye? Yes", "Which ones? Henna", "How long is your hair? Long, well over the shoulders",
    ]  # fmt: skip
    at_desk.until(lambda: not at_desk.sees("entry.ask_now") and not at_desk.sees("entry.questions_form"))


def test_keys_alone_lead_there_from_wherever_they_are(at_desk):
    at_desk.key(Qt.Key.Key_F6)
    at_desk.key(Qt.Key.Key_Tab)
    at_desk.key(Qt.Key.Key_Return)
    answer_first(at_desk)
    at_desk.until(lambda: at_desk.find("entry.answer.allergy.true").isChecked())


def test_a_finger_does_too(at_desk):
    button, window = at_desk.find("notice-1-other"), at_desk.window
    at_desk.until(lambda: at_desk._is_at_rest)
    let_moment_pass(window)
    at, finger = button.mapTo(window, button.rect().center()), QTest.createTouchDevice()
    QTest.touchEvent(window.windowHandle(), finger).press(0, at).commit()
    QTest.touchEvent(window.windowHandle(), finger).release(0, at).commit()
    at_desk.until(lambda: QApplication.focusWidget() is at_desk.find("entry.answer.allergy.true"))


def test_one_answer_is_kept_without_the_others_and_the_card_asks_for_those(at_desk, small):
    at_desk.press("notice-1-other")
    at_desk.press("entry.answer.allergy.true")
    at_desk.press("entry.keep_answers")
    at_desk.until(lambda: notes(small) == "Any allergy to dye? Yes\nWhich ones? …")
    at_desk.until(lambda: not at_desk.sees("entry.questions_form"))
    still = "Still to ask: Which ones?, How long is your hair?"
    at_desk.until(lambda: at_desk.find("entry.to_ask").accessibleName() == still)
    at_desk.press("entry.ask_now")
    at_desk.type("entry.answer.which", "Henna")
    at_desk.press("entry.keep_answers")
    at_desk.until(lambda: notes(small) == "Any allergy to dye? Yes\nWhich ones? Henna")


def test_at_twice_the_text_the_first_question_is_in_sight(at_desk):
    theme.theme().scale_text(2.0)
    at_desk.press("notice-1-other")
    at_desk.until(lambda: QApplication.focusWidget() is at_desk.find("entry.answer.allergy.true"))
    first = at_desk.find("entry.answer.allergy.true")
    at_desk.until(lambda: first.visibleRegion().boundingRect().height() == first.height())


def test_pressed_again_it_keeps_what_is_answered(at_desk):
    at_desk.press("notice-1-other")
    at_desk.press("entry.answer.allergy.false")
    at_desk.press("entry.ask_now")
    at_desk.until(lambda: QApplication.focusWidget() is at_desk.find("entry.answer.length.s"))
    assert at_desk.find("entry.answer.allergy.false").isChecked()


def test_where_the_note_says_it_already_or_nothing_has_to_be_asked_there_is_no_such_press(qtbot, real):
    hand = Hand(qtbot, real)
    hand.press("line.check_in")
    hand.press("check_in.for.cut")
    hand.until(lambda: len(hand.notices()) == 1)
    assert not hand.sees("notice-1-other")
    hand.press("line.check_in")
    QTest.keyClicks(hand.find("check_in.notes"), "Any allergy to dye? no; how long is your hair? short")
    hand.press("check_in.for.form")
    hand.until(lambda: len(hand.notices()) == 2)
    assert not hand.sees("notice-2-other")


def test_undo_in_the_notice_takes_the_answers_back(at_desk, small):
    at_desk.press("notice-1-other")
    at_desk.press("entry.answer.allergy.false")
    at_desk.press("entry.keep_answers")
    at_desk.until(lambda: notes(small) == "Any allergy to dye? No")
    at_desk.until(lambda: at_desk.notices()[-1:] == ["HA001 · Answers kept"])
    at_desk.press("notice-2-action")
    at_desk.until(lambda: notes(small) is None)
