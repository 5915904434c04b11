"""What the booking page shows beside the times of a day; nothing here imports the store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.core.frozen import frozen
from app.core.values import Instant, Page
from app.desk.views_answers import Answered
from app.desk.views_cards import CustomerHit


@frozen
class FreeMonth:
    """How many starts are free on each local date that was asked for; a date with none is there with 0."""

    free: Mapping[date, int]
    next_day: date | None = None
    """Where the dates asked for have nothing free: the next one that has, if one is near."""


@frozen
class Likeness:
    """A customer who may be the one that is being written down. ``why``: one of ``desk.likeness.WHYS``."""

    customer: CustomerHit
    why: str


@frozen
class Guest:
    """A walk-in who gave a name and nothing else. ``since`` is the check-in, UTC seconds."""

    id: str
    name: str
    ticket: str
    since: Instant


@frozen
class FeedbackForm:
    """What is asked after a visit, or what was said: ``answers`` by question, ``given_at`` in UTC seconds."""

    name: str
    pages: tuple[Page, ...]
    answers: tuple[Answered, ...] = ()
    given_at: Instant | None = None
    region: str | None = None
    """The country (ISO) in which phone numbers are read."""
