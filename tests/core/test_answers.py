"""One answer at a time: what fits, and how it is stored (rule 31)."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answers import TYPES, WrongAnswerError, is_unanswered, parse_answer, question_problem
from tests.support.records import a_question, choices


def stored(type_, given, **question):
    region = question.pop("region", None)
    return parse_answer(a_question(type_=type_, **question), given, region).stored


@pytest.mark.parametrize(
    ("type_", "given", "kept"),
    [
        ("text", "  hello ", "hello"),
        ("text", 42, "42"),
        ("textarea", "a\nb", "a\nb"),
        ("number", "12.50", "12.5"),
        ("number", 12, "12"),
        ("number", 1e-7, "0.0000001"),
        ("number", "-0", "0"),
        ("number", ".5", "0.5"),
        ("boolean", True, "true"),
        ("boolean", "False", "false"),
        ("date", "2026-05-11", "2026-05-11"),
        ("datetime", "2026-05-11 10:00", "2026-05-11T10:00:00"),
        ("datetime", "2026-05-11T10:00:00Z", "2026-05-11T10:00:00+00:00"),
        ("email", " zoe@example.co.uk ", "zoe@example.co.uk"),
        ("phone", "+61 3 9000 0000", "+61390000000"),
        ("json", '{"a": [1, null]}', '{"a":[1,null]}'),
        ("json", {"a": "é"}, '{"a":"é"}'),
        ("json", [], "[]"),
    ],
)
def test_a_fitting_answer_is_stored_in_one_form(type_, given, kept):
    assert stored(type_, given) == kept


@pytest.mark.parametrize(
    ("type_", "given", "right"),
    [
        ("text", ["a"], "text is expected"),
        ("number", "12,5", "a number in decimal"),
        ("number", "1e3", "a number in decimal"),
        ("number", True, "a number in decimal"),
        ("number", "\u0661", "a number in decimal"),
        ("number", float("inf"), "a number in decimal"),
        ("boolean", "yes", "true or false"),
        ("boolean", 1, "true or false"),
        ("date", "11/05/2026", "a date like"),
        ("date", "2026-02-30", "a date like"),
        ("date", "20260511", "a date like"),
        ("datetime", "2026-05-11", "a date and time like"),
        ("datetime", "2026-05-11 25:00", "a date and time like"),
        ("email", "zoe@example", "an e-mail address"),
        ("email", "zoe @example.com", "an e-mail address"),
        ("email", "z" * 300 + "@example.com", "an e-mail address"),
        ("phone", "9000 0000", "with its country code"),
        ("phone", "+61 3", "a phone number"),
        ("json", "{a: 1}", "JSON text"),
        ("json", "NaN", "JSON text"),
        ("json", "[" * 100_000, "JSON text"),
        ("json", float("nan"), "JSON can say"),
        ("json", ["\ud800"], "half of a surrogate pair"),
        ("json", r'"\ud800"', "half of a surrogate pair"),
    ],
)
def test_what_does_not_fit_says_what_would(type_, given, right):
    with pytest.raises(WrongAnswerError, match=right):
        stored(type_, given)


def test_a_local_phone_number_is_read_in_its_region():
    assert stored("phone", "(03) 9000 0000", region="AU") == "+61390000000"


@pytest.mark.parametrize(
    ("type_", "validation", "fits", "wrong", "right"),
    [
        ("number", {"min": 1, "max": "2.5"}, "2.5", "2.6", "at most 2.5 expected"),
        ("slider", {"min": 0, "max": 10}, 0, -1, "at least 0 expected"),
        ("text", {"min_length": 3}, "abc", "ab", "at least 3 characters expected"),
        ("textarea", {"max": 3}, "abc", "abcd", "at most 3 characters expected"),
        ("date", {"min": "2026-05-11"}, "2026-05-11", "2026-05-10", "2026-05-11 or later is expected"),
        ("datetime", {"max": "2026-05-11"}, "2026-05-11 23:59", "2026-05-12 00:00", "2026-05-11 or earlier"),
    ],
)
def test_min_and_max_are_kept(type_, validation, fits, wrong, right):
    assert stored(type_, fits, validation=validation)
    with pytest.raises(WrongAnswerError, match=right):
        stored(type_, wrong, validation=validation)


def test_one_of_several_must_be_among_the_options():
    assert stored("single_select", 2, options=choices("one", 2)) == "2"
    with pytest.raises(WrongAnswerError, match="one of “one”, “2” is expected"):
        stored("single_select", "three", options=choices("one", 2))


@pytest.mark.parametrize("given", ['["b","a"]', ["b", "a", "b"]])
def test_several_choices_are_kept_once_in_the_order_of_the_options(given):
    assert stored("multi_select", given, options=choices("a", "b", "c")) == '["a","b"]'


@pytest.mark.parametrize("given", ["a", '{"a":1}', [["a"]], ["z"]])
def test_several_choices_must_be_a_list_of_options(given):
    with pytest.raises(WrongAnswerError):
        stored("multi_select", given, options=choices("a", "b"))


def test_the_number_of_choices_is_limited():
    with pytest.raises(WrongAnswerError, match="at most 1 choices expected"):
        stored("multi_select", ["a", "b"], options=choices("a", "b"), validation={"max": 1})


@pytest.mark.parametrize(
    ("type_", "given", "open_"),
    [
        ("text", " ", True),
        ("text", None, True),
        ("text", "[]", False),
        ("multi_select", [], True),
        ("multi_select", "[]", True),
        ("json", [], False),
        ("boolean", False, False),
        ("number", 0, False),
    ],
)
def test_nothing_said_is_no_answer(type_, given, open_):
    assert is_unanswered(a_question(type_=type_), given) is open_


@pytest.mark.parametrize(
    ("question", "problem"),
    [
        (a_question(type_="colour"), "the type “colour” is not one of"),
        (a_question(type_="slider", validation={"min": 1}), "a slider needs min and max"),
        (a_question(type_="single_select"), "a choice needs options"),
    ],
)
def test_a_question_that_nobody_could_answer_is_found_at_set_up(question, problem):
    assert problem in question_problem(question)


def test_a_question_that_is_in_order_has_no_problem():
    assert question_problem(a_question(type_="slider", validation={"min": 0, "max": 10})) is None


def test_there_are_twelve_types():
    assert len(TYPES) == 12


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(sorted(TYPES)), anything)
def test_any_value_is_either_understood_or_wrong_and_what_is_stored_is_understood_again(type_, given):
    question = a_question(type_=type_, options=choices("a", "b"))
    try:
        first = parse_answer(question, given, "AU")
    except WrongAnswerError:
        return
    assert parse_answer(question, first.stored, "AU") == first
    json.dumps(first.native)
