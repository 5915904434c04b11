"""A shop's values as a set-up file: the inverse of ``setup_meaning``, so that export → setup → export is identical."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from app.core import values
from app.core.moments import write_instant
from app.core.setup import Setup
from app.core.values import WEEKDAYS, Calendar, Instant, Json

Row = dict[str, Json]
UTC = "UTC"


class _Numbers:
    """The file's ids of every record that others point at."""

    def __init__(self, setup: Setup) -> None:
        numbered: tuple[Iterable[Any], ...] = (
            setup.locations, setup.targets, setup.questionnaires, setup.definitions, setup.transactions, setup.orders,
            setup.appointments, setup.queue_entries, setup.waitlist_entries, setup.visits,
            (version for each in setup.questionnaires for version in each.versions),
        )  # fmt: skip
        self._of = {each.id: each.number for group in numbered for each in group}

    def __call__(self, local_id: str | None) -> int | None:
        return None if local_id is None else self._of[local_id]


def write_setup(setup: Setup) -> Mapping[str, list[Row]]:
    """The object that a set-up file holds, every list in the order of its ids."""
    number = _Numbers(setup)
    answers: defaultdict[str, list[Row]] = defaultdict(list)
    for answer in setup.answers:
        answers[answer.appointment_id or ""].append(_answer(answer, number))
    return {
        "locations": [_location(each) for each in setup.locations],
        "staff": [_staff(each, number) for each in setup.staff],
        "targets": [_target(each) for each in setup.targets],
        "questionnaires": [_questionnaire(each, number) for each in setup.questionnaires],
        "appointment_definitions": [_definition(each, number) for each in setup.definitions],
        "profiles": [_profile(each) for each in setup.profiles],
        "transactions": [_receipt(each) for each in setup.transactions],
        "orders": [{**_receipt(each), "order_number": each.order_number} for each in setup.orders],
        "appointments": [_appointment(each, number, answers[each.id]) for each in setup.appointments],
        "appointment_queues": [_queue_entry(each, number) for each in setup.queue_entries],
        "appointment_waitlists": [_waitlist_entry(each, number) for each in setup.waitlist_entries],
        "visits": [_visit(each, number) for each in setup.visits],
    }


def _plain(value: object, *names: str) -> Row:
    return {name: getattr(value, name) for name in names}


def _moment(instant: Instant | None, zone: str = UTC) -> str | None:
    return None if instant is None else write_instant(instant, zone)


def _moments(value: object, *names: str) -> Row:
    return {name: _moment(getattr(value, name)) for name in names}


def _stamps(value: object) -> Row:
    return _moments(value, "created_at", "updated_at")


