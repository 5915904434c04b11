"""Questions of every type: what was said comes out as the core takes it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QSlider, QWidget

from app.core.errors import Refused
from app.core.questionnaires import check_answers
from app.core.refusals import Code, reason
from app.core.values import Page, Question
from app.ui import words
from app.ui.booking.asked import AskedQuestion
from app.ui.booking.draft import Draft, answers_by_id, read_draft, write_draft
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


@pytest.mark.parametrize("value", [2, 2.0, True, "two", None])
def test_a_choice_is_what_the_core_has_it_as_whatever_json_it_is(qtbot, ask, value):
    two = {"label": "Two"} if value is None else {"value": value, "label": "Two"}
    asked = question("single_select", options=({"value": "1"}, two))
    form = ask(asked)
    form.findChildren(QAbstractButton)[-1].click()
    assert check_answers((asked,), form.answers())


@pytest.mark.parametrize("usual", [{"a": [1, True]}, [1], True, '{"a": 1}'])
def test_json_to_begin_with_is_shown_as_json(ask, usual):
    form = ask(asked := question("json", default_value=usual))
    assert check_answers((asked,), form.answers())


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
    assert "A number from 1 to 6" in [label.text() for label in form.findChildren(QLabel)]


@pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
def test_a_date_can_be_chosen_from_a_month(qtbot, ask):
    speaker().speak("de")
    form = ask(question("datetime"))
    line = form.findChild(QLineEdit, "booking.answer.q1")
    qtbot.keyClicks(line, "11.05.26 14:30")
    press(qtbot, form, "booking.answer.q1.month")
    press(qtbot, QApplication.activePopupWidget(), "month.2026-05-20")
    assert (line.text(), form.answers()) == ("20.05.2026 14:30", {1: "2026-05-20 14:30"})


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [
        ("en", "11/05/2026", "11/05/2026 14:30"), ("en_US", "5/11/26", "5/11/2026 2:30 PM"),
        ("de", "11.5.2026", "11.05.2026 14:30"), ("fr", "11/05/2026", "11/05/2026 14:30"),
        ("ar", "\u0661\u0661/\u0665/\u0662\u0660\u0662\u0666", "11/5/2026 2:30 \u0645"),
        ("de", "2026-05-11", "2026-05-11 14:30"),
    ],
)  # fmt: skip
def test_a_date_is_typed_as_the_language_writes_it_or_in_iso(ask, language, day, moment):
    speaker().speak(language)
    form = ask(question("date"), question("datetime", 2))
    for number, typed in ((1, day), (2, moment)):
        form.findChild(QLineEdit, f"booking.answer.q{number}").setText(typed)
    assert form.answers() == {1: "2026-05-11", 2: "2026-05-11 14:30"}


def test_what_is_no_date_is_refused_with_one_in_the_language_s_own_form(qtbot, ask):
    speaker().speak("de")
    form = ask(asked := question("date"))
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), "31.02.2026")
    with pytest.raises(Refused) as refused:
        check_answers((asked,), form.answers())
    assert "11.05.2026" in words.reason_words(refused.value.reasons[0])


def test_limits_of_dates_are_said_as_they_are_typed(ask):
    speaker().speak("de")
    limits = {"min": "2026-05-11 10:00", "max": "2026-05-12"}
    form = ask(question("date", validation=limits), asked := question("datetime", 2, validation=limits))
    said = [label.text() for label in form.findChildren(QLabel)]
    assert "11.05.2026 bis 12.05.2026" in said
    assert "11.05.2026 10:00 bis 12.05.2026" in said
    with pytest.raises(Refused) as refused:
        check_answers((asked,), {2: "2026-05-11 09:59"})
    assert "11.05.2026 10:00" in words.reason_words(refused.value.reasons[0])


@pytest.mark.parametrize("typed", ["0400 111 222", "+61 400 111 222"])
def test_a_condition_on_a_phone_number_is_judged_as_the_desk_judges_it(qtbot, typed):
    only_if = question("text", 2, is_required=True, visibility_condition={"==": [{"var": "q1"}, "+61400111222"]})
    form = QuestionForm(region=lambda: "AU")
    qtbot.addWidget(form)
    form.show_pages((Page(questions=(question("phone"), only_if)),))
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q1"), typed)
    assert form.missing() == ("Question 2?",)
    qtbot.keyClicks(form.findChild(QWidget, "booking.answer.q2"), "mobile")
    assert len(check_answers((question("phone"), only_if), form.answers(), "AU")) == 2


def test_a_usual_answer_is_shown_as_the_language_writes_it_and_said_as_it_was(ask):
    speaker().speak("de")
    usual = {"date": "2026-05-11", "datetime": "2026-05-11T10:00:00", "number": "1500.5"}
    form = ask(*(question(kind, number, default_value=said) for number, (kind, said) in enumerate(usual.items(), 1)))
    lines = [form.findChild(QLineEdit, f"booking.answer.q{number}").text() for number in (1, 2, 3)]
    assert lines == ["11.05.2026", "11.05.2026 10:00", "1500,5"]
    assert form.answers() == {1: "2026-05-11", 2: "2026-05-11 10:00", 3: "1500.5"}


@pytest.mark.parametrize(
    ("kind", "usual", "said"),
    [("slider", "5", 5), ("multi_select", '["b"]', ["b"]), ("boolean", "true", "true"), ("number", "2.50", "2.5")],
)
def test_what_is_usual_is_answered_as_the_wire_says_it(ask, kind, usual, said):
    form = ask(question(kind, options=OPTIONS, validation={"min": 0, "max": 10}, default_value=usual))
    assert form.answers() == {1: said}


@pytest.mark.parametrize(
    ("validation", "shown", "least", "most"),
    [
        ({"min": "1", "max": "5"}, ["1", "5"], 1, 5), ({"min": 0.5, "max": 2.5}, ["0.5", "2.5"], 0.5, 2.5),
        ({"min": 0, "max": 1, "step": 0.3}, ["0", "1"], 0, 1), ({"min": -3, "max": 3}, ["-3", "3"], -3, 3),
        ({"min": 0, "max": 10**12}, ["0", "1000000000000"], 0, 10**12),
    ],
)  # fmt: skip
def test_a_slider_shows_and_reaches_the_ends_that_the_core_checks(ask, validation, shown, least, most):
    form = ask(asked := question("slider", validation=validation))
    slider, said = form.findChild(QSlider), [label.text() for label in form.findChildren(QLabel)]
    assert [each for each in said if each in shown] == shown
    for end, value in ((slider.maximum(), most), (slider.minimum(), least)):
        slider.setValue(end)
        assert form.answers() == {1: value}
        assert check_answers((asked,), form.answers())


@pytest.mark.parametrize(
    ("language", "typed"), [("de", "12,5"), ("ar", "\u0661\u0662\u066b\u0665"), ("en", "12.5"), ("fr", "1 012,5")]
)
def test_a_number_is_typed_as_the_language_writes_it(ask, language, typed):
    speaker().speak(language)
    form = ask(question("number"))
    form.findChild(QWidget, "booking.answer.q1").setText(typed)
    assert form.answers() == {1: "1012.5" if "01" in typed else "12.5"}


def test_what_would_be_right_is_said_in_the_language_of_the_window(qapp):
    with pytest.raises(Refused) as refused:
        check_answers((question("number", validation={"min": 3}),), {1: "2"})
    speaker().speak("de")
    assert words.reason_words(refused.value.reasons[0]).endswith("mindestens 3 wird erwartet")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_slider_goes_to_where_it_is_pressed_and_along_with_the_hand(qtbot, ask, direction):
    form = ask(question("slider", validation={"min": 0, "max": 10}))
    form.setLayoutDirection(direction)
    form.resize(400, 200)
    slider = form.findChild(QSlider)
    is_mirrored, middle, ends = slider.isRightToLeft(), slider.rect().center(), (0, slider.width() - 1)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert form.answers() == {1: 5}
    qtbot.mouseMove(slider, QPoint(ends[0 if is_mirrored else 1], middle.y()))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=middle)
    assert (form.answers(), slider.isSliderDown()) == ({1: 10}, False)


def test_a_press_on_the_knob_says_where_it_stands(qtbot, ask):
    form = ask(question("slider", validation={"min": 0, "max": 10}))
    slider = form.findChild(QSlider)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.knob().center())
    assert (form.answers(), slider.is_set) == ({1: 0}, True)


@pytest.mark.parametrize(
    ("kind", "checks", "says"),
    [
        ("number", {"min": 3}, "A number, 3 or more"),
        ("number", {"min": 3, "max": 5}, "A number from 3 to 5"),
        ("text", {"min": 3}, "Characters: 3 or more"),
        ("textarea", {"max_length": 80}, "Characters: 80 or fewer"),
        ("multi_select", {"min": 1, "max": 2}, "Choose 1 to 2 of them"),
        ("date", {"max": "2026-05-11"}, "11/05/2026 or earlier"),
    ],
)
def test_a_limit_says_what_it_is_counted_in(ask, kind, checks, says):
    speaker().speak("en")
    form = ask(question(kind, validation=checks, options=OPTIONS))
    assert says in [each.text() for each in form.findChildren(QLabel)]


@pytest.mark.parametrize(
    ("kind", "language", "typed", "meant"),
    [
        ("number", "de", "1,234", "1.234"), ("number", "en", "1,234", "1234"), ("number", "ar", "1\u066b5", "1.5"),
        ("date", "fr", "03/05/2001", "2001-05-03"), ("date", "en_US", "5/3/2001", "2001-05-03"),
        ("datetime", "ar", "11/5/2026 2:30 \u0645", "2026-05-11 14:30"),
        ("datetime", "de", "03.05.2026 14:30", "2026-05-03 14:30"),
    ],
)  # fmt: skip
def test_what_was_said_in_one_language_is_the_same_in_the_next(qtbot, ask, kind, language, typed, meant):
    speaker().speak(language)
    form = ask(question(kind))
    form.findChild(QLineEdit, "booking.answer.q1").setText(typed)
    for other in ("en", "de", "fr", "ar", "en_US"):
        speaker().speak(other)
        assert form.answers() == {1: meant}
        after = QuestionForm()
        qtbot.addWidget(after)
        after.show_pages((Page(questions=(question(kind),)),))
        after.take_up(form.given())
        form = after
    assert form.answers() == {1: meant}


@pytest.mark.parametrize(
    ("kind", "before", "after", "typed"),
    [
        ("number", "en", "de", "1.500,5"), ("number", "de", "en", "1,500.5"),
        ("date", "en_US", "de", "13/05/2026"), ("datetime", "de", "en_US", "05/13/2026 14:30"),
    ],
)  # fmt: skip
def test_what_was_no_answer_where_it_was_typed_is_none_in_the_next_language_and_is_asked_for(
    qtbot, ask, kind, before, after, typed
):
    speaker().speak(before)
    said = ask(question(kind))
    said.findChild(QLineEdit, "booking.answer.q1").setText(typed)
    speaker().speak(after)
    form = QuestionForm()
    qtbot.addWidget(form)
    form.show_pages((Page(questions=(question(kind),)),))
    form.take_up(said.given())
    field, wrong = form.findChild(QLineEdit, "booking.answer.q1"), form.findChild(AskedQuestion)._wrong
    assert (field.text(), form.answers(), {*form.wrong()}, wrong.isHidden()) == (typed, {1: typed}, {1}, False)
    field.setText(f"{typed} ")  # whoever writes now means the language of now
    assert (form.wrong(), wrong.isHidden()) == ({}, True)


def test_a_usual_answer_that_was_taken_out_stays_out(qtbot, ask):
    asked = (
        question("boolean", default_value="true"), question("email", 2, default_value="a@b.example"),
        question("multi_select", 3, options=OPTIONS, default_value='["a"]'),
    )  # fmt: skip
    form = ask(*asked)
    press(qtbot, form, "booking.answer.q1.true")
    form.findChild(QLineEdit, "booking.answer.q2").clear()
    press(qtbot, form, "booking.answer.q3.a")
    assert form.answers() == {}
    said = {str(key): value for key, value in form.given().items()}
    form.renew((Page(questions=(*asked, question("text", 4))),))
    assert form.answers() == {}
    form.clear()
    assert len(form.answers()) == 3
    form.take_up(answers_by_id(read_draft(write_draft(Draft(answers=said)))))
    assert form.answers() == {}
