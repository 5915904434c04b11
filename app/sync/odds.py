"""What a step about the shop wants and what the hub has in its stead, kept with the step: both values (rule 36)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from app.core.offer_merge import WHAT_IT_ASKS, asks_alike, at_odds
from app.core.outgoing import NEEDS_A_PERSON
from app.core.plain import page_of, plain_of, with_fields
from app.core.questionnaires import all_questions
from app.core.values import Kind, Questionnaire
from app.store import outgoing

if TYPE_CHECKING:
    from app.core.outgoing import Step
    from app.core.values import Json, Page, Question
    from app.store.unit import Unit

FIELDS, ASKED = "fields", "versions"
"""Under which a step's detail keeps them, and what a form asks is among them."""
_STAMPS = frozenset({"id", "number"}) | WHAT_IT_ASKS


def keep_odds(unit: Unit, steps: Iterable[Step], theirs: Any) -> None:
    """Keep with each step that waits for a person what of it the hub has otherwise; ``theirs`` is the hub's record."""
    for step in steps:
        is_change = step.is_offer and not step.is_making and not step.is_removing
        if not is_change or step.state not in NEEDS_A_PERSON:
            continue
        known = (step.detail or {}).get(FIELDS)
        found = _odds(step, theirs, known if isinstance(known, dict) else {})
        if found and found != known:
            outgoing.keep_detail(unit.connection, step.seq, {**(step.detail or {}), FIELDS: found}, unit.now)
            unit.touch(Kind.OUTBOX, str(step.seq))


def _odds(step: Step, theirs: Any, known: Mapping[str, Json]) -> dict[str, Json]:
    """Those fields, and what the hub has by now of those that were at odds before."""
    own = {name: pair for name, pair in step.changes.items() if hasattr(theirs, name) and name not in _STAMPS}
    was, ours = (with_fields(theirs, own, is_after=is_after) for is_after in (False, True))
    found = {name: _said(*map(plain_of, three)) for name, three in at_odds(was, ours, theirs, own).items()}
    for name in known.keys() & own - found.keys():
        found[name] = {**cast("dict[str, Json]", known[name]), "theirs": plain_of(getattr(theirs, name))}
    if isinstance(theirs, Questionnaire) and ASKED in step.changes:
        found |= _asked(step, theirs)
    return dict(sorted(found.items()))


def _said(base: Json, ours: Json, theirs: Json) -> Json:
    return {"base": base, "ours": ours, "theirs": theirs}


def _asked(step: Step, theirs: Questionnaire) -> dict[str, Json]:
    """What a form asked before, here and there: of its questions those that are not the same."""
    was, ours = (_pages(each) for each in (step.before, step.after))
    return questions_apart(was, ours, theirs.pages)


def questions_apart(was: tuple[Page, ...], ours: tuple[Page, ...], theirs: tuple[Page, ...]) -> dict[str, Json]:
    """As a field that is at odds, the questions that are not the same; nothing where both ask alike."""
    if asks_alike(ours, theirs):
        return {}
    three = [list(all_questions(pages)) for pages in (was, ours, theirs)]
    both = {each.handle for each in three[1] if any(_is_same(each, other) for other in three[2])}
    apart = [[each for each in asked if each.handle not in both] for asked in three]
    shown = apart if any(apart[1:]) else three  # the same in another order, or on other pages
    return {ASKED: _said(*(cast("Json", [_facts(each) for each in asked]) for asked in shown))}


def _is_same(one: Question, other: Question) -> bool:
    return one.handle == other.handle and _facts(one) == _facts(other)


def _facts(question: Question) -> Json:
    names = ("label", "type", "is_required", "options")
    return {name: plain_of(getattr(question, name)) for name in names}


def _pages(said: Mapping[str, Json]) -> tuple[Page, ...]:
    """What the form asked, before the step or after it."""
    rows = cast("list[dict[str, Any]]", said.get(ASKED) or [])
    pages = {str(row["id"]): tuple(map(page_of, row["pages"])) for row in rows}
    current = said.get("current_version_id")
    return pages.get(str(current), next(reversed(pages.values()), ()))
