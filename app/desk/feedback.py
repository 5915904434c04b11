"""What a customer says after a visit: the form that is asked then, kept as a submission of its own (rules 30, 31)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.core.errors import Refused
from app.core.lifecycles import wrong_step
from app.core.questionnaires import POST_VISIT, asked_after_visit
from app.core.refusals import Code, reason
from app.core.values import Appointment, Json, Questionnaire, Status, Submission
from app.desk.cards import answered
from app.desk.phoning import region_here
from app.desk.submitting import submit
from app.desk.views_booking import FeedbackForm
from app.store.card_rows import answers_of_submission, submission_about

if TYPE_CHECKING:
    from app.store.unit import Reader, Unit


def feedback_form(reader: Reader, appointment_id: str) -> FeedbackForm | None:
    """What is asked after this visit, or was said already; None where it is not over or nothing is asked."""
    booking = reader.get(Appointment, appointment_id)
    given = submission_about(reader.connection, booking.id)
    if given is not None:
        said = answers_of_submission(reader.connection, given.id)
        asked = reader.catalogue.questionnaires.get(given.questionnaire_id)
        answers = tuple(answered(reader, each) for each in said)
        return FeedbackForm(asked.name if asked else "", (), answers, given.created_at)
    form = _form(reader) if booking.status is Status.COMPLETED else None
    version = form.asked_now if form is not None else None
    return (
        None
        if form is None or version is None
        else FeedbackForm(form.name, version.pages, region=region_here(reader, booking.location_id))
    )


def give_feedback(unit: Unit, appointment_id: str, *, answers: Mapping[int, Json]) -> Submission:
    """Keep what the customer of a completed booking said: once, pinned to the version that was asked.

    Raises ``Refused`` where nothing is asked, where the visit is not over, or with one reason per answer that is needed
    or does not fit.
    """
    booking = unit.get(Appointment, appointment_id)
    if booking.status is not Status.COMPLETED:
        raise wrong_step(booking.status, "rated", 30, booking.id)
    form = _form(unit)
    if form is None:
        raise Refused(reason(Code.NOT_FOUND, what="questionnaire", name=POST_VISIT))
    unit.claim(f"feedback:{booking.id}")
    if submission_about(unit.connection, booking.id) is not None:
        raise wrong_step("rated", "rated again", 30, booking.id)
    return submit(unit, form, answers, appointment_id=booking.id)


def _form(reader: Reader) -> Questionnaire | None:
    return asked_after_visit(reader.catalogue.questionnaires.values())
