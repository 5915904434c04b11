"""Text and JSON that every store can keep and every set-up file can say: text in any script and of any length."""

from __future__ import annotations

import math

from app.core.values import Json
from app.core.worded import Worded

LARGEST_INTEGER = 2**53 - 1
"""What every program that reads JSON can hold, with room for the next number above it in any database."""
DEEPEST_JSON = 60
"""Levels of objects and lists in a field that takes any JSON, as deep as conditions may be."""


def find_unstorable(text: str) -> Worded | None:
    """What of a text no database takes, in words, or None: a NUL, or half of a surrogate pair."""
    if "\0" in text:
        return Worded("it contains a NUL character")
    try:
        text.encode()
    except UnicodeEncodeError:
        return Worded("it contains half of a surrogate pair")
    return None


def find_excess(value: Json, depth: int = 0) -> tuple[Worded, Worded] | None:
    """What of a value is more than any JSON is sure to carry, and what would be right; None for a value that is not.

    That is a whole number beyond 53 bits, one without end, and depth.
    """
    if depth > DEEPEST_JSON:
        return Worded("it is nested too deeply"), Worded("{most} levels are enough", most=DEEPEST_JSON)
    is_huge = isinstance(value, float) and not math.isfinite(value)
    if is_huge or (isinstance(value, int) and abs(value) > LARGEST_INTEGER):
        return Worded("the number {digits}… is too large", digits=str(value)[:20]), Worded("")
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return next((wrong for each in inner if (wrong := find_excess(each, depth + 1))), None)
