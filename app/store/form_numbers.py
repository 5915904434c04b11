"""Versions of a form numbered anew: whoever numbers them for all tills has given them other numbers than this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from sqlalchemy import case, delete, func, select, update

from app.core.values import Kind, Question, QuestionnaireVersion
from app.store import tables

if TYPE_CHECKING:
    from app.store.unit import Unit

_v, _a = tables.questionnaire_versions.c, tables.answers.c


def number_anew(unit: Unit, version: QuestionnaireVersion, questions: Mapping[int, Question]) -> None:
    """Let a version that is here have these numbers; ``questions`` by what they were numbered, for their answers.

    What it asks stays the same (rule 30). Another version that has its number gets the next free one: it is of this
    till, and has yet to be told.
    """
    kept = unit.connection.execute(
        select(_v.number, _v.version, _v.questionnaire_id).where(_v.id == version.id)
    ).first()
    is_same = all(old == question.id for old, question in questions.items())
    if kept is None or (is_same and (kept.number, kept.version) == (version.number, version.version)):
        return
    make_room(unit, kept.questionnaire_id, version)
    pages = [asdict(page) for page in version.pages]
    change = update(tables.questionnaire_versions).where(_v.id == version.id)
    unit.connection.execute(change.values(number=version.number, version=version.version, pages=pages))
    unit.pass_numbers(tables.questionnaire_versions)
    if questions:
        _move_answers(unit, version.id, questions)
    unit.change_catalogue()
    unit.touch(Kind.QUESTIONNAIRE, kept.questionnaire_id)


def make_room(unit: Unit, form_id: str, version: QuestionnaireVersion) -> None:
    """Let no other version have this one's number, and none of its form its count: they get the next free ones."""
    change = update(tables.questionnaire_versions)
    others = (_v.id != version.id, _v.number == version.number)
    unit.connection.execute(change.where(*others).values(number=unit.next_number(tables.questionnaire_versions)))
    of_form = (_v.id != version.id, _v.questionnaire_id == form_id)
    last = select(func.max(_v.version)).where(_v.questionnaire_id == form_id).scalar_subquery()
    unit.connection.execute(change.where(*of_form, _v.version == version.version).values(version=last + 1))
    unit.change_catalogue()


def drop_version(unit: Unit, version_id: str) -> None:
    """Let a version be gone that nobody has answered and that no form asks any more."""
    unit.connection.execute(delete(tables.questionnaire_versions).where(_v.id == version_id))
    unit.change_catalogue()


def _move_answers(unit: Unit, version_id: str, questions: Mapping[int, Question]) -> None:
    asked = _a.questionnaire_question_id
    moved = update(tables.answers).where(_a.version_id == version_id, asked.in_(questions))
    now = {
        "questionnaire_question_id": {old: each.id for old, each in questions.items()},
        "question_id": {old: each.question_id for old, each in questions.items()},
        "question_version_id": {old: each.question_version_id for old, each in questions.items()},
    }  # fmt: skip
    unit.connection.execute(moved.values({name: case(of, value=asked) for name, of in now.items()}))
