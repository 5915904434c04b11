"""What a till says of the shop, taken over where all tills meet: a row as it was, and as it is to be (rule 36)."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from app.core.errors import BadInput, Refused
from app.core.offer_checks import KINDS, Offer
from app.core.offer_merge import WHAT_IT_ASKS, asks_alike, unnumbered
from app.core.questionnaires import all_questions
from app.core.refusals import Code, reason
from app.core.values import Kind, Page, Question, Questionnaire, Staff
from app.desk.changing import change_offer
from app.desk.versions import known_questions
from app.store.offered import ids_by_number
from app.wire.offer_rows import read_offer_row

if TYPE_CHECKING:
    from app.core.values import Json
    from app.store.unit import Unit

T = TypeVar("T", bound=Offer)
Given = Mapping[str, "Json"]
_OWN = frozenset({"id", "number", "created_at", "updated_at"})


def add_from_row(unit: Unit, kind: Kind, row: Given) -> Offer:
    """What a till made; its number and the numbers in it are given here, a member of staff keeps the id.

    Raises ``BadInput`` for what cannot be, a handle or an id that is taken too.
    """
    unit.claim_catalogue()
    said = str(row.get("id"))
    if kind is Kind.STAFF and said in unit.catalogue.staff:
        raise BadInput("id", "another one has that already; use another")
    own_id = said if kind is Kind.STAFF else ""
    made = _without_numbers(read_offer_row(kind, row, own_id, ids_by_number(unit), unit.make_id, unit.now))
    if isinstance(made, Questionnaire):
        pages = _known(unit, made.pages)
        return change_offer(unit, None, replace(made, versions=(), current_version_id=None), pages=pages)
    return change_offer(unit, None, made)


def change_from_row(
    unit: Unit, before: T, row: Given, was: Given | None, changed: Collection[str], *, is_over: bool
) -> Offer:  # fmt: skip
    """What a till changed of a record: these fields of it, which were as ``was`` when it did; None: as they are.

    Raises ``Refused(CHANGED_SINCE)`` where somebody else changed the same meanwhile, unless it goes over theirs, and
    ``BadInput``.
    """
    unit.claim_catalogue()
    kind, known = KINDS[type(before)], ids_by_number(unit)
    wanted = read_offer_row(kind, row, before.id, known, unit.make_id, unit.now)
    seen = before if was is None else read_offer_row(kind, was, before.id, known, unit.make_id, unit.now)
    names = {each.name for each in fields(before)} & set(changed) - _OWN
    pages: tuple[Page, ...] | None = None
    is_asked_anew = bool(names & WHAT_IT_ASKS) and isinstance(before, Questionnaire)
    names -= WHAT_IT_ASKS
    one, other = (replace(before, **_fields(each, names)) for each in (seen, wanted))
    if is_asked_anew:
        form, pages = _asked_anew(unit, cast("Questionnaire", before), None if is_over or was is None else seen, wanted)
        other = cast("T", replace(cast("Questionnaire", other), current_version_id=form))
    return change_offer(unit, one, other, pages=pages, is_over=is_over)


def _asked_anew(
    unit: Unit, before: Questionnaire, seen: Offer | None, wanted: Offer
) -> tuple[str | None, tuple[Page, ...] | None]:
    """The version that is asked from now on, and the pages of a new one where none of the form's asks that.

    Raises ``Refused(CHANGED_SINCE)``.
    """
    asked, now = cast("Questionnaire", wanted).pages, before.pages
    if asks_alike(asked, now):
        return before.current_version_id, None
    if seen is not None and not asks_alike(cast("Questionnaire", seen).pages, now):
        raise Refused(reason(Code.CHANGED_SINCE, before.id))
    alike = next((each.id for each in reversed(before.versions) if asks_alike(each.pages, asked)), None)
    return (alike, None) if alike is not None else (before.current_version_id, _known(unit, asked))


def _known(unit: Unit, pages: Sequence[Page]) -> tuple[Page, ...]:
    """Pages whose questions are those of this store, or new ones: a till numbers its own by itself."""
    known = known_questions(unit)

    def own(question: Question) -> Question:
        kept = known.get(question.question_id)
        return question if kept is not None and kept.handle == question.handle else replace(question, question_id=0)

    return tuple(replace(page, questions=tuple(map(own, all_questions([page])))) for page in pages)


def _fields(record: Offer, names: Collection[str]) -> dict[str, Any]:
    return {name: unnumbered(getattr(record, name)) for name in names}


def _without_numbers(record: T) -> T:
    named = {each.name for each in fields(record)} - _OWN - WHAT_IT_ASKS
    anew: dict[str, Any] = {} if isinstance(record, Staff) else {"number": 0}
    return replace(record, **_fields(record, named), **anew)
