"""What the calendar asks about a time: why it is not free, and what somebody of the line would take there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.refusals import Reason
    from app.core.values import Instant
    from app.desk.views import SlotOption


@frozen
class WhyNot:
    """Whether a service can begin at ``start``: free when ``reasons`` is empty, else every rule that is in the way."""

    definition_id: str
    service: str
    start: Instant
    end: Instant
    staff_id: str | None
    """With whom; None: with anybody, or the service needs nobody."""
    reasons: tuple[Reason, ...]
    customers_only: tuple[Reason, ...]
    """What keeps customers from this time, and the desk not (rules 10 and 15)."""
    nearest: tuple[SlotOption, ...]
    """Free starts near it, nearest first; none are looked for where the time itself is free."""


@frozen
class WalkInWish:
    """Somebody of the line, as the calendar needs to know them. Lengths are minutes."""

    id: str
    ticket: str
    name: str
    """Empty for an anonymous one."""
    service: str
    definition_id: str
    profile_id: str | None
    minutes: int
    before: int
    """The buffer before the service."""
    after: int
