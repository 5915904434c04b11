"""Which profiles SQLite's full-text index finds: by the words that narrow, tested for those that nearly everybody has.

The index has the letters of names and of e-mail addresses together, and half of all customers share a domain. Where a
prefix is longer than those the index keeps (three letters), it merges all words that begin so before it gives the first
row: 80 ms for ``gmai`` at 200,000 profiles, and 40 ms for one letter. A row costs 2 µs to be tested instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase, digits
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Row, func, literal, or_, text

from app.store import mapping, tables

Term: TypeAlias = list[str]
"""What one typed word may be; an alternative that ends in ``*`` is the beginning of a word."""

WIDE = 5_000
"""A word whose first letters so many profiles have is tested on the rows that other words find."""
TESTED = 12_000
"""So many times one of the latest made is tested for one alternative, where no word narrows."""
KEPT_LETTERS = 3
"""The longest beginning of a word that the index finds without merging anything."""
_NO_LIMIT = -1
_SECOND = ascii_lowercase + digits + "əɛɔɓɗƙ"
"""What a word that begins with a Latin letter goes on with, folded."""


def candidates(connection: Connection, terms: Sequence[Term], limit: int) -> Sequence[Row[Any]]:
    """The latest made profiles that have every term, at most ``limit``; what most have is first in a term."""
    wide = [term for term in terms if _is_wide(connection, term)]
    narrow = [term for term in terms if term not in wide]
    if narrow:
        nearly = in_index([*narrow, *map(_first_letters, wide)], _NO_LIMIT if wide else limit)
        return _rows(connection, nearly, wide, limit)
    walked = max(limit, TESTED // max(3, sum(map(len, terms))))
    latest = _rows(connection, in_index([_first_letters(term) for term in terms], walked), terms, limit)
    if len(latest) == limit:
        return latest
    longer = [term for term in terms if min(map(len, term)) > KEPT_LETTERS + 1] or terms
    return _rows(connection, in_index(longer), [term for term in terms if term not in longer], limit)


def in_index(terms: Sequence[Term], most: int = _NO_LIMIT) -> ColumnElement[bool]:
    """Whether a profile has every term, of the ``most`` latest made that have."""
    found = "SELECT rowid FROM profile_search WHERE profile_search MATCH :match ORDER BY rowid DESC LIMIT :most"
    return text(f"profiles.seq IN ({found})").bindparams(match=_match(terms), most=most)  # type: ignore[return-value]


def all_in_index(terms: Sequence[Term]) -> ColumnElement[bool]:
    """Whether a profile has every term, whenever it was made."""
    found = "SELECT rowid FROM profile_search WHERE profile_search MATCH :match"
    return text(f"profiles.seq IN ({found})").bindparams(match=_match(terms))  # type: ignore[return-value]


def count_in_index(connection: Connection, terms: Sequence[Term]) -> int:
    """How many profiles have every term."""
    found = text("SELECT count(*) FROM (SELECT 1 FROM profile_search WHERE profile_search MATCH :match)")
    return int(connection.execute(found, {"match": _match(terms)}).scalar_one())


def _match(terms: Sequence[Term]) -> str:
    return " AND ".join("(" + " OR ".join(_quoted(each) for each in term) + ")" for term in terms)


def _rows(connection: Connection, found: ColumnElement[bool], tested: Sequence[Term], limit: int) -> Sequence[Row[Any]]:
    wanted = mapping.profiles.select().where(found, *map(_test, tested))
    return connection.execute(wanted.order_by(tables.profiles.c.seq.desc()).limit(limit)).all()


def _test(term: Term) -> ColumnElement[bool]:
    """Whether a row has a term, by its own words."""
    words = literal(" ").concat(tables.profiles.c.words).concat(" ")
    beginnings = [f" {each[:-1]}" if each.endswith("*") else f" {each} " for each in term]
    return or_(*(func.instr(words, each) > 0 for each in beginnings))


def _is_wide(connection: Connection, term: Term) -> bool:
    """Whether too many have the first letters of what was typed; whole words the index finds at once."""
    if not term[0].endswith("*"):
        return False
    found = text("SELECT count(*) FROM (SELECT 1 FROM profile_search WHERE profile_search MATCH :match LIMIT :most)")
    match = " OR ".join(map(_quoted, _first_letters(term[:1])))
    return int(connection.execute(found, {"match": match, "most": WIDE + 1}).scalar_one()) > WIDE


def _first_letters(term: Term) -> Term:
    """What all that has a term has, and some more; one letter by the two letters that words begin with."""
    kept = {f"{each[:KEPT_LETTERS].rstrip('*')}*" if each.endswith("*") else each for each in term}
    return sorted({pair for each in kept for pair in (_pairs(each[0]) if len(each) == 2 and "*" in each else [each])})


def _pairs(letter: str) -> Term:
    # A second letter that is none of these is found all the same: too few are then, and the letter itself is looked up.
    return [letter, *(f"{letter}{each}*" for each in _SECOND)]


def _quoted(alternative: str) -> str:
    word = alternative.rstrip("*")
    return f'"{word}"*' if word != alternative else f'"{word}"'
