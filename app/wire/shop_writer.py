"""A shop's locations, staff, targets, questionnaires and services as rows of a set-up file."""

from __future__ import annotations

from app.core import values
from app.core.values import WEEKDAYS, Calendar, Json
from app.wire.writing import NumberOf, Row, moment, plain, stamps


def _time(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def _hours(calendar: Calendar, opens: str, closes: str) -> Row:
    return {
        "normal_hours": [
            {
                "id": hour.number,
                "day_of_week": WEEKDAYS[hour.day],
                opens: _time(hour.opens),
                closes: _time(hour.closes),
                "is_closed": hour.is_closed,
            }
            for hour in calendar.normal
        ],
        "special_hours": [
            {
                "id": hour.number,
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


def write_location(location: values.Location) -> Row:
    """A location with its hours."""
    return {
        "id": location.number,
        **plain(location, "handle", "name", "timezone"),
        **_hours(location.calendar, "open_at", "close_at"),
        **plain(
            location, "type", "phone", "email", "description", "external_id", "external_code", "is_published",
            "is_permanently_closed", "country_iso_3", "icon", "image_url",
        ),
        "address": None if location.address is None else dict(location.address),
        **stamps(location),
    }  # fmt: skip


def write_staff(staff: values.Staff, number: NumberOf) -> Row:
    """A member of staff with places and hours."""
    return {
        **plain(staff, "id", "first_name", "last_name", "email", "mobile_phone", "is_active", "role"),
        "locations": [
            {
                "id": place.number,
                "location_id": number(place.location_id),
                **plain(
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
        **stamps(staff),
    }


def write_target(target: values.Target) -> Row:
    """A target of notifications."""
    return {
        "id": target.number,
        **plain(target, "handle", "name", "url", "template", "condition"),
        **stamps(target),
    }


def write_questionnaire(questionnaire: values.Questionnaire, number: NumberOf) -> Row:
    """A questionnaire with all its versions."""
    return {
        "id": questionnaire.number,
        **plain(questionnaire, "handle", "name", "purpose", "description", "is_active", "meta"),
        "current_version_id": number(questionnaire.current_version_id),
        "versions": [_version(each) for each in questionnaire.versions],
        **stamps(questionnaire),
    }


def _version(version: values.QuestionnaireVersion) -> Row:
    pages: list[Json] = [
        {
            **plain(page, "title", "section_header", "image_url", "sort_order"),
            "questions": [_question(each) for each in page.questions],
        }
        for page in version.pages
    ]
    return {
        "id": version.number,
        "version": version.version,
        "pages": pages,
        "created_at": moment(version.created_at),
    }


def _question(question: values.Question) -> Row:
    return {
        **plain(question, "id", "mapping_key", "sort_order", "is_required", "is_active", "visibility_condition"),
        "question": {
            "id": question.question_id,
            **plain(question, "handle", "name", "link_type", "link_target", "link_write_policy"),
        },
        "version": {
            "id": question.question_version_id,
            "version": question.question_version,
            **plain(question, "label", "description", "help_text", "type", "default_value"),
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


def write_definition(definition: values.Definition, number: NumberOf) -> Row:
    """A service with places, staff and hours."""
    return {
        "id": definition.number,
        **plain(
            definition, "handle", "name", "description", "short_description", "long_description", "internal_notes",
            "terms_conditions", "icon", "image_url", "visibility_condition", "is_published", "is_archived",
            "duration_minutes", "buffer_before_minutes", "buffer_after_minutes", "min_lead_minutes",
            "max_advance_days", "slot_interval_minutes",
        ),
        "booking_type": definition.booking_type.value,
        **plain(
            definition, "allow_customer_booking", "allow_walk_in", "requires_staff", "customer_must_select_staff",
            "use_staff_from_location", "max_concurrent_bookings", "allow_waitlist", "allow_queue", "queue_code", "meta",
        ),
        "booking_questionnaire": number(definition.booking_questionnaire_id),
        **{name: number(getattr(definition, name)) for name in _TARGETS},
        **plain(definition, *_OFFSETS),
        "location_ids": [number(place.location_id) for place in definition.places if place.is_active],
        "inactive_location_ids": [number(place.location_id) for place in definition.places if not place.is_active],
        "staff_ids": [each.staff_id for each in definition.staff if each.is_active],
        "inactive_staff_ids": [each.staff_id for each in definition.staff if not each.is_active],
        "staff_sort_orders": {
            each.staff_id: each.sort_order for each in definition.staff if each.sort_order is not None
        },
        **_hours(definition.calendar, "available_from", "available_until"),
        **stamps(definition),
    }  # fmt: skip
