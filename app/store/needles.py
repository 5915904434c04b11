"""By what somebody would be known again in a text: an address, a number in any spelling, a full name.

A database finds the texts in which one may stand, by an order of letters that every spelling has; which of them do is
decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import JSON, Text, false, or_
from sqlalchemy import cast as as_type

from app.core.privacy import ERASED

SHORTEST_NUMBER = 6
"""Digits that a number needs to be looked for in texts: shorter ones stand in other numbers too."""
_BETWEEN = r"[\s\-–./()]{0,3}"
"""What people write between digits."""
_COMMA = r"(?:\s*[,،;]\s*|\s+)"
"""What stands between the words of a name whose last words are written first."""
_ESCAPE = "!"


class Needle(NamedTuple):
    """``like`` is found in every text in which ``seen`` is, and in some more."""

    like: str
    seen: re.Pattern[str]
    is_name: bool = False


def needles_of(
    addresses: Iterable[str], numbers: Iterable[str], names: Iterable[str], turned: Iterable[str] = ()
) -> list[Needle]:
    """What is looked for, addresses first: a name may stand in one. ``turned`` ones may have a comma: "Holm, Ida"."""
    return [
        *(_needle(each, re.escape(each)) for each in sorted(addresses) if "@" in each),
        *(found for each in sorted(numbers) if (found := _number(each)) is not None),
        *(_needle(each, rf"(?<!\w){_apart(each)}(?!\w)", is_name=True) for each in sorted(names)),
        *(_needle(each, rf"(?<!\w){_apart(each, _COMMA)}(?!\w)", is_name=True) for each in sorted(turned)),
    ]


def turned_names(name: str) -> set[str]:
    """A full name with its last words first, wherever the first name may end: "Holm Ida" for "Ida Holm"."""
    words = name.split()
    return {" ".join((*words[at:], *words[:at])) for at in range(1, len(words))} - {name}


def compared(name: str) -> str:
    """A full name as it is held against another one: in any letters, with or without a comma between its words."""
    return " ".join(filter(None, re.split(_COMMA, name))).casefold()


def likely(column: Any, needles: Sequence[Needle]) -> Any:
    """Whether one of them may stand in a column."""
    return or_(false(), *(_text(column).ilike(each.like, escape=_ESCAPE) for each in needles))


def holds_any(column: Any, ids: Sequence[str], needles: Sequence[Needle]) -> Any:
    """Whether one of these ids stands in a column, or one of the needles may."""
    return or_(likely(column, needles), *(_text(column).contains(each, autoescape=True) for each in ids))


def is_in(value: Any, ids: Sequence[str], needles: Sequence[Needle]) -> bool:
    """Whether one of the ids or needles stands in what a column holds."""
    return any(each in text for text in _texts(value) for each in ids) or dashed(value, needles) != value


def dashed(value: Any, needles: Sequence[Needle]) -> Any:
    """The same with a dash wherever a needle stood."""
    if isinstance(value, list):
        return [dashed(each, needles) for each in value]
    if isinstance(value, dict):
        return {name: dashed(each, needles) for name, each in value.items()}
    if not isinstance(value, str):
        return value
    for each in needles:
        value = each.seen.sub(ERASED, value)
    return value


def _apart(name: str, between: str = r"\s+") -> str:
    return between.join(map(re.escape, name.split()))


def _needle(said: str, seen: str, *, is_name: bool = False) -> Needle:
    return Needle(_like(re.sub(r"[^\x21-\x7e]+", "%", said)), re.compile(seen, re.IGNORECASE), is_name)


def _like(said: str) -> str:
    """A pattern of a database; what it reads in a way of its own, or JSON writes in one, is left open."""
    return "%" + re.sub(rf"[_{_ESCAPE}\\\\\"]", "%", said) + "%"


def _number(said: str) -> Needle | None:
    """A number however it is grouped, with its country's code, a zero or neither; None for one that is too short."""
    code, digits = _parts(said)
    if len(digits) < SHORTEST_NUMBER:
        return None
    before = rf"(?:(?:\+|00)?{code}{_BETWEEN})?\(?(?:06|0|8)?\)?{_BETWEEN}" if code else r"\+?"
    seen = rf"(?<!\d)(?:{before})?{_BETWEEN.join(digits)}(?!\d)"
    # The last two are hardly ever written apart: far fewer texts have all of them in this order by chance.
    return Needle("%" + "%".join([*digits[:-2], digits[-2:]]) + "%", re.compile(seen))


def _parts(said: str) -> tuple[str, str]:
    """The country's code and the digits that follow it, without a leading zero; no code where none is known."""
    from app.core.phones import in_e164

    whole = in_e164(said)
    if whole is None:
        return "", "".join(each for each in said if each.isdigit())
    import phonenumbers

    number = phonenumbers.parse(whole)
    return str(number.country_code), phonenumbers.national_significant_number(number)


def _text(column: Any) -> Any:
    return as_type(column, Text) if isinstance(column.type, JSON) else column


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, str):
        yield value
