"""What a hub calls what was made here: the id of a record, and of a form the numbers of what it asks.

Answers name questions by number. A till numbers a new form by itself until the hub has, which may have given those
numbers to the form of another till meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.questionnaires import all_questions
from app.core.values import Kind, Question, Questionnaire, QuestionnaireVersion
from app.store.form_numbers import number_anew
from app.store.offered import ids_by_number
from app.store.there import keep_refs
from app.wire.offer_rows import read_offer_row

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.store.unit import Unit
    from app.sync.remote import Seen


def keep_numbers(unit: Unit, remote: str, step: Step, seen: Seen) -> None:
    """Keep what the hub answered to a step about what the shop offers."""
    keep_refs(unit.connection, remote, [(step.kind, step.record_id, seen.remote_id)])
    if step.kind is not Kind.QUESTIONNAIRE or "versions" not in step.changes:
        return
    here = unit.catalogue.questionnaires.get(step.record_id)
    asked = None if here is None else _version(here, cast("str | None", step.after.get("current_version_id")))
    if asked is None:
        return
    known = ids_by_number(unit)
    said = read_offer_row(Kind.QUESTIONNAIRE, seen.fields, step.record_id, known, unit.make_id, unit.now)
    there = cast("Questionnaire", said)
    told = _version(there, there.current_version_id)
    if told is not None:
        number_anew(unit, replace(told, id=asked.id), _changed(asked, told))


def _version(form: Questionnaire, version_id: str | None) -> QuestionnaireVersion | None:
    return next((each for each in form.versions if each.id == version_id), None)


def _changed(here: QuestionnaireVersion, there: QuestionnaireVersion) -> Mapping[int, Question]:
    """By the number that it had here, each question of a version as it is numbered there."""
    by_handle = {each.handle: each for each in all_questions(there.pages)}
    return {each.id: by_handle[each.handle] for each in all_questions(here.pages) if each.handle in by_handle}
