"""Forms made and changed: other questions are a new version, what was asked before stays as it was (rule 30).

Questions are told apart by their handles. One that keeps its words keeps its version, one that stays keeps its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.core.answer_limits import is_no_step, limits_of
from app.core.answers import question_problem
from app.core.errors import BadInput
from app.core.json_logic import LogicError, check_rule
from app.core.questionnaires import all_questions
from app.core.values import Page, Question, Questionnaire, QuestionnaireVersion
from app.core.worded import Worded
from app.desk.setting_up import keep_questionnaire
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

_WORDING = ("label", "description", "help_text", "type", "options", "validation", "default_value")


@dataclass
class Counters:
    """The next free ids of places on a form, of questions and of their wordings."""

    place: int
    question: int
    wording: int


def keep_form(
    unit: Unit,
    before: Questionnaire | None,
    after: Questionnaire,
    pages: tuple[Page, ...] | None,
    *,
    verb: str = "",
    undoes: int | None = None,
) -> Questionnaire:
    """A form as it is wanted; ``pages`` None leaves what is asked alone. Raises ``BadInput`` for what cannot be asked.

    Of the questions of ``pages`` only what they say counts: their ids are given here.
    """
    if pages is not None:
        _check_questions(pages)
        numbered = _numbered(unit, before, pages)
        if before is None or before.current is None or before.pages != numbered:
            after = _with_version(unit, after, numbered)
    return keep_questionnaire(unit, before, after, verb=verb, undoes=undoes)


def known_questions(reader: Reader) -> dict[int, Question]:
    """Every question by its id, as it is worded latest."""
    found: dict[int, Question] = {}
    for form in reader.catalogue.questionnaires.values():
        for version in form.versions:
            for question in all_questions(version.pages):
                kept = found.get(question.question_id)
                if kept is None or kept.question_version <= question.question_version:
                    found[question.question_id] = question
    return found


def _with_version(unit: Unit, form: Questionnaire, pages: tuple[Page, ...]) -> Questionnaire:
    count = max((each.version for each in form.versions), default=0) + 1
    number = unit.next_number(tables.questionnaire_versions)
    version = QuestionnaireVersion(unit.make_id(), number, count, pages, unit.now)
    return replace(form, versions=(*form.versions, version), current_version_id=version.id)


def _numbered(unit: Unit, before: Questionnaire | None, pages: tuple[Page, ...]) -> tuple[Page, ...]:
    everywhere = known_questions(unit)
    places = [
        each
        for form in unit.catalogue.questionnaires.values()
        for version in form.versions
        for each in all_questions(version.pages)
    ]
    counters = Counters(
        max((each.id for each in places), default=0) + 1, max(everywhere, default=0) + 1,
        max((each.question_version_id for each in places), default=0) + 1,
    )  # fmt: skip
    own = {
        each.handle: each for version in (before.versions if before else ()) for each in all_questions(version.pages)
    }
    return tuple(
        replace(page, questions=tuple(_number(each, own, everywhere, counters) for each in page.questions))
        for page in pages
    )


def _number(
    question: Question, own: Mapping[str, Question], everywhere: Mapping[int, Question], counters: Counters
) -> Question:
    question = replace(question, mapping_key=question.mapping_key or question.handle)  # as a set-up file means it
    kept = own.get(question.handle)
    known = everywhere.get(question.question_id) or kept
    if known is None:
        question = replace(question, question_id=counters.question, question_version_id=counters.wording)
        counters.question, counters.wording = counters.question + 1, counters.wording + 1
    else:
        is_same = all(getattr(known, name) == getattr(question, name) for name in _WORDING)
        question = replace(
            question,
            question_id=known.question_id,
            question_version_id=known.question_version_id if is_same else counters.wording,
            question_version=known.question_version + (not is_same),
        )
        counters.wording += not is_same
    if kept is None:
        counters.place += 1
    return replace(question, id=kept.id if kept else counters.place - 1)


def _check_questions(pages: tuple[Page, ...]) -> None:
    handles: set[str] = set()
    for question in all_questions(pages):
        where = f"questions.{question.handle}"
        if not question.handle.strip():
            raise BadInput("questions.handle", "it is empty", "give a short name such as bra-fitting")
        if question.handle in handles:
            raise BadInput(where, "it is asked twice", "every question of a form has a handle of its own")
        handles.add(question.handle)
        wrong = question_problem(question)
        if wrong is None and any(not _is_choice(each.get("value", each.get("label"))) for each in question.options):
            wrong = Worded("an option has no value, a text or a number")
        if wrong is not None:
            raise BadInput(where, wrong)
        if limits_of(question).are_crossed:
            raise BadInput(where, "nothing lies between its least and its most", "swap the two")
        if question.type == "slider" and is_no_step(question.validation.get("step")):
            raise BadInput(where, "its step leads nowhere", "say a number above 0, or none")
        try:
            check_rule(question.visibility_condition)
        except LogicError as error:
            raise BadInput(f"{where}.visibility_condition", error.said, "write JSON Logic (rule 31)") from None


def _is_choice(value: object) -> bool:
    return isinstance(value, str | int | float)
