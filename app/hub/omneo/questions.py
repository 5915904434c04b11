"""What booking a definition asks: the form as it stands now (rules 30 and 31)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

from fastapi import Response

from app.core.questionnaires import asked_questions
from app.core.values import Definition, Json, Question
from app.hub.calls import Calling, found
from app.hub.describing import PROBLEMS, One, answers
from app.hub.omneo.definitions import seen_definition
from app.hub.omneo.shop_answers import QuestionsShown
from app.hub.routing import Router
from app.wire.writing import Row, plain

if TYPE_CHECKING:
    from app.store.unit import Reader

router = Router(prefix="/appointment-definitions", tags=["Appointment definition"], responses=PROBLEMS)


@router.get(
    "/{definition}/questions", operation_id="appointment-definitions.questions", responses=answers(One[QuestionsShown])
)
def questions(definition: int, call: Calling) -> Response:
    """The questions to ask, in order; no form: null and none."""
    return found(call.read(lambda reader: form_row(reader, seen_definition(reader, call, definition))))


def form_row(reader: Reader, definition: Definition) -> Row:
    """The form of a definition with its questions."""
    form = reader.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    version = form.asked_now if form else None
    if form is None or version is None:
        return {"questionnaire": None, "questions": []}
    return {
        "questionnaire": {"id": form.number, "name": form.name, "purpose": form.purpose},
        "questions": [question_row(each) for each in asked_questions(version)],
    }


def question_row(question: Question) -> Row:
    """One question in its place, as worded now."""
    return {
        "id": question.id,
        "questionnaire_question_id": question.id,
        **plain(question, "question_id", "question_version_id", "mapping_key", "sort_order", "is_required"),
        "visibility_condition": question.visibility_condition,
        "visibility_dependencies": cast("list[Json]", sorted(set(_asked_about(question.visibility_condition)))),
        "is_active": question.is_active,
        "question": {"id": question.question_id, **plain(question, "handle", "name")},
        "version": {
            "id": question.question_version_id, "version": question.question_version,
            **plain(question, "label", "description", "help_text", "type"),
            "options": [dict(option) for option in question.options], "validation": dict(question.validation),
            "default_value": question.default_value,
        },
    }  # fmt: skip


def _asked_about(condition: Json) -> Iterator[str]:
    """The handles of the questions that a condition looks at."""
    if isinstance(condition, list):
        for each in condition:
            yield from _asked_about(each)
    elif isinstance(condition, dict):
        for name, given in condition.items():
            named = given[0] if isinstance(given, list) and given else given
            if name == "var" and isinstance(named, str) and named:
                yield named.removeprefix("answers.")
            yield from _asked_about(given)
