"""Ticket numbers of walk-ins and of bookings that arrive (rule 26): given once, then stored, never derived again.

A ticket is the code of the service, the letter of the till where a shop has several, and a daily counter of at least
three digits per location, code and till: ``W012``, ``WB012``. Tills that are offline so never give the same one. What a
ticket looks like is said here alone: who shows one asks ``is_ticket``.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from app.core.values import Appointment, Definition, Instant, Json

_PRINTABLE = frozenset(string.ascii_uppercase + string.digits)
_NO_LETTER = "Q"
LONGEST_CODE = 4
_TICKET = re.compile(rf"[^\W_]{{0,{LONGEST_CODE}}}[A-Z]?(?:[0-9]{{3}}|[1-9][0-9]{{3}})")
"""A code, a till's letter and a counter: nobody is given the ten thousandth ticket of a day."""


def is_queue_code(text: str) -> bool:
    """Whether it is one to four letters or digits."""
    return len(text) <= LONGEST_CODE and text.isalnum()


def is_ticket(text: str) -> bool:
    """Whether it looks like a ticket: every one that is made here does, no name, and no number beyond eight digits."""
    return _TICKET.fullmatch(text) is not None


def ticket_code(definition: Definition) -> str:
    """The queue code, or else the first letter or digit of the service's name, or of its handle, as A-Z or 0-9.

    Of a code that a remote lets be longer, or be more than letters and digits, the first four of those.
    """
    code = "".join(filter(str.isalnum, definition.queue_code or ""))[:LONGEST_CODE]
    return code or _first_letter(definition.name) or _first_letter(definition.handle) or _NO_LETTER


def _first_letter(text: str) -> str:
    # Taking accents apart leaves the plain letter first: É becomes E and a mark.
    plain = unicodedata.normalize("NFKD", text).upper()
    return next((letter for letter in plain if letter in _PRINTABLE), "")


def ticket_prefix(definition: Definition, till_letter: str | None = None) -> str:
    """What stands before the counter; counters run per location, day and prefix. No letter: the shop has one till."""
    return ticket_code(definition) + (till_letter or "").strip().upper()


def format_ticket(prefix: str, counter: int) -> str:
    """The ticket as it is printed and called; above 999 it simply grows a digit."""
    return f"{prefix}{counter:03d}"


def counter_of(ticket: str, prefix: str) -> int | None:
    """The counter in a ticket of this prefix, or null when it is not one: to count on after tickets made elsewhere."""
    digits = ticket.removeprefix(prefix) if ticket.startswith(prefix) else ""
    plain = len(digits) >= 3 and digits.isascii() and digits.isdigit()
    return int(digits) if plain else None


class Given(NamedTuple):
    """The ticket of a booking, and when its customer was given it, by the clock of the till that did."""

    ticket: str
    at: Instant


def given_to(booking: Appointment) -> Given | None:
    """The ticket that a booking has; None before its customer has arrived, or where nobody knows of one."""
    if booking.ticket is None or booking.ticket_at is None:
        return None
    return Given(booking.ticket, booking.ticket_at)


def said_to_be_given(ticket: Json, at: Json) -> Given | None:
    """The ticket that somebody else says a booking has; None where they say none, or what is no ticket."""
    if isinstance(ticket, str) and is_ticket(ticket) and isinstance(at, int) and not isinstance(at, bool):
        return Given(ticket, at)
    return None


def which_stays(ours: Given | None, theirs: Given | None, day_of: Callable[[Instant], date]) -> Given | None:
    """Which of two tickets a customer keeps whom two tills let in: of one day the first, else that of the later day.

    Every till and the hub come to the same answer, in whatever order they hear of the two; so it is no conflict.
    ``day_of`` says which business day an instant is of.
    """
    found = [each for each in (ours, theirs) if each is not None]
    return min(found, key=lambda each: (-day_of(each.at).toordinal(), each.at, each.ticket), default=None)
