"""What a shop offers, as rows of the wire, read into rows of a set-up file: places, staff, services, forms.

Whatever a row says beside what the shop needs is left aside. Targets are not taken over: whoever owns the definitions
sends their notifications.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import ValidationError

from app.core.questionnaires import purpose_of
from app.core.values import Json
from app.wire.fields import Row as SetupRow
from app.wire.omneo import lenient
from app.wire.omneo.hours import PERSON, PLACE, hours_of, normal, special
from app.wire.omneo.lenient import Row, Unreadable
from app.wire.question_rows import QuestionnaireRow
from app.wire.shop_rows import DefinitionRow, LocationRow, StaffRow

Made = dict[str, Json]
_TEXTS = (
    "description", "short_description", "long_description", "internal_notes", "terms_conditions", "icon", "image_url",
    "queue_code",
)  # fmt: skip
_FLAGS = {
    "is_published": True, "is_archived": False, "allow_customer_booking": True, "allow_walk_in": False,
    "requires_staff": False, "customer_must_select_staff": False, "use_staff_from_location": True,
    "allow_waitlist": False, "allow_queue": False,
}  # fmt: skip
_COUNTS = ("buffer_before_minutes", "buffer_after_minutes", "min_lead_minutes")
_LIMITS = ("max_advance_days", "slot_interval_minutes")
_OFFSETS = tuple(name for name in DefinitionRow.model_fields if name.startswith("notify_"))


def location(given: object) -> Made:
    """A place. Raises ``Unreadable``."""
    row = lenient.as_row(given)
    number = _number(row)
    address = row.get("address")
    return _checked(LocationRow, {
        "id": number, "handle": lenient.text(row, "handle") or f"location-{number}",
        "name": lenient.text(row, "name") or f"Location {number}", "timezone": lenient.needed_text(row, "timezone"),
        **_texts(row, "type", "phone", "email", "description", "external_id", "external_code", "country_iso_3",
                 "icon", "image_url"),
        "is_published": lenient.flag(row, "is_published", True),
        "is_permanently_closed": lenient.flag(row, "is_permanently_closed"),
        "address": address if isinstance(address, dict) and address else None,
        **hours_of(row, PLACE), **_stamps(row),
    })  # fmt: skip


def definition(given: object) -> Made:
    """A service with its places, its staff and its hours. Raises ``Unreadable``."""
    row = lenient.as_row(given)
    number = _number(row)
    handle = lenient.text(row, "handle") or f"service-{number}"
    most = lenient.whole(row, "max_concurrent_bookings", None if "max_concurrent_bookings" in row else 1)
    return _checked(DefinitionRow, {
        "id": number, "handle": handle, "name": lenient.text(row, "name") or handle,
        "duration_minutes": lenient.whole(row, "duration_minutes"), **_texts(row, *_TEXTS),
        **{name: lenient.whole(row, name, 0) for name in _COUNTS},
        **{name: lenient.whole(row, name) for name in (*_LIMITS, *_OFFSETS)},
        **{name: lenient.flag(row, name, usual) for name, usual in _FLAGS.items()},
        "booking_type": lenient.text(row, "booking_type") or "instant", "max_concurrent_bookings": most,
        "visibility_condition": row.get("visibility_condition"), "meta": row.get("meta") or None,
        "booking_questionnaire": questionnaire_of(row), **_places(row), **_members(row), **hours_of(row, PERSON),
        **_stamps(row),
    })  # fmt: skip


def questionnaire_of(row: Row) -> int | None:
    """The id of the form that a service asks, where its row says it."""
    asked = row.get("booking_questionnaire")
    if isinstance(asked, dict):
        return lenient.whole(asked, "id")
    return lenient.whole(row, "booking_questionnaire") if isinstance(asked, int | str) else None


def member(
    assignments: Iterable[object], normal_hours: Iterable[Row] | None, special_hours: Iterable[Row] | None
) -> Made:
    """A member of staff, out of where they are assigned and when they work; of hours that are null it says nothing.

    Raises ``Unreadable``.
    """
    rows = [lenient.as_row(each) for each in assignments]
    person = next((each for each in (row.get("profile") for row in rows) if isinstance(each, dict)), {})
    excluded = {str(handle) for row in rows for handle in _list(row, "excluded_service_handles")}
    types = {lenient.text(row, "assignment_type") for row in rows}
    return _checked(StaffRow, {
        "id": lenient.needed_ref(rows[0], "profile_id"),
        **_texts(person, "first_name", "last_name", "email", "mobile_phone"),
        **_role(person, types),
        "is_active": any(lenient.flag(row, "is_active", True) for row in rows),
        "locations": [_assignment(row) for row in rows], "excluded_service_handles": sorted(excluded),
        **({} if normal_hours is None else {"normal_hours": [normal(each, PERSON) for each in normal_hours]}),
        **({} if special_hours is None else {"special_hours": [special(each, PERSON) for each in special_hours]}),
    })  # fmt: skip


def _role(person: Row, types: set[str | None]) -> Made:
    """What they may do at a desk, where the remote says it: a hub does, the original knows managers alone."""
    said = lenient.text(person, "role") or ("manager" if "manager" in types else None)
    return {"role": said} if said else {}


def _assignment(row: Row) -> Made:
    return {
        "id": lenient.whole(row, "id"), "location_id": lenient.whole(row, "location_id"),
        "is_active": lenient.flag(row, "is_active", True), "is_default": lenient.flag(row, "is_default"),
        "assignment_type": lenient.text(row, "assignment_type") or "staff",
        "sort_order": lenient.whole(row, "sort_order"), **_texts(row, "role_type", "starts_at", "ends_at"),
    }  # fmt: skip


def questionnaire(given: object) -> Made:
    """A form with what it asked in the course of time, as far as the row says it. Raises ``Unreadable``."""
    row = lenient.as_row(given)
    number = _number(row)
    versions = [_version(each) for each in lenient.rows(row, "versions")]
    current = lenient.whole(row, "current_version_id")
    if not versions and (row.get("pages") or row.get("questions")):
        versions = [_version({"id": current or number, "version": row.get("version") or 1, **_asked(row)})]
    known = [each["id"] for each in versions]
    return _checked(QuestionnaireRow, {
        "id": number, "handle": lenient.text(row, "handle") or f"questionnaire-{number}",
        "name": lenient.text(row, "name") or f"Questionnaire {number}", "description": lenient.text(row, "description"),
        "purpose": purpose_of(lenient.text(row, "purpose") or ""), "is_active": lenient.flag(row, "is_active", True),
        "current_version_id": current if current in known else (known[-1] if known else None),
        "meta": row.get("meta") or None, "versions": versions, **_stamps(row),
    })  # fmt: skip


def _version(row: Row) -> Made:
    asked = lenient.rows(row, "pages")
    pages: list[Json] = [
        {
            **_texts(page, "title", "section_header", "image_url"), "sort_order": lenient.whole(page, "sort_order", 0),
            "questions": [_slot(each) for each in lenient.rows(page, "questions")],
        }
        for page in asked
    ]  # fmt: skip
    made: Made = {
        "id": _number(row), "version": lenient.whole(row, "version", 1), "pages": pages,
        "questions": [] if pages else [_slot(each) for each in lenient.rows(row, "questions")],
    }  # fmt: skip
    created = lenient.text(row, "created_at")
    return {**made, "created_at": created} if created else made


def _slot(row: Row) -> Made:
    head, wording = (lenient.as_row(row.get(name)) for name in ("question", "version"))
    handle = lenient.text(head, "handle") or f"question-{_number(head)}"
    return {
        "id": lenient.whole(row, "questionnaire_question_id") or _number(row),
        "mapping_key": lenient.text(row, "mapping_key"), "sort_order": lenient.whole(row, "sort_order", 0),
        "is_required": lenient.flag(row, "is_required"), "is_active": lenient.flag(row, "is_active", True),
        "visibility_condition": row.get("visibility_condition"),
        "question": {
            "id": _number(head), "handle": handle, "name": lenient.text(head, "name") or handle,
            "link_type": lenient.text(head, "link_type") or "none",
            **_texts(head, "link_target", "link_write_policy"),
        },
        "version": {
            "id": _number(wording), "version": lenient.whole(wording, "version", 1),
            "label": lenient.text(wording, "label") or handle, **_texts(wording, "description", "help_text"),
            "type": lenient.needed_text(wording, "type"), "default_value": wording.get("default_value"),
            "options": [dict(each) for each in lenient.rows(wording, "options")],
            "validation": _object(wording, "validation"),
        },
    }  # fmt: skip


def _asked(row: Row) -> Made:
    return {name: row[name] for name in ("pages", "questions") if name in row}


def _places(row: Row) -> Made:
    """Where it is offered, in any of the three shapes that are about."""
    active: dict[Json, None] = {}
    inactive: dict[Json, None] = {}
    for each in lenient.rows(row, "locations"):
        number = lenient.whole(each, "location_id") or lenient.whole(_object(each, "location"), "id")
        number = number or lenient.whole(each, "id")
        if number is None:
            raise Unreadable("locations has a row without an id")
        (active if lenient.flag(each, "is_active", True) else inactive)[number] = None
    gone: list[Json] = [each for each in inactive if each not in active]
    return {"location_ids": list(active), "inactive_location_ids": gone}


def _members(row: Row) -> Made:
    listed: dict[str, bool] = {}
    orders: dict[str, Json] = {}
    for each in lenient.rows(row, "staff"):
        person = _object(each, "staff")
        named = lenient.ref(each, "staff_id") or lenient.ref(person, "id") or lenient.ref(each, "profile_id")
        named = named or lenient.needed_ref(each, "id")
        listed[named] = listed.get(named, False) or lenient.flag(each, "is_active", True)
        order = lenient.whole(each, "sort_order")
        if order is not None:
            orders[named] = order
    return {
        "staff_ids": [each for each, is_active in listed.items() if is_active],
        "inactive_staff_ids": [each for each, is_active in listed.items() if not is_active],
        "staff_sort_orders": orders,
    }


def _texts(row: Row, *names: str) -> Made:
    return {name: lenient.text(row, name) for name in names}


def _stamps(row: Row) -> Made:
    """When it was made and changed, where the row says so in a form that can be read."""
    said = {name: lenient.text(row, name) for name in ("created_at", "updated_at") if lenient.instant(row, name)}
    return {name: text for name, text in said.items() if text}


def _object(row: Row, name: str) -> Made:
    found = row.get(name)
    return dict(found) if isinstance(found, dict) else {}


def _list(row: Row, name: str) -> list[Json]:
    found = row.get(name)
    return found if isinstance(found, list) else []


def _number(row: Mapping[str, Json]) -> int:
    found = lenient.whole(row, "id")
    if found is None:
        raise Unreadable("id is missing")
    return found


def _checked(model: type[SetupRow], made: Mapping[str, Any]) -> Made:
    try:
        model.model_validate(made)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise Unreadable(f"{'.'.join(map(str, first['loc']))}: {first['msg']}") from None
    return dict(made)
