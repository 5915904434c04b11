"""What is asked when booking, and what was said: pinned to the version asked, sent where it belongs (rules 30-32)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.errors import BadInput, Refused
from app.core.noted import open_questions
from app.core.noted_answers import answers_noted
from app.core.noted_lines import in_brief
from app.core.questionnaires import asked_questions, capture_answers, check_answers
from app.core.refusals import Code, Reason, reason
from app.core.text import find_unstorable
from app.core.values import Appointment, Definition, Json, Page, Profile, Question, QuestionnaireVersion
from app.core.wishes import held_until
from app.desk.routing import Routing
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def questions_of(reader: Reader, definition_id: str) -> tuple[Page, ...]:
    """The pages that a booking of this definition asks now; empty when it asks nothing."""
    definition = reader.catalogue.definitions.get(definition_id)
    asked = version_asked(reader, definition) if definition else None
    return asked.pages if asked else ()


def read_answers(
    reader: Reader,
    definition: Definition,
    answers: Mapping[str, object] | Mapping[int, object] | None,
    region: str | None = None,
) -> tuple[str | None, Mapping[int, Json]]:
    """The version that is asked now and the answers by ``questionnaire_question_id``, checked (rule 31).

    A key of ``answers`` is that id, or the question's mapping key or handle; phone numbers are read in ``region``.
    Raises ``Refused`` with one reason per answer that is needed or does not fit, ``BadInput`` for text that cannot be
    kept.
    """
    version = version_asked(reader, definition)
    if version is None:
        return None, _nothing(answers)
    questions = asked_questions(version)
    given = {_question_id(questions, key): _kept(str(key), said) for key, said in (answers or {}).items()}
    check_answers(questions, given, region)
    return version.id, given


def asks_anything(reader: Reader, definition_id: str) -> bool:
    """Whether a booking of this definition is asked anything now."""
    return any(page.questions for page in questions_of(reader, definition_id))


def to_ask(reader: Reader, definition: Definition, noted: str | None) -> tuple[str, ...]:
    """What a walk-in has yet to be asked: answers belong to bookings (rule 30), what they say stands in the note."""
    version = version_asked(reader, definition)
    return tuple(each.label for each in open_questions(asked_questions(version), noted)) if version else ()


def note_in_brief(reader: Reader, definition: Definition, noted: str | None) -> tuple[str, ...]:
    """A note for a row, as far as it answers what the service asks now; () where it answers nothing of that."""
    version = version_asked(reader, definition) if noted else None
    return in_brief(asked_questions(version), noted) if version else ()


def answers_in_note(
    reader: Reader, definition: Definition, noted: str | None, region: str | None = None
) -> Mapping[int, Json]:
    """What a walk-in's note says to what a booking is asked now, as far as it can be made out and fits."""
    version = version_asked(reader, definition)
    return answers_noted(asked_questions(version), noted, region) if version else {}


def unasked_of_hold(reader: Reader, booking: Appointment) -> tuple[Reason, ...]:
    """What has to be asked before a time that is held for somebody is booked (rules 18, 41); nothing of any other.

    A hold was asked nothing when it was made, a request was asked then: by a desk, or by the remote that tells of it.
    """
    if held_until(booking) is None or booking.questionnaire_version_id is not None:
        return ()
    try:
        read_answers(reader, reader.catalogue.definitions[booking.definition_id], None)
    except Refused as refusal:
        return refusal.reasons
    return ()


def keep_answers(
    unit: Unit, appointment: Appointment, given: Mapping[int, Json], region: str | None = None
) -> Appointment:
    """Keep the answers of a new appointment, and write what belongs elsewhere (rule 32); the appointment after that."""
    definition = unit.catalogue.definitions[appointment.definition_id]
    version = version_asked(unit, definition)
    questionnaire = unit.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    if version is None or questionnaire is None or not given:
        return appointment
    said = capture_answers(
        questionnaire, version, given, unit.now, unit.make_id,
        appointment_id=appointment.id, profile_id=appointment.profile_id, region=region,
    )  # fmt: skip
    is_customers = any(answer.link_type == "profile" for answer in said)
    routing = Routing(unit, unit.get(Profile, appointment.profile_id) if is_customers else None, appointment)
    for answer, number in zip(said, unit.next_numbers(tables.answers, len(said)), strict=True):
        unit.keep(None, replace(routing.take(answer), number=number))
    routing.write()
    return routing.appointment or appointment


def version_asked(reader: Reader, definition: Definition) -> QuestionnaireVersion | None:
    """The version that a booking of this definition is asked now; None where it asks nothing."""
    questionnaire = reader.catalogue.questionnaires.get(definition.booking_questionnaire_id or "")
    return questionnaire.asked_now if questionnaire else None


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
