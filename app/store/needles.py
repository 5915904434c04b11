"""By what somebody would be known again in a text: an address, a number in any spelling, a full name (``spellings``).

Names and numbers are looked for as the search folds them: in any letters, with accents or without, in any figures. A
database finds the texts in which one may stand, by an order of letters that every plain spelling has, and all that are
not plain; which of them do is decided here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import JSON, Connection, LargeBinary, Text, false, func, or_
from sqlalchemy import cast as as_type

from app.core.privacy import ERASED
from app.store.plain_text import plain_of, plain_of_json, read_json
from app.store.search_words import digits_in

SHORTEST_NUMBER = 6
"""Digits that a number needs to be looked for in texts: shorter ones stand in other numbers too."""
_BETWEEN = r"[\s\-\u2010–./()]{0,3}"
"""What people write between digits."""
_BREAK = "\0"
_ESCAPE = "!"


class Needle(NamedTuple):
    """``like`` is found in every plain text in which ``seen`` is, and in some more."""

    like: str
    seen: re.Pattern[str]
    hint: re.Pattern[str]
    """Found sooner, in the folded text, wherever ``seen`` is, and in some more."""
    is_name: bool = False
    is_folded: bool = False
    """Whether ``seen`` is looked for in the folded text: not of an address, which another letter makes another's."""
    is_together: bool = False
    """Whether it is a name in letters that are written without a space, with other words beside it."""


def needles_of(addresses: Iterable[str], numbers: Iterable[str]) -> list[Needle]:
    """What is looked for before names, which may stand in an address."""
    return [
        *(
            Needle(like_of(each), re.compile(re.escape(each), re.IGNORECASE), re.compile("@"))
            for each in sorted(addresses)
            if "@" in each
        ),
        *(found for each in sorted(numbers) if (found := _number(each)) is not None),
    ]


def is_name(text: str, needles: Iterable[Needle]) -> bool:
    """Whether a text is one of the names and nothing more."""
    said, plain = text.strip(), plain_of(text).strip()
    return any(each.is_name and each.seen.fullmatch(plain if each.is_folded else said) for each in needles)


def is_called(first: str, last: str, way: Needle) -> bool:
    """Whether it is somebody's name, or a part of it where nothing tells where that begins."""
    if way.is_together:
        return any(way.seen.search(plain_of(f"{one} {other}")) for one, other in ((first, last), (last, first)))
    return is_name(f"{first} {last}", [way])


def likely(connection: Connection, wanted: Mapping[Any, Sequence[Needle]]) -> Any:
    """Whether one of the needles of a column may stand in it, for one of the columns."""
    is_file = connection.dialect.name == "sqlite"
    tests: list[Any] = [false()]
    for column, needles in wanted.items():
        # Of letters beyond A to Z a database may not know which are the same.
        if any(each.is_folded for each in needles):
            tests += _not_plain(text_of(column), is_file=is_file)
    for column, needles in wanted.items():
        looks_like = text_of(column).like if is_file else text_of(column).ilike  # a file's takes either case anyway
        # What is all open is of a name in other letters, which is not plain.
        told = dict.fromkeys(each.like for each in needles)
        tests += (looks_like(each, escape=_ESCAPE) for each in told if each.strip("%"))
    return or_(*tests)


def where_any(column: Any, kept: Sequence[str], needles: Sequence[Needle]) -> list[int]:
    """In which of the texts that a column holds one of them stands.

    They are folded as one, a JSON as it is written: thousands that have nothing are told sooner than by reading each.
    """
    is_json = isinstance(column.type, JSON)
    fold_all = plain_of_json if is_json else plain_of
    whole = fold_all(_BREAK.join(kept))
    hinted = [some for some in _by_hint(tuple(needles)) if some.hint.search(whole)]
    if not hinted:
        return []
    plain = whole.split(_BREAK)
    if len(plain) != len(kept):  # one of them has such a sign
        plain = [fold_all(each) for each in kept]
    return [
        at
        for at, each in enumerate(plain)
        if any(some.hint.search(each) and some.stands_in(kept[at], each, is_json=is_json) for some in hinted)
    ]


class _Hinted(NamedTuple):
    """Needles that have a hint in common."""

    hint: re.Pattern[str]
    folded: re.Pattern[str] | None
    """All that are looked for in the folded text."""
    as_it_is: tuple[re.Pattern[str], ...]

    def stands_in(self, kept: str, plain: str, *, is_json: bool) -> bool:
        if self.folded is not None and self.folded.search(plain):
            return True
        said = read_json(kept) if is_json and self.as_it_is else kept
        return any(each.search(said) for each in self.as_it_is)


@lru_cache(maxsize=64)
def _by_hint(needles: tuple[Needle, ...]) -> list[_Hinted]:
    found = []
    for hint in dict.fromkeys(each.hint for each in needles):
        some = [each for each in needles if each.hint == hint]
        folded = [f"(?:{each.seen.pattern})" for each in some if each.is_folded]
        as_it_is = tuple(each.seen for each in some if not each.is_folded)
        found.append(_Hinted(hint, re.compile("|".join(folded)) if folded else None, as_it_is))
    return found


def holds_any(connection: Connection, column: Any, ids: Sequence[str], needles: Sequence[Needle]) -> Any:
    """Whether one of these ids stands in a column, or one of the needles may."""
    return or_(
        likely(connection, {column: needles}), *(text_of(column).contains(each, autoescape=True) for each in ids)
    )


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
    plain = plain_of(value)
    for each in needles:
        after = _dashed_where_folded(value, plain, each.seen) if each.is_folded else each.seen.sub(ERASED, value)
        if after != value:
            value, plain = after, plain_of(after)
    return value


def _dashed_where_folded(text: str, plain: str, seen: re.Pattern[str]) -> str:
    """The text with a dash for exactly the letters that stand in it where the folded one has what is looked for."""
    found = list(seen.finditer(plain))
    if not found:
        return text
    origins = [at for at, char in enumerate(text) for _ in plain_of(char)]
    parts, done = [], 0
    for each in found:
        end = origins[each.end() - 1] + 1
        while end < len(text) and not plain_of(text[end]):
            end += 1  # a mark on the last letter
        parts += [text[done : origins[each.start()]], ERASED]
        done = end
    return "".join((*parts, text[done:]))


def _not_plain(text: Any, *, is_file: bool) -> Iterable[Any]:
    """Whether a letter beyond A to Z stands there, be it written as JSON writes one."""
    if is_file:  # its regular expressions are Python's, at a call for each row
        return func.instr(text, "\\u") > 0, func.length(text) != func.length(as_type(text, LargeBinary))
    return (text.regexp_match(r"[^\x01-\x7f]|\\u"),)


def like_of(said: str) -> str:
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
    like = "%" + "%".join([*digits[:-2], digits[-2:]]) + "%"
    return Needle(like, re.compile(seen), re.compile(_BETWEEN.join(digits)), is_folded=True)


def _parts(said: str) -> tuple[str, str]:
    """The country's code and the digits that follow it, without a leading zero; no code where none is known."""
    from app.core.phones import in_e164

    whole = in_e164(said)
    if whole is None:
        return "", digits_in(said)
    import phonenumbers

    number = phonenumbers.parse(whole)
    return str(number.country_code), phonenumbers.national_significant_number(number)


def text_of(column: Any) -> Any:
    """A column as the text that is kept."""
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
