"""Two who change the same record of what a shop offers: what each changed of it, put together (rule 36).

Hours of a week are told apart by their day, those of dates by their first one, places and staff by whom they name: who
changes Monday is not in the way of who changes Tuesday. The numbers of rows say nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar, cast

from app.core.errors import Refused
from app.core.offer_checks import Offer
from app.core.plain import plain_of
from app.core.refusals import Code, reason
from app.core.values import (
    Calendar,
    DefinitionPlace,
    DefinitionStaff,
    Json,
    NormalHour,
    Page,
    SpecialHour,
    StaffPlace,
)

T = TypeVar("T", bound=Offer)
WHAT_IT_ASKS = frozenset({"versions", "current_version_id"})
"""The fields of a form that are not put together by themselves, but by ``asks_alike``."""
_STAMPS = frozenset({"id", "created_at", "updated_at"})
_OF_QUESTIONS = frozenset({"id", "question_id", "question_version_id", "question_version"})
_KEYS: Mapping[type, str] = {
    NormalHour: "day", SpecialHour: "first", StaffPlace: "location_id", DefinitionPlace: "location_id",
    DefinitionStaff: "staff_id",
}  # fmt: skip
"""By what rows of a record are told apart."""


class _AtOddsError(Exception):
    """Both changed the same."""


def merge_offer(stands: T, before: T, after: T, *, is_over: bool = False) -> T:
    """The record as it stands, with what somebody changed of it who saw it as ``before`` and wants ``after``.

    Raises ``Refused(CHANGED_SINCE)`` where both changed the same and want different things; ``is_over``: what this one
    wants stands then.
    """
    changed: dict[str, Any] = {}
    for name in (each.name for each in fields(after) if each.name not in _STAMPS):
        was, now, wanted = (getattr(each, name) for each in (before, stands, after))
        try:
            changed[name] = _merged(was, now, wanted, is_over=is_over)
        except _AtOddsError:
            raise Refused(reason(Code.CHANGED_SINCE, stands.id)) from None
    return replace(stands, **changed)


def at_odds(before: T, ours: T, theirs: T, names: Iterable[str]) -> dict[str, tuple[Any, Any, Any]]:
    """Of these fields those that both changed and want otherwise: as it was, as ours and as theirs; of rows just those.

    What a form asks is not among them: its versions are no field that one could put beside another.
    """
    found: dict[str, tuple[Any, Any, Any]] = {}
    for name in names:
        each = _odds(*(getattr(one, name) for one in (before, ours, theirs)))
        if each is not None:
            found[name] = each
    return found


def is_alike(one: object, other: object) -> bool:
    """Whether two fields say the same: numbers of rows, and their order, say nothing."""
    if isinstance(one, Calendar) and isinstance(other, Calendar):
        return is_alike(one.normal, other.normal) and is_alike(one.special, other.special)
    if isinstance(one, tuple) and isinstance(other, tuple):
        if _are_rows(*one, *other):
            return Counter(map(_bare, one)) == Counter(map(_bare, other))
        if all(isinstance(each, str) for each in (*one, *other)):
            return Counter(one) == Counter(other)
    return one == other


def unnumbered(value: Any) -> Any:
    """A field without the numbers of its rows, which every store gives by itself."""
    if isinstance(value, Calendar):
        return Calendar(unnumbered(value.normal), unnumbered(value.special))
    return tuple(map(_bare, value)) if isinstance(value, tuple) and _are_rows(*value) else value


def asks_alike(one: Sequence[Page], other: Sequence[Page]) -> bool:
    """Whether pages ask the same in the same order, whatever their questions are numbered."""
    return _unnumbered(plain_of(tuple(one))) == _unnumbered(plain_of(tuple(other)))


def _unnumbered(plain: Json) -> Json:
    if isinstance(plain, dict):
        # A question has all of these; what an option or a check calls by such a name is its own.
        leave = _OF_QUESTIONS if plain.keys() >= _OF_QUESTIONS else frozenset()
        return {name: _unnumbered(each) for name, each in plain.items() if name not in leave}
    return [_unnumbered(each) for each in plain] if isinstance(plain, list) else plain


def _is_settled(was: Any, ours: Any, theirs: Any) -> bool:
    return is_alike(ours, was) or is_alike(theirs, was) or is_alike(ours, theirs)


def _odds(was: Any, ours: Any, theirs: Any) -> tuple[Any, Any, Any] | None:
    if _is_settled(was, ours, theirs):
        return None
    three = (was, ours, theirs)
    if isinstance(ours, Calendar):
        kinds = [_odds(*(getattr(each, name) for each in three)) or ((), (), ()) for name in ("normal", "special")]
        return cast("tuple[Any, Any, Any]", tuple(map(Calendar, *kinds))) if any(map(any, kinds)) else None
    if isinstance(ours, tuple) and _are_rows(*was, *ours, *theirs):
        return _rows_at_odds(*map(_by_key, three))
    return three


def _rows_at_odds(*three: Mapping[object, tuple[Any, ...]]) -> tuple[Any, Any, Any] | None:
    """Rows by key, of which are told those of the keys of which all want something else."""
    every = dict.fromkeys(key for rows in three for key in rows)
    keys = [key for key in every if not _is_settled(*(rows.get(key, ()) for rows in three))]
    picked = (tuple(row for key in keys for row in rows.get(key, ())) for rows in three)
    return cast("tuple[Any, Any, Any]", tuple(picked)) if keys else None


def _merged(was: Any, now: Any, wanted: Any, *, is_over: bool) -> Any:
    if wanted == was or is_alike(wanted, was) or is_alike(wanted, now):
        return now
    if is_alike(now, was):
        return _numbered_as(now, wanted)
    if isinstance(now, Calendar):
        pairs = ((getattr(each, name) for each in (was, now, wanted)) for name in ("normal", "special"))
        return Calendar(*(_merged(*each, is_over=is_over) for each in pairs))
    if isinstance(now, tuple) and _are_rows(*was, *now, *wanted):
        return _merged_rows(was, now, wanted, is_over=is_over)
    if is_over:
        return wanted
    raise _AtOddsError


def _merged_rows(
    was: tuple[Any, ...], now: tuple[Any, ...], wanted: tuple[Any, ...], *, is_over: bool
) -> tuple[Any, ...]:  # fmt: skip
    grouped = [_by_key(rows) for rows in (was, now, wanted)]
    keys = dict.fromkeys(key for rows in (grouped[1], grouped[2], grouped[0]) for key in rows)
    found: list[Any] = []
    for key in keys:
        base, theirs, mine = (rows.get(key, ()) for rows in grouped)
        if is_alike(mine, base) or is_alike(mine, theirs):
            found += theirs
        elif is_over or is_alike(theirs, base):
            found += _numbered_as(theirs, mine)
        else:
            raise _AtOddsError
    return tuple(found)


def _by_key(rows: tuple[Any, ...]) -> dict[object, tuple[Any, ...]]:
    found: dict[object, tuple[Any, ...]] = {}
    for row in rows:
        key = getattr(row, _KEYS[type(row)])
        found[key] = (*found.get(key, ()), row)
    return found


def _numbered_as(now: Any, wanted: Any) -> Any:
    """What is wanted, in which a row that stands as it is wanted keeps its number."""
    if isinstance(wanted, Calendar):
        return Calendar(_numbered_as(now.normal, wanted.normal), _numbered_as(now.special, wanted.special))
    if not isinstance(wanted, tuple) or not _are_rows(*wanted):
        return wanted
    standing = list(cast("tuple[Any, ...]", now))
    found = []
    for row in wanted:
        same = next((each for each in standing if _bare(each) == row), None)
        if same is not None:
            standing.remove(same)
        found.append(same or row)
    return tuple(found)


def _are_rows(*each: object) -> bool:
    return bool(each) and all(type(row) in _KEYS for row in each)


def _bare(row: Any) -> Any:
    return replace(row, number=None)
