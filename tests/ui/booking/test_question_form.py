"""Questions of every type: what was said comes out as the core takes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QSlider, QWidget

from app.core.errors import Refused
from app.core.questionnaires import check_answers
from app.core.refusals import Code, reason
from app.core.values import Page, Question
from app.ui import words
from app.ui.booking.questions import QuestionForm
from app.ui.language import speaker

OPTIONS = ({"value": "a", "label": "Ay"}, {"value": "b", "label": "Bee"})


def question(kind: str, number: int = 1, **more) -> Question:
    return Question(number, number, number, f"q{number}", "Q", f"Question {number}?", kind, f"q{number}", **more)


@pytest.fixture
def ask(qtbot):
    made = QuestionForm()
    qtbot.addWidget(made)

    def ask(*questions: Question) -> QuestionForm:
        made.show_pages((Page(questions=questions),))
        made.show()
        return made

    return ask


def press(qtbot, form, name):
    qtbot.mouseClick(form.findChild(QWidget, name), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        ("text", "Hello"), ("email", "a@b.example"), ("phone", "0400 111 222"), ("number", "12.5"),
        ("date", "2026-05-11"), ("datetime", "2026-05-11 10:00"), ("textarea", "Two words"), ("json", '{"a": 1}'),
    ],
)  # fmt: skip
def test_what_is_typed_is_what_the_core_takes(qtbot, ask, kind, typed):
    form = ask(question(kind))
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), typed)
    assert form.answers() == {1: typed}
    assert check_answers((question(kind),), form.answers(), "AU")


def test_one_of_several_can_be_changed_and_taken_back(qtbot, ask):
    form = ask(question("single_select", options=OPTIONS))
    press(qtbot, form, "booking.answer.q1.a")
    press(qtbot, form, "booking.answer.q1.b")
    assert form.answers() == {1: "b"}
    press(qtbot, form, "booking.answer.q1.b")
    assert form.answers() == {}


def test_several_can_be_chosen(qtbot, ask):
    form = ask(question("multi_select", options=OPTIONS))
    for each in ("b", "a"):
        press(qtbot, form, f"booking.answer.q1.{each}")
    assert form.answers() == {1: ["a", "b"]}


def test_yes_and_no_are_both_answers(qtbot, ask):
    form = ask(question("boolean", is_required=True))
    assert form.missing() == ("Question 1?",)
    press(qtbot, form, "booking.answer.q1.false")
    assert form.answers() == {1: "false"}
    assert form.missing() == ()


def test_a_slider_stays_within_its_bounds(ask):
    form = ask(question("slider", validation={"min": 2, "max": 5}, default_value=4))
    slider = form.findChild(QSlider)
    assert form.answers() == {1: 4}
    slider.setValue(9)
    assert form.answers() == {1: 5}


def test_a_question_whose_condition_does_not_hold_is_not_asked(qtbot, ask):
    hidden = question("text", 2, is_required=True, visibility_condition={"==": [{"var": "q1"}, "b"]})
    form = ask(question("single_select", options=OPTIONS), hidden)
    assert form.missing() == ()
    press(qtbot, form, "booking.answer.q1.b")
    assert form.missing() == ("Question 2?",)


def test_what_the_desk_did_not_take_is_said_at_the_question(ask):
    form = ask(question("number"))
    form.show_wrong((reason(Code.ANSWER_WRONG, "1", question="Question 1?", right="a number is expected"),))
    assert any("a number is expected" in label.text() for label in form.findChildren(QLabel) if label.isVisible())


def test_the_same_questions_keep_what_was_said(qtbot, ask):
    form = ask(question("text"))
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), "kept")
    ask(question("text"))
    assert form.answers() == {1: "kept"}
    form.clear()
    assert form.answers() == {}


def test_a_slider_that_nobody_moved_says_nothing(ask):
    form = ask(question("slider", is_required=True, validation={"min": 2, "max": 5}))
    assert (form.answers(), form.missing()) == ({}, ("Question 1?",))
    form.findChild(QSlider).setValue(3)
    assert form.answers() == {1: 3}


def test_a_condition_sees_yes_as_the_core_does(qtbot, ask):
    hidden = question("text", 2, visibility_condition={"==": [{"var": "q1"}, True]})
    form = ask(question("boolean"), hidden)
    assert not form.findChild(QWidget, "booking.answer.q2").isVisible()
    press(qtbot, form, "booking.answer.q1.true")
    assert form.findChild(QWidget, "booking.answer.q2").isVisible()


def test_a_page_without_a_question_to_be_asked_has_no_title_either(qtbot, ask):
    form = ask()
    only_if = question("text", 2, visibility_condition={"==": [{"var": "q1"}, "b"]})
    form.show_pages((Page("First", questions=(question("text"),)), Page("Second", sort_order=1, questions=(only_if,))))
    titles = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "First" in titles
    assert "Second" not in titles
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), "b")
    assert "Second" in [label.text() for label in form.findChildren(QLabel) if label.isVisible()]


def test_a_range_is_said_before_it_is_broken(ask):
    form = ask(question("number", validation={"min": 1, "max": 6}))
    assert "1 to 6" in [label.text() for label in form.findChildren(QLabel)]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
def test_a_date_can_be_chosen_from_a_month(qtbot, ask):
    form = ask(question("datetime"))
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), "2026-05-11 14:30")
    press(qtbot, form, "booking.answer.q1.month")
    press(qtbot, QApplication.activePopupWidget(), "month.2026-05-20")
    assert form.answers() == {1: "2026-05-20 14:30"}


@pytest.mark.parametrize(
    ("kind", "usual", "said"),
    [("slider", "5", 5), ("multi_select", '["b"]', ["b"]), ("boolean", "true", "true"), ("number", "2.50", "2.5")],
)
def test_what_is_usual_is_answered_as_the_wire_says_it(ask, kind, usual, said):
    form = ask(question(kind, options=OPTIONS, validation={"min": 0, "max": 10}, default_value=usual))
    assert form.answers() == {1: said}


def test_a_slider_far_beyond_its_bounds_is_shown_all_the_same(ask):
    form = ask(question("slider", validation={"min": 0, "max": 10**12}))
    assert form.findChild(QSlider, "booking.answer.q1").maximum() > 10**9


@pytest.mark.parametrize(("language", "typed"), [("de", "12,5"), ("ar", "\u0661\u0662\u066b\u0665"), ("en", "12.5")])
def test_a_number_is_typed_as_the_language_writes_it(ask, language, typed):
    speaker().speak(language)
    form = ask(question("number"))
    form.findChild(QWidget, "booking.answer.q1").setText(typed)
    assert form.answers() == {1: "12.5"}


def test_what_would_be_right_is_said_in_the_language_of_the_window(qapp):
    with pytest.raises(Refused) as refused:
        check_answers((question("number", validation={"min": 3}),), {1: "2"})
    speaker().speak("de")
    assert words.reason_words(refused.value.reasons[0]).endswith("mindestens 3 wird erwartet")
