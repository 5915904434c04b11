"""Everything about one booking or one customer, and finding a customer by what was typed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.answers import choices_of
from app.core.json_operators import text as as_text
from app.core.lifecycles import OPEN
from app.core.values import Answer, Appointment, Profile, Status
from app.core.wishes import held_until
from app.desk.answers import unasked_of_hold
from app.desk.codes import STANDING
from app.desk.fitting import Wish, reasons_against, with_customers
from app.desk.holds import verb_said
from app.desk.looks import booking_of_row, look_of, place_of, steps_of
from app.desk.lookups import location_of, name_of
from app.desk.phoning import phone_of
from app.desk.receipts import receipts_said
from app.desk.views import DayBooking
from app.desk.views_answers import Answered
from app.desk.views_cards import AppointmentCard, CustomerCard, CustomerHit, HistoryLine
from app.store.card_rows import answers_of, waiting_of_profile, wishes_of_profile
from app.store.day_rows import DayRow, bookings_of_profile, count_no_shows, count_visits
from app.store.hold_rows import linked_bookings
from app.store.people import who_ended
from app.store.search import search_profiles
from app.store.trail import steps_of_record, undone_among

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.core.refusals import Reason
    from app.core.values import AuditStep, Instant, Json
    from app.store.unit import Reader

MOST_BOOKINGS = 200
"""How many of a customer's bookings a card shows, the latest."""


def appointment_card(reader: Reader, appointment_id: str) -> AppointmentCard:
    """One booking with its customer, its answers as they were asked, and its history. Raises ``Refused(NOT_FOUND)``."""
    appointment = reader.get(Appointment, appointment_id)
    definition = reader.catalogue.definitions[appointment.definition_id]
    said = answers_of(reader.connection, appointment.id)
    customer = reader.find(Profile, appointment.profile_id)
    return AppointmentCard(
        appointment,
        customer,
        definition.name,
        place_of(location_of(reader, appointment.location_id)),
        name_of(reader, appointment.assigned_staff_id),
        steps_of(appointment, reader.now),
        tuple(answered(reader, each) for each in said),
        history_of(reader, appointment.id),
        look_of(appointment.status, appointment.started_at, is_held=held_until(appointment) is not None),
        _in_the_way(reader, appointment),
        *receipts_said(reader, appointment.transaction_id, appointment.order_id),
        phone_of(reader, customer),
    )


def _in_the_way(reader: Reader, appointment: Appointment) -> tuple[Reason, ...]:
    """What approving a request would be refused for; what was booked over a rule, knowingly, stands outside it."""
    unasked = unasked_of_hold(reader, appointment)
    if appointment.status is not Status.REQUESTED or appointment.override_reason:
        return unasked
    wish = replace(Wish.of(reader, appointment), over_requests=True)
    return (*with_customers(reader, reasons_against(reader, wish, STANDING)), *unasked)


def answered(reader: Reader, answer: Answer) -> Answered:
    """An answer as the customer read it: the labels of what was chosen, as the version asked had them (rule 30)."""
    questionnaire = reader.catalogue.questionnaires.get(answer.questionnaire_id)
    versions = questionnaire.versions if questionnaire else ()
    asked = (
        each
        for version in versions
        if version.id == answer.version_id
        for page in version.pages
        for each in page.questions
    )
    question = next((each for each in asked if each.id == answer.questionnaire_question_id), None)
    labels = choices_of(question) if question else {}
    said = tuple(labels.get(each, each) for each in _chosen(answer))
    return Answered(answer.question_label, said, question.type if question else answer.question_type)


def _chosen(answer: Answer) -> list[str]:
    if answer.question_type != "multi_select" or not answer.value:
        return [answer.value or ""]
    try:
        chosen = json.loads(answer.value)
    except ValueError:
        chosen = None  # a remote's, kept as it came
    return [as_text(each) for each in chosen] if isinstance(chosen, list) else [answer.value]


def history_of(reader: Reader, record_id: str) -> tuple[HistoryLine, ...]:
    """The steps in the life of a record, newest last, those that were taken back marked."""
    steps = steps_of_record(reader.connection, record_id)
    undone = undone_among(reader.connection, [step.seq for step in steps])
    return tuple(
        HistoryLine(
            step.seq, step.at, verb_said(step), name_of(reader, step.staff_id), step.reason or "", step.seq in undone,
            *_moved(reader, step), name_of(reader, step.allowed_by), _change(step, "status")[1] == "requested",
        )
        for step in steps
    )  # fmt: skip


def _moved(reader: Reader, step: AuditStep) -> tuple[tuple[Instant, Instant] | None, tuple[str, str] | None]:
    """From when to when, and from whom to whom, a step moved a booking that was there before."""
    if "id" in step.changes:  # it made the booking
        return None, None
    start, staff = _change(step, "scheduled_start_at"), _change(step, "assigned_staff_id")
    before, after = start
    times = (before, after) if isinstance(before, int) and isinstance(after, int) else None
    names = [name_of(reader, each if isinstance(each, str) else None) for each in staff]
    return times, (names[0], names[1]) if staff[0] != staff[1] else None


def _change(step: AuditStep, field: str) -> tuple[Json, Json]:
    found = step.changes.get(field)
    return (found[0], found[1]) if isinstance(found, list) else (None, None)


def customer_card(reader: Reader, profile_id: str) -> CustomerCard:
    """One customer: what is coming, soonest first, and what was, latest first; of one who was merged who that is now.

    Raises ``Refused(NOT_FOUND)``.
    """
    profile = reader.get(Profile, who_ended(reader.connection).now(profile_id))
    rows = bookings_of_profile(reader.connection, profile.id, MOST_BOOKINGS)
    # What was called off or is done already is history, whenever it was to be.
    coming = [row for row in rows if row.end > reader.now and row.status in OPEN]
    held = linked_bookings(reader.connection)
    return CustomerCard(
        profile,
        tuple(_booking(reader, row, held) for row in reversed(coming)),
        tuple(_booking(reader, row, held) for row in rows if row not in coming),
        count_visits(reader.connection, profile.id),
        count_no_shows(reader.connection, profile.id),
        tuple(waiting_of_profile(reader.connection, profile.id)),
        tuple(wishes_of_profile(reader.connection, profile.id)),
        phone_of(reader, profile),
        {each.id: place_of(each) for each in reader.catalogue.locations.values()},
    )


def find_customers(reader: Reader, text: str, limit: int = 20) -> tuple[CustomerHit, ...]:
    """The customers whom somebody may mean, best first: by name, e-mail or phone ending, slips forgiven."""
    found = search_profiles(reader.connection, text, limit)
    return tuple(CustomerHit(each.id, each.called(), each.email or "", each.mobile_phone or "") for each in found)


def _booking(reader: Reader, row: DayRow, held: Collection[str]) -> DayBooking:
    return booking_of_row(row, reader.catalogue.definitions[row.definition_id].name, reader.now, held)
