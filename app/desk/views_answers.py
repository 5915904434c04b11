"""What somebody was asked, and what they said to it, as pages show it."""

from __future__ import annotations

from typing import NamedTuple

from app.core.frozen import frozen
from app.core.values import Page


class Answered(NamedTuple):
    """One question with its answer: the words of what was chosen, or what is kept, which the page says."""

    question: str
    said: tuple[str, ...]
    type: str = "text"
    """The type of the question (rule 31)."""


@frozen
class WalkInForm:
    """What a walk-in is asked, by the version that is asked now; without one, nothing."""

    version_id: str | None = None
    pages: tuple[Page, ...] = ()
    region: str | None = None
    """In which country (ISO, e.g. ``AU``) a phone number is read."""


@frozen
class NotedForm:
    """All that a booking of a walk-in asks now, and the note in which some of it may be answered already."""

    pages: tuple[Page, ...] = ()
    noted: str = ""
    region: str | None = None
    """As in ``WalkInForm``."""
