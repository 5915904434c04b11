"""What happens in a shop, as rows of a set-up file: customers, bookings, walk-ins, the waitlist, visits."""

from __future__ import annotations

from typing import Literal

from app.wire.fields import Amount, Day, Handle, Json, Moment, Number, Stamped, Tally, Text, Zone
from app.wire.question_rows import QuestionType


class ProfileRow(Stamped):
    """A customer."""

    id: Handle
    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None
    notes: Text | None = None
    meta: Json = None


class ReceiptRow(Stamped):
    """A transaction that a booking led to."""

    id: Number
    external_id: Text | None = None
    receipt_ref: Text | None = None
    total: Amount | None = None
    status: Text | None = None


class OrderRow(ReceiptRow):
    """An order that a booking led to."""

    order_number: Text | None = None


class AnswerRow(Stamped):
    """An answer of a booking, with the question as it was asked, and what became of it in the profile."""

    id: Number
    questionnaire_id: Number
    questionnaire_version_id: Number
    questionnaire_question_id: Number
    question_id: Number
    question_version_id: Number
    question_handle: Text | None = None
    question_label: Text
    question_type: QuestionType
    question_required: bool = False
    mapping_key: Text
    value: Text | None = None
    profile_id: Handle | None = None
    submission_id: Text | None = None
    link_type: Text = "none"
    link_target: Text | None = None
    link_write_policy: Text | None = None
    mapping_status: Text = "none"
    mapping_error: Text | None = None
    mapped_at: Moment | None = None


class AppointmentRow(Stamped):
    """A booking, with its answers; an instant carries an offset, or is wall time of ``timezone``."""

    id: Number
    appointment_definition_id: Number
    profile_id: Handle
    location_id: Number
    assigned_staff_id: Handle | None = None
    status: Literal["requested", "confirmed", "arrived", "completed", "cancelled", "no_show", "rejected"] = "confirmed"
    scheduled_start_at: Moment
    scheduled_end_at: Moment
    timezone: Zone
    approved_at: Moment | None = None
    confirmed_at: Moment | None = None
    cancelled_at: Moment | None = None
    arrived_at: Moment | None = None
    completed_at: Moment | None = None
    no_show_at: Moment | None = None
    rejected_at: Moment | None = None
    approved_by: Text | None = None
    cancelled_by: Text | None = None
    rejected_by: Text | None = None
    transaction_id: Number | None = None
    order_id: Number | None = None
    questionnaire_version_id: Number | None = None
    notes: Text | None = None
    meta: Json = None
    answers: list[AnswerRow] = []
    called_at: Moment | None = None
    calls: Tally = 0
    called_to_staff_id: Handle | None = None
    started_at: Moment | None = None
    reason: Text | None = None
    override_reason: Text | None = None
    overridden_by: Text | None = None
    ticket: Handle | None = None
    ticket_at: Moment | None = None


class QueueRow(Stamped):
    """Somebody in the line of walk-ins."""

    id: Number
    appointment_definition_id: Number
    location_id: Number
    profile_id: Handle | None = None
    staff_id: Handle | None = None
    appointment_id: Number | None = None
    status: Literal["waiting", "called", "served", "cancelled"] = "waiting"
    notes: Text | None = None
    meta: Json = None
    ticket: Handle | None = None
    business_day: Day | None = None
    guest_name: Text | None = None
    checked_in_at: Moment | None = None
    calls: Tally = 0
    called_at: Moment | None = None
    first_called_at: Moment | None = None
    started_at: Moment | None = None
    finished_at: Moment | None = None
    cancelled_at: Moment | None = None
    parked_at: Moment | None = None
    quoted_from: Moment | None = None
    quoted_until: Moment | None = None
    reason: Text | None = None


class WaitlistRow(Stamped):
    """Somebody who waits for a booking."""

    id: Number
    appointment_definition_id: Number
    profile_id: Handle
    location_id: Number
    status: Literal["active", "fulfilled", "cancelled"] = "active"
    desired_start_at: Moment | None = None
    timezone: Zone | None = None
    appointment_id: Number | None = None
    notes: Text | None = None
    meta: Json = None


class VisitRow(Stamped):
    """A customer who was there."""

    id: Number
    location_id: Number
    visited_at: Moment
    profile_id: Handle | None = None
    appointment_id: Number | None = None
    appointment_queue_id: Number | None = None
    notes: Text | None = None
    voided_at: Moment | None = None
