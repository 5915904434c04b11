"""Ticket numbers of walk-ins (rule 26): made once at check-in, then stored, never derived again.

A ticket is the code of the service, the letter of the till where a shop has several, and a daily counter of at least
three digits per location, code and till: ``W012``, ``WB012``. Tills that are offline so never give the same one.
"""

from __future__ import annotations

import string
import unicodedata
from datetime import date

from app.core.values import Definition, Instant, Location
from app.core.wall import local_date

_PRINTABLE = frozenset(string.ascii_uppercase + string.digits)
_NO_LETTER = "Q"


def business_day(location: Location, at: Instant) -> date:
    """The location's own date at that instant: the day that the counters belong to, not UTC's."""
    return local_date(at, location.timezone)


def ticket_code(definition: Definition) -> str:
    """The queue code, or else the first letter or digit of the service's name, or of its handle, as A-Z or 0-9."""
    if definition.queue_code and definition.queue_code.strip():
        return definition.queue_code.strip()
    return _first_letter(definition.name) or _first_letter(definition.handle) or _NO_LETTER


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
