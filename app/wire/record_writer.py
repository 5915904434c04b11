"""Customers, receipts, bookings, walk-ins, the waitlist and visits as rows of a set-up file."""

from __future__ import annotations

from app.core import values
from app.core.values import Json
from app.wire.writing import NumberOf, Row, moment, moments, plain, stamps


def write_profile(profile: values.Profile) -> Row:
    """A customer."""
    return {
        **plain(profile, "id", "first_name", "last_name", "email", "mobile_phone", "notes", "meta"),
        **stamps(profile),
    }


def write_receipt(receipt: values.Receipt) -> Row:
    """A transaction, or what an order has in common with one."""
    return {
        "id": receipt.number,
        **plain(receipt, "external_id", "receipt_ref", "total", "status"),
        **stamps(receipt),
    }


def write_appointment(
    appointment: values.Appointment, number: NumberOf, answers: list[Row], *, zone: str | None = None
) -> Row:
    """A booking, with its answers; its start and end on the wall there, or in another ``zone``."""
    said: list[Json] = [*answers]
    where = appointment.timezone if zone is None else zone
    return {
        "id": appointment.number,
        "appointment_definition_id": number(appointment.definition_id),
        "profile_id": appointment.profile_id,
        "location_id": number(appointment.location_id),
        "assigned_staff_id": appointment.assigned_staff_id,
        "status": appointment.status.value,
        "scheduled_start_at": moment(appointment.scheduled_start_at, where),
        "scheduled_end_at": moment(appointment.scheduled_end_at, where),
        "timezone": appointment.timezone,
        **moments(
            appointment, "approved_at", "confirmed_at", "cancelled_at", "arrived_at", "completed_at", "no_show_at",
            "rejected_at",
        ),
        **plain(appointment, "approved_by", "cancelled_by", "rejected_by"),
        "transaction_id": number(appointment.transaction_id),
        "order_id": number(appointment.order_id),
        "questionnaire_version_id": number(appointment.questionnaire_version_id),
        **plain(appointment, "notes", "meta"),
        "answers": said,
        **moments(appointment, "called_at", "started_at"),
        **plain(
            appointment, "calls", "called_to_staff_id", "reason", "override_reason", "overridden_by", "ticket"
        ),
        **moments(appointment, "ticket_at"),
        **stamps(appointment),
    }  # fmt: skip


def write_answer(answer: values.Answer, number: NumberOf) -> Row:
    """One answer of a booking."""
    return {
        "id": answer.number,
        "questionnaire_id": number(answer.questionnaire_id),
        "questionnaire_version_id": number(answer.version_id),
        **plain(
            answer, "questionnaire_question_id", "question_id", "question_version_id", "question_handle",
            "question_label", "question_type", "question_required", "mapping_key", "value", "profile_id",
            "submission_id", "link_type", "link_target", "link_write_policy", "mapping_status", "mapping_error",
        ),
        "mapped_at": moment(answer.mapped_at),
        **stamps(answer),
    }  # fmt: skip


def write_queue_entry(entry: values.QueueEntry, number: NumberOf) -> Row:
    """A walk-in."""
    return {
        "id": entry.number,
        "appointment_definition_id": number(entry.definition_id),
        "location_id": number(entry.location_id),
        **plain(entry, "profile_id", "staff_id"),
        "appointment_id": number(entry.appointment_id),
        "status": entry.status.value,
        **plain(entry, "notes", "meta", "ticket", "guest_name", "calls", "reason"),
        "business_day": entry.business_day.isoformat(),
        **moments(
            entry, "checked_in_at", "called_at", "first_called_at", "started_at", "finished_at", "cancelled_at",
            "parked_at", "quoted_from", "quoted_until",
        ),
        **stamps(entry),
    }  # fmt: skip


def write_waitlist_entry(entry: values.WaitlistEntry, number: NumberOf) -> Row:
    """An entry of the waitlist."""
    return {
        "id": entry.number,
        "appointment_definition_id": number(entry.definition_id),
        "profile_id": entry.profile_id,
        "location_id": number(entry.location_id),
        "status": entry.status.value,
        "desired_start_at": moment(entry.desired_start_at, entry.timezone or "UTC"),
        "timezone": entry.timezone,
        "appointment_id": number(entry.appointment_id),
        **plain(entry, "notes", "meta"),
        **stamps(entry),
    }


def write_visit(visit: values.Visit, number: NumberOf) -> Row:
    """A visit."""
    return {
        "id": visit.number,
        "location_id": number(visit.location_id),
        "visited_at": moment(visit.visited_at),
        "profile_id": visit.profile_id,
        "appointment_id": number(visit.appointment_id),
        "appointment_queue_id": number(visit.queue_entry_id),
        "notes": visit.notes,
        "voided_at": moment(visit.voided_at),
        **stamps(visit),
    }
