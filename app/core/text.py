"""Text that every store can keep, in any script and of any length."""

from __future__ import annotations

from app.core.worded import Worded


def find_unstorable(text: str) -> Worded | None:
    """What of a text no database takes, in words, or None: a NUL, or half of a surrogate pair."""
    if "\0" in text:
        return Worded("it contains a NUL character")
    try:
        text.encode()
    except UnicodeEncodeError:
        return Worded("it contains half of a surrogate pair")
    return None
