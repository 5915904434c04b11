"""Answers are read back from a note as they were written, and as nothing where they could mean two things."""

import pytest

from app.core.noted_answers import meant
from tests.support.records import a_question

CUTS = ("Cut", "Cut and wash", "Cut, fast", "fast")


def question(kind, *labels):
    options = tuple({"value": f"v{at}", "label": label} for at, label in enumerate(labels))
    return a_question(1, kind, label="What is it?", options=options)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("Cut", ["v0"]), ("Cut and wash", ["v1"]), ("Cut, Cut and wash", ["v0", "v1"]), ("Cut, fast, Cut", None),
        ("\u200f\u2068Cut\u2069، \u2068Cut and wash\u2069", ["v0", "v1"]), ("Cut, fast", None), ("Cut and", None),
        ("Cut and wash, Cut", ["v0", "v1"]), ("Cutfast", None), ("Cut,", None), ("", None),
    ],
)  # fmt: skip
def test_choices_within_one_another_are_told_apart(text, chosen):
    assert meant(question("multi_select", *CUTS), text) == chosen


def test_words_that_could_be_read_in_a_great_many_ways_mean_nothing_at_once():
    labels = (", ".join(["a"] * many) for many in range(1, 21))
    assert meant(question("multi_select", *labels), ", ".join(["a"] * 300)) is None


@pytest.mark.parametrize(("text", "value"), [("long", "v1"), ("Long hair", None), ("Twice", None)])
def test_one_choice_is_meant_by_its_whole_label(text, value):
    assert meant(question("single_select", "Short", "Long", "Twice", "Twice"), text) == value


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12", "12"),
        ("4,5", "4.5"),
        ("\u0664\u066b\u0665", "4.5"),
        ("\u221212", "-12"),
        ("1,234", None),
        ("1.234", "1.234"),
        ("two", None),
    ],
)
def test_a_number_of_any_language_is_read(text, number):
    assert meant(question("number"), text) == number
