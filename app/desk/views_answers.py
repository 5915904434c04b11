"""What somebody was asked, and what they said to it, as pages show it."""

from __future__ import annotations

from typing import NamedTuple


class Answered(NamedTuple):
    """One question with its answer: the words of what was chosen, or what is kept, which the page says."""

    question: str
    said: tuple[str, ...]
    type: str = "text"
    """The type of the question (rule 31)."""
