"""A note for a row: answers stand there without their questions, and nothing else of it is lost."""

from __future__ import annotations

import pytest

from app.core.noted_lines import in_brief
from app.core.values import Question

BIKE = Question(1, 1, 1, "bike", "Bike", "Which bike is it (make, colour)", "text", "bike", is_required=True)
ALLERGY = Question(2, 2, 2, "allergy", "Allergy", "Any allergy to dye?", "boolean", "allergy", is_required=True)
SIZE = Question(3, 3, 3, "size", "Size", "Which size", "text", "size")
ALL = (ALLERGY, BIKE, SIZE)
GREEN = "Which bike is it (make, colour) Green Cube"


def test_an_answer_stands_without_its_question():
    assert in_brief(ALL, GREEN) == ("Green Cube",)
    assert in_brief(ALL, "Which size: M; Which bike is it (make, colour): Green Cube") == ("M", "Green Cube")


def test_a_yes_or_no_keeps_its_question_behind_the_other_answers():
    assert in_brief(ALL, f"Any allergy to dye? Yes\n{GREEN}") == ("Green Cube", "Any allergy to dye? Yes")


def test_what_is_no_answer_stays_and_what_is_open_is_left_out():
    assert in_brief(ALL, f"In a hurry; Which size: M\n{GREEN}\nAny allergy to dye? …") == (
        "In a hurry; Which size: M",
        "Green Cube",
    )


def test_of_two_answers_to_one_question_the_last_counts():
    assert in_brief(ALL, "Which size: M\nWhich size: L") == ("L",)


@pytest.mark.parametrize("noted", [None, "", "In a hurry", "Which size", "Any allergy to dye? …"])
def test_a_note_that_answers_nothing_has_no_short_form(noted):
    assert in_brief(ALL, noted) == ()
    assert in_brief((), noted) == ()
