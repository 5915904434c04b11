"""Questionnaires: what is asked, what was answered, and where each answer goes (rules 30-32)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple, TypeAlias, cast, get_args

from app.core.answers import Parsed, WrongAnswerError, is_empty, is_unanswered, parse_answer
from app.core.errors import Refused
from app.core.json_logic import LogicError, is_true
from app.core.refusals import Code, Reason, reason
from app.core.values import Answer, Instant, Json, Page, Question, Questionnaire, QuestionnaireVersion

Purpose: TypeAlias = Literal[
    "booking", "general", "waitlist", "walk_in", "pre_visit", "post_visit", "cancellation", "profile_onboarding",
    "interaction", "survey",
]  # fmt: skip
"""What a form can be for."""
PURPOSES = frozenset(get_args(Purpose))
BOOKING, POST_VISIT = "booking", "post_visit"
"""What this program asks by itself: when something is booked, and after the visit. Others ask for the rest."""
_ONCE_CALLED = {"feedback": POST_VISIT}
LINK_TYPES = frozenset(
    {"profile", "transaction", "rating", "interaction", "appointment", "connection", "transaction_item"}
)


def asked_after_visit(forms: Iterable[Questionnaire]) -> Questionnaire | None:
    """The one form that is asked after a visit: of several the first that was made."""
    asked = [each for each in forms if each.purpose == POST_VISIT and each.asked_now is not None]
    return min(asked, key=lambda each: each.number, default=None)


def purpose_of(said: str) -> Purpose:
    """The purpose that is meant; whatever is none, and has never been called so, is ``general``."""
    meant = _ONCE_CALLED.get(said, said)
    return cast("Purpose", meant) if meant in PURPOSES else "general"


def asked_questions(version: QuestionnaireVersion) -> tuple[Question, ...]:
    """The active questions of a version, page by page, in the order in which they are asked."""
    return questions_on(version.pages)


def questions_on(pages: Iterable[Page]) -> tuple[Question, ...]:
    """The active questions of some pages, in the order in which they are asked."""
    return tuple(
        question
        for page in sorted(pages, key=lambda page: page.sort_order)
        for question in sorted(page.questions, key=lambda question: question.sort_order)
        if question.is_active
    )


def visible_questions(questions: Sequence[Question], natives: Mapping[int, Json]) -> tuple[Question, ...]:
    """The questions whose conditions hold, given the answers by question id (rule 31).

    A condition sees answers by handle and by mapping key, at the top and under ``answers``; what was answered to a
    question that is hidden counts as not answered. A condition that cannot be read hides nothing.
    """
    shown = _visible(questions, natives)
    for _ in questions:  # a condition may look at a question that is asked after it, and hidden itself
        kept = {each.id for each in shown}
        before, shown = shown, _visible(questions, {key: said for key, said in natives.items() if key in kept})
        if shown == before:
            break
    return shown


def _visible(questions: Sequence[Question], natives: Mapping[int, Json]) -> tuple[Question, ...]:
    answers: dict[str, Json] = {}
    for question in questions:
        _tell(answers, question, natives.get(question.id))
    shown = []
    for question in questions:
        if _holds(question.visibility_condition, {**answers, "answers": answers}):
            shown.append(question)
        else:
            _tell(answers, question, None)
    return tuple(shown)


def _tell(answers: dict[str, Json], question: Question, value: Json) -> None:
    answers[question.mapping_key] = answers[question.handle] = value


def _holds(condition: Json, data: Json) -> bool:
    try:
        return condition in (None, [], {}) or is_true(condition, data)
    except LogicError:
        return True


class Judged(NamedTuple):
    """What was said, judged: the questions that are asked then, the answers understood, and what is wrong with others.

    Both by ``questionnaire_question_id``, whether the question is asked or not.
    """

    shown: tuple[Question, ...]
    parsed: Mapping[int, Parsed]
    wrong: Mapping[int, Reason]


def judge(questions: Sequence[Question], given: Mapping[int, Json], region: str | None = None) -> Judged:
    """Which questions are asked, given what was said as it was said: for a form to show, and for the desk to check.

    A condition sees an answer as it would be kept, and none that does not fit. Phone numbers are read in ``region``.
    """
    parsed, wrong = _parse_all(questions, given, region)
    shown = visible_questions(questions, {key: answer.native for key, answer in parsed.items()})
    return Judged(shown, parsed, wrong)


def check_answers(
    questions: Sequence[Question], given: Mapping[int, Json], region: str | None = None
) -> tuple[tuple[Question, Parsed], ...]:
    """The answers that count, each with its question, in the order of asking.

    ``given`` maps each ``questionnaire_question_id`` to what was said. Answers to hidden questions are left out. Raises
    ``Refused`` with one reason per wrong answer: needed, not fitting, or to a question that is not asked.
    """
    shown, parsed, wrong = judge(questions, given, region)
    reasons = strangers(questions, given)
    for question in shown:
        if question.id in wrong:
            reasons.append(wrong[question.id])
        elif question.is_required and question.id not in parsed:
            reasons.append(reason(Code.ANSWER_NEEDED, str(question.id), question=question.label))
    if reasons:
        raise Refused(*reasons)
    return tuple((question, parsed[question.id]) for question in shown if question.id in parsed)


def _parse_all(
    questions: Sequence[Question], given: Mapping[int, Json], region: str | None
) -> tuple[dict[int, Parsed], dict[int, Reason]]:
    parsed: dict[int, Parsed] = {}
    wrong: dict[int, Reason] = {}
    for question in questions:
        said = given.get(question.id)
        if is_unanswered(question, said):
            continue
        try:
            parsed[question.id] = parse_answer(question, said, region)
        except WrongAnswerError as error:
            wrong[question.id] = wrong_answer(question, error)
    return parsed, wrong


def wrong_answer(question: Question, error: WrongAnswerError) -> Reason:
    """Why an answer to that question is not taken."""
    facts = {"question": question.label, "right": str(error), "right_code": error.code, **error.facts}
    return Reason(Code.ANSWER_WRONG, str(question.id), facts=tuple(facts.items()))


def strangers(questions: Sequence[Question], given: Mapping[int, Json]) -> list[Reason]:
    """A reason for each answer to a question that is none of these."""
    known = {question.id for question in questions}
    return [reason(Code.NOT_FOUND, str(key), what="question", name=str(key)) for key in given if key not in known]


def capture_answers(
    questionnaire: Questionnaire,
    version: QuestionnaireVersion,
    given: Mapping[int, Json],
    now: Instant,
    new_id: Callable[[], str],
    *,
    appointment_id: str | None = None,
    submission_id: str | None = None,
    profile_id: str | None = None,
    region: str | None = None,
) -> tuple[Answer, ...]:
    """The answers as they are kept, each pinned to the version and wording that was asked (rule 30).

    Their ``number`` is 0: the store gives it. Raises ``Refused`` as ``check_answers`` does.
    """
    return tuple(
        Answer(
            new_id(),
            0,
            questionnaire.id,
            version.id,
            question.id,
            question.question_id,
            question.question_version_id,
            question.handle,
            question.label,
            question.type,
            question.is_required,
            question.mapping_key,
            parsed.stored,
            appointment_id,
            submission_id,
            profile_id,
            question.link_type,
            question.link_target,
            question.link_write_policy,
            created_at=now,
            updated_at=now,
        )
        for question, parsed in check_answers(asked_questions(version), given, region)
    )


class Route(NamedTuple):
    """Where an answer goes: whether to write it to its link target, and what to record about that."""

    write: bool
    mapping_status: str
    mapping_error: str | None = None


def route_answer(
    link_type: str | None, link_target: str | None, policy: str | None, present: Json, *, can_write: bool = True
) -> Route:
    """What becomes of an answer, given the value that its target has now (rule 32).

    ``mapping_status`` is ``none``, ``mapped``, ``skipped`` or ``failed``. ``can_write`` false says that the target
    cannot be written here, e.g. an unknown profile field. A policy that is unset or unknown is ``always``.
    """
    if link_type in (None, "", "none"):
        return Route(False, "none")
    if link_type not in LINK_TYPES:
        return Route(False, "failed", f"unknown link type “{link_type}”")
    if not link_target:
        return Route(False, "failed", "no link target")
    if policy == "never":
        return Route(False, "skipped", "the write policy is never")
    if not can_write:
        return Route(False, "failed", f"“{link_target}” cannot be written on the {link_type}")
    if policy == "if_empty" and not is_empty(present):
        return Route(False, "skipped", "the target has a value already")
    return Route(True, "mapped")


def routed(answer: Answer, route: Route, now: Instant) -> Answer:
    """The answer with its routing recorded; ``mapped_at`` only when it was written."""
    at = now if route.write else None
    return replace(
        answer,
        mapping_status=route.mapping_status,
        mapping_error=route.mapping_error,
        mapped_at=at,
        updated_at=now,
    )


def all_questions(pages: Iterable[Page]) -> list[Question]:
    """All questions of some pages, those that are not asked at present included."""
    return [question for page in pages for question in page.questions]
