"""What is asked when booking, and what was said: pinned to the version asked, sent where it belongs (rules 30-32)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.errors import BadInput, Refused
from app.core.questionnaires import (
    asked_questions,
    capture_answers,
    check_answers,
    current_version,
    route_answer,
    routed,
)
from app.core.refusals import Code, reason
from app.core.text import find_unstorable
from app.core.values import Answer, Appointment, Definition, Json, Page, Profile, Question, QuestionnaireVersion
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

WRITABLE = ("first_name", "last_name", "email", "mobile_phone", "notes")
"""The fields of a profile that an answer may be written to."""


def questions_of(reader: Reader, definition_id: str) -> tuple[Page, ...]:
    """The pages that a booking of this definition asks now; empty when it asks nothing."""
    definition = reader.catalogue.definitions.get(definition_id)
    asked = _version_of(reader, definition) if definition else None
    return asked.pages if asked else ()


def read_answers(
    reader: Reader, definition: Definition, answers: Mapping[str, object] | Mapping[int, object] | None
) -> tuple[str | None, Mapping[int, Json]]:
    """The version that is asked now and the answers by ``questionnaire_question_id``, checked (rule 31).

    A key of ``answers`` is that id, or the question's mapping key or handle. Raises ``Refused`` with one reason per
    answer that is needed or does not fit, ``BadInput`` for text that cannot be kept.
    """
    version = _version_of(reader, definition)
    if version is None:
        return None, _nothing(answers)
    questions = asked_questions(version)
    given = {_question_id(questions, key): _kept(str(key), said) for key, said in (answers or {}).items()}
    check_answers(questions, given)
    return version.id, given


def keep_answers(unit: Unit, appointment: Appointment, given: Mapping[int, Json]) -> None:
    """Keep the answers of a new appointment, and write to the customer what belongs there (rule 32)."""
    definition = unit.catalogue.definitions[appointment.definition_id]
    version = _version_of(unit, definition)
    questionnaire = unit.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    if version is None or questionnaire is None or not given:
        return
    said = capture_answers(
        questionnaire, version, given, unit.now, unit.make_id,
        appointment_id=appointment.id, profile_id=appointment.profile_id,
    )  # fmt: skip
    before = customer = unit.get(Profile, appointment.profile_id)
    for answer in said:
        answer, customer = _route(answer, customer, unit.now)
        unit.keep(None, replace(answer, number=unit.next_number(tables.answers)))
    if customer is not before:
        unit.replace("edit_customer", before, customer)


def _version_of(reader: Reader, definition: Definition) -> QuestionnaireVersion | None:
    questionnaire = reader.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    return current_version(questionnaire) if questionnaire else None


def _nothing(answers: Mapping[str, object] | Mapping[int, object] | None) -> Mapping[int, Json]:
    if answers:
        raise BadInput("answers", "the service asks no questions", "leave the answers out")
    return {}


def _question_id(questions: tuple[Question, ...], key: str | int) -> int:
    for question in questions:
        if str(key) in (str(question.id), question.mapping_key, question.handle):
            return question.id
    raise Refused(reason(Code.NOT_FOUND, what="question", name=str(key)))


def _kept(field: str, said: object) -> Json:
    if isinstance(said, str) and (wrong := find_unstorable(said)):
        raise BadInput(field, wrong, "leave that character out")
    return cast("Json", said)


def _route(answer: Answer, customer: Profile, now: int) -> tuple[Answer, Profile]:
    """The answer with what became of it, and the customer with it; targets other than the profile are the remote's."""
    target = answer.link_target or ""
    if answer.link_type != "profile":
        route = route_answer(answer.link_type, target, answer.link_write_policy, None)
        # What may be written there is for the remote to write and to say.
        return answer if route.write else routed(answer, route, now), customer
    present: Json = getattr(customer, target, None) if target in WRITABLE else None
    route = route_answer(answer.link_type, target, answer.link_write_policy, present, can_write=target in WRITABLE)
    if route.write:
        customer = replace(customer, **{target: answer.value})  # type: ignore[arg-type]  # a text field, by WRITABLE
    return routed(answer, route, now), customer
