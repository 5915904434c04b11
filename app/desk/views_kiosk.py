"""What the check-in screen shows. Of customers there are initials and times alone: nothing else can be drawn."""

from __future__ import annotations

from enum import StrEnum

from app.core.frozen import frozen
from app.core.refusals import Reason
from app.core.ticket_slip import TicketSlip
from app.core.values import Instant


@frozen
class KioskService:
    """A service that takes walk-ins. Without ``least`` and ``most``, in minutes, nobody can take them today."""

    id: str
    name: str
    letter: str
    """What its tickets begin with."""
    ahead: int = 0
    least: int | None = None
    most: int | None = None
    opens_at: Instant | None = None
    """When it opens later today, where it is closed now."""
    asks: bool = False
    """Whether its customers are asked something."""

    @property
    def is_open(self) -> bool:
        """Whether somebody can be let in for it."""
        return self.most is not None and self.opens_at is None


@frozen
class KioskView:
    """The first screen. ``shut``: why nobody can walk in by themselves now."""

    place_id: str
    place: str
    zone: str
    now: Instant
    services: tuple[KioskService, ...]
    shut: Reason | None
    opens_at: Instant | None
    """When the place opens next, where it is closed."""
    is_open: bool
    """Whether the place is: those who have a booking can say that they are here."""
    has_printer: bool


class Miss(StrEnum):
    """Why no booking is shown."""

    SHORT = "short"  # too little was typed
    NONE = "none"
    MANY = "many"  # more has to be typed
    UNKNOWN = "unknown"  # a code that means nothing here
    OTHER_DAY = "other_day"
    HERE = "here"  # they have arrived already, and wait
    SERVED = "served"  # it is over, or they are being served


@frozen
class KioskHit:
    """A booking of today that may be theirs."""

    appointment_id: str
    initials: str
    start: Instant
    service: str


@frozen
class KioskFound:
    """What was found: up to three bookings, or why none."""

    hits: tuple[KioskHit, ...] = ()
    miss: Miss | None = None
    slip: TicketSlip | None = None
    """The ticket of who is here already, as it stands now, where it is certainly theirs."""
    is_called: bool = False
    """Whether they are being called."""
