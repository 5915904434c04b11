"""JSON Logic conditions (rule 31)."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.json_logic import MAX_DEPTH, LogicError, check_rule, evaluate, is_true, truthy

DATA = {"age": 42, "name": "Zoe", "tags": ["new", "vip"], "visit": {"kind": "fitting"}, "empty": "", "none": None}


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        ({"var": "age"}, 42),
        ({"var": "visit.kind"}, "fitting"),
        ({"var": "tags.1"}, "vip"),
        ({"var": ["gone", 7]}, 7),
        ({"var": "tags.9"}, None),
        ({"var": ""}, DATA),
        ({"==": [{"var": "age"}, "42"]}, True),
        ({"===": [{"var": "age"}, "42"]}, False),
        ({"!=": [1, "1"]}, False),
        ({"!==": [1, True]}, True),
        ({"==": [None, 0]}, False),
        ({"==": [True, 1]}, True),
        ({"!": [[]]}, True),
        ({"!!": ["0"]}, True),
        ({"and": [1, 0, {"unknown": 1}]}, 0),
        ({"or": [0, "", "x"]}, "x"),
        ({"if": [False, 1, True, 2, 3]}, 2),
        ({"if": [False, 1]}, None),
        ({"?:": [True, "yes", "no"]}, "yes"),
        ({"<": [1, {"var": "age"}, 100]}, True),
        ({"<=": [1, 1, 0]}, False),
        ({">": ["b", "a"]}, True),
        ({">=": [{"var": "name"}, 3]}, False),
        ({"max": [1, "3", 2]}, 3),
        ({"min": []}, None),
        ({"+": [1, "2", 0.5]}, 3.5),
        ({"-": [5]}, -5),
        ({"-": [5, 2]}, 3),
        ({"*": [2, 3]}, 6),
        ({"/": [1, 0]}, None),
        ({"%": [7, 3]}, 1),
        ({"cat": ["a", 1, 2.0, None, True]}, "a12true"),
        ({"in": ["vip", {"var": "tags"}]}, True),
        ({"in": ["oe", {"var": "name"}]}, True),
        ({"in": ["x", None]}, False),
        ({"substr": ["jsonlogic", -5]}, "logic"),
        ({"substr": ["jsonlogic", 4, -2]}, "log"),
        ({"merge": [[1], 2, [3]]}, [1, 2, 3]),
        ({"missing": ["age", "gone", "empty"]}, ["gone", "empty"]),
        ({"missing_some": [1, ["age", "gone"]]}, []),
        ({"missing_some": [2, ["age", "gone"]]}, ["gone"]),
        ({"map": [[1, 2], {"*": [{"var": ""}, 2]}]}, [2, 4]),
        ({"filter": [[1, 2, 3], {">": [{"var": ""}, 1]}]}, [2, 3]),
        ({"reduce": [[1, 2], {"+": [{"var": "current"}, {"var": "accumulator"}]}, 10]}, 13),
        ({"all": [[], True]}, False),
        ({"some": [{"var": "tags"}, {"==": [{"var": ""}, "vip"]}]}, True),
        ({"none": [{"var": "none"}, True]}, True),
        ({"log": "x"}, "x"),
        ({"a": 1, "b": 2}, {"a": 1, "b": 2}),
        ([1, {"+": [1, 1]}], [1, 2]),
    ],
)
def test_an_operator_gives_what_json_logic_says(rule, value):
    found = evaluate(rule, DATA)
    assert found == value
    assert type(found) is type(value)


def test_no_rule_always_holds():
    assert is_true(None, {})


@pytest.mark.parametrize(("value", "true"), [({}, True), ("0", True), ([], False), ("", False), (0, False)])
def test_truth_is_that_of_json_logic(value, true):
    assert truthy(value) is true


def test_an_unknown_operator_is_named():
    with pytest.raises(LogicError, match="unknown operator “eval”"):
        evaluate({"eval": ["1"]}, {})


def test_checking_finds_what_evaluation_would_not_reach():
    rule = {"if": [True, 1, {"exec": 1}]}
    assert evaluate(rule, {}) == 1
    with pytest.raises(LogicError, match="exec"):
        check_rule(rule)


@pytest.mark.parametrize("run", [check_rule, lambda rule: evaluate(rule, {})])
def test_depth_is_limited(run):
    rule = 1
    for _ in range(MAX_DEPTH + 1):
        rule = {"!": [rule]}
    with pytest.raises(LogicError, match="deeper than 60"):
        run(rule)


OPERATORS = [
    "var", "missing", "missing_some", "if", "==", "===", "!=", "!==", "!", "!!", "or", "and", ">", ">=", "<", "<=",
    "max", "min", "+", "-", "*", "/", "%", "map", "filter", "reduce", "all", "none", "some", "merge", "in", "cat",
    "substr", "log",
]  # fmt: skip
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=4) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)
rules = st.recursive(
    values,
    lambda inner: st.builds(lambda name, given: {name: given}, st.sampled_from(OPERATORS), st.lists(inner, max_size=3)),
    max_leaves=12,
)


@given(rules, values)
def test_no_rule_of_known_operators_makes_anything_but_an_answer(rule, data):
    with suppress(LogicError):  # an object with one key is a rule, whatever its key
        json.dumps(evaluate(rule, data))
