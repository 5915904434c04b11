"""What a search over everything shows of a booking or a walk-in; like ``views``, it carries facts and no words."""

from __future__ import annotations

from app.core.frozen import frozen
from app.core.values import Instant, Kind
from app.desk.views import Look


@frozen
class BookingHit:
    """One booking or walk-in that somebody may mean, to be opened as its card."""

    id: str
    kind: Kind
    look: Look
    title: str
    """The customer's name; for an anonymous walk-in its ticket."""
    service: str
    start: Instant
    """When it begins, UTC seconds; for a walk-in its check-in."""
    staff: str = ""
    ticket: str = ""
    """The ticket of a walk-in, or of somebody with a booking who has come."""
