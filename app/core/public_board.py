"""What a public display may show: a list of what is allowed, made of types that cannot hold a name.

Numbers of tickets (the time of a booking that arrived without one), names of services and of the place, minutes, and
when it was read. Everything else stays behind the counter; what does not look like a number is left out, not shown.
"""

from __future__ import annotations

import re

from app.core.frozen import frozen
from app.core.tickets import is_ticket
from app.core.values import Instant

_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}")
MOST_CALLED = 6
MOST_NEXT = 12
MOST_WAITS = 40
OLD_SECONDS = 60
"""What was read longer ago than this is said to be old."""
NEW_SECONDS = 20
"""For so long after its call a number stands out."""


class Number(str):
    """What is called in public: a ticket's number, or the time of a booking without one. Nothing else can be one."""

    __slots__ = ()

    def __new__(cls, text: str) -> Number:
        """Raises ``ValueError`` for anything that could be more than a number."""
        if not (is_ticket(text) or _TIME.fullmatch(text)):
            raise ValueError("no number that may be shown in public")
        return super().__new__(cls, text)


def number_of(text: str) -> Number | None:
    """The number, or None for what may not be shown."""
    try:
        return Number(text)
    except ValueError:
        return None


@frozen
class Called:
    """A number that was called, and when last."""

    number: Number
    at: Instant


@frozen
class PublicWait:
    """How long somebody who joins the line now waits for a service, in minutes; nulls: not today."""

    service: str
    least: int | None
    most: int | None


@frozen
class PublicBoard:
    """All that a public display may show of one place."""

    place: str
    zone: str
    read_at: Instant
    called: tuple[Called, ...]
    """The latest call first."""
    following: tuple[Number, ...]
    """Who comes next, in order (rule 27)."""
    waits: tuple[PublicWait, ...]
    is_open: bool

    def is_old(self, now: Instant) -> bool:
        """Whether it says when it was read: nobody can rely on it as of now."""
        return now - self.read_at > OLD_SECONDS

    def is_new(self, called: Called, now: Instant) -> bool:
        """Whether a call is so fresh that it stands out."""
        return 0 <= now - called.at <= NEW_SECONDS
