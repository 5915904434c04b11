"""Text that every store can keep, in any script and of any length."""

from __future__ import annotations


def find_unstorable(text: str) -> str | None:
    """What of a text no database takes, in words, or None: a NUL, or half of a surrogate pair."""
    if "\0" in text:
        return "it contains a NUL character"
    try:
        text.encode()
    except UnicodeEncodeError:
        return "it contains half of a surrogate pair"
    return None
