"""Walk-ins asked what their service asks: in their card at the desk, by the check-in screen at the door (rule 18)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.answers import WrongAnswerError
from app.core.errors import Refused
from app.core.noted import note_with, questions_left
from app.core.noted_lines import OPEN, begun, said_to, words_by_id
from app.core.questionnaires import Judged, asked_questions, judge, strangers, wrong_answer
from app.core.refusals import Code, Reason, reason
from app.core.values import Json, Question, QuestionnaireVersion, QueueEntry
from app.desk.answers import version_asked
from app.desk.lookups import clean, location_of
from app.desk.phoning import region_at
from app.desk.views_answers import NotedForm, WalkInForm

if TYPE_CHECKING:
    from app.core.values import Definition, Page
    from app.store.unit import Reader, Unit

MOST_LETTERS = 2_000
"""Characters that an answer may have in a note."""
NOT_FOR_CUSTOMERS = frozenset({"json"})
"""Types of questions that are left for the desk: nobody types JSON at a door."""


def walk_in_form(reader: Reader, entry_id: str) -> WalkInForm:
    """What is asked of somebody in the line, but for what their note says already. Raises ``Refused(NOT_FOUND)``."""
    entry = reader.get(QueueEntry, entry_id)
    version = version_asked(reader, reader.catalogue.definitions[entry.definition_id])
    if version is None:
        return WalkInForm()
    region = region_at(location_of(reader, entry.location_id))
    return WalkInForm(version.id, _only(version, questions_left(asked_questions(version), entry.notes)), region)


def noted_form(reader: Reader, entry_id: str) -> NotedForm:
    """What a booking of somebody in the line asks, with their whole note. Raises ``Refused(NOT_FOUND)``.

    It is for reading answers that only their language makes out; names in it may be hidden until the call.
    """
    entry = reader.get(QueueEntry, entry_id)
    version = version_asked(reader, reader.catalogue.definitions[entry.definition_id])
    pages = version.pages if version is not None else ()
    return NotedForm(pages, entry.notes or "", region_at(location_of(reader, entry.location_id)))


def kiosk_form(reader: Reader, definition_id: str, location_id: str) -> WalkInForm:
    """What a customer is asked by the check-in screen: nothing that only the desk can fill in."""
    definition = reader.catalogue.definitions.get(definition_id)
    version = version_asked(reader, definition) if definition is not None else None
    if version is None:
        return WalkInForm()
    wanted = for_customers(asked_questions(version))
    return WalkInForm(version.id, _only(version, wanted), region_at(location_of(reader, location_id)))


def for_customers(questions: Iterable[Question]) -> tuple[Question, ...]:
    """Those of the questions that a customer can answer alone, in public."""
    return tuple(each for each in questions if each.type not in NOT_FOR_CUSTOMERS)


def asks_customers(reader: Reader, definition: Definition) -> bool:
    """Whether the check-in screen has anything to ask for this service."""
    version = version_asked(reader, definition)
    return version is not None and bool(for_customers(asked_questions(version)))


def answer_walk_in(
    unit: Unit,
    entry_id: str,
    *,
    version_id: str,
    answers: Mapping[int, Json],
    words: Mapping[int, str] | None = None,
) -> QueueEntry:
    """Write what somebody in the line said into their note. Raises ``Refused`` for what does not fit (rule 31).

    ``words`` are the answers as the shop says them, by question id. What is not answered stays to be asked.
    """
    before = unit.get(QueueEntry, entry_id)
    noted = said_note(unit, before.location_id, before.notes, version_id, answers, words)
    return unit.replace("note", before, replace(before, notes=noted))


def said_note(
    reader: Reader,
    location_id: str,
    noted: str | None,
    version_id: str,
    answers: Mapping[int, Json],
    words: Mapping[int, str] | None = None,
) -> str | None:
    """The note with the answers, each checked by the version that was asked, whichever is asked by now (rule 30)."""
    questions = _asked_by(reader, version_id)
    judged = _judged(reader, location_id, questions, answers)
    if judged.wrong:
        raise Refused(*judged.wrong.values())
    if too_long := _those_too_long(questions, judged, words):
        raise Refused(*map(_too_long, too_long))
    return clean("answers", note_with(noted, questions, judged, words))


def note_of_customer(
    reader: Reader,
    location_id: str,
    version_id: str,
    answers: Mapping[int, Json],
    words: Mapping[int, str] | None = None,
    unfit: Collection[int] = (),
) -> str | None:
    """The note of who answered alone, as ``said_note``; nobody is kept from the line by what they were asked.

    What is too long for a note, does not fit by now, or is named by ``unfit``, stands there as left open, for the desk
    to ask. Of what was taken out of the form while they answered nothing is said, and of a form that is gone nothing.
    """
    version = _version(reader, version_id)
    if version is None:
        return None
    questions = asked_questions(version)
    answers = {each.id: answers[each.id] for each in questions if each.id in answers}
    judged = _judged(reader, location_id, questions, answers)
    too_long = _those_too_long(questions, judged, words)
    left = {*unfit, *judged.wrong, *(each.id for each in too_long)}
    fitting = {key: said for key, said in answers.items() if key not in left}
    sayings = {key: said for key, said in (words or {}).items() if key not in left}
    noted = said_note(reader, location_id, None, version_id, fitting, sayings)
    named, known = words_by_id(questions), said_to(questions, noted)
    still = [begun(named[each.id], OPEN) for each in questions if each.id in left and each.id not in known]
    return "\n".join([*([noted] if noted else []), *still]) or None


def _asked_by(reader: Reader, version_id: str) -> tuple[Question, ...]:
    version = _version(reader, version_id)
    if version is None:
        raise Refused(reason(Code.NOT_FOUND, what="questionnaire", name=version_id))
    return asked_questions(version)


def _judged(reader: Reader, location_id: str, questions: Sequence[Question], answers: Mapping[int, Json]) -> Judged:
    if strange := strangers(questions, answers):
        raise Refused(*strange)
    return judge(questions, answers, region_at(location_of(reader, location_id)))


def _those_too_long(questions: Sequence[Question], judged: Judged, words: Mapping[int, str] | None) -> list[Question]:
    return [each for each in questions if len(_said(each, judged, words)) > MOST_LETTERS]


def _said(question: Question, judged: Judged, words: Mapping[int, str] | None) -> str:
    """The longer of an answer as it is kept and as it is said."""
    parsed = judged.parsed.get(question.id)
    return max(parsed.stored if parsed else "", (words or {}).get(question.id, ""), key=len)


def _too_long(question: Question) -> Reason:
    return wrong_answer(question, WrongAnswerError("most_characters", high=str(MOST_LETTERS)))


def _only(version: QuestionnaireVersion, wanted: Iterable[Question]) -> tuple[Page, ...]:
    """The pages with these questions alone, as they are given here."""
    by_id = {each.id: each for each in wanted}
    pages = (
        replace(page, questions=tuple(by_id[each.id] for each in page.questions if each.id in by_id))
        for page in version.pages
    )
    return tuple(page for page in pages if page.questions)


def _version(reader: Reader, version_id: str) -> QuestionnaireVersion | None:
    forms = reader.catalogue.questionnaires.values()
    return next((each for form in forms for each in form.versions if each.id == version_id), None)
