"""What answers about walk-ins, wishes, customers and forms look like: for the description of the API."""

from __future__ import annotations

from pydantic import JsonValue

from app.hub.describing import Shown
from app.hub.omneo.shop_answers import PersonShown, PlaceShown, Stamped


class ServiceShown(Shown):
    """A service as others show it."""

    id: int
    handle: str
    name: str


class QueueShown(Stamped):
    """A walk-in; from the ticket on, what the original has no fields for."""

    id: int
    appointment_definition_id: int
    appointment_definition: ServiceShown | None
    profile_id: str | None
    profile: PersonShown | None
    location_id: int
    location: PlaceShown | None
    staff_id: str | None
    staff: PersonShown | None
    appointment_id: int | None
    status: str
    notes: str | None
    meta: JsonValue
    ticket: str
    business_day: str
    guest_name: str | None
    calls: int
    reason: str | None
    checked_in_at: str
    called_at: str | None
    first_called_at: str | None
    started_at: str | None
    finished_at: str | None
    cancelled_at: str | None
    parked_at: str | None
    quoted_from: str | None
    quoted_until: str | None


class WaitlistShown(Stamped):
    """An entry of the waitlist."""

    id: int
    appointment_definition_id: int
    appointment_definition: ServiceShown | None
    profile_id: str
    profile: PersonShown | None
    location_id: int
    location: PlaceShown | None
    status: str
    desired_start_at: str | None
    timezone: str | None
    appointment_id: int | None
    notes: str | None
    meta: JsonValue


class VisitShown(Stamped):
    """That somebody was here."""

    id: int
    location_id: int
    location: PlaceShown | None
    visited_at: str
    profile_id: str | None
    profile: PersonShown | None
    appointment_id: int | None
    appointment_queue_id: int | None
    notes: str | None
    voided_at: str | None


class IdentityShown(Stamped):
    """The name that another system has for a customer; with ``include=profile`` the customer too."""

    id: int
    profile_id: str
    handle: str
    identifier: str


class ProfileShown(Stamped):
    """A customer; what staff wrote down is for staff's tokens alone."""

    id: str
    first_name: str | None
    last_name: str | None
    email: str | None
    mobile_phone: str | None
    notes: str | None = None
    meta: JsonValue
    identities: list[IdentityShown]


class WordingShown(Shown):
    """How a question is asked."""

    id: int
    version: int
    label: str
    description: str | None
    help_text: str | None
    type: str
    options: list[dict[str, JsonValue]]
    validation: dict[str, JsonValue]
    default_value: JsonValue


class PlacedQuestionShown(Shown):
    """A question in its place on a form."""

    id: int
    questionnaire_id: int
    questionnaire_question_id: int
    question_id: int
    question_version_id: int
    mapping_key: str
    sort_order: int
    is_required: bool
    is_active: bool
    visibility_condition: JsonValue
    visibility_dependencies: list[JsonValue]
    question: dict[str, JsonValue]
    version: WordingShown


class FormPageShown(Shown):
    """A page of a form."""

    title: str | None
    section_header: str | None
    image_url: str | None
    sort_order: int
    questionnaire_version_id: int
    questions: list[PlacedQuestionShown]


class VersionShown(Shown):
    """What a form asked at one time."""

    id: int
    questionnaire_id: int
    version: int
    is_current: bool
    pages: list[FormPageShown]
    created_at: str


class QuestionnaireShown(Stamped):
    """A form with what it asks now, and all its versions."""

    id: int
    handle: str
    name: str
    purpose: str
    description: str | None
    is_active: bool
    meta: JsonValue
    current_version_id: int | None
    version: int | None
    pages: list[FormPageShown]
    versions: list[VersionShown]


class QuestionShown(Shown):
    """A question as such."""

    id: int
    handle: str
    name: str
    link_type: str
    link_target: str | None
    link_write_policy: str | None
    is_active: bool
    is_system: bool
    current_version_id: int
    current_version: WordingShown
    meta: JsonValue


class AnswerShown(Stamped):
    """What was said to one question, and what became of it."""

    id: int
    questionnaire_id: int
    questionnaire_version_id: int
    questionnaire_question_id: int
    question_id: int
    question_version_id: int
    question_handle: str | None
    question_label: str
    question_type: str
    question_required: bool
    mapping_key: str
    value: str | None
    profile_id: str | None
    answerable_type: str
    answerable_id: str
    answer_type: str
    link_type: str
    link_target: str | None
    link_write_policy: str | None
    mappable_type: str | None
    mappable_id: str | None
    mapped_field: str | None
    mapping_status: str
    mapping_error: str | None
    mapped_at: str | None
    meta: JsonValue


class SubmissionShown(Stamped):
    """A form answered once."""

    id: int
    questionnaire_id: int
    questionnaire_version_id: int
    profile_id: str | None
    profile: PersonShown | None
    appointment_id: int | None
    meta: JsonValue
    answers: list[AnswerShown]


class TransactionShown(Stamped):
    """What a shop sold."""

    id: int
    external_id: str | None
    receipt_ref: str | None
    total: float | None
    status: str | None


class OrderShown(TransactionShown):
    """What a customer ordered."""

    order_number: str | None
