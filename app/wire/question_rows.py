"""Questionnaires with their versions, as rows of a set-up file."""

from __future__ import annotations

from typing import Literal, TypeAlias

from app.core.questionnaires import Purpose
from app.wire.fields import Count, Handle, Json, JsonObject, Moment, Number, Row, Stamped, Text

LinkType: TypeAlias = Literal[
    "none", "profile", "transaction", "rating", "interaction", "appointment", "connection", "transaction_item"
]
QuestionType: TypeAlias = Literal[
    "text", "textarea", "number", "slider", "boolean", "single_select", "multi_select", "date", "datetime",
    "email", "phone", "json",
]  # fmt: skip


class QuestionHead(Row):
    """A question as such, whatever its wording: its name, and where its answer is kept."""

    id: Number
    handle: Handle
    name: Text
    link_type: LinkType = "none"
    link_target: Text | None = None
    link_write_policy: Text | None = None


class QuestionWording(Row):
    """One version of a question: its words, its type, and what answers it takes."""

    id: Number
    version: Number = 1
    label: Text
    description: Text | None = None
    help_text: Text | None = None
    type: QuestionType
    options: list[JsonObject] | None = None
    validation: JsonObject | None = None
    default_value: Json = None


class QuestionSlot(Row):
    """A question in its place in a questionnaire."""

    id: Number
    mapping_key: Text | None = None
    sort_order: Count = 0
    is_required: bool = False
    is_active: bool = True
    visibility_condition: Json = None
    question: QuestionHead
    version: QuestionWording
    # The API says these as well; they repeat what stands above, or follow from it.
    questionnaire_question_id: Number | None = None
    question_id: Number | None = None
    question_version_id: Number | None = None
    visibility_dependencies: list[Json] | None = None


class PageRow(Row):
    """A page of a questionnaire."""

    title: Text | None = None
    section_header: Text | None = None
    image_url: Text | None = None
    sort_order: Count = 0
    questions: list[QuestionSlot] = []


class VersionRow(Row):
    """A version of a questionnaire: its pages, and the questions on none."""

    id: Number
    version: Number
    pages: list[PageRow] = []
    questions: list[QuestionSlot] = []
    created_at: Moment | None = None


class QuestionnaireRow(Stamped):
    """A questionnaire, with all of its versions."""

    id: Number
    handle: Handle
    name: Text
    purpose: Purpose = "booking"
    description: Text | None = None
    is_active: bool = True
    current_version_id: Number | None = None
    meta: Json = None
    versions: list[VersionRow] = []
