"""Forms and their questions as the API shows them."""

from __future__ import annotations

from typing import cast

from app.core.values import Json, Page, Question, Questionnaire, QuestionnaireVersion
from app.hub.omneo.questions import question_row
from app.wire.writing import Row, moment, plain, stamps


def questionnaire_row(form: Questionnaire) -> Row:
    """A form with what it asks now and all its versions."""
    current = form.current
    pages = [_page(form, current, each) for each in current.pages] if current else []
    return {
        "id": form.number,
        **plain(form, "handle", "name", "purpose", "description", "is_active", "meta"),
        "current_version_id": current.number if current else None,
        "version": current.version if current else None,
        "pages": cast("list[Json]", pages),
        "versions": cast("list[Json]", version_rows(form)),
        **stamps(form),
    }


def version_rows(form: Questionnaire) -> list[Row]:
    """What a form asked in the course of time."""
    return [
        {
            "id": each.number,
            "questionnaire_id": form.number,
            "version": each.version,
            "is_current": each.id == form.current_version_id,
            "pages": cast("list[Json]", [_page(form, each, page) for page in each.pages]),
            "created_at": moment(each.created_at),
        }
        for each in sorted(form.versions, key=lambda version: version.version)
    ]


def bank_row(question: Question) -> Row:
    """A question as such, as it is worded latest."""
    return {
        "id": question.question_id,
        **plain(question, "handle", "name", "link_type", "link_target", "link_write_policy"),
        "is_active": True,
        "is_system": False,
        "current_version_id": question.question_version_id,
        "current_version": question_row(question)["version"],
        "meta": None,
    }


def _page(form: Questionnaire, version: QuestionnaireVersion, page: Page) -> Row:
    return {
        **plain(page, "title", "section_header", "image_url", "sort_order"),
        "questionnaire_version_id": version.number,
        "questions": cast("list[Json]", [_question(form, each) for each in page.questions]),
    }


def _question(form: Questionnaire, question: Question) -> Row:
    row = question_row(question)
    head = {**cast("Row", row["question"]), **plain(question, "link_type", "link_target", "link_write_policy")}
    return {**row, "questionnaire_id": form.number, "question": head}
