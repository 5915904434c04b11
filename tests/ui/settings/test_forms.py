"""Questionnaires and notification targets by hand: questions added and ordered, versions, a look at them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core.answer_limits import limits_of
from app.core.values import Questionnaire
from app.store.catalogue_write import save_questionnaire
from app.ui.language import speaker


def opened(hand, name, key):
    hand.press(f"settings.to.{name}")
    hand.until(lambda: getattr(hand.window.page.section, "view", None) is not None)
    hand.press(f"settings.{name}.list.{key}" if key else f"settings.{name}.new")
    return hand.window.page.section


def retype(hand, name, text):
    field = hand.find(name)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def form(small):
    return small.look("offer_view").questionnaires["form"]


def test_a_question_more_is_a_new_version_and_the_old_one_stays(hand, small):
    opened(hand, "forms", "form")
    hand.press("settings.forms.questions.add")
    retype(hand, "settings.forms.questions.question.label", "Which colour?")
    hand.until(lambda: "version 2" in hand.find("settings.forms.effects").text())
    hand.press("settings.forms.save")
    hand.until(lambda: len(form(small).versions) == 2)
    asked = next(each for each in form(small).versions if each.id == form(small).current_version_id)
    assert [each.label for each in asked.pages[0].questions] == ["Your size?", "Which colour?"]


def test_undo_asks_what_was_asked_before(hand, small):
    opened(hand, "forms", "form")
    hand.press("settings.forms.questions.add")
    hand.press("settings.forms.save")
    hand.until(lambda: form(small).current_version_id != "v1")
    hand.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    hand.until(lambda: form(small).current_version_id == "v1")


def test_what_is_answered_by_a_choice_needs_options(hand):
    section = opened(hand, "forms", "form")
    hand.press("settings.forms.questions.list.0-0")
    section.questions.card.type.edited.emit("single_select")
    hand.until(lambda: hand.sees("settings.forms.questions.question.options.wrong"))
    section.questions.card.options.box.write("s = Small\nLarge")
    question = section.questions.pages[0].questions[0]
    assert question.options == ({"value": "s", "label": "Small"}, {"value": "Large", "label": "Large"})


def test_a_choice_without_options_that_is_saved_says_so_at_the_field_and_brings_the_keyboard_there(hand):
    section = opened(hand, "forms", "form")
    hand.press("settings.forms.questions.list.0-0")
    section.questions.card.type.edited.emit("single_select")
    hand.press("settings.forms.questions.add")
    hand.until(lambda: section.foot.save.isEnabled())
    hand.press("settings.forms.save")
    hand.until(lambda: section.questions.card.options.isAncestorOf(hand.window.focusWidget()))
    assert hand.find("settings.forms.questions.question.options.wrong").text() == "A choice needs options."
    assert hand.notices() == []


def opened_question(hand):
    section = opened(hand, "forms", "form")
    hand.press("settings.forms.questions.list.0-0")
    return section.questions


RANGES = {
    "number": (("0,5", "2,5"), {"min": 0.5, "max": 2.5}),
    "text": (("2", "10"), {"min": 2, "max": 10}),
    "date": (("11.05.2026", "2026-05-12"), {"min": "2026-05-11", "max": "2026-05-12"}),
    "datetime": (("11.05.2026 10:00", "12.05.26"), {"min": "2026-05-11 10:00", "max": "2026-05-12"}),
}


def test_a_range_is_set_as_the_answers_of_its_type_are_written(hand):
    speaker().speak("de")
    editor = opened_question(hand)
    for kind, (typed, kept) in RANGES.items():
        editor.card.type.edited.emit(kind)
        name = f"settings.forms.questions.question.{f'{kind}.' * (kind in editor.card.dated)}"
        for end, text in zip(("min", "max"), typed, strict=True):
            retype(hand, name + end, text)
        question = editor.pages[0].questions[0]
        assert question.validation == kept
        assert None not in limits_of(question)


def test_the_ends_of_a_range_are_called_by_what_is_counted(hand):
    card = opened_question(hand).card
    called = {}
    for kind in ("number", "text", "multi_select"):
        card.type.edited.emit(kind)
        called[kind] = [(each.label.text(), each.field.accessibleName()) for each in (card.least, card.most)]
    assert called == {
        "number": [("Smallest number",) * 2, ("Largest number",) * 2],
        "text": [("Fewest characters",) * 2, ("Most characters",) * 2],
        "multi_select": [("Fewest choices",) * 2, ("Most choices",) * 2],
    }


def test_a_range_with_nothing_in_it_is_said_and_not_kept(hand, small):
    editor = opened_question(hand)
    editor.card.type.edited.emit("number")
    retype(hand, "settings.forms.questions.question.min", "5")
    retype(hand, "settings.forms.questions.question.max", "1")
    hand.until(lambda: hand.sees("settings.forms.questions.question.max.wrong"))
    hand.find("settings.forms.name").setFocus()
    hand.press("settings.forms.save")
    hand.until(lambda: editor.card.most.isAncestorOf(hand.window.focusWidget()))
    assert len(form(small).versions) == 1
    retype(hand, "settings.forms.questions.question.max", "six")
    assert "number" in hand.find("settings.forms.questions.question.max.wrong").text()


def test_the_step_of_a_slider_is_a_number_above_nothing_and_its_alone(hand, small):
    editor = opened_question(hand)
    assert not hand.sees("settings.forms.questions.question.step")
    editor.card.type.edited.emit("slider")
    for end, text in (("min", "1"), ("max", "5"), ("step", "0")):
        retype(hand, f"settings.forms.questions.question.{end}", text)
    hand.until(lambda: hand.sees("settings.forms.questions.question.step.wrong"))
    hand.find("settings.forms.name").setFocus()
    hand.press("settings.forms.save")
    hand.until(lambda: editor.card.step.isAncestorOf(hand.window.focusWidget()))
    retype(hand, "settings.forms.questions.question.step", "0.5")
    hand.press("settings.forms.save")
    hand.until(lambda: len(form(small).versions) == 2)
    question = form(small).asked_now.pages[0].questions[0]
    assert question.validation == {"min": 1, "max": 5, "step": 0.5}


def test_a_question_moves_to_the_page_before_it(hand):
    section = opened(hand, "forms", "form")
    hand.press("settings.forms.questions.add_page")
    hand.press("settings.forms.questions.add")
    hand.press("settings.forms.questions.up")
    assert [len(page.questions) for page in section.questions.pages] == [2, 0]


def test_how_it_looks_is_shown_beside_it(hand):
    opened(hand, "forms", "form")
    hand.press("settings.forms.preview")
    hand.until(lambda: hand.sees("settings.preview.questions"))


@pytest.mark.parametrize("is_pressed", [True, False])
def test_what_is_tried_out_there_is_nothing_to_save_and_keeps_nobody(hand, is_pressed):
    opened(hand, "forms", "form")
    hand.press("settings.forms.preview")
    hand.type("settings.preview.answer.size", "Medium")
    drawer = hand.find("drawer")
    if is_pressed:
        QTest.mouseClick(drawer, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    else:
        hand.key(Qt.Key.Key_Escape)
    hand.until(lambda: not hand.sees("drawer"))
    assert hand.notices() == []


def test_a_target_is_made_and_named_by_its_services(hand, small):
    opened(hand, "targets", "")
    retype(hand, "settings.targets.name", "Mail")
    retype(hand, "settings.targets.url", "mailto:desk@example.com")
    hand.press("settings.targets.save")
    hand.until(lambda: "Mail" in [each.name for each in small.look("offer_view").targets.values()])


def test_a_second_form_after_a_visit_says_that_another_is_asked(hand, small):
    with small.store.write() as unit:
        asked = unit.catalogue.questionnaires["form"]
        for number, key, name in ((20, "early", "Stars"), (21, "late", "Words")):
            version = replace(asked.versions[0], id=key, number=number)
            form = Questionnaire(key, number, key, name, "post_visit", current_version_id=key, versions=(version,))
            save_questionnaire(unit, form)
    section = opened(hand, "forms", "late")
    hand.until(lambda: "first that was made: “Stars”" in hand.find("settings.forms.other").text())
    view = section.view
    assert section.option(view.questionnaires["late"], view)[1] == "not asked: “Stars” is"
    assert section.option(view.questionnaires["early"], view)[1] == "1 question"
    assert section.option(replace(view.questionnaires["late"], id="", number=0), view)[1] == "not asked: “Stars” is"


def test_a_new_form_has_no_heading_over_versions_that_it_does_not_have(hand):
    hand.press("settings.to.forms")
    hand.press("settings.forms.new")
    hand.until(lambda: hand.sees("settings.forms.name"))
    assert hand.window.page.section.versions.isHidden()
