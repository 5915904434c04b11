"""The set-up file's shape: what may stand in it, of which type, with which default.

Names are the remote API's own; unknown keys are errors. ``parse_setup`` gives checked rows or one ``BadInput`` with the
JSON path; what the rows mean together (ids that nothing has, contradicting flags) is ``setup_meaning``'s business.
"""

from __future__ import annotations

import json
import re
from typing import Annotated, Literal, NoReturn, TypeAlias
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from app.core.errors import BadInput
from app.core.moments import read_date
from app.core.text import find_unstorable
from app.core.wall import zone

MAX_INTEGER = 2**63 - 1


def _text(value: str) -> str:
    if wrong := find_unstorable(value):
        raise PydanticCustomError("text", "{wrong}; leave that character out", {"wrong": wrong})
    return value


def _zone(value: str) -> str:
    try:
        zone(value)
    except ValueError:
        raise PydanticCustomError(
            "zone", "{value} is not a time zone; use an IANA name such as Australia/Melbourne", {"value": show(value)}
        ) from None
    return value


def _time(value: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d(:00)?", value, re.ASCII):
        raise PydanticCustomError(
            "time", "{value} is not a time of day; write HH:MM from 00:00 to 23:59", {"value": show(value)}
        )
    return value[:5]


def _date(value: str) -> str:
    try:
        return read_date(value).isoformat()
    except ValueError:
        raise PydanticCustomError("date", "{value} is not a date; write YYYY-MM-DD", {"value": show(value)}) from None


def _handle(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("handle", "it is empty; give a short name such as bra-fitting", {})
    return _text(value)


def show(value: str) -> str:
    """A value as a message quotes it: not longer than a line bears."""
    return json.dumps(value if len(value) <= 40 else value[:40] + "…", ensure_ascii=False)


def _json(value: JsonValue) -> JsonValue:
    if isinstance(value, str):
        _text(value)
    elif isinstance(value, list):
        for each in value:
            _json(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            _text(key)
            _json(each)
    return value


Json: TypeAlias = Annotated[JsonValue, AfterValidator(_json)]
Text: TypeAlias = Annotated[str, AfterValidator(_text)]
Handle: TypeAlias = Annotated[str, AfterValidator(_handle)]
Zone: TypeAlias = Annotated[str, AfterValidator(_zone)]
Time: TypeAlias = Annotated[str, AfterValidator(_time)]
Day: TypeAlias = Annotated[str, AfterValidator(_date)]
Moment: TypeAlias = Text
"""``YYYY-MM-DD HH:MM:SS``, or ISO 8601 with an offset; read where the zone is known (rule 4)."""
Number: TypeAlias = Annotated[int, Field(ge=1, le=MAX_INTEGER)]
Count: TypeAlias = Annotated[int, Field(ge=-MAX_INTEGER, le=MAX_INTEGER)]
Weekday: TypeAlias = Literal["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"]


class Row(BaseModel):
    """Any object of the file: strict types, no unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True)


class LocationHour(Row):
    id: Number | None = None
    day_of_week: Weekday
    open_at: Time | None
    close_at: Time | None
    is_closed: bool = False


class LocationSpecialHour(Row):
    id: Number | None = None
    name: Text = ""
    is_repeating: bool = False
    start_at: Day
    end_at: Day
    is_closed: bool = False
    open_at: Time | None = None
    close_at: Time | None = None


class AvailableHour(Row):
    id: Number | None = None
    day_of_week: Weekday
    available_from: Time | None
    available_until: Time | None
    is_closed: bool = False


class AvailableSpecialHour(Row):
    id: Number | None = None
    name: Text = ""
    is_repeating: bool = False
    start_at: Day
    end_at: Day
    is_closed: bool = False
    available_from: Time | None = None
    available_until: Time | None = None


class Stamped(Row):
    created_at: Moment | None = None
    updated_at: Moment | None = None


class LocationRow(Stamped):
    id: Number
    handle: Handle
    name: Text
    timezone: Zone
    normal_hours: list[LocationHour] = []
    special_hours: list[LocationSpecialHour] = []
    type: Text | None = None
    phone: Text | None = None
    email: Text | None = None
    description: Text | None = None
    external_id: Text | None = None
    external_code: Text | None = None
    is_published: bool = True
    is_permanently_closed: bool = False
    country_iso_3: Text | None = None
    icon: Text | None = None
    image_url: Text | None = None
    address: dict[str, Json] | None = None


class StaffLocationRow(Row):
    id: Number | None = None
    location_id: Number
    is_active: bool = True
    starts_at: Moment | None = None
    ends_at: Moment | None = None
    assignment_type: Text = "staff"
    role_type: Text | None = None
    is_default: bool = False
    sort_order: Count | None = None


class StaffRow(Stamped):
    id: Handle
    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None
    is_active: bool = True
    role: Literal["host", "specialist", "manager"] = "host"
    locations: list[StaffLocationRow] = []
    excluded_service_handles: list[Text] = []
    normal_hours: list[AvailableHour] = []
    special_hours: list[AvailableSpecialHour] = []


class TargetRow(Stamped):
    id: Number
    handle: Handle
    name: Text
    url: Text | None = None
    template: Text | None = None
    condition: Json = None


LinkType: TypeAlias = Literal[
    "none", "profile", "transaction", "rating", "interaction", "appointment", "connection", "transaction_item"
]
QuestionType: TypeAlias = Literal[
    "text", "textarea", "number", "slider", "boolean", "single_select", "multi_select", "date", "datetime",
    "email", "phone", "json",
]  # fmt: skip


class QuestionHead(Row):
    id: Number
    handle: Handle
    name: Text
    link_type: LinkType = "none"
    link_target: Text | None = None
    link_write_policy: Text | None = None


class QuestionWording(Row):
    id: Number
    version: Number = 1
    label: Text
    description: Text | None = None
    help_text: Text | None = None
    type: QuestionType
    options: list[dict[str, Json]] | None = None
    validation: dict[str, Json] | None = None
    default_value: Json = None


class QuestionSlot(Row):
    id: Number
    mapping_key: Text | None = None
    sort_order: Count = 0
    is_required: bool = False
    is_active: bool = True
    visibility_condition: Json = None
    question: QuestionHead
    version: QuestionWording


class PageRow(Row):
    title: Text | None = None
    section_header: Text | None = None
    image_url: Text | None = None
    sort_order: Count = 0
    questions: list[QuestionSlot] = []


class VersionRow(Row):
    id: Number
    version: Number
    pages: list[PageRow] = []
    created_at: Moment | None = None


class QuestionnaireRow(Stamped):
    id: Number
    handle: Handle
    name: Text
    purpose: Literal[
        "booking", "general", "waitlist", "walk_in", "pre_visit", "post_visit", "cancellation",
        "profile_onboarding", "interaction", "survey",
    ] = "booking"  # fmt: skip
    description: Text | None = None
    is_active: bool = True
    current_version_id: Number | None = None
    meta: Json = None
    versions: list[VersionRow] = []


class DefinitionRow(Stamped):
    id: Number
    handle: Handle
    name: Text
    description: Text | None = None
    short_description: Text | None = None
    long_description: Text | None = None
    internal_notes: Text | None = None
    terms_conditions: Text | None = None
    icon: Text | None = None
    image_url: Text | None = None
    visibility_condition: Json = None
    is_published: bool = True
    is_archived: bool = False
    duration_minutes: Count
    buffer_before_minutes: Count = 0
    buffer_after_minutes: Count = 0
    min_lead_minutes: Count = 0
    max_advance_days: Count | None = None
    slot_interval_minutes: Count | None = None
    booking_type: Literal["instant", "approval_required", "walk_in_only"] = "instant"
    allow_customer_booking: bool = True
    allow_walk_in: bool = False
    requires_staff: bool = False
    customer_must_select_staff: bool = False
    use_staff_from_location: bool = True
    max_concurrent_bookings: Count | None = 1
    allow_waitlist: bool = False
    allow_queue: bool = False
    queue_code: Text | None = None
    meta: Json = None
    booking_questionnaire: Number | None = None
    created_target_id: Number | None = None
    confirmed_target_id: Number | None = None
    cancelled_target_id: Number | None = None
    rejected_target_id: Number | None = None
    completed_target_id: Number | None = None
    reminder_target_id: Number | None = None
    notify_created_offset_days: Count | None = None
    notify_created_offset_hours: Count | None = None
    notify_confirmed_offset_days: Count | None = None
    notify_confirmed_offset_hours: Count | None = None
    notify_cancelled_offset_days: Count | None = None
    notify_cancelled_offset_hours: Count | None = None
    notify_rejected_offset_days: Count | None = None
    notify_rejected_offset_hours: Count | None = None
    notify_completed_offset_days: Count | None = None
    notify_completed_offset_hours: Count | None = None
    notify_reminder_offset_days: Count | None = None
    notify_reminder_offset_hours: Count | None = None
    location_ids: list[Number] = []
    inactive_location_ids: list[Number] = []
    staff_ids: list[Handle] = []
    inactive_staff_ids: list[Handle] = []
    normal_hours: list[AvailableHour] = []
    special_hours: list[AvailableSpecialHour] = []


class ProfileRow(Stamped):
    id: Handle
    first_name: Text | None = None
    last_name: Text | None = None
    email: Text | None = None
    mobile_phone: Text | None = None
    notes: Text | None = None
    meta: Json = None


class ReceiptRow(Stamped):
    id: Number
    external_id: Text | None = None
    receipt_ref: Text | None = None
    total: Annotated[float, Field(strict=False, allow_inf_nan=False)] | None = None
    status: Text | None = None


class OrderRow(ReceiptRow):
    order_number: Text | None = None


class AnswerRow(Stamped):
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
    calls: Count = 0
    called_to_staff_id: Handle | None = None
    started_at: Moment | None = None
    reason: Text | None = None
    override_reason: Text | None = None
    overridden_by: Text | None = None


class QueueRow(Stamped):
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
    calls: Count = 0
    called_at: Moment | None = None
    started_at: Moment | None = None
    finished_at: Moment | None = None
    cancelled_at: Moment | None = None
    parked_at: Moment | None = None
    quoted_from: Moment | None = None
    quoted_until: Moment | None = None
    reason: Text | None = None


class WaitlistRow(Stamped):
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
    id: Number
    location_id: Number
    visited_at: Moment
    profile_id: Handle | None = None
    appointment_id: Number | None = None
    appointment_queue_id: Number | None = None
    notes: Text | None = None
    voided_at: Moment | None = None


class SetupFile(Row):
    """A whole set-up file; every list may be left out."""

    locations: list[LocationRow] = []
    staff: list[StaffRow] = []
    targets: list[TargetRow] = []
    questionnaires: list[QuestionnaireRow] = []
    appointment_definitions: list[DefinitionRow] = []
    profiles: list[ProfileRow] = []
    transactions: list[ReceiptRow] = []
    orders: list[OrderRow] = []
    appointments: list[AppointmentRow] = []
    appointment_queues: list[QueueRow] = []
    appointment_waitlists: list[WaitlistRow] = []
    visits: list[VisitRow] = []


def parse_setup(text: str | bytes, name: str) -> SetupFile:
    """The rows of a set-up file; ``name`` is the file as the message should call it. Raises ``BadInput``."""
    plain = parse_json(text, name)
    try:
        return SetupFile.model_validate(plain)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=True)[0]
        raise BadInput(f"{name}: {path_of(plain, first['loc'])}", *_word(first)) from None
    except RecursionError:
        raise BadInput(name, "it is nested too deeply", "a set-up file is a few levels deep") from None


def parse_json(text: str | bytes, name: str) -> object:
    """The value of a JSON text, stricter than ``json.loads``: no duplicate keys, no NaN, no endless numbers."""
    try:
        plain: object = json.loads(text, object_pairs_hook=_unique, parse_constant=_no_constant, parse_int=_integer)
    except _BadJsonError as error:
        raise BadInput(name, str(error), "mend it and import again") from None
    except json.JSONDecodeError as error:
        raise BadInput(
            name,
            f"not JSON: {error.msg} at line {error.lineno} column {error.colno}",
            "a set-up file is one JSON object",
        ) from None
    except UnicodeDecodeError:
        raise BadInput(name, "not UTF-8 text", "save it as UTF-8") from None
    except RecursionError:
        raise BadInput(name, "it is nested too deeply", "a set-up file is a few levels deep") from None
    return plain


class _BadJsonError(ValueError):
    pass


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [key for key, _ in pairs]
        twice = next(key for key in names if names.count(key) > 1)
        raise _BadJsonError(f"the key {show(twice)} stands twice in one object")
    return found


def _no_constant(word: str) -> NoReturn:
    raise _BadJsonError(f"{word} is not a JSON number")


def _integer(digits: str) -> int:
    if len(digits) > 20:
        raise _BadJsonError(f"the number {digits[:20]}… is too long")
    return int(digits)


def path_of(plain: object, parts: tuple[int | str, ...]) -> str:
    """The JSON path of an error, e.g. ``$.locations[0].timezone``; steps that are pydantic's own are left out."""
    path, here = "$", plain
    for part in parts:
        if isinstance(part, int) and isinstance(here, list):
            path += f"[{part}]"
            here = here[part] if part < len(here) else None
        elif isinstance(here, dict) and isinstance(part, str):
            if part not in here and parts[-1] != part:
                continue
            path += f".{part}" if re.fullmatch(r"\w{1,60}", part) else f"[{show(part)}]"
            here = here.get(part)
    return path


_EXPECTED = {
    "int_type": "a whole number", "int_from_float": "a whole number", "bool_type": "true or false",
    "string_type": "text in quotes", "list_type": "a list", "dict_type": "an object", "model_type": "an object",
    "model_attributes_type": "an object", "float_type": "a number", "float_parsing": "a number",
    "finite_number": "a number",
}  # fmt: skip


def _word(error: ErrorDetails) -> tuple[str, str]:
    kind, given, said = error["type"], error["input"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return "nothing has this key", "leave it out, or mend its spelling"
    if kind == "missing":
        return "this key is missing", "give it a value"
    if kind == "literal_error":
        return f"{_brief(given)} is not possible here", f"write one of {said['expected']}"
    if kind in _EXPECTED:
        return f"{_brief(given)} has the wrong type", f"write {_EXPECTED[kind]}"
    if kind == "greater_than_equal":
        return f"{_brief(given)} is too small", f"write {said['ge']} or more"
    if kind == "less_than_equal":
        return f"{_brief(given)} is too large", f"write {said['le']} or less"
    what, _, right = error["msg"].partition("; ")
    return what, right


def _brief(given: object) -> str:
    if isinstance(given, dict):
        return "an object"
    if isinstance(given, list):
        return "a list"
    return show(given) if isinstance(given, str) else json.dumps(given, default=str)[:40]


def is_uuid(text: str) -> bool:
    """Whether an id has the form of a UUID."""
    try:
        UUID(text)
    except ValueError:
        return False
    return True
