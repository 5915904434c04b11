"""Conditions that anybody can make: what is written, what is read, and that the judge holds them (rule 31)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.questionnaires import visible_questions
from app.core.simple_conditions import (
    SimpleCondition,
    can_be_named,
    comparisons_of,
    read_condition,
    renamed,
    write_condition,
)
from tests.support.records import a_question, choices

TYPES = ("boolean", "single_select", "multi_select", "number", "slider", "text", "date", "json")
ASKED = tuple(a_question(at, kind, options=choices("S", "L")) for at, kind in enumerate(TYPES, 1))
VALUES = {
    "boolean": st.booleans(), "single_select": st.sampled_from("SL"), "multi_select": st.sampled_from("SL"),
    "number": st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9), "slider": st.integers(0, 9),
}  # fmt: skip


@st.composite
def conditions(draw):
    question = draw(st.sampled_from(ASKED))
    comparison = draw(st.sampled_from(comparisons_of(question)))
    value = None if comparison == "answered" else draw(VALUES[question.type])
    return SimpleCondition(question, comparison, value)


def is_asked(comparison, value, kind, answer):
    first = a_question(1, kind, options=choices("S", "L"))
    said = write_condition(SimpleCondition(first, comparison, value), (first,))
    second = a_question(2, visibility_condition=said)
    return second in visible_questions((first, second), {} if answer is None else {1: answer})


@given(conditions())
def test_what_is_written_is_read_as_it_was_meant(condition):
    assert read_condition(write_condition(condition, ASKED), ASKED) == condition


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from(("S", "q1", "q2")) | st.just({"var": "q1"}),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("==", "!=", "in", "and", ">=", "<=", "var")), inner, max_size=2)
    ),
    max_leaves=6,
)


@given(JSON, st.sampled_from((None, True, False)))
def test_whatever_is_read_of_another_system_means_the_same_when_it_is_written_again(said, answer):
    meant = read_condition(said, ASKED)
    if meant is not None:
        shown = [
            visible_questions((*ASKED, a_question(99, visibility_condition=each)), {1: answer})
            for each in (said, write_condition(meant, ASKED))
        ]
        assert [len(each) for each in shown] == [len(shown[0])] * 2


@pytest.mark.parametrize(
    ("comparison", "value", "kind", "answers"),
    [
        ("is", True, "boolean", {True: True, False: False, None: False}),
        ("is_not", "S", "single_select", {"S": False, "L": True, None: True}),
        ("at_least", 0, "number", {0: True, -1: False, None: False}),
        ("at_most", 3, "number", {3: True, 4: False, 0: True, None: False}),
        ("answered", None, "number", {0: True, None: False}),
        ("answered", None, "boolean", {False: True, None: False}),
    ],
)
def test_the_judge_holds_each_comparison_and_takes_no_answer_for_none(comparison, value, kind, answers):
    assert {answer: is_asked(comparison, value, kind, answer) for answer in answers} == answers


def test_several_choices_are_asked_whether_one_is_among_them():
    assert is_asked("has", "S", "multi_select", ["L", "S"])
    assert not is_asked("has", "S", "multi_select", ["L"])


@pytest.mark.parametrize(
    "said",
    [
        None, True, {"var": "q1"}, {"==": [{"var": "q9"}, True]}, {"==": [{"var": "q1"}, "S"]},
        {"<=": [{"var": "q4"}, 3]}, {"and": [{"!=": [{"var": "q5"}, None]}, {"<=": [{"var": "q4"}, 3]}]},
        {"or": [{"==": [{"var": "q1"}, True]}, False]}, {"==": [{"var": "q2"}, "XL"]},
        {">=": [{"var": "q4"}, float("inf")]}, {"==": [{"var": ["q1"]}, True]},
    ],
)  # fmt: skip
def test_any_other_condition_is_not_taken_for_a_simple_one(said):
    assert read_condition(said, ASKED) is None


def test_a_question_is_named_by_what_is_its_alone():
    twin = a_question(2, "boolean", mapping_key="q1")
    dotted = a_question(3, "boolean", mapping_key="a.b", handle="answers")
    asked = (a_question(1, "boolean", handle="first"), twin, dotted)
    assert [can_be_named(each, asked) for each in asked] == [True, True, False]
    assert write_condition(SimpleCondition(asked[0], "is", True), asked) == {"==": [{"var": "first"}, True]}


def test_a_condition_follows_a_question_that_is_called_otherwise_and_makes_way_for_its_new_name():
    first, second = a_question(1, "boolean", handle="one"), a_question(2, "boolean", handle="two")
    said = write_condition(SimpleCondition(first, "is", True), (first, second))
    called = replace(first, mapping_key="shoes")
    assert renamed(said, (first, second), (called, second)) == {"==": [{"var": "shoes"}, True]}
    assert renamed(said, (first, second), (first, replace(second, mapping_key="q1"))) == {"==": [{"var": "one"}, True]}
    assert renamed({"var": "q1"}, (first, second), (called, second)) == {"var": "q1"}
