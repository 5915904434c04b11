"""A row of what a shop offers beside what is here: what it says nothing of stays, and what is the same is no news."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from app.core.offer_merge import is_alike, merge_offer, unnumbered
from app.core.outgoing import DAYS_OFF
from app.core.plain import from_plain
from app.core.values import Calendar, Questionnaire, QuestionnaireVersion

if TYPE_CHECKING:
    from app.core.outgoing import Step

_ABOUT = {"places": {"locations", "location_ids"}, "calendar": {"normal_hours", "special_hours"},
          "staff": {"staff_ids"}, "booking_questionnaire_id": {"booking_questionnaire"}}  # fmt: skip
"""Which keys of a row say a field that is named otherwise."""
_OF_ROWS = frozenset({"calendar", "places", "staff"})


def as_here(value: Any, before: Any, said: set[str]) -> Any:
    """With what the row says nothing of as it is here, and with the number that it has here."""
    if before is not None:
        silent = [each.name for each in fields(before) if not said & _ABOUT.get(each.name, {each.name})]
        value = replace(value, **{name: getattr(before, name) for name in silent if not name.startswith("_")})
        if hasattr(before, "calendar"):
            # A remote may keep the hours of a week, and none of single days.
            normal = value.calendar.normal if "normal_hours" in said else before.calendar.normal
            special = value.calendar.special if "special_hours" in said else before.calendar.special
            value = replace(value, calendar=Calendar(normal, special))
        if hasattr(before, "number"):
            value = replace(value, number=before.number)
    plain = {each.name: unnumbered(getattr(value, each.name)) for each in fields(value)}
    return replace(value, **plain)


def with_untold(value: Any, before: Any, untold: Iterable[Step]) -> Any:
    """With what was changed here and has yet to be told as it is here; of hours, places and staff just those rows."""
    steps = list(untold)
    named = {"calendar" if name == DAYS_OFF else name for step in steps for name in step.changes}
    own = {each.name: getattr(before, each.name) for each in fields(value) if each.name in named}
    for name in _OF_ROWS & own.keys():
        if all(_is_change(step, name) for step in steps if name in step.changes or DAYS_OFF in step.changes):
            own[name] = _with_steps(value, name, steps)
    return replace(value, **own)


def _is_change(step: Step, name: str) -> bool:
    return step.before.get(name) is not None and step.after.get(name) is not None


def _with_steps(value: Any, name: str, steps: Iterable[Step]) -> Any:
    """A field as the remote has it, with what each step changed in it: others may have changed other rows."""
    cls = type(value)
    for step in steps:
        if name in step.changes:
            was, wanted = (
                replace(value, **{name: from_plain(cls, name, each[name])}) for each in (step.before, step.after)
            )
            value = merge_offer(value, was, wanted, is_over=True)
    return unnumbered(getattr(value, name))


def asks_anew(untold: Iterable[Step]) -> bool:
    """Whether a form asks something else since, which the remote has yet to number."""
    return any("versions" in step.changes for step in untold)


def is_same(before: Any, given: Any) -> bool:
    """Whether the remote says what is here; neither the numbers nor the order of rows say anything."""
    names = [each.name for each in fields(before) if each.name not in ("created_at", "updated_at")]
    return all(_agree(getattr(before, name), getattr(given, name)) for name in names) and not _is_newer(before, given)


def _is_newer(before: Any, given: Any) -> bool:
    return isinstance(given, Questionnaire) and given.current_version_id != before.current_version_id


def _agree(before: Any, given: Any) -> bool:
    if isinstance(given, tuple) and any(isinstance(each, QuestionnaireVersion) for each in given):
        pages = {each.id: each.pages for each in before}
        return all(pages.get(each.id) == each.pages for each in given)
    return is_alike(before, given)
