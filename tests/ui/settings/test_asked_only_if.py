"""When a question is asked, made by a manager without a word of JSON: the row, what it writes, and how it looks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.simple_conditions import SimpleCondition, write_condition
from app.core.values import Page
from tests.support.records import a_question, choices
from tests.ui.settings.test_forms import form, opened, retype

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing|propagate)")
WHEN = "settings.forms.questions.question.when"
ASKED = (
    a_question(1, "boolean", label="Coloured before?"),
    a_question(2, "single_select", label="Which?", options=choices("S", "L")),
    a_question(3, "multi_select", label="What?", options=choices("S", "L")),
    a_question(4, "number", label="How often?"),
    a_question(5, "text", label="Since when?"),
)


@pytest.fixture
def editor(hand):
    section = opened(hand, "forms", "form")
    section.questions.edited.emit((Page(questions=ASKED),))
    hand.press("settings.forms.questions.list.0-4")
    return section.questions


def choose(hand, name, said):
    """Press a button, and a line of the menu that opens."""
    hand.press(name)
    hand.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(each for each in menu.actions() if each.text() == said))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    hand.until(lambda: QApplication.activePopupWidget() is None)


def condition(editor):
    return editor.pages[0].questions[4].visibility_condition


@pytest.mark.parametrize(
    ("question", "compares", "answer", "written"),
    [
        ("Coloured before?", "is", "No", {"==": [{"var": "q1"}, False]}),
        ("Coloured before?", "is not", "Yes", {"!=": [{"var": "q1"}, True]}),
        ("Which?", "is", "the L", {"==": [{"var": "q2"}, "L"]}),
        ("What?", "contains", "the L", {"in": ["L", {"var": "q3"}]}),
        ("What?", "is answered", "", {"!=": [{"var": "q3"}, None]}),
    ],
)
def test_a_manager_makes_a_condition_out_of_what_is_asked_before(hand, editor, question, compares, answer, written):
    choose(hand, WHEN, question)
    choose(hand, f"{WHEN}.comparison", compares)
    if answer:
        choose(hand, f"{WHEN}.answer", answer)
    assert condition(editor) == written
    assert hand.find(WHEN).accessibleName() == f"Asked only if: {question}"
    assert hand.sees(f"{WHEN}.answer") == bool(answer)


def test_a_number_is_typed_and_none_that_is_no_number_is_kept(hand, editor):
    choose(hand, WHEN, "How often?")
    retype(hand, f"{WHEN}.number", "12")
    assert condition(editor) == {">=": [{"var": "q4"}, 12]}
    retype(hand, f"{WHEN}.number", "often")
    assert hand.sees(f"{WHEN}.number.wrong")
    assert condition(editor) == {">=": [{"var": "q4"}, 12]}
    choose(hand, WHEN, "Always asked")
    assert condition(editor) is None


def test_a_condition_of_another_system_is_shown_as_it_is_written_and_stays(hand, editor):
    other = {"or": [{"var": "q1"}, {"var": "q4"}]}
    editor.edited.emit((Page(questions=(*ASKED[:4], replace(ASKED[4], visibility_condition=other))),))
    hand.press("settings.forms.questions.list.0-4")
    assert hand.find(WHEN).text() == "A condition of another system"
    assert hand.find(f"{WHEN}.rule").text() == '{"or": [{"var": "q1"}, {"var": "q4"}]}'
    retype(hand, "settings.forms.questions.question.label", "Since")
    assert condition(editor) == other
    hand.press("settings.forms.questions.question.more")
    assert "q4" in editor.card.condition.box.text()


def test_the_first_question_has_no_row_as_nothing_is_asked_before_it(hand, editor):
    hand.press("settings.forms.questions.list.0-0")
    assert not hand.sees(WHEN)
    hand.press("settings.forms.questions.list.0-1")
    assert hand.sees(WHEN)


def test_a_condition_goes_along_when_the_key_of_its_question_changes(hand, editor):
    choose(hand, WHEN, "Coloured before?")
    hand.press("settings.forms.questions.list.0-0")
    hand.press("settings.forms.questions.question.more")
    retype(hand, "settings.forms.questions.question.key", "dyed")
    assert condition(editor) == {"==": [{"var": "dyed"}, True]}


def test_how_it_looks_follows_the_condition_and_it_is_kept(hand, editor, small):
    choose(hand, WHEN, "Coloured before?")
    hand.press("settings.forms.preview")
    hand.until(lambda: hand.sees("settings.preview.answer.q1.true"))
    assert not hand.sees("settings.preview.answer.q5")
    hand.press("settings.preview.answer.q1.true")
    hand.until(lambda: hand.sees("settings.preview.answer.q5"))
    hand.key(Qt.Key.Key_Escape)
    hand.press("settings.forms.save")
    hand.until(lambda: len(form(small).versions) == 2)
    kept = form(small).asked_now.pages[0].questions
    assert kept[4].visibility_condition == write_condition(SimpleCondition(kept[0], "is", True), kept)
