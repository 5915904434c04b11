"""Questionnaires with their versions, and what was submitted to them (seeds 000 and 001; rules 30-32).

A customer's token reads the forms that are asked, submits, and reads the submissions of the profile that it names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from fastapi import Response
from sqlalchemy import ColumnElement, select

from app.core.errors import Refused
from app.core.handles import free_handle
from app.core.refusals import word_reason
from app.core.values import Appointment, Kind, Profile, Questionnaire, Submission
from app.desk.submitting import submit
from app.desk.versions import keep_form, known_questions
from app.hub import errors
from app.hub.calls import Call, Calling, Page, found, gone, listed, shown
from app.hub.describing import PROBLEMS, Many, One, Paged, answers
from app.hub.hub import Answer
from app.hub.listing import Field, Listing, flag, id_in, instant, text, whole
from app.hub.omneo import finding
from app.hub.omneo.line_answers import QuestionnaireShown, SubmissionShown, VersionShown
from app.hub.omneo.questionnaire_bodies import (
    StoreQuestionnaire,
    StoreSubmission,
    UpdateQuestionnaire,
    asked_pages,
)
from app.hub.omneo.questionnaire_rows import questionnaire_row, version_rows
from app.hub.omneo.related import appointment_id
from app.hub.omneo.submission_rows import submission_rows
from app.hub.routing import Router
from app.store import mapping, tables
from app.store.deleting import delete_questionnaire

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit

router = Router(prefix="/questionnaires", tags=["Questionnaire"], responses=PROBLEMS)

_q, _s = tables.questionnaires.c, tables.submissions.c
_version_id = id_in(tables.questionnaire_versions.c.number, tables.questionnaire_versions.c.id)


def _search(_reader: Reader, given: str) -> ColumnElement[bool]:
    """Part of its name or handle."""
    return _q.name.icontains(given, autoescape=True) | _q.handle.icontains(given, autoescape=True)


QUESTIONNAIRES = Listing(
    tables.questionnaires,
    {
        "id": Field(_q.number, whole),
        **{name: Field(_q[name], text) for name in ("name", "handle", "description", "purpose")},
        "is_active": Field(_q.is_active, flag),
        "current_version_id": Field(_q.current_version_id, _version_id),
        **{name: Field(_q[name], instant) for name in ("created_at", "updated_at")},
    },
    _q.number,
    {"search": _search},
)
SUBMISSIONS = Listing(
    tables.submissions,
    {
        "id": Field(_s.number, whole),
        "profile_id": Field(_s.profile_id, text),
        "appointment_id": Field(_s.appointment_id, appointment_id),
        "questionnaire_version_id": Field(_s.version_id, _version_id),
        **{name: Field(_s[name], instant) for name in ("created_at", "updated_at")},
    },
    _s.number,
)


@router.get("", operation_id="questionnaires.index", responses=answers(Paged[QuestionnaireShown]))
def index(call: Calling, _page: Page) -> Response:
    """Forms by every filter."""
    return listed(
        call, QUESTIONNAIRES, select(_q.id), lambda reader, rows: [
            questionnaire_row(reader.catalogue.questionnaires[row.id]) for row in rows
        ], *(() if call.caller.is_staff else (_q.is_active.is_(True),)),
    )  # fmt: skip


@router.post(
    "",
    status_code=201,
    operation_id="questionnaires.store",
    responses=answers(
        One[QuestionnaireShown],
        201,
        show="questionnaires.show questionnaire #/data/id",
        update="questionnaires.update questionnaire #/data/id",
        destroy="questionnaires.destroy questionnaire #/data/id",
        submit="questionnaires.submissions.store questionnaire #/data/id",
    ),
)
def store(body: StoreQuestionnaire, call: Calling) -> Response:
    """A new form, with its first version."""
    call.needs_staff()
    return call.act(lambda unit: shown(questionnaire_row(_make(unit, body)), 201))


@router.get("/{questionnaire}", operation_id="questionnaires.show", responses=answers(One[QuestionnaireShown]))
def show(questionnaire: int, call: Calling) -> Response:
    """One form: what it asks now, and all its versions."""
    return found(call.read(lambda reader: questionnaire_row(_seen(reader, call, questionnaire))))


@router.get("/{questionnaire}/versions", operation_id="questionnaires.versions", responses=answers(Many[VersionShown]))
def versions(questionnaire: int, call: Calling) -> Response:
    """What it asked in the course of time, the first version first."""
    return found(call.read(lambda reader: version_rows(_seen(reader, call, questionnaire))))


@router.put("/{questionnaire}", operation_id="questionnaires.update", responses=answers(One[QuestionnaireShown]))
def update(questionnaire: int, body: UpdateQuestionnaire, call: Calling) -> Response:
    """Change it; other questions are a new version (rule 30)."""
    call.needs_staff()

    def change(unit: Unit) -> Answer:
        unit.claim_catalogue()
        before = _seen(unit, call, questionnaire)
        after = replace(before, **{name: getattr(body, name) for name in _changed(body)})
        return shown(questionnaire_row(keep_form(unit, before, after, asked_pages(body, known_questions(unit)))))

    return call.act(change)


@router.delete("/{questionnaire}", status_code=204, operation_id="questionnaires.destroy")
def destroy(questionnaire: int, call: Calling) -> Response:
    """Delete one that nobody answered and no service asks; any other is retired with ``is_active`` false."""
    call.needs_staff()

    def delete(unit: Unit) -> Answer:
        unit.claim_catalogue()
        delete_questionnaire(unit, _seen(unit, call, questionnaire))
        return gone()

    return call.act(delete)


@router.post(
    "/{questionnaire}/submissions",
    status_code=201,
    operation_id="questionnaires.submissions.store",
    responses=answers(One[SubmissionShown], 201),
)
def store_submission(questionnaire: int, body: StoreSubmission, call: Calling) -> Response:
    """Answer it, whoever one is; required questions are asked of everybody (rule 18)."""
    return call.act(lambda unit: shown(submission_rows(unit, [_submit(unit, call, questionnaire, body)])[0], 201))


@router.get(
    "/{questionnaire}/submissions",
    operation_id="questionnaires.submissions.index",
    responses=answers(Paged[SubmissionShown]),
)
def submissions(questionnaire: int, call: Calling, _page: Page) -> Response:
    """What was answered, by every filter."""
    call.needs_staff_or_profile()
    form = call.read(lambda reader: _seen(reader, call, questionnaire))
    return listed(
        call, SUBMISSIONS, mapping.submissions.select(),
        lambda reader, rows: submission_rows(reader, [mapping.submissions.value(row) for row in rows]),
        _s.questionnaire_id == form.id,
    )  # fmt: skip


def _seen(reader: Reader, call: Call, number: int) -> Questionnaire:
    for each in reader.catalogue.questionnaires.values():
        if each.number == number and (call.caller.is_staff or each.is_active):
            return each
    raise errors.not_found("Questionnaire", number)


def _make(unit: Unit, body: StoreQuestionnaire) -> Questionnaire:
    unit.claim_catalogue()
    named = {name: getattr(body, name) for name in _changed(body) if name != "handle"}
    taken = set(unit.connection.execute(select(_q.handle)).scalars())
    handle = body.handle or free_handle(body.name, taken, Kind.QUESTIONNAIRE)
    form = Questionnaire(
        unit.make_id(), unit.next_number(tables.questionnaires), handle, **named,
        created_at=unit.now, updated_at=unit.now,
    )  # fmt: skip
    return keep_form(unit, None, form, asked_pages(body, known_questions(unit)))


def _changed(body: UpdateQuestionnaire) -> list[str]:
    """The fields that the body names; what a form cannot be without is not taken away by null."""
    nullable = {"description", "meta"}
    names = ("name", "handle", "description", "purpose", "is_active", "meta")
    return [name for name in names if body.has(name) and (name in nullable or getattr(body, name) is not None)]


def _submit(unit: Unit, call: Call, number: int, body: StoreSubmission) -> Submission:
    form = _seen(unit, call, number)
    if body.profile_id is not None and unit.find(Profile, body.profile_id) is None:
        raise errors.selected("profile_id")
    booking = None
    if body.appointment_id is not None:
        booking = finding.record(unit, Appointment, body.appointment_id, field="appointment_id")
    try:
        return submit(
            unit, form, {each.questionnaire_question_id: each.value for each in body.answers},
            profile_id=body.profile_id, appointment_id=booking.id if booking else None, meta=body.meta,
        )  # fmt: skip
    except Refused as refusal:
        raise _on_answers(refusal, body) from refusal


def _on_answers(refusal: Refused, body: StoreSubmission) -> errors.ApiError:
    """Each refusal at the answer that it is about; at all of them where one is missing."""
    places = {str(each.questionnaire_question_id): at for at, each in enumerate(body.answers)}
    said: dict[str, list[str]] = {}
    for each in refusal.reasons:
        at = places.get(each.record_id)
        said.setdefault("answers" if at is None else f"answers.{at}.value", []).append(word_reason(each))
    return errors.invalid(said)
