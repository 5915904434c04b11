"""What a walk-in says stands in the note, a line for each question, until nothing is left to ask."""

from dataclasses import replace

import pytest

from app.core.noted import note_with, open_questions, questions_left
from app.core.noted_answers import answers_noted
from app.core.noted_lines import is_noted
from app.core.questionnaires import judge
from app.core.values import Question
from tests.support.records import a_question

ALLERGY = Question(1, 1, 1, "allergy", "Allergy", "Any allergy to dye?", "boolean", "allergy", is_required=True)
WHICH = Question(
    2, 2, 2, "which", "Which", "Which ones?", "text", "which", is_required=True,
    visibility_condition={"==": [{"var": "allergy"}, True]},
)  # fmt: skip
LENGTH = Question(
    3, 3, 3, "length", "Length", "Hair length", "single_select", "length",
    options=({"value": "s", "label": "Short"}, {"value": "l", "label": "Long"}),
)  # fmt: skip
WANTS = Question(
    4, 4, 4, "wants", "Wants", "What else", "multi_select", "wants",
    options=({"value": "tea", "label": "Tea"}, {"value": "wifi", "label": "Wi-Fi"}),
)  # fmt: skip
ALL = (ALLERGY, WHICH, LENGTH, WANTS)
SEVERE = Question(
    5, 5, 5, "severe", "Severe", "Who treats you?", "text", "severe", is_required=True,
    visibility_condition={"and": [{"var": "answers.allergy"}, {"in": ["Henna", {"var": "which"}]}]},
)  # fmt: skip


def written(given, noted=None, words=None, questions=ALL):
    return note_with(noted, questions, judge(questions, given), words)


def needed(number, label, condition=None, kind="text"):
    return a_question(number, kind, label=label, is_required=True, visibility_condition=condition)


def test_each_answer_is_a_line_in_the_words_of_the_question_and_of_what_was_chosen():
    said = written({3: "l", 4: ["tea", "wifi"], 1: False}, "In a hurry", {1: "Nein"})
    assert said == "In a hurry\nAny allergy to dye? Nein\nHair length: Long\nWhat else: Tea, Wi-Fi"


def test_a_question_is_open_until_a_line_of_the_note_begins_with_its_words():
    assert open_questions(ALL, "In a hurry") == (ALLERGY,)
    assert open_questions(ALL, "any ALLERGY  to dye? no") == ()
    assert questions_left(ALL, "Hair length: Long") == (ALLERGY, WHICH, WANTS)


@pytest.mark.parametrize(
    "noted", ["Colour of hair: red", "Anything else: Colour: red", "Colour", "Colour:", "Coloured"]
)
def test_words_within_others_or_with_nothing_behind_them_answer_nothing(noted):
    colour, hair = needed(1, "Colour"), needed(2, "Colour of hair")
    assert colour in open_questions((hair, colour), noted)
    assert not is_noted("Colour", noted)


@pytest.mark.parametrize("noted", ["Colour: red", "colour : red", "In a hurry\nCOLOUR:red", "Colour: …\nColour: red"])
def test_a_line_that_somebody_wrote_answers_as_one_of_ours(noted):
    assert open_questions((needed(1, "Colour"), needed(2, "Age")), noted) == (needed(2, "Age"),)
    assert is_noted("Colour", noted)


def test_several_answers_in_one_line_are_parted_by_semicolons():
    both = (needed(1, "Colour"), needed(2, "Age?"))
    assert answers_noted(both, "In a hurry; colour: red; or brown; age? 9") == {1: "red; or brown", 2: "9"}


def test_what_an_answer_quotes_is_not_the_answer_to_another():
    both = (needed(1, "Anything else?"), needed(2, "Colour"))
    said = written({1: "You ask; colour: why?"}, questions=both)
    assert said == "Anything else? You ask, colour: why?"
    assert open_questions(both, said) == both[1:]


def test_of_words_that_begin_with_those_of_another_the_longer_are_meant():
    colour, natural = needed(1, "Colour"), needed(2, "Colour: natural")
    assert open_questions((colour, natural), "Colour: natural: red") == (colour,)


def test_two_questions_of_one_label_have_a_line_each():
    both = (needed(1, "Name"), needed(2, "Name"))
    said = written({2: "Bob"}, questions=both)
    assert said == "Name (2) Bob"
    assert open_questions(both, said) == both[:1]
    assert answers_noted(both, written({1: "Zoe"}, said, questions=both)) == {1: "Zoe", 2: "Bob"}


def test_what_an_answer_asks_for_and_nobody_said_is_left_open():
    said = written({1: True}, words={1: "Yes"})
    assert said == "Any allergy to dye? Yes\nWhich ones? …"
    assert open_questions(ALL, said) == (WHICH,)
    assert questions_left(ALL, said)[0].visibility_condition == {"==": [True, True]}
    assert written({2: "Henna"}, said) == "Any allergy to dye? Yes\nWhich ones? Henna"


@pytest.mark.parametrize("yes", ["true", "Yes", "ja", "Oui", "نعم"])
def test_what_an_answer_does_away_with_is_not_open_in_any_language(yes):
    new = needed(2, "How did you hear of us?", {"!": [{"var": "q1"}]})
    both = (needed(1, "Been here?", kind="boolean"), new)
    assert open_questions(both, None) == both
    assert open_questions(both, written({1: True}, words={1: yes}, questions=both)) == ()
    assert open_questions(both, "Been here? No") == (new,)


def test_an_answer_that_was_corrected_closes_what_it_left_open():
    assert open_questions(ALL, "Any allergy to dye? No\nWhich ones? …") == ()


def test_what_was_left_open_stays_so_beside_what_cannot_be_made_out():
    said = "Any allergy to dye? Not sure\nWhich ones? …"
    assert open_questions(ALL, said) == (WHICH,)
    assert replace(WHICH, visibility_condition=None) in questions_left(ALL, said)


def test_what_two_answers_ask_for_is_left_open_by_the_one_that_comes_later():
    form = (ALLERGY, WHICH, SEVERE)
    said = written({2: "Henna"}, written({1: True}, words={1: "Ja"}, questions=form), questions=form)
    assert said == "Any allergy to dye? Ja\nWhich ones? Henna\nWho treats you? …"
    assert open_questions(form, said) == (SEVERE,)


def test_a_text_of_several_lines_stays_in_its_own():
    assert written({2: "Henna\nAny allergy to dye? no"}).splitlines() == ["Which ones? Henna Any allergy to dye? no"]


@pytest.mark.parametrize("noted", [None, "", "Any allergy to dye? No", "Any allergy to dye? Yes"])
def test_saying_nothing_changes_nothing(noted):
    assert written({}, noted) == (noted or "")
