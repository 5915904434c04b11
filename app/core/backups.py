"""What a backup holds, as somebody sees who looks into it."""

from __future__ import annotations

from app.core.frozen import frozen
from app.core.values import Instant


@frozen
class BackupBooking:
    """One booking in a backup. ``start`` is UTC."""

    start: Instant
    customer: str
    service: str
    timezone: str


@frozen
class BackupLook:
    """What a backup holds; ``last_step`` is when the last thing in it was done, None where nothing was."""

    customers: int
    appointments: int
    coming: int
    """Bookings from the time on that was asked about."""
    last_step: Instant | None
    bookings: tuple[BackupBooking, ...]
