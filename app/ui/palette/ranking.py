"""How well a text fits what was typed, and where in it what was typed stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.import_lock import RAPIDFUZZ

with RAPIDFUZZ:
    from rapidfuzz.fuzz import ratio

LEAST_LIKE = 74
"""Percent that a word with a slip must be like what was typed; one wrong letter of four is 75."""
LEAST_FORGIVEN = 3
"""Letters that a typed word must have before a slip in it is forgiven."""


class Fit(NamedTuple):
    """The score from 0 to 1, and the places in the title."""

    score: float
    marks: tuple[tuple[int, int], ...]


def fit(typed: str, title: str, also: str = "") -> Fit | None:
    """How ``typed`` fits, every word of it, in any order; None where one of its words is not there at all.

    The beginning of a word counts most, then the middle of one, then a word in ``also``, then a word with a slip.
    """
    asked = typed.casefold().split()
    if not asked:
        return None
    words = [(found.start(), found.group()) for found in re.finditer(r"\w+", _folded(title))]
    more = re.findall(r"\w+", also.casefold())
    found = [_fit_word(word, words, more) for word in asked]
    whole = [each for each in found if each is not None]
    if len(whole) < len(found):
        return None
    marks = tuple(sorted({mark for each in whole for mark in each.marks}))
    leads = 0.05 if marks and marks[0][0] == words[0][0] else 0.0
    return Fit(sum(each.score for each in whole) / len(whole) * 0.95 + leads, marks)


def _folded(title: str) -> str:
    """In small letters, letter by letter, so that places stay places."""
    return "".join(small if len(small := letter.casefold()) == 1 else letter for letter in title)


def _fit_word(word: str, words: list[tuple[int, str]], more: list[str]) -> Fit | None:
    for start, each in words:
        if each.startswith(word):
            return Fit(1.0 if each == word else 0.96, ((start, len(word)),))
    for start, each in words:
        if (at := each.find(word)) > 0 and len(word) > 1:
            return Fit(0.7, ((start + at, len(word)),))
    if any(each.startswith(word) for each in more):
        return Fit(0.65, ())
    return _forgive(word, words)


def _forgive(word: str, words: list[tuple[int, str]]) -> Fit | None:
    if len(word) < LEAST_FORGIVEN or word.isdigit():
        return None
    likeness = [
        (ratio(word, each[:length]), start, min(len(each), length))
        for start, each in words
        for length in (len(word) - 1, len(word), len(word) + 1)
    ]
    best = max(likeness, default=(0.0, 0, 0))
    return Fit(best[0] / 200, ((best[1], best[2]),)) if best[0] >= LEAST_LIKE else None
