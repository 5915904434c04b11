"""By what somebody would be known again in a text: an address, a number in any spelling, a full name.

Names and numbers are looked for as the search folds them: in any letters, with accents or without, in any figures. A
database finds the texts in which one may stand, by an order of letters that every plain spelling has, and all that are
not plain; which of them do is decided here.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import JSON, Text, false, or_
from sqlalchemy import cast as as_type

from app.core.privacy import ERASED
from app.store.search_words import digits_in, fold

SHORTEST_NUMBER = 6
"""Digits that a number needs to be looked for in texts: shorter ones stand in other numbers too."""
_BETWEEN = r"[\s\-\u2010–./()]{0,3}"
"""What people write between digits."""
_GAP = r"(?:\s+|[\-\u2010–])"
"""What stands between the words of a name."""
_INITIAL = rf"{_GAP}[^\W\d_](?:\.\s*|\s+)"
"""The same with the initial of a second name."""
_COMMA = rf"(?:\s*[,،;]\s*|{_GAP})"
"""What stands between the words of a name whose last words are written first."""
_APOSTROPHE = re.compile("['`\u2018\u2019\u02bc]")
_NOT_PLAIN = r"[^\x01-\x7f]|\\u"
"""A letter beyond A to Z, be it written as JSON writes one."""
_OTHER_FIGURE = re.compile(r"(?![0-9])\d")
_ESCAPE = "!"


class Needle(NamedTuple):
    """``like`` is found in every plain text in which ``seen`` is, and in some more."""

    like: str
    seen: re.Pattern[str]
    is_name: bool = False
    is_folded: bool = False
    """Whether ``seen`` is looked for in the folded text: not of an address, which another letter makes another's."""


def needles_of(addresses: Iterable[str], numbers: Iterable[str]) -> list[Needle]:
    """What is looked for before names, which may stand in an address."""
    return [
        *(Needle(_like(each), re.compile(re.escape(each), re.IGNORECASE)) for each in sorted(addresses) if "@" in each),
        *(found for each in sorted(numbers) if (found := _number(each)) is not None),
    ]


def ways_of(name: str) -> list[Needle]:
    """The ways to write a full name: as it is, with the initial of another, and the last words first ("Holm, Ida")."""
    words = _plain(name).split()
    # Of two words that a hyphen joins it may be left out, and the other way round.
    parts = [part for part in re.split(_GAP, " ".join(words)) if part]
    parts = parts if len(parts) > 1 else words
    turned = {(*words[at:], *words[:at]) for at in range(1, len(words))} - {tuple(words)}
    return [
        _name(parts, [_GAP.join(map(_spelled, parts))]),
        _name(parts, [_INITIAL.join(_GAP.join(map(_spelled, some)) for some in two) for two in _in_two(parts)]),
        *(_name(each, [_COMMA.join(map(_spelled, each))]) for each in sorted(turned)),
    ]


def is_name(text: str, needles: Iterable[Needle]) -> bool:
    """Whether a text is one of the names and nothing more."""
    plain = _plain(text).strip()
    return any(each.is_name and each.seen.fullmatch(plain) for each in needles)


def likely(column: Any, needles: Sequence[Needle]) -> Any:
    """Whether one of them may stand in a column."""
    text = _text(column)
    # Of letters beyond A to Z a database may not know which are the same.
    folded = [text.regexp_match(_NOT_PLAIN)] if any(each.is_folded for each in needles) else []
    return or_(false(), *(text.ilike(each.like, escape=_ESCAPE) for each in needles), *folded)


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
    plain = _plain(value)
    for each in needles:
        after = _dashed_where_folded(value, plain, each.seen) if each.is_folded else each.seen.sub(ERASED, value)
        if after != value:
            value, plain = after, _plain(after)
    return value


def _dashed_where_folded(text: str, plain: str, seen: re.Pattern[str]) -> str:
    """The text with a dash for exactly the letters that stand in it where the folded one has what is looked for."""
    found = list(seen.finditer(plain))
    if not found:
        return text
    origins = [at for at, char in enumerate(text) for _ in _plain(char)]
    parts, done = [], 0
    for each in found:
        end = origins[each.end() - 1] + 1
        while end < len(text) and not _plain(text[end]):
            end += 1  # a mark on the last letter
        parts += [text[done : origins[each.start()]], ERASED]
        done = end
    return "".join((*parts, text[done:]))


def _plain(text: str) -> str:
    """The text as the search folds it, letter by letter, with its figures as 0 to 9."""
    plain = fold(text)
    if not _OTHER_FIGURE.search(plain):
        return plain
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in plain)


def _name(words: Sequence[str], ways: Iterable[str]) -> Needle:
    like = _like(_APOSTROPHE.sub("%", "%".join(words)))
    return Needle(like, re.compile(rf"(?<!\w)(?:{'|'.join(ways)})(?!\w)"), is_name=True, is_folded=True)


def _spelled(word: str) -> str:
    """A pattern of a word of a name, whose apostrophe is often left out."""
    return _APOSTROPHE.sub(f"{_APOSTROPHE.pattern}?", re.escape(word))


def _in_two(words: Sequence[str]) -> list[tuple[Sequence[str], Sequence[str]]]:
    return [(words[:at], words[at:]) for at in range(1, len(words))]


def _like(said: str) -> str:
    """A pattern of a database; what it reads in a way of its own, or JSON writes in one, is left open."""
    return "%" + re.sub(rf"[^\x21-\x7e]+|[_{_ESCAPE}\\\\\"]", "%", said) + "%"


def _number(said: str) -> Needle | None:
    """A number however it is grouped, with its country's code, a zero or neither; None for one that is too short."""
    code, digits = _parts(said)
    if len(digits) < SHORTEST_NUMBER:
        return None
    before = rf"(?:(?:\+|00)?{code}{_BETWEEN})?\(?(?:06|0|8)?\)?{_BETWEEN}" if code else r"\+?"
    seen = rf"(?<!\d)(?:{before})?{_BETWEEN.join(digits)}(?!\d)"
    # The last two are hardly ever written apart: far fewer texts have all of them in this order by chance.
    return Needle("%" + "%".join([*digits[:-2], digits[-2:]]) + "%", re.compile(seen), is_folded=True)


def _parts(said: str) -> tuple[str, str]:
    """The country's code and the digits that follow it, without a leading zero; no code where none is known."""
    from app.core.phones import in_e164

    whole = in_e164(said)
    if whole is None:
        return "", digits_in(said)
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
