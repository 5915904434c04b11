"""Texts as needles are looked for in them: each letter folded as the search folds it, and figures as 0 to 9."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache

from app.store.search_words import fold

_UNSAID = re.compile("[\u00ad\u034f\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
"""Signs that are nothing of a word: they lengthen Arabic letters, turn the direction, let a line break or not."""
_OTHER_FIGURE = re.compile(r"(?![0-9])\d")
_ESCAPED = re.compile(r"\\(?:u[0-9a-fA-F]{4}(?:\\u[0-9a-fA-F]{4})*|[^u])")
"""A letter as JSON writes one, with those behind it that are written so too."""
_IN_JSON = re.compile(rf"{_ESCAPED.pattern}|[^\x00-\x7f]")
"""The same, or a letter beyond A to Z."""


def plain_of(text: str) -> str:
    """The text with each of its letters plain, and nothing of signs that are none."""
    plain = fold(text)
    if plain.isascii():
        return plain
    plain = _UNSAID.sub("", plain)
    if not _OTHER_FIGURE.search(plain):
        return plain
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in plain)


def plain_of_json(text: str) -> str:
    """The same of a JSON, its strings as they are read; its marks stay."""
    plain = (_ESCAPED if text.isascii() else _IN_JSON).sub(_plainly_said, text)
    return plain.lower() if plain.isascii() else plain.casefold()


def read_json(text: str) -> str:
    """A JSON with its strings as they are read."""
    return _IN_JSON.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    return _read(found[0])


def _plainly_said(found: re.Match[str]) -> str:
    return _read_plainly(found[0])


@lru_cache(maxsize=4096)
def _read(letter: str) -> str:
    """A letter of a JSON as it is read, or several that are written as JSON does."""
    return str(json.loads(f'"{letter}"')) if letter.startswith("\\") else letter


@lru_cache(maxsize=4096)
def _read_plainly(letter: str) -> str:
    return plain_of(_read(letter))
