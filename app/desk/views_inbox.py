"""What the inbox offers instead of a time that was asked for: read models, without anything of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.core.frozen import frozen

if TYPE_CHECKING:
    from app.core.values import Instant


@frozen
class FreeTime:
    """A free time ``[start, end)`` in UTC seconds, and with whom; nobody for a service that needs nobody."""

    start: Instant
    end: Instant
    staff_id: str | None
    staff: str

    @property
    def key(self) -> str:
        """What tells it from the other offers of a request."""
        return f"{self.start}.{self.staff_id or ''}"


@frozen
class RequestOffers:
    """The free times that a request may be offered, the best first."""

    request_id: str
    times: tuple[FreeTime, ...]
