"""A walk-in whose service asks something becomes a booking once it is answered, by what the note says already."""

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QApplication

from app.core.noted_answers import meant
from app.core.questionnaires import judge
from app.core.values import Page
from app.ui.answer_words import answers_noted, fitting_answers, words_of_answers
from app.ui.card.entry import open_entry
from tests.support.asking import PAGES, take_walk_ins
from tests.support.hand import Hand
from tests.support.records import a_question

ROOT = Path(__file__).parents[3]
CHOICES = ({"value": "a", "label": "Oolong"}, {"value": "b", "label": "Sencha, hot"})


@pytest.fixture
def entry(small):
    """Zoe, who was asked one thing of two."""
    take_walk_ins(small, *PAGES)
    note = "In a hurry\nHow long is your hair? Short"
    return small.check_in(definition_id="form", profile_id="zoe", notes=note)


def test_what_has_to_be_answered_is_asked_there_but_for_what_the_note_says(at_card, small):
    at_card.press("entry.convert")
    at_card.press("entry.convert_now")
    at_card.until(lambda: QApplication.focusWidget() is at_card.find("entry.booking.answer.allergy.true"))
    assert at_card.find("entry.booking.answer.length.s").isChecked()
    at_card.press("entry.booking_go")
    assert small.rows("SELECT count(*) FROM appointments") == [(0,)]
    at_card.press("entry.booking.answer.allergy.false")
    at_card.press("entry.booking_go")
    at_card.until(lambda: small.rows("SELECT count(*) FROM appointments") == [(1,)])
    answers = small.rows("SELECT question_label, value FROM answers ORDER BY number")
    assert answers == [("Any allergy to dye?", "false"), ("How long is your hair?", "s")]
    at_card.until(lambda: at_card.sees("card.answers"))


def test_what_need_not_be_answered_is_kept_too_a_day_as_the_window_writes_it(qtbot, real, small):
    take_walk_ins(small, Page(questions=(question("date"),)))
    day = words_of_answers((Page(questions=(question("date"),)),), {1: "2026-05-24"})[1]
    open_entry(real.scene, small.check_in(definition_id="form", profile_id="zoe", notes=f"What is it? {day}").id)
    hand = Hand(qtbot, real)
    hand.press("entry.convert")
    hand.press("entry.convert_now")
    hand.until(lambda: small.rows("SELECT value FROM answers") == [("2026-05-24",)])


def question(kind):
    return a_question(1, kind, label="What is it?", options=CHOICES if kind.endswith("select") else ())


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("text", "Henna"), ("textarea", "Henna"), ("number", "2.5"), ("slider", "4"), ("boolean", "false"),
        ("single_select", "b"), ("multi_select", ["a", "b"]), ("date", "2026-05-24"),
        ("datetime", "2026-05-24 14:30"), ("email", "zoe@example.com"), ("phone", "+61412345678"),
    ],
)  # fmt: skip
def test_what_a_note_says_is_read_as_it_was_written(qapp, kind, said):
    pages = (Page(questions=(question(kind),)),)
    line = f"What is it? {words_of_answers(pages, {1: said})[1]}"
    found = judge([question(kind)], answers_noted(pages, f"In a hurry\n{line}")).parsed
    assert found == judge([question(kind)], {1: said}).parsed


def test_a_number_of_a_till_that_speaks_another_language_is_an_answer_too(qapp):
    pages = (Page(questions=(question("number"),)),)
    assert [fitting_answers(pages, f"What is it? {each}") for each in ("2,5", "2.5")] == [{1: "2.5"}, {1: "2.5"}]


@pytest.mark.parametrize("noted", ["", "What is it? …", "What is it? nonsense", "What is it?"])
def test_what_makes_no_sense_answers_nothing(qapp, noted):
    assert answers_noted((Page(questions=(question("single_select"),)),), noted) == {}


def test_choices_whose_words_are_within_one_another_are_read_as_they_were_written(qapp):
    options = ({"value": "a", "label": "Cut"}, {"value": "b", "label": "Cut and wash"})
    pages = (Page(questions=(replace(question("multi_select"), options=options),)),)
    for said in (["a"], ["b"], ["a", "b"]):
        assert answers_noted(pages, f"What is it? {words_of_answers(pages, {1: said})[1]}") == {1: said}


@pytest.mark.parametrize("language", ["de", "fr", "ar"])
def test_yes_and_no_are_read_in_each_language_of_the_window(language):
    words = ElementTree.parse(ROOT / "resources" / "translations" / f"floorwalker_{language}.ts")
    asked = next(each for each in words.iter("context") if each.findtext("name") == "AskedQuestion")
    said = {each.findtext("source"): each.findtext("translation") or "" for each in asked.iter("message")}
    assert [meant(question("boolean"), said[each]) for each in ("Yes", "No")] == [True, False]
