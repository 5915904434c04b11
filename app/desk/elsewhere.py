"""Walk-ins whom another till checked in without a network, taken over as it told them (rules 26-28)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.core.business_day import business_day
from app.core.errors import BadInput
from app.core.frozen import frozen
from app.core.worded import Worded
from app.store.ticket_counters import count_on, ticket_owners

if TYPE_CHECKING:
    from app.core.values import Instant, Location, QueueEntry
    from app.store.unit import Unit


@frozen
class CheckedIn:
    """What the customer was told: the ticket, when they came, how often they have been called, and their quote."""

    ticket: str
    checked_in_at: Instant
    calls: int = 0
    quoted_from: Instant | None = None
    quoted_until: Instant | None = None


def free_ticket(unit: Unit, location: Location, said: CheckedIn) -> str:
    """The ticket that was given. Raises ``BadInput`` when somebody else has it that day (rule 26)."""
    unit.claim(f"tickets:{location.id}")
    if ticket_owners(unit.connection, location, business_day(location, said.checked_in_at), said.ticket):
        raise BadInput(
            "ticket",
            Worded("{ticket} is somebody else's on that day", ticket=said.ticket),
            "a ticket is given once (rule 26)",
        )
    return said.ticket


def as_said(unit: Unit, entry: QueueEntry, said: CheckedIn) -> QueueEntry:
    """The entry with its calls and its quote; its ticket is not given a second time."""
    count_on(unit, entry)
    return replace(entry, calls=said.calls, quoted_from=said.quoted_from, quoted_until=said.quoted_until)
