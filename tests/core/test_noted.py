"""What a walk-in says stands in the note, a line for each question, until nothing is left to ask."""

import pytest

from app.core.noted import is_left_open, note_with, open_questions, unasked
from app.core.questionnaires import judge
from app.core.values import Question

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


def written(given, noted=None, words=None):
    return note_with(noted, ALL, judge(ALL, given), words)


def test_each_answer_is_a_line_in_the_words_of_the_question_and_of_what_was_chosen():
    said = written({3: "l", 4: ["tea", "wifi"], 1: False}, "In a hurry", {1: "Nein"})
    assert said == "In a hurry\nAny allergy to dye? Nein\nHair length: Long\nWhat else: Tea, Wi-Fi"


def test_a_question_is_open_until_a_line_of_the_note_has_its_words():
    assert open_questions(ALL, "In a hurry") == (ALLERGY,)
    assert open_questions(ALL, "any ALLERGY  to dye? no") == ()
    assert unasked(ALL, "Hair length: Long") == (ALLERGY, WHICH, WANTS)


def test_what_an_answer_asks_for_and_nobody_said_is_left_open():
    said = written({1: True}, words={1: "Yes"})
    assert said == "Any allergy to dye? Yes\nWhich ones? …"
    assert open_questions(ALL, said) == (WHICH,)
    assert is_left_open(WHICH, said)
    assert written({2: "Henna"}, said) == "Any allergy to dye? Yes\nWhich ones? Henna"


def test_a_text_of_several_lines_stays_in_its_own():
    assert written({2: "Henna\nAny allergy to dye? no"}).splitlines() == ["Which ones? Henna Any allergy to dye? no"]


@pytest.mark.parametrize("noted", [None, "", "Any allergy to dye? No"])
def test_saying_nothing_changes_nothing(noted):
    assert written({}, noted) == (noted or "")
