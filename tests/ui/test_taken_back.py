"""What undo says: which step of whom was taken back, and calmly that there is none."""

import pytest
from PySide6.QtCore import Qt

from app.core.errors import Refused
from app.core.refusals import Code, reason
from app.core.values import AuditStep, Kind
from app.desk.undo import UNDOABLE
from app.desk.views_cards import StepSaid
from app.ui.taken_back import STEPS, say_taken_back
from app.ui.widgets.button import Button

STEP = AuditStep(7, 7, 0, "undo", Kind.APPOINTMENT, "one", None, None, None, {}, undoes=6)


def notices(window):
    return [(notice.wish.text, notice.wish.tone) for notice in window.conduct.notices.shown()]


def press_undo(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_every_step_that_can_be_taken_back_has_its_sentence():
    assert set(STEPS) == UNDOABLE


@pytest.mark.parametrize("verb", sorted(UNDOABLE - {"set_setting", "set_door", "change_till"}))
def test_each_sentence_names_whom_it_was_about(qapp, verb):
    said = say_taken_back(StepSaid(verb, "Ida {Holm}"))
    assert said.startswith("Taken back: ")
    assert "Ida {Holm}" in said
    assert "{whom}" not in said


def test_several_at_once_are_counted(qapp):
    said = say_taken_back(StepSaid("approve", "Ida Holm", 2))
    assert said == "Taken back: the request of Ida Holm was approved, and 2 more"


def test_a_booking_that_only_got_longer_was_not_moved(qapp):
    said = say_taken_back(StepSaid("reschedule", "Ida Holm", is_length=True))
    assert said == "Taken back: the booking of Ida Holm was given another length"


def test_nobody_in_particular_is_somebody(qapp):
    assert say_taken_back(StepSaid("record_visit", "")) == "Taken back: the visit of somebody was recorded"


def test_the_notice_says_what_was_taken_back(qtbot, window, shop):
    shop.answers |= {"undo": STEP, "step_said": StepSaid("arrive", "Ida Holm")}
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: notices(window) == [("Taken back: Ida Holm arrived", "good")])


def test_what_cannot_be_told_is_taken_back_all_the_same(qtbot, window, shop):
    shop.answers |= {"undo": STEP, "step_said": Refused(reason(Code.NOT_FOUND, what="step", name="7"))}
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: notices(window) == [("Taken back", "good")])


def test_nothing_to_take_back_is_said_and_is_no_alarm(qtbot, window, shop):
    shop.answers["undo"] = Refused(reason(Code.NOTHING_TO_UNDO))
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: notices(window) == [("There is nothing to take back", "plain")])


def test_a_step_that_may_not_be_taken_back_is_refused_as_ever(qtbot, window, shop):
    shop.answers["undo"] = Refused(reason(Code.CHANGED_SINCE))
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: [tone for _, tone in notices(window)] == ["refused"])


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_does_it_again_and_the_notice_has_the_way_back(qtbot, window, shop, key, modifiers):
    shop.answers |= {"redo": STEP, "step_said": StepSaid("arrive", "Ida Holm")}
    qtbot.keyClick(window, key, modifiers)
    qtbot.waitUntil(lambda: notices(window) == [("Done again: Ida Holm arrived", "good")])
    assert [notice.wish.action for notice in window.conduct.notices.shown()] == ["Undo"]


def test_the_notice_of_an_undo_does_it_again_for_that_record(qtbot, window, shop):
    shop.answers |= {"undo": STEP, "redo": STEP, "step_said": StepSaid("arrive", "Ida Holm")}
    press_undo(qtbot, window)
    qtbot.waitUntil(lambda: bool(notices(window)))
    button = window.conduct.notices.shown()[0].findChild(Button, "notice-1-action")
    assert button.text() == "Redo"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shop.acts[-1][:2] == ("redo", ("one",)))


def test_nothing_to_do_again_is_said_and_is_no_alarm(qtbot, window, shop):
    shop.answers["redo"] = Refused(reason(Code.NOTHING_TO_REDO))
    qtbot.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: notices(window) == [("There is nothing to do again", "plain")])


def test_a_walk_in_was_taken_out_of_the_line_and_a_booking_cancelled(qapp):
    said = [say_taken_back(StepSaid("cancel", "Ida", is_walk_in=each)) for each in (False, True)]
    assert said == ["Taken back: the booking of Ida was cancelled", "Taken back: Ida was taken out of the line"]
