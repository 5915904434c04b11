"""The day's report: how many came, how the waits compare with what was said, and how long services really take."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.core.service_times import Scorecard


class ServiceReport(NamedTuple):
    """One service on that day; ``expected_minutes`` is how long it takes of late, as planned while nobody knows.

    ``samples`` is how many real services that is the median of; 0 while there are too few.
    """

    definition_id: str
    name: str
    booked: int
    walked_in: int
    planned_minutes: int
    expected_minutes: int
    samples: int = 0

    @property
    def is_off(self) -> bool:
        """Whether it takes so much longer or shorter than planned that another length would be better."""
        return abs(self.expected_minutes - self.planned_minutes) >= OFF_MINUTES


OFF_MINUTES = 5
"""Minutes by which a length is worth changing: free times start at such steps."""


class DayReport(NamedTuple):
    """A place's business day (rule 26): the bookings that start on it, and the walk-ins that came.

    Each is counted once: a walk-in who became a booking is that booking.
    """

    day: date
    completed: int
    no_shows: int
    called_off: int
    open: int
    """Bookings that nothing has become of yet."""
    served: int
    left: int
    waiting: int
    """Walk-ins who wait, were called, or are being served."""
    score: Scorecard
    services: tuple[ServiceReport, ...]
    """Those that somebody had booked or came for, the most wanted first."""

    @property
    def booked(self) -> int:
        """All bookings of the day."""
        return self.completed + self.no_shows + self.called_off + self.open

    @property
    def walked_in(self) -> int:
        """All walk-ins of the day but those who became bookings."""
        return self.served + self.left + self.waiting
