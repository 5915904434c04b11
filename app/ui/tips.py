"""What is said while the mouse rests on something: words of people as they wrote them, never as markup."""

from __future__ import annotations

from html import escape
from typing import Protocol

from PySide6.QtGui import Qt


class _Tipped(Protocol):
    def setToolTip(self, text: str, /) -> None: ...


def say_tip(what: _Tipped, text: str) -> None:
    """Let something say this while the mouse rests on it; nothing takes that away."""
    what.setToolTip(tip_words(text))


def tip_words(text: str) -> str:
    """The text for a tool tip, which takes as markup what looks like it: a heading, or the picture in a file."""
    if "<" not in text and "&lt;" not in text:
        return text
    # Markup of our own, not a sign that hides theirs: any look at a text may find another beginning in it.
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text
