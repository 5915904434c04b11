"""A form answered outside of any booking: feedback after a visit, a survey (rules 30-32)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.errors import BadInput
from app.core.questionnaires import capture_answers
from app.core.values import Appointment, Json, Profile, Questionnaire, Submission
from app.core.worded import Worded
from app.desk.phoning import region_here
from app.desk.routing import Routing
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

SUBMIT = "submit"
"""The verb of the step, here and on a hub."""


def submit(
    unit: Unit,
    questionnaire: Questionnaire,
    given: Mapping[int, Json],
    *,
    profile_id: str | None = None,
    appointment_id: str | None = None,
    meta: Json = None,
) -> Submission:
    """Keep what somebody answered, pinned to the version that is asked now, and write what belongs elsewhere.

    About a booking it is its customer's unless somebody is named, and phone numbers are read where it is. Raises
    ``BadInput`` for a form that is not asked, ``Refused`` with one reason per answer that is needed or does not fit
    (rule 31).
    """
    version = questionnaire.asked_now
    if version is None:
        raise BadInput(
            "questionnaire", Worded("{form} is not asked at present", form=questionnaire.name), "make it active first"
        )
    booking = unit.get(Appointment, appointment_id) if appointment_id else None
    whose = profile_id or (booking.profile_id if booking else None)
    customer = unit.get(Profile, whose) if whose else None
    made = Submission(
        unit.make_id(), unit.next_number(tables.submissions), questionnaire.id, version.id, whose, appointment_id, meta,
        unit.now, unit.now,
    )  # fmt: skip
    said = capture_answers(
        questionnaire, version, given, unit.now, unit.make_id, submission_id=made.id, profile_id=whose,
        region=region_here(unit, booking.location_id if booking else None),
    )  # fmt: skip
    unit.add(SUBMIT, made)
    routing = Routing(unit, customer, booking)
    for answer, number in zip(said, unit.next_numbers(tables.answers, len(said)), strict=True):
        unit.keep(None, replace(routing.take(answer), number=number))
    routing.write()
    return made
