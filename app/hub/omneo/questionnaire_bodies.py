"""What clients send of forms and of what was answered (reference of questionnaires; rules 30 and 31).

A question is named by its id or handle when another form asks it already; otherwise its words come with it, in the form
in which a form is read, so that what was read can be sent back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated

from pydantic import Field

from app.core.questionnaires import Purpose
from app.core.values import Page, Question
from app.hub import errors
from app.hub.omneo.bodies import Body, Count, Json, JsonObject, Meta, Number, Text, Words
from app.hub.omneo.shop_bodies import Name
from app.wire.question_rows import LinkType, QuestionType


class QuestionHead(Body):
    """What a question is, whatever its words, and where its answers go (rule 32)."""

    handle: Name | None = None
    name: Words | None = None
    link_type: LinkType | None = None
    link_target: Words | None = None
    link_write_policy: Words | None = None


class QuestionWords(Body):
    """How it is asked, and what answers it takes."""

    label: Words
    type: QuestionType
    description: Words | None = None
    help_text: Words | None = None
    options: Annotated[list[JsonObject] | None, Field(max_length=500)] = None
    validation: JsonObject | None = None
    default_value: Json = None


class QuestionBody(Body):
    """A question in its place."""

    question_id: Number | None = None
    question_handle: Words | None = None
    mapping_key: Words | None = None
    sort_order: Count | None = None
    is_required: bool = False
    is_active: bool = True
    visibility_condition: Json = None
    question: QuestionHead | None = None
    version: QuestionWords | None = None


class PageBody(Body):
    """A page of a form."""

    title: Words | None = None
    section_header: Words | None = None
    image_url: Words | None = None
    sort_order: Count | None = None
    questions: Annotated[list[QuestionBody] | None, Field(max_length=500)] = None


class UpdateQuestionnaire(Body):
    """What changes of a form; ``pages``, or ``questions`` on one page, are all that is asked from then on."""

    name: Name | None = None
    handle: Name | None = None
    description: Words | None = None
    purpose: Purpose | None = None
    is_active: bool | None = None
    meta: Meta = None
    pages: Annotated[list[PageBody] | None, Field(max_length=100)] = None
    questions: Annotated[list[QuestionBody] | None, Field(max_length=500)] = None


class StoreQuestionnaire(UpdateQuestionnaire):
    """A new form."""

    name: Name


class SubmittedAnswer(Body):
    """What was said to one question, as text or as the JSON value itself (rule 31)."""

    questionnaire_question_id: Number
    value: Json = None


class StoreSubmission(Body):
    """A form answered; by nobody known, by a customer, or about a booking."""

    answers: Annotated[list[SubmittedAnswer], Field(default_factory=list, max_length=500)]
    profile_id: Text | None = None
    appointment_id: Number | None = None
    meta: Meta = None


def asked_pages(body: UpdateQuestionnaire, known: Mapping[int, Question]) -> tuple[Page, ...] | None:
    """The pages that the body wants asked; None when it says nothing of them. Raises ``ApiError``."""
    by_handle = {each.handle: each for each in known.values()}
    if body.pages is not None:
        return tuple(
            Page(
                page.title, page.section_header, page.image_url, at if page.sort_order is None else page.sort_order,
                _questions(page.questions or (), known, by_handle, f"pages.{at}.questions"),
            )
            for at, page in enumerate(body.pages)
        )  # fmt: skip
    if body.questions is not None:
        return (Page(questions=_questions(body.questions, known, by_handle, "questions")),)
    return () if isinstance(body, StoreQuestionnaire) else None


def _questions(
    given: list[QuestionBody] | tuple[()], known: Mapping[int, Question], by_handle: Mapping[str, Question], path: str
) -> tuple[Question, ...]:
    return tuple(_question(each, at, known, by_handle, f"{path}.{at}") for at, each in enumerate(given))


def _question(
    body: QuestionBody, at: int, known: Mapping[int, Question], by_handle: Mapping[str, Question], path: str
) -> Question:
    kept = _kept(body, known, by_handle, path)
    head, words = body.question, body.version
    handle = (head.handle if head else None) or (kept.handle if kept else None) or body.question_handle
    if handle is None or (words is None and kept is None):
        texts = ["Name a question by its id or handle, or send question.handle and version with its words."]
        raise errors.invalid({f"{path}.question_id": texts})
    kept = kept or by_handle.get(handle) if words is None else kept
    said = words or kept
    assert said is not None  # noqa: S101 - by the test above
    made = Question(
        0, kept.question_id if kept else 0, 0, handle, (head.name if head else None) or (kept.name if kept else handle),
        said.label, said.type, body.mapping_key or handle,
        sort_order=at if body.sort_order is None else body.sort_order,
        is_required=body.is_required, is_active=body.is_active,
        description=said.description, help_text=said.help_text, options=tuple(said.options or ()),
        validation=said.validation or {}, default_value=said.default_value,
        visibility_condition=body.visibility_condition,
    )  # fmt: skip
    return _linked(made, head, kept)


def _kept(
    body: QuestionBody, known: Mapping[int, Question], by_handle: Mapping[str, Question], path: str
) -> Question | None:
    """The question that is meant, where it is asked somewhere already."""
    if body.question_id is not None:
        if body.question_id not in known:
            raise errors.invalid({f"{path}.question_id": ["The selected question id is invalid."]})
        return known[body.question_id]
    if body.question_handle is not None and body.version is None and body.question_handle not in by_handle:
        raise errors.invalid({f"{path}.question_handle": ["The selected question handle is invalid."]})
    return by_handle.get(body.question_handle or "")


def _linked(question: Question, head: QuestionHead | None, kept: Question | None) -> Question:
    """With where its answers go: as the body says, or as it is everywhere else."""
    if head is not None and head.model_fields_set & {"link_type", "link_target", "link_write_policy"}:
        source: QuestionHead | Question = head
    elif kept is not None:
        source = kept
    else:
        return question
    return replace(
        question, link_type=source.link_type or "none", link_target=source.link_target,
        link_write_policy=source.link_write_policy,
    )  # fmt: skip
