"""What a hub calls what was made here: the id of a record, and of a form the numbers of what it asks.

Answers name questions by number. A till numbers a new form by itself until the hub has, which may have given those
numbers to the form of another till meanwhile.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from app.core.offer_merge import asks_alike
from app.core.questionnaires import all_questions
from app.core.values import Kind, Question, Questionnaire, QuestionnaireVersion
from app.store.form_numbers import make_room, number_anew
from app.store.known import is_answered
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
    wanted = step.after.get("current_version_id")
    asked = next((each for each in (here.versions if here else ()) if each.id == wanted), None)
    if asked is None:
        return
    known = ids_by_number(unit)
    said = read_offer_row(Kind.QUESTIONNAIRE, seen.fields, step.record_id, known, unit.make_id, unit.now)
    told = cast("Questionnaire", said).current
    if told is not None:
        number_anew(unit, replace(told, id=asked.id), _changed(asked, told))


def take_numbers(unit: Unit, told: Mapping[str, Questionnaire], asking_anew: Collection[str]) -> None:
    """Let the versions that a hub tells have its numbers, form by form; other versions here make way.

    Other numbers are what another hub has given before this one, or this till. ``asking_anew``: forms that ask
    something else here since, which the hub has yet to number.
    """
    for form_id, form in told.items():
        for version in form.versions:
            if not _has_numbers(unit, form_id, version):
                _give_numbers(unit, form_id, version, form, is_ours=form_id in asking_anew)


def _has_numbers(unit: Unit, form_id: str, told: QuestionnaireVersion) -> bool:
    """Whether its number and its count are free, or those of what asks the same already."""
    forms = unit.catalogue.questionnaires
    holders = [(key, each) for key, form in forms.items() for each in form.versions if each.number == told.number]
    of_form = forms[form_id].versions if form_id in forms else ()
    counted = [each for each in of_form if each.version == told.version and each.number != told.number]
    is_same = all(key == form_id and asks_alike(each.pages, told.pages) for key, each in holders)
    return is_same and not counted


def _give_numbers(
    unit: Unit, form_id: str, told: QuestionnaireVersion, form: Questionnaire, *, is_ours: bool
) -> None:  # fmt: skip
    here = unit.catalogue.questionnaires.get(form_id)
    versions = here.versions if here is not None else ()
    mine = next((each for each in versions if each.number == told.number), None)
    if is_ours and mine is not None:
        return  # its own step waits, and is numbered by the answer to that
    if mine is not None and not asks_alike(mine.pages, told.pages) and is_answered(unit.connection, mine.id):
        mine = None
    numbers = {each.number for each in form.versions}
    alike = (each for each in versions if each.number not in numbers and asks_alike(each.pages, told.pages))
    mine = mine or (None if is_ours else next(alike, None))
    if mine is not None and asks_alike(mine.pages, told.pages):
        number_anew(unit, replace(told, id=mine.id), _changed(mine, told))
    else:
        make_room(unit, form_id, replace(told, id=mine.id if mine is not None else told.id))


def _changed(here: QuestionnaireVersion, there: QuestionnaireVersion) -> Mapping[int, Question]:
    """By the number that it had here, each question of a version as it is numbered there."""
    by_handle = {each.handle: each for each in all_questions(there.pages)}
    return {each.id: by_handle[each.handle] for each in all_questions(here.pages) if each.handle in by_handle}
