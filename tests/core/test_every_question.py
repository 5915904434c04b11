"""All twelve types of question: needed, within options and limits, and shown only when they should be (rule 31)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.answer_limits import LIMITED, limits_of, step_of
from app.core.answers import TYPES, WrongAnswerError, parse_answer
from app.core.errors import Refused
from app.core.questionnaires import check_answers, judge
from app.core.refusals import Code
from tests.support.records import a_question, choices

EVERY = {
    # type: an answer as it is said, as it is kept, and one that does not fit
    "text": ("  hello ", "hello", ["a"]),
    "textarea": ("a\nb", "a\nb", {"a": 1}),
    "number": ("12.50", "12.5", "a dozen"),
    "slider": (3, "3", "far"),
    "boolean": ("True", "true", "perhaps"),
    "single_select": ("a", "a", "z"),
    "multi_select": ('["b","a"]', '["a","b"]', ["z"]),
    "date": (" 2026-05-11", "2026-05-11", "11.05.2026"),
    "datetime": ("2026-05-11 10:00", "2026-05-11T10:00:00", "10:00"),
    "email": ("zoe@example.com ", "zoe@example.com", "zoe"),
    "phone": ("0400 111 222", "+61400111222", "12"),
    "json": ('{"a": 1}', '{"a":1}', "{"),
}
LIMITS = [
    # type, least and most, what is just within, what is just outside
    ("text", {"min": 2, "max": 3}, ("ab", "abc"), ("a", "abcd")),
    ("text", {"min_length": "2", "max_length": 3}, ("ab", "abc"), ("a", "abcd")),
    ("textarea", {"min": 2, "max": 3}, ("ab", "a\nb"), ("a", "abcd")),
    ("number", {"min": 0.5, "max": "2.5"}, ("0.5", 2.5), ("0.49", "2.51")),
    ("slider", {"min": "1", "max": "5"}, (1, "5"), (0.9, 10)),
    ("slider", {"min": 0.5, "max": 2.5}, (0.5, 2.5), (0, 3)),
    ("multi_select", {"min": 2, "max": 2}, (["a", "b"],), (["a"], ["a", "b", "c"])),
    ("date", {"min": "2026-05-11", "max": "2026-05-12"}, ("2026-05-11", "2026-05-12"), ("2026-05-10", "2026-05-13")),
    (
        "datetime", {"min": "2026-05-11 10:00", "max": "2026-05-11T12:00"},
        ("2026-05-11 10:00", "2026-05-11 12:00", "2026-05-11T10:00:00Z"), ("2026-05-11 09:59", "2026-05-11 23:00"),
    ),
    (
        "datetime", {"min": "2026-05-11", "max": "2026-05-12"},
        ("2026-05-11 00:00", "2026-05-12 23:59"), ("2026-05-10 23:59", "2026-05-13 00:00"),
    ),
    (
        "datetime", {"min": "2026-05-11 10:00+10:00"},
        ("2026-05-11 00:00Z", "2026-05-11 10:00"), ("2026-05-10 23:59Z", "2026-05-11 09:59"),
    ),
]  # fmt: skip


def asked(type_, number=1, **given):
    return a_question(number, type_, **{"options": choices("a", "b", "c"), "validation": {}, **given})


def refused(*questions, **said):
    with pytest.raises(Refused) as refusal:
        check_answers(questions, {int(name[1:]): value for name, value in said.items()}, "AU")
    return [(each.code, each.record_id) for each in refusal.value.reasons]


def test_every_type_is_in_the_table():
    assert set(EVERY) == TYPES
    assert {kind for kind, *_ in LIMITS} == LIMITED


@pytest.mark.parametrize("kind", EVERY)
def test_an_answer_is_kept_in_one_form_and_what_does_not_fit_is_refused(kind):
    said, kept, wrong = EVERY[kind]
    assert check_answers((asked(kind),), {1: said}, "AU")[0][1].stored == kept
    assert check_answers((asked(kind),), {1: kept}, "AU")[0][1].stored == kept
    assert refused(asked(kind), q1=wrong) == [(Code.ANSWER_WRONG, "1")]


@pytest.mark.parametrize("kind", EVERY)
def test_only_what_is_needed_must_be_answered(kind):
    assert check_answers((asked(kind),), {}, "AU") == ()
    needed = asked(kind, is_required=True)
    assert refused(needed) == refused(needed, q1=" ") == [(Code.ANSWER_NEEDED, "1")]
    assert check_answers((needed,), {1: EVERY[kind][0]}, "AU")


@pytest.mark.parametrize(("kind", "limits", "fits", "wrong"), LIMITS)
def test_limits_are_kept_at_both_ends(kind, limits, fits, wrong):
    question = asked(kind, validation=limits)
    assert all(parse_answer(question, each, "AU").stored for each in fits)
    for each in wrong:
        with pytest.raises(WrongAnswerError):
            parse_answer(question, each, "AU")


@pytest.mark.parametrize("kind", sorted(TYPES - LIMITED))
def test_the_other_types_have_no_limits_to_be_shown_or_broken(kind):
    question = asked(kind, validation={"min": 900, "max": 1})
    assert limits_of(question) == (None, None)
    assert parse_answer(question, EVERY[kind][0], "AU").stored


@pytest.mark.parametrize("kind", EVERY)
def test_a_condition_sees_an_answer_as_it_is_kept_and_hides_what_is_needed_otherwise(kind):
    kept = check_answers((asked(kind),), {1: EVERY[kind][0]}, "AU")[0][1].native
    only_if = asked("text", 2, is_required=True, visibility_condition={"==": [{"var": "q1"}, kept]})
    if isinstance(kept, list | dict):  # which are never the same as another one
        only_if = asked("text", 2, is_required=True, visibility_condition={"!!": [{"var": "q1"}]})
    assert refused(asked(kind), only_if, q1=EVERY[kind][0]) == [(Code.ANSWER_NEEDED, "2")]
    assert check_answers((asked(kind), only_if), {2: "left over"}, "AU") == ()


@pytest.mark.parametrize("kind", EVERY)
def test_a_hidden_question_of_any_type_is_neither_needed_nor_kept(kind):
    hidden = asked(kind, 2, is_required=True, visibility_condition={"var": "q1"})
    assert check_answers((asked("text"), hidden), {2: EVERY[kind][2]}, "AU") == ()


def test_a_condition_may_look_at_a_question_that_is_asked_later_and_hidden_itself():
    first = asked("text", 1, is_required=True, visibility_condition={"var": "q2"})
    later = asked("text", 2, visibility_condition={"var": "q3"})
    assert judge((first, later, asked("text", 3)), {2: "left over"}).shown == (asked("text", 3),)


@given(st.permutations([1, 2, 3, 4]), st.sets(st.integers(1, 4)), st.tuples(*[st.sampled_from(["!!", "!"])] * 4))
def test_what_is_kept_is_judged_again_as_what_was_said(order, said, signs):
    """As a hub judges what a till has kept: whichever question looks at which, so long as none looks at itself."""
    looks_at = dict(zip(order, [None, *order], strict=False))
    questions = [
        asked("text", each, visibility_condition={sign: {"var": f"q{looks_at[each]}"}} if looks_at[each] else None)
        for each, sign in zip((1, 2, 3, 4), signs, strict=True)
    ]
    kept = check_answers(questions, dict.fromkeys(said, "said"))
    again = {question.id: answer.stored for question, answer in kept}
    assert check_answers(questions, again) == kept
    assert judge(questions, again).shown == judge(questions, dict.fromkeys(said, "said")).shown


@pytest.mark.parametrize(
    ("validation", "usual", "step"),
    [
        ({"min": 1, "max": 5}, None, "1"),
        ({"min": "0.5", "max": 2.5}, None, "0.1"),
        ({"min": 0, "max": 1, "step": 0.25}, None, "0.25"),
        ({"min": 0, "max": 10, "step": 0}, "3.75", "0.01"),
        ({"min": 0, "max": 100}, "20", "1"),
    ],
)
def test_a_slider_is_as_fine_as_it_is_said_or_as_its_ends_are(validation, usual, step):
    assert step_of(asked("slider", validation=validation, default_value=usual)) == Decimal(step)


@pytest.mark.parametrize(
    ("kind", "limits", "are_crossed"),
    [
        ("number", {"min": 5, "max": 1}, True), ("number", {"min": 5, "max": "5"}, False),
        ("date", {"min": "2026-05-12", "max": "2026-05-11"}, True),
        ("datetime", {"min": "2026-05-11 10:00", "max": "2026-05-11 09:00"}, True),
        ("datetime", {"min": "2026-05-11 10:00", "max": "2026-05-11"}, False), ("text", {"min": 3}, False),
    ],
)  # fmt: skip
def test_limits_between_which_nothing_is_left_are_crossed(kind, limits, are_crossed):
    assert limits_of(asked(kind, validation=limits)).are_crossed is are_crossed
