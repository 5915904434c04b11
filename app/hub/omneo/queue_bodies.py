"""What clients send of walk-ins, and what a till says in ``meta`` of one whom it checked in without a network.

The original has no field for a ticket, a name or a call, so a till that makes its own tickets sends them in ``meta``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from app.core.moments import read_instant
from app.core.values import Instant, Json
from app.desk.elsewhere import CheckedIn
from app.hub.omneo.bodies import Body, Meta, Number, Text, Words

QueueWord = Literal["waiting", "called", "served", "cancelled"]
LONGEST_TICKET = 32
MOST_CALLS = 10_000


class UpdateQueue(Body):
    """What changes of a walk-in; what is left out stays.

    ``profile_id`` says who somebody is whom nobody knew, or with null that nobody knows it after all; ``recall`` calls
    once more somebody who is called already, ``undo`` takes the last step back (rules 22, 24).
    """

    profile_id: Text | None = None
    staff_id: Text | None = None
    appointment_id: Number | None = None
    status: QueueWord | None = None
    notes: Words | None = None
    meta: Meta = None
    reason: Words | None = None
    recall: bool = False
    undo: bool = False
    was: Meta = None


class StoreQueue(Body):
    """What checks somebody in; without ``profile_id`` nobody knows who it is."""

    appointment_definition_id: Number
    location_id: Number
    profile_id: Text | None = None
    staff_id: Text | None = None
    appointment_id: Number | None = None
    status: QueueWord | None = None
    notes: Words | None = None
    meta: Meta = None

    def then(self) -> UpdateQueue:
        """What is to be changed of the entry once it is there."""
        return UpdateQueue.model_validate(
            {name: getattr(self, name) for name in ("appointment_id", "status", "meta") if self.has(name)}
        )


def said_by_till(meta: Json) -> CheckedIn | None:
    """What another till has told the customer; None where it gave no ticket. What makes no sense is not believed."""
    said = _object(meta)
    ticket, came = said.get("ticket"), _instant(said.get("checked_in_at"))
    if not isinstance(ticket, str) or not 0 < len(ticket.strip()) <= LONGEST_TICKET or came is None:
        return None
    return CheckedIn(
        ticket.strip(), came, said_calls(meta) or 0, _instant(said.get("quoted_from")),
        _instant(said.get("quoted_until")),
    )  # fmt: skip


def said_name(meta: Json) -> str | None:
    """What an anonymous walk-in is called."""
    name = _object(meta).get("guest_name")
    return name.strip() or None if isinstance(name, str) else None


def said_calls(meta: Json) -> int | None:
    """How often the till has called them."""
    calls = _object(meta).get("calls")
    return calls if isinstance(calls, int) and not isinstance(calls, bool) and 0 <= calls <= MOST_CALLS else None


def _object(meta: Json) -> Mapping[str, Json]:
    return meta if isinstance(meta, dict) else {}


def _instant(said: Json) -> Instant | None:
    try:
        return read_instant(said) if isinstance(said, str) else None
    except ValueError:
        return None