def _time(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _hours(calendar: Calendar, opens: str, closes: str) -> Row:
    return {
        "normal_hours": [
            {
                "day_of_week": WEEKDAYS[hour.day],
                opens: _time(hour.opens),
                closes: _time(hour.closes),
                "is_closed": hour.is_closed,
            }
            for hour in calendar.normal
        ],
        "special_hours": [
            {
                "name": hour.name,
                "is_repeating": hour.is_repeating,
                "start_at": hour.first.isoformat(),
                "end_at": hour.last.isoformat(),
                "is_closed": hour.is_closed,
                opens: _time(hour.opens),
                closes: _time(hour.closes),
            }
            for hour in calendar.special
        ],
    }


def _location(location: values.Location) -> Row:
    return {
        "id": location.number,
        **_plain(location, "handle", "name", "timezone"),
        **_hours(location.calendar, "open_at", "close_at"),
        **_plain(
            location, "type", "phone", "email", "description", "external_id", "external_code", "is_published",
            "is_permanently_closed", "country_iso_3", "icon", "image_url",
        ),
        "address": None if location.address is None else dict(location.address),
        **_stamps(location),
    }  # fmt: skip


def _staff(staff: values.Staff, number: _Numbers) -> Row:
    return {
        **_plain(staff, "id", "first_name", "last_name", "email", "mobile_phone", "is_active", "role"),
        "locations": [
            {
                "location_id": number(place.location_id),
                **_plain(
                    place,
                    "is_active",
                    "starts_at",
                    "ends_at",
                    "assignment_type",
                    "role_type",
                    "is_default",
                    "sort_order",
                ),
            }
            for place in staff.places
        ],
        "excluded_service_handles": list(staff.excluded_service_handles),
        **_hours(staff.calendar, "available_from", "available_until"),
        **_stamps(staff),
    }


def _target(target: values.Target) -> Row:
    return {
        "id": target.number,
        **_plain(target, "handle", "name", "url", "template", "condition"),
        **_stamps(target),
    }


def _questionnaire(questionnaire: values.Questionnaire, number: _Numbers) -> Row:
    return {
        "id": questionnaire.number,
        **_plain(questionnaire, "handle", "name", "purpose", "description", "is_active", "meta"),
        "current_version_id": number(questionnaire.current_version_id),
        "versions": [_version(each) for each in questionnaire.versions],
        **_stamps(questionnaire),
    }


def _version(version: values.QuestionnaireVersion) -> Row:
    pages: list[Json] = [
        {
            **_plain(page, "title", "section_header", "image_url", "sort_order"),
            "questions": [_question(each) for each in page.questions],
        }
        for page in version.pages
    ]
    return {
        "id": version.number,
        "version": version.version,
        "pages": pages,
        "created_at": _moment(version.created_at),
    }


def _question(question: values.Question) -> Row:
    return {
        **_plain(question, "id", "mapping_key", "sort_order", "is_required", "is_active", "visibility_condition"),
        "question": {
            "id": question.question_id,
            **_plain(question, "handle", "name", "link_type", "link_target", "link_write_policy"),
        },
        "version": {
            "id": question.question_version_id,
            "version": question.question_version,
            **_plain(question, "label", "description", "help_text", "type", "default_value"),
            "options": [dict(option) for option in question.options],
            "validation": dict(question.validation),
        },
    }


_TARGETS = tuple(
    f"{event}_target_id" for event in ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
)
_OFFSETS = tuple(
    f"notify_{event}_offset_{unit}"
    for event in ("created", "confirmed", "cancelled", "rejected", "completed", "reminder")
    for unit in ("days", "hours")
)


def _definition(definition: values.Definition, number: _Numbers) -> Row:
    return {
        "id": definition.number,
        **_plain(
            definition, "handle", "name", "description", "short_description", "long_description", "internal_notes",
            "terms_conditions", "icon", "image_url", "visibility_condition", "is_published", "is_archived",
            "duration_minutes", "buffer_before_minutes", "buffer_after_minutes", "min_lead_minutes",
            "max_advance_days", "slot_interval_minutes",
        ),
        "booking_type": definition.booking_type.value,
        **_plain(
            definition, "allow_customer_booking", "allow_walk_in", "requires_staff", "customer_must_select_staff",
            "use_staff_from_location", "max_concurrent_bookings", "allow_waitlist", "allow_queue", "queue_code", "meta",
        ),
        "booking_questionnaire": number(definition.booking_questionnaire_id),
        **{name: number(getattr(definition, name)) for name in _TARGETS},
        **_plain(definition, *_OFFSETS),
        "location_ids": [number(place.location_id) for place in definition.places if place.is_active],
        "inactive_location_ids": [number(place.location_id) for place in definition.places if not place.is_active],
        "staff_ids": [each.staff_id for each in definition.staff if each.is_active],
        "inactive_staff_ids": [each.staff_id for each in definition.staff if not each.is_active],
        **_hours(definition.calendar, "available_from", "available_until"),
        **_stamps(definition),
    }  # fmt: skip


def _profile(profile: values.Profile) -> Row:
    return {
        **_plain(profile, "id", "first_name", "last_name", "email", "mobile_phone", "notes", "meta"),
        **_stamps(profile),
    }


def _receipt(receipt: values.Receipt) -> Row:
    return {
        "id": receipt.number,
        **_plain(receipt, "external_id", "receipt_ref", "total", "status"),
        **_stamps(receipt),
    }


def _appointment(appointment: values.Appointment, number: _Numbers, answers: list[Row]) -> Row:
    said: list[Json] = [*answers]
    return {
        "id": appointment.number,
        "appointment_definition_id": number(appointment.definition_id),
        "profile_id": appointment.profile_id,
        "location_id": number(appointment.location_id),
        "assigned_staff_id": appointment.assigned_staff_id,
        "status": appointment.status.value,
        "scheduled_start_at": _moment(appointment.scheduled_start_at, appointment.timezone),
        "scheduled_end_at": _moment(appointment.scheduled_end_at, appointment.timezone),
        "timezone": appointment.timezone,
        **_moments(
            appointment, "approved_at", "confirmed_at", "cancelled_at", "arrived_at", "completed_at", "no_show_at",
            "rejected_at",
        ),
        **_plain(appointment, "approved_by", "cancelled_by", "rejected_by"),
        "transaction_id": number(appointment.transaction_id),
        "order_id": number(appointment.order_id),
        "questionnaire_version_id": number(appointment.questionnaire_version_id),
        **_plain(appointment, "notes", "meta"),
        "answers": said,
        **_moments(appointment, "called_at", "started_at"),
        **_plain(
            appointment, "calls", "called_to_staff_id", "reason", "override_reason", "overridden_by"
        ),
        **_stamps(appointment),
    }  # fmt: skip


def _answer(answer: values.Answer, number: _Numbers) -> Row:
    return {
        "id": answer.number,
        "questionnaire_id": number(answer.questionnaire_id),
        "questionnaire_version_id": number(answer.version_id),
        **_plain(
            answer, "questionnaire_question_id", "question_id", "question_version_id", "question_handle",
            "question_label", "question_type", "question_required", "mapping_key", "value", "profile_id",
            "submission_id", "link_type", "link_target", "link_write_policy", "mapping_status", "mapping_error",
        ),
        "mapped_at": _moment(answer.mapped_at),
        **_stamps(answer),
    }  # fmt: skip


def _queue_entry(entry: values.QueueEntry, number: _Numbers) -> Row:
    return {
        "id": entry.number,
        "appointment_definition_id": number(entry.definition_id),
        "location_id": number(entry.location_id),
        **_plain(entry, "profile_id", "staff_id"),
        "appointment_id": number(entry.appointment_id),
        "status": entry.status.value,
        **_plain(entry, "notes", "meta", "ticket", "guest_name", "calls", "reason"),
        "business_day": entry.business_day.isoformat(),
        **_moments(
            entry, "checked_in_at", "called_at", "started_at", "finished_at", "cancelled_at", "parked_at",
            "quoted_from", "quoted_until",
        ),
        **_stamps(entry),
    }  # fmt: skip


def _waitlist_entry(entry: values.WaitlistEntry, number: _Numbers) -> Row:
    return {
        "id": entry.number,
        "appointment_definition_id": number(entry.definition_id),
        "profile_id": entry.profile_id,
        "location_id": number(entry.location_id),
        "status": entry.status.value,
        "desired_start_at": _moment(entry.desired_start_at, entry.timezone or UTC),
        "timezone": entry.timezone,
        "appointment_id": number(entry.appointment_id),
        **_plain(entry, "notes", "meta"),
        **_stamps(entry),
    }


def _visit(visit: values.Visit, number: _Numbers) -> Row:
    return {
        "id": visit.number,
        "location_id": number(visit.location_id),
        "visited_at": _moment(visit.visited_at),
        "profile_id": visit.profile_id,
        "appointment_id": number(visit.appointment_id),
        "appointment_queue_id": number(visit.queue_entry_id),
        "notes": visit.notes,
        "voided_at": _moment(visit.voided_at),
        **_stamps(visit),
    }
