"""What is asked, what is kept and where answers go (rules 30-32)."""

from dataclasses import replace
from itertools import count

import pytest

from app.core.errors import Refused
from app.core.questionnaires import (
    asked_questions,
    capture_answers,
    check_answers,
    route_answer,
    routed,
    visible_questions,
)
from app.core.refusals import Code
from app.core.values import Page, QuestionnaireVersion
from tests.support.records import a_form, a_question, at, choices

IF_FIRST_IS_YES = {"==": [{"var": "q1"}, True]}


def capture(form, given, **facts):
    ids = (f"answer-{number}" for number in count(1))
    return capture_answers(form, form.versions[0], given, at(0), lambda: next(ids), **facts)


def refusal(*questions, **given):
    with pytest.raises(Refused) as refused:
        check_answers(questions, {int(name[1:]): value for name, value in given.items()})
    return [(one.code, one.record_id) for one in refused.value.reasons]


def kept(*questions, **given):
    answers = check_answers(questions, {int(name[1:]): value for name, value in given.items()})
    return {question.id: parsed.stored for question, parsed in answers}


def test_questions_are_asked_page_by_page_in_their_order_and_only_active_ones():
    late = Page(sort_order=2, questions=(a_question(3),))
    early = Page(sort_order=1, questions=(a_question(2, sort_order=2), a_question(1, sort_order=1)))
    version = QuestionnaireVersion("v", 1, 1, (late, replace(early, questions=(*early.questions, inactive()))))
    assert [question.id for question in asked_questions(version)] == [1, 2, 3]


def inactive():
    return a_question(9, is_active=False)


def test_an_answer_keeps_the_version_and_the_wording_that_was_asked():
    question = a_question(1, "number", is_required=True, link_type="profile", link_target="age")
    (answer,) = capture(a_form(question), {1: "42.0"}, appointment_id="booking", profile_id="zoe")
    assert (answer.id, answer.questionnaire_id, answer.version_id, answer.value) == ("answer-1", "form", "v1", "42")
    assert (answer.questionnaire_question_id, answer.question_id, answer.question_version_id) == (1, 101, 201)
    assert (answer.question_label, answer.question_type, answer.question_required) == ("Q1?", "number", True)
    assert (answer.appointment_id, answer.profile_id, answer.link_target) == ("booking", "zoe", "age")


def test_questions_left_open_keep_no_answer():
    assert capture(a_form(a_question(1), a_question(2)), {1: " ", 2: "x"})[0].questionnaire_question_id == 2


def test_every_wrong_answer_has_its_own_reason():
    questions = (a_question(1, is_required=True), a_question(2, "number"), a_question(3))
    assert refusal(*questions, q2="two", q7="x") == [
        (Code.NOT_FOUND, "7"),
        (Code.ANSWER_NEEDED, "1"),
        (Code.ANSWER_WRONG, "2"),
    ]


def test_a_refusal_names_the_question_and_what_would_fit():
    with pytest.raises(Refused, match=r"the answer to “Q1\?” does not fit: a number in decimal is expected"):
        check_answers([a_question(1, "number")], {1: "two"})


def test_a_question_whose_condition_fails_is_neither_needed_nor_kept():
    questions = (a_question(1, "boolean"), a_question(2, is_required=True, visibility_condition=IF_FIRST_IS_YES))
    assert kept(*questions, q1="false", q2="left over") == {1: "false"}
    assert refusal(*questions, q1="true") == [(Code.ANSWER_NEEDED, "2")]


def test_a_wrong_answer_to_a_hidden_question_does_not_matter():
    questions = (a_question(1, "boolean"), a_question(2, "number", visibility_condition=IF_FIRST_IS_YES))
    assert kept(*questions, q1=False, q2="two") == {1: "false"}


@pytest.mark.parametrize("path", ["q1", "answers.q1", "by-key"])
def test_conditions_see_answers_by_handle_and_by_mapping_key(path):
    asks = a_question(2, visibility_condition={"in": ["b", {"var": path}]})
    first = a_question(1, "multi_select", mapping_key="by-key", options=choices("a", "b"))
    assert [question.id for question in visible_questions((first, asks), {1: ["b"]})] == [1, 2]
    assert [question.id for question in visible_questions((first, asks), {1: ["a"]})] == [1]


def test_what_was_answered_to_a_hidden_question_counts_as_open():
    hidden = a_question(2, visibility_condition=IF_FIRST_IS_YES)
    instead = a_question(3, visibility_condition={"!": {"var": "q2"}})
    shown = visible_questions((a_question(1, "boolean"), hidden, instead), {1: False, 2: "left over"})
    assert [question.id for question in shown] == [1, 3]


@pytest.mark.parametrize("condition", [{"unknown": 1}, None, [], {}])
def test_a_condition_that_says_nothing_hides_nothing(condition):
    assert visible_questions((a_question(1, visibility_condition=condition),), {}) != ()


def test_the_current_version_is_asked_while_the_questionnaire_is_active():
    form = a_form(a_question(1))
    assert form.asked_now == form.versions[0]
    assert replace(form, is_active=False).asked_now is None
    assert replace(form, current_version_id=None).asked_now is None


@pytest.mark.parametrize(
    ("policy", "present", "route"),
    [
        ("always", "old", (True, "mapped", None)),
        (None, "old", (True, "mapped", None)),
        ("sometimes", "old", (True, "mapped", None)),
        ("if_empty", " ", (True, "mapped", None)),
        ("if_empty", "old", (False, "skipped", "the target has a value already")),
        ("if_empty", False, (False, "skipped", "the target has a value already")),
        ("never", None, (False, "skipped", "the write policy is never")),
    ],
)
def test_the_write_policy_decides_whether_an_answer_is_written(policy, present, route):
    assert route_answer("profile", "notes", policy, present) == route


@pytest.mark.parametrize(
    ("link_type", "target", "route"),
    [
        ("none", "x", (False, "none", None)),
        (None, None, (False, "none", None)),
        ("moon", "x", (False, "failed", "unknown link type “moon”")),
        ("profile", None, (False, "failed", "no link target")),
    ],
)
def test_an_answer_without_a_place_to_go_says_so(link_type, target, route):
    assert route_answer(link_type, target, "always", None) == route


def test_a_target_that_cannot_be_written_here_is_a_failure_in_words():
    route = route_answer("profile", "shoe size", "always", None, can_write=False)
    assert route == (False, "failed", "“shoe size” cannot be written on the profile")


@pytest.mark.parametrize(("policy", "mapped_at"), [("always", at(9)), ("never", None)])
def test_the_routing_is_recorded_on_the_answer(policy, mapped_at):
    (answer,) = capture(a_form(a_question(1)), {1: "x"})
    done = routed(answer, route_answer("profile", "notes", policy, None), at(9))
    assert (done.mapped_at, done.updated_at) == (mapped_at, at(9))
